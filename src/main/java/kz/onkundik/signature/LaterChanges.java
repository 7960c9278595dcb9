package kz.onkundik.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Holds a file with later time stamps against the file as it was signed: nothing may have become another than what a
 * time stamp needs, so that every reader shows the same pages (ISO 32000-2, 12.8.2.2: permitted under P = 1).
 */
@SuppressWarnings("ReferenceEquality") // Objects of one reading: two that say the same are still two.
final class LaterChanges {
    private static final COSName DSS = COSName.getPDFName("DSS");
    private static final COSName EXTENSIONS = COSName.getPDFName("Extensions");
    private static final COSName DOC_TIME_STAMP = COSName.getPDFName("DocTimeStamp");

    /** What a field needs that holds a time stamp and does nothing else: no actions, no parents, no further fields. */
    private static final Set<COSName> OF_A_STAMP = Set.of(
            COSName.TYPE,
            COSName.SUBTYPE,
            COSName.FT,
            COSName.FF,
            COSName.T,
            COSName.V,
            COSName.F,
            COSName.P,
            COSName.RECT,
            COSName.AP);

    private final PDDocument signed;
    private final PDDocument whole;
    private final List<SignedRange> stamps;

    private LaterChanges(PDDocument signed, PDDocument whole, List<SignedRange> stamps) {
        this.signed = signed;
        this.whole = whole;
        this.stamps = stamps;
    }

    /**
     * @param signed the file as it was signed
     * @param whole the file with all that follows
     * @param stamps what the time stamps cover, in their order
     * @throws Refusal CHANGED_AFTER_SIGNING
     */
    static void requireTimeStampsAlone(PDDocument signed, PDDocument whole, List<SignedRange> stamps) throws Refusal {
        try {
            new LaterChanges(signed, whole, stamps).require();
        } catch (RuntimeException | StackOverflowError e) {
            throw Refusal.of(VerdictCode.CHANGED_AFTER_SIGNING, e);
        }
    }

    private void require() throws Refusal {
        COSDictionary trailer = whole.getDocument().getTrailer();
        for (COSName entry : List.of(COSName.ROOT, COSName.INFO, COSName.ENCRYPT)) {
            same(entry.getName(), signed.getDocument().getTrailer().getItem(entry), trailer.getItem(entry));
        }
        Map<COSObjectKey, Long> before = signed.getDocument().getXrefTable();
        Map<COSObjectKey, Long> after = whole.getDocument().getXrefTable();
        for (Map.Entry<COSObjectKey, Long> each : before.entrySet()) {
            // What stands at its old place is what it was: no other byte of the signed file has changed.
            if (!Objects.equals(each.getValue(), after.get(each.getKey()))) {
                changed(each.getKey());
            }
        }
        requireStamps(added(fields(signed), fields(whole)));
    }

    private void changed(COSObjectKey key) throws Refusal {
        COSBase before = signed.getDocument().getObjectFromPool(key).getObject();
        COSBase after = whole.getDocument().getObjectFromPool(key).getObject();
        if (before instanceof COSDictionary old && after instanceof COSDictionary young) {
            sameBut(mayChange(old), key.toString(), old, young);
        } else if (!(isGrowing(before) && after instanceof COSArray)) {
            same(key.toString(), before, after);
        }
    }

    /** The entries that a time stamp adds to; what was added is looked at on its own. */
    private Set<COSName> mayChange(COSDictionary before) {
        COSDictionary catalog = signed.getDocumentCatalog().getCOSObject();
        if (before == catalog) {
            return Set.of(COSName.ACRO_FORM, DSS, EXTENSIONS);
        }
        if (before == catalog.getCOSDictionary(COSName.ACRO_FORM)) {
            return Set.of(COSName.FIELDS, COSName.SIG_FLAGS);
        }
        return COSName.PAGE.equals(before.getCOSName(COSName.TYPE)) ? Set.of(COSName.ANNOTS) : Set.of();
    }

    private boolean isGrowing(COSBase before) {
        if (before == fields(signed)) {
            return true;
        }
        for (PDPage page : signed.getPages()) {
            if (before == page.getCOSObject().getCOSArray(COSName.ANNOTS)) {
                return true;
            }
        }
        return false;
    }

    /** The new fields are time stamps that show nothing, and the pages have no other new annotations. */
    private void requireStamps(List<COSBase> fields) throws Refusal {
        COSDictionary formBefore = signed.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        COSDictionary formAfter = whole.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        sameBut(Set.of(COSName.FIELDS, COSName.SIG_FLAGS), "form", formBefore, formAfter);
        if (fields.size() != stamps.size()) {
            throw new Refusal(VerdictCode.CHANGED_AFTER_SIGNING, fields.size() + " fields of " + stamps.size());
        }
        for (int i = 0; i < fields.size(); i++) {
            requireBareStamp((COSDictionary) Contents.resolved(fields.get(i)), stamps.get(i));
        }
        int pages = signed.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            COSArray before = signed.getPage(i).getCOSObject().getCOSArray(COSName.ANNOTS);
            COSArray after = whole.getPage(i).getCOSObject().getCOSArray(COSName.ANNOTS);
            for (COSBase each : added(before, after)) {
                if (fields.stream().noneMatch(field -> Contents.resolved(field) == Contents.resolved(each))) {
                    throw new Refusal(VerdictCode.CHANGED_AFTER_SIGNING, "an annotation on page " + (i + 1));
                }
            }
        }
    }

    private static void requireBareStamp(COSDictionary field, SignedRange stamp) throws Refusal {
        COSDictionary value = field.getCOSDictionary(COSName.V);
        COSArray place = field.getCOSArray(COSName.RECT);
        boolean isStamp = OF_A_STAMP.containsAll(field.keySet())
                && COSName.SIG.equals(field.getCOSName(COSName.FT))
                && value != null
                && DOC_TIME_STAMP.equals(value.getCOSName(COSName.TYPE))
                && stamp.isNamedBy(value.getCOSArray(COSName.BYTERANGE));
        if (!isStamp || (place != null && !isEmpty(place))) {
            throw new Refusal(VerdictCode.CHANGED_AFTER_SIGNING, "a field that is no bare time stamp");
        }
    }

    private static boolean isEmpty(COSArray rectangle) {
        float[] sides = rectangle.toFloatArray();
        return sides.length == 4 && (sides[0] == sides[2] || sides[1] == sides[3]);
    }

    private static COSArray fields(PDDocument document) {
        COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        return form == null ? null : form.getCOSArray(COSName.FIELDS);
    }

    /** What the longer list has at its end; its beginning is the shorter one. */
    private static List<COSBase> added(COSArray before, COSArray after) throws Refusal {
        int old = before == null ? 0 : before.size();
        int young = after == null ? 0 : after.size();
        if (young < old) {
            throw new Refusal(VerdictCode.CHANGED_AFTER_SIGNING, "a list became shorter");
        }
        var added = new ArrayList<COSBase>();
        for (int i = 0; i < young; i++) {
            if (i < old) {
                same("list", before.get(i), after.get(i));
            } else {
                added.add(after.get(i));
            }
        }
        return added;
    }

    private static void sameBut(Set<COSName> entries, String name, COSDictionary before, COSDictionary after)
            throws Refusal {
        if (before == null || after == null || !Contents.equalBut(entries, before, after)) {
            throw new Refusal(VerdictCode.CHANGED_AFTER_SIGNING, name + " has changed");
        }
    }

    private static void same(String name, COSBase before, COSBase after) throws Refusal {
        if (!Contents.equal(before, after)) {
            throw new Refusal(VerdictCode.CHANGED_AFTER_SIGNING, name + " has changed");
        }
    }
}
