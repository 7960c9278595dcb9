package kz.onkundik.signature;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Checks that the PDF means what its raw bytes promised: this signature, certifying, against every change. */
final class StructureCheck {
    private static final COSName PERMS = COSName.getPDFName("Perms");
    private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");
    private static final int NO_CHANGES = 1;

    private StructureCheck() {}

    /** The signature fields of a document, in the form's order. */
    static List<PDSignatureField> signatureFields(PDDocument document) {
        // Null: take the form as it is, without PDFBox's repairs.
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return List.of();
        }
        var fields = new ArrayList<PDSignatureField>();
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDSignatureField signature) {
                fields.add(signature);
            }
        }
        return fields;
    }

    /** @return the claimed time of signing */
    static OffsetDateTime check(PDDocument document, SignedRange range) throws Refusal {
        try {
            COSDictionary signature = onlySignature(document);
            requireSameAsRaw(signature, range);
            COSName subFilter = signature.getCOSName(COSName.SUB_FILTER);
            if (!PDSignature.SUBFILTER_ETSI_CADES_DETACHED.equals(subFilter)) {
                throw new Refusal(VerdictCode.STRUCTURE_SUBFILTER, String.valueOf(subFilter));
            }
            requireCertifying(document, signature);
            return PdfTime.read(signature.getString(COSName.M))
                    .orElseThrow(() -> new Refusal(VerdictCode.STRUCTURE_TIME, "/M"));
        } catch (RuntimeException | StackOverflowError e) {
            throw Refusal.of(VerdictCode.STRUCTURE_UNREADABLE, e);
        }
    }

    private static COSDictionary onlySignature(PDDocument document) throws Refusal {
        List<PDSignatureField> fields = signatureFields(document);
        if (fields.size() != 1) {
            throw new Refusal(VerdictCode.STRUCTURE_FIELDS, fields.size() + " fields");
        }
        COSDictionary value = fields.getFirst().getCOSObject().getCOSDictionary(COSName.V);
        if (value == null) {
            throw new Refusal(VerdictCode.STRUCTURE_FIELDS, "empty field");
        }
        return value;
    }

    private static void requireSameAsRaw(COSDictionary signature, SignedRange range) throws Refusal {
        boolean same = range.isNamedBy(signature.getCOSArray(COSName.BYTERANGE));
        boolean sameContents = signature.getDictionaryObject(COSName.CONTENTS) instanceof COSString contents
                && Arrays.equals(contents.getBytes(), range.contents());
        if (!same || !sameContents) {
            throw new Refusal(VerdictCode.STRUCTURE_CONTENTS, same ? "Contents" : "ByteRange");
        }
    }

    /** ISO 32000-1, 12.8.2.2 and 12.8.4: the catalog's permissions and the signature name each other. */
    private static void requireCertifying(PDDocument document, COSDictionary signature) throws Refusal {
        COSDictionary perms = document.getDocumentCatalog().getCOSObject().getCOSDictionary(PERMS);
        if (perms == null || !signature.equals(perms.getCOSDictionary(DOC_MDP))) {
            throw new Refusal(VerdictCode.STRUCTURE_PERMISSIONS, "Perms");
        }
        COSArray references = signature.getCOSArray(COSName.getPDFName("Reference"));
        if (references == null || references.size() != 1) {
            throw new Refusal(VerdictCode.STRUCTURE_PERMISSIONS, "Reference");
        }
        var reference = (COSDictionary) references.getObject(0);
        COSDictionary parameters = reference.getCOSDictionary(COSName.getPDFName("TransformParams"));
        if (!DOC_MDP.equals(reference.getCOSName(COSName.getPDFName("TransformMethod")))
                || parameters == null
                || parameters.getInt(COSName.P) != NO_CHANGES) {
            throw new Refusal(VerdictCode.STRUCTURE_PERMISSIONS, "TransformParams");
        }
    }
}
