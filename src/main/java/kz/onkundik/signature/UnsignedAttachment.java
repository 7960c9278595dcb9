package kz.onkundik.signature;

import java.io.IOException;
import kz.onkundik.problem.Failure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads what an unsigned PDF of ours carries, to say in words what is about to be signed; it proves nothing. */
public final class UnsignedAttachment {
    private UnsignedAttachment() {}

    /** The attachment's bytes, and the language that the document names as its own, such as {@code kk-KZ}. */
    @SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
    public record Found(byte[] attachment, String language) {}

    /**
     * Reads the one attachment of this name.
     *
     * @throws Failure {@code sign.not-ours} when there is none, or the file is no PDF
     */
    public static Found read(byte[] pdf, String attachmentName) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String language = document.getDocumentCatalog().getLanguage();
            return new Found(AttachmentCheck.read(document, attachmentName), language == null ? "" : language);
        } catch (IOException | Refusal e) {
            throw new Failure(e, "sign.not-ours");
        }
    }
}
