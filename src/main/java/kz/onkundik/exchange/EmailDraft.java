package kz.onkundik.exchange;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import kz.onkundik.problem.Failure;

/**
 * A message that is still to be sent (.eml, RFC 5322): Outlook and Thunderbird open it with all its fields filled in. It
 * has neither a sender nor a date; the person's own mail program knows both.
 *
 * @param to addresses apart by commas or semicolons, or empty
 * @param text plain text, its lines apart by {@code \n}
 */
public record EmailDraft(String to, String subject, String text, List<Attachment> attachments) {
    /** The first line of each draft; Outlook then opens the file for writing, not for reading. */
    public static final String START = "X-Unsent: 1";

    /** No line of the encoded parts can begin like this (RFC 2046, 5.1.1): base64 has no underscore. */
    private static final String BOUNDARY = "=_onkundik_part_=";

    /** A file to go with the message. */
    @SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
    public record Attachment(String name, String mediaType, byte[] bytes) {}

    public EmailDraft {
        attachments = List.copyOf(attachments);
    }

    /**
     * Writes the draft; the same draft gives the same bytes.
     *
     * @throws Failure {@code email.address} (what was typed) where an address is none
     */
    public void write(OutputStream out) throws IOException {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()));
            message.setRecipients(RecipientType.TO, addresses());
            message.setSubject(oneLine(subject), StandardCharsets.UTF_8.name());
            var parts = new Parts();
            parts.addBodyPart(textPart());
            for (Attachment attachment : attachments) {
                parts.addBodyPart(part(attachment));
            }
            message.setContent(parts);
            message.saveChanges();
            message.removeHeader("Message-ID");
            message.removeHeader("Date");
            out.write((START + "\r\n").getBytes(StandardCharsets.US_ASCII));
            message.writeTo(out);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private InternetAddress[] addresses() {
        try {
            InternetAddress[] parsed = InternetAddress.parse(oneLine(to).replace(';', ','), true);
            for (InternetAddress address : parsed) {
                address.validate();
                if (!StandardCharsets.US_ASCII.newEncoder().canEncode(address.getAddress())) {
                    throw new AddressException("not in Latin letters", to);
                }
            }
            return parsed;
        } catch (AddressException e) {
            throw new Failure(e, "email.address", to.strip());
        }
    }

    private MimeBodyPart textPart() throws MessagingException {
        byte[] lines = text.replace("\r", "").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return encoded(new ByteArrayDataSource(lines, "text/plain; charset=UTF-8"));
    }

    private static MimeBodyPart part(Attachment attachment) throws MessagingException, IOException {
        String name = oneLine(attachment.name()).replaceAll("[\"\\\\/:]", "_");
        MimeBodyPart part = encoded(new ByteArrayDataSource(attachment.bytes(), attachment.mediaType()));
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(name);
        // Old programs look for the name here, and in this form.
        part.setHeader(
                "Content-Type",
                attachment.mediaType() + ";\r\n name=\""
                        + MimeUtility.encodeWord(name, StandardCharsets.UTF_8.name(), "B") + "\"");
        return part;
    }

    private static MimeBodyPart encoded(ByteArrayDataSource source) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(source));
        part.setHeader("Content-Type", source.getContentType());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** A header is one line; whatever would begin another one is a space. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp} ]+", " ").strip();
    }

    /** Parts whose boundary is no random number. */
    private static final class Parts extends MimeMultipart {
        Parts() {
            contentType = "multipart/mixed;\r\n boundary=\"" + BOUNDARY + "\"";
        }
    }
}
