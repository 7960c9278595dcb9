package kz.onkundik.exchange;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import kz.onkundik.exchange.EmailDraft.Attachment;
import kz.onkundik.problem.Failure;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts as another library's parser reads them. */
class EmailDraftTest {
    private static final byte[] PDF = "%PDF-1.7 \u0000\u0001\r\n.\r\nFrom me\r\n".getBytes(US_ASCII);

    @Test
    void a_draft_tells_outlook_that_it_is_unsent_in_its_first_line() throws IOException {
        assertThat(new String(written(draft("a@b.kz", "Есеп")), US_ASCII)).startsWith("X-Unsent: 1\r\n");
    }

    @Test
    void kazakh_words_come_back_from_subject_text_and_file_name() throws IOException {
        String subject = "«Әр бала – ерекше»: іс-шаралар туралы қорытынды есеп, №ұңғүіһө "
                .repeat(4)
                .strip();
        String text = "Сәлеметсіз бе!\n\nҰзақ жол: " + "қатысушылар саны 1 190; ".repeat(60) + "\n.\nFrom: бір\n";
        String name = "№3 мектеп – қорытынды есеп «Әлем» 2-нұсқа ".repeat(3) + ".pdf";
        Message message =
                read(new EmailDraft("", subject, text, List.of(new Attachment(name, "application/pdf", PDF))));

        assertThat(message.getSubject()).isEqualTo(subject);
        List<Entity> parts = ((Multipart) message.getBody()).getBodyParts();
        assertThat(text(parts.getFirst())).isEqualTo(text.replace("\n", "\r\n"));
        assertThat(parts.get(1).getFilename()).isEqualTo(name);
    }

    @Test
    void an_attachment_is_the_same_to_the_byte() throws IOException {
        byte[] all = new byte[70_000];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (i * 31);
        }
        Message message = read(new EmailDraft(
                "",
                "",
                "",
                List.of(
                        new Attachment("a.pdf", "application/pdf", PDF),
                        new Attachment("b.pdf", "application/pdf", all))));
        List<Entity> parts = ((Multipart) message.getBody()).getBodyParts();

        assertThat(bytes(parts.get(1))).isEqualTo(PDF);
        assertThat(bytes(parts.get(2))).isEqualTo(all);
        assertThat(parts.get(2).getMimeType()).isEqualTo("application/pdf");
    }

    @Test
    void several_addressees_may_stand_apart_by_commas_or_semicolons() throws IOException {
        assertThat(read(draft("roo@edu.kz; Бөлім <bolim@edu.kz>, c@d.kz", ""))
                        .getTo()
                        .flatten())
                .extracting(box -> box.getAddress())
                .containsExactly("roo@edu.kz", "bolim@edu.kz", "c@d.kz");
    }

    @Test
    void without_an_address_the_field_is_left_to_be_filled_in() throws IOException {
        assertThat(read(draft(" ", "Есеп")).getTo()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"roo", "roo@", "@edu.kz", "бөлім@edu.kz", "roo@edu.kz <", "a b@edu.kz", "a@b.kz Bcc: c@d.kz"})
    void what_is_no_address_is_refused_with_the_word_that_was_typed(String typed) {
        Failure failure = catchThrowableOfType(() -> written(draft(typed, "")), Failure.class);

        assertThat(failure.code()).isEqualTo("email.address");
        assertThat(failure.arguments()).containsExactly(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u2028", "\u0085", "\u000B", "\r\n ", "\r\n\r\n"})
    void no_text_begins_a_header_of_its_own(String end) throws IOException {
        String evil = "x" + end + "Bcc: thief@example.kz" + end + "Content-Type: text/html";
        var draft = new EmailDraft(
                "roo@edu.kz", evil, "text", List.of(new Attachment(evil + "\"; x=\"y.pdf", "application/pdf", PDF)));
        Message message = read(draft);

        assertThat(message.getHeader().getFields())
                .extracting(Field::getName)
                .containsExactly("X-Unsent", "To", "Subject", "MIME-Version", "Content-Type");
        assertThat(message.getSubject()).isEqualTo("x Bcc: thief@example.kz Content-Type: text/html");
        Entity part = ((Multipart) message.getBody()).getBodyParts().get(1);
        assertThat(part.getHeader().getFields())
                .extracting(Field::getName)
                .containsExactlyInAnyOrder("Content-Type", "Content-Transfer-Encoding", "Content-Disposition");
        assertThat(part.getMimeType()).isEqualTo("application/pdf");
        assertThat(part.getFilename()).isEqualTo("x Bcc_ thief@example.kz Content-Type_ text_html_; x=_y.pdf");
    }

    @Test
    void an_address_with_a_line_break_is_no_way_in_either() {
        Failure failure =
                catchThrowableOfType(() -> written(draft("roo@edu.kz\r\nBcc: thief@example.kz", "")), Failure.class);

        assertThat(failure.code()).isEqualTo("email.address");
    }

    @Test
    void no_line_is_longer_than_mail_servers_take_and_all_are_ascii() throws IOException {
        var draft = new EmailDraft(
                "roo@edu.kz",
                "ұ".repeat(900),
                "қ".repeat(5000),
                List.of(new Attachment("ң".repeat(120) + ".pdf", "application/pdf", new byte[9000])));

        assertThat(new String(written(draft), UTF_8).split("\r\n", -1)).allSatisfy(line -> {
            assertThat(line).hasSizeLessThanOrEqualTo(998);
            assertThat(US_ASCII.newEncoder().canEncode(line)).isTrue();
        });
    }

    @Test
    void the_same_draft_gives_the_same_bytes() throws IOException {
        assertThat(written(draft("a@b.kz", "Есеп"))).isEqualTo(written(draft("a@b.kz", "Есеп")));
    }

    private static EmailDraft draft(String to, String subject) {
        return new EmailDraft(to, subject, "Мәтін", List.of(new Attachment("есеп.pdf", "application/pdf", PDF)));
    }

    private static byte[] written(EmailDraft draft) throws IOException {
        var out = new ByteArrayOutputStream();
        draft.write(out);
        return out.toByteArray();
    }

    private static Message read(EmailDraft draft) throws IOException {
        var reader = new DefaultMessageBuilder();
        reader.setMimeEntityConfig(MimeConfig.custom().setStrictParsing(true).build());
        return reader.parseMessage(new ByteArrayInputStream(written(draft)));
    }

    private static String text(Entity part) throws IOException {
        return new String(((TextBody) part.getBody()).getInputStream().readAllBytes(), UTF_8);
    }

    private static byte[] bytes(Entity part) throws IOException {
        return ((BinaryBody) part.getBody()).getInputStream().readAllBytes();
    }
}
