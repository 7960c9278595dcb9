package kz.onkundik.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import kz.onkundik.problem.Failure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Signs a PDF that was prepared for it with one empty, tagged signature field: PAdES baseline B-B, certifying, so that
 * no change is allowed any more. The document's own bytes stay as they are; the signature is appended to them.
 */
public final class PdfSigner {
    /** An EC signature takes 0.8 KB, RSA with its chain 2.6 KB, NCALayer's with a time stamp 3.4 KB. */
    private static final int RESERVED = 16384;

    private final String attachmentName;

    /** @param attachmentName the attachment that the document must carry, such as {@code report.json} */
    public PdfSigner(String attachmentName) {
        this.attachmentName = attachmentName;
    }

    /**
     * @param unsignedPdf as it was exported
     * @param signatory who signs; whether a key is valid now is {@link SigningKey#requireValidAt}'s question
     * @param words the signature's words and what its visible block shows
     * @param time the claimed time; it is written to the second
     * @return the signed PDF, which our own {@link Verifier} has found VALID, and whose key signed it
     * @throws Failure {@code sign.unreadable}, {@code sign.no-field}, {@code sign.already-signed}, {@code sign.key} when
     *     the key would not sign, {@code sign.self-check} (VerdictCode) when the result does not verify; {@code key.expired} (Instant),
     *     {@code key.login}, {@code key.purpose} of a key that another program chose
     */
    public SignedPdf sign(byte[] unsignedPdf, Signatory signatory, SignatureWords words, OffsetDateTime time) {
        byte[] signed = signUnchecked(unsignedPdf, signatory, words, time);
        // Libraries can sign the wrong bytes without a word; nobody may get a file that we would refuse.
        Verdict verdict = new Verifier().verify(signed, attachmentName);
        return switch (verdict.code()) {
            case VALID -> new SignedPdf(signed, verdict.key().orElseThrow());
            case CLAIMED_TIME ->
                throw new Failure("key.expired", verdict.key().orElseThrow().notAfter());
            case KEY_USAGE ->
                throw new Failure(verdict.detail().equals(KeyPurpose.LOGIN) ? "key.login" : "key.purpose");
            default -> throw new Failure("sign.self-check", verdict.code());
        };
    }

    /** Without the look back: attacks in the tests begin here. */
    static byte[] signUnchecked(byte[] pdf, Signatory signatory, SignatureWords words, OffsetDateTime time) {
        var out = new ByteArrayOutputStream(pdf.length + 4 * RESERVED);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignatureField field = emptyField(document);
            PDSignature signature = signature(words, time);
            try (var options = new SignatureOptions()) {
                options.setPreferredSignatureSize(RESERVED);
                place(document, field, signature, options, words);
                certify(document, signature);
                ExternalSigningSupport external = document.saveIncrementalForExternalSigning(out);
                external.setSignature(
                        fitting(signatory.inPdf(external.getContent().readAllBytes())));
            }
        } catch (IOException e) {
            throw new Failure(e, "sign.unreadable");
        }
        return out.toByteArray();
    }

    private static byte[] fitting(byte[] container) {
        if (container.length > RESERVED) {
            throw new Failure("sign.key");
        }
        return container;
    }

    private static PDSignatureField emptyField(PDDocument document) {
        List<PDSignatureField> fields = StructureCheck.signatureFields(document);
        if (fields.stream().anyMatch(field -> field.getSignature() != null)) {
            throw new Failure("sign.already-signed");
        }
        if (fields.size() != 1) {
            throw new Failure("sign.no-field");
        }
        return fields.getFirst();
    }

    private static PDSignature signature(SignatureWords words, OffsetDateTime time) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(words.name());
        signature.setReason(words.reason());
        signature.setLocation(words.location());
        signature.setSignDate(GregorianCalendar.from(time.toZonedDateTime()));
        return signature;
    }

    private static void place(
            PDDocument document,
            PDSignatureField field,
            PDSignature signature,
            SignatureOptions options,
            SignatureWords words)
            throws IOException {
        field.getCOSObject().setItem(COSName.V, signature);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        PDRectangle place = widget.getRectangle();
        document.addSignature(signature, options);
        // addSignature() empties the place and the look of a field that brings no template: put them back.
        widget.setRectangle(place);
        widget.setPrinted(true);
        widget.setAppearance(SignatureBlock.draw(document, place, words.lines()));
        widget.getCOSObject().setNeedToBeUpdated(true);
    }

    /** ISO 32000-1, 12.8.2.2: an author's signature after which nothing may change (P = 1). */
    private static void certify(PDDocument document, PDSignature signature) {
        var parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setInt(COSName.P, 1);
        parameters.setName(COSName.V, "1.2");
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setName("TransformMethod", "DocMDP");
        reference.setItem("TransformParams", parameters);
        var references = new COSArray();
        references.add(reference);
        signature.getCOSObject().setItem("Reference", references);

        var permissions = new COSDictionary();
        permissions.setItem("DocMDP", signature);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem("Perms", permissions);
        catalog.setNeedToBeUpdated(true);
    }
}
