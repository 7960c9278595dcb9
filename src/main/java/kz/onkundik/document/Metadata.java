package kz.onkundik.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a PDF/A-3 and PDF/UA-1 file says about itself: information, XMP, language, colours and its id. */
final class Metadata {
    private static final String SRGB = "sRGB IEC61966-2.1";

    private final PDDocument pdf;
    private final DocumentInfo info;

    Metadata(PDDocument pdf, DocumentInfo info) {
        this.pdf = pdf;
        this.info = info;
    }

    void write(Optional<Attachment> attachment) throws IOException {
        var xmp = new XmpPacket(info);
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(xmp.title());
        information.setAuthor(xmp.author());
        information.setSubject(xmp.subject());
        information.setProducer(XmpPacket.PRODUCER);
        Calendar date = GregorianCalendar.from(xmp.date().toZonedDateTime());
        information.setCreationDate(date);
        information.setModificationDate(date);

        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        var packet = new PDMetadata(pdf);
        packet.importXMPMetadata(xmp.packet().getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(packet);
        catalog.setLanguage(info.language().locale().toLanguageTag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.addOutputIntent(colours());
        pdf.setVersion(1.7f);
        pdf.setDocumentId(id(xmp.packet(), attachment));
    }

    /** The profile's bytes go in as they are: {@code PDOutputIntent} alone would let each JDK rewrite them. */
    private PDOutputIntent colours() throws IOException {
        try (InputStream in = Metadata.class.getResourceAsStream("sRGB.icc")) {
            byte[] profile = in.readAllBytes();
            var dictionary = new COSDictionary();
            dictionary.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
            dictionary.setItem(COSName.S, COSName.GTS_PDFA1);
            COSStream stream = pdf.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(profile);
            }
            stream.setInt(COSName.N, 3);
            dictionary.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
            var intent = new PDOutputIntent(dictionary);
            intent.setInfo(SRGB);
            intent.setOutputCondition(SRGB);
            intent.setOutputConditionIdentifier(SRGB);
            intent.setRegistryName("http://www.color.org");
            return intent;
        }
    }

    /** From what the document says and carries, so that the same document has the same id on every run. */
    private static long id(String packet, Optional<Attachment> attachment) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(packet.getBytes(StandardCharsets.UTF_8));
            attachment.ifPresent(file -> digest.update(file.bytes()));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
