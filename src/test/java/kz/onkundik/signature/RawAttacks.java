package kz.onkundik.signature;

import static kz.onkundik.signature.VerdictCode.BYTERANGE_GAP;
import static kz.onkundik.signature.VerdictCode.BYTERANGE_HEX;
import static kz.onkundik.signature.VerdictCode.BYTERANGE_MALFORMED;
import static kz.onkundik.signature.VerdictCode.BYTERANGE_MANY;
import static kz.onkundik.signature.VerdictCode.BYTERANGE_MISSING;
import static kz.onkundik.signature.VerdictCode.BYTERANGE_OVERLAP;
import static kz.onkundik.signature.VerdictCode.CHANGED_AFTER_SIGNING;
import static kz.onkundik.signature.VerdictCode.DIGEST_MISMATCH;
import static kz.onkundik.signature.VerdictCode.NOT_PDF;
import static kz.onkundik.signature.VerdictCode.TOO_LARGE;
import static kz.onkundik.signature.VerdictCode.TRUNCATED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Attacks on the bytes, their ranges and what follows them, without any key. */
final class RawAttacks {
    private final Victim victim;

    RawAttacks(Victim victim) {
        this.victim = victim;
    }

    List<Attack> onBytes() {
        int end = victim.signed.length;
        return List.of(
                attack("a byte of the body", DIGEST_MISMATCH, Tampering.flipped(victim.signed, 300)),
                attack("a byte of the tail", DIGEST_MISMATCH, Tampering.flipped(victim.signed, end - 20)),
                attack("no PDF", NOT_PDF, "<html>".getBytes(StandardCharsets.UTF_8)),
                attack("an empty file", NOT_PDF, new byte[0]),
                attack("a byte before the start", NOT_PDF, Tampering.appended(new byte[1], latin1(victim.signed))),
                new Attack(
                        "larger than any report", TOO_LARGE, () -> Arrays.copyOf(victim.signed, Verifier.LARGEST + 1)),
                attack("cut by one byte", TRUNCATED, Arrays.copyOf(victim.signed, end - 1)),
                attack("cut in the middle", BYTERANGE_MISSING, Arrays.copyOf(victim.signed, end / 4)),
                attack("written anew", BYTERANGE_GAP, Tampering.rewritten(victim.signed)));
    }

    List<Attack> onRanges() {
        SignedRange range = Tampering.range(victim.signed);
        int a = range.gapStart();
        int b = range.gapEnd();
        int c = range.end() - b;
        return List.of(
                ranges("two numbers", BYTERANGE_MALFORMED, "[0 " + a + "]"),
                ranges("a negative number", BYTERANGE_MALFORMED, "[0 -" + a + " " + b + " " + c + "]"),
                ranges("not from the start", BYTERANGE_MALFORMED, "[1 " + a + " " + b + " " + c + "]"),
                ranges("numbers with a point", BYTERANGE_MALFORMED, "[0 " + a + ". " + b + " " + c + "]"),
                ranges("another object's array", BYTERANGE_MALFORMED, " 5 0 R"),
                ranges("overlapping", BYTERANGE_OVERLAP, "[0 " + b + " " + a + " " + c + "]"),
                ranges("one byte further", BYTERANGE_GAP, "[0 " + (a + 1) + " " + b + " " + c + "]"),
                ranges("a wide hole", BYTERANGE_GAP, "[0 " + (a - 40) + " " + b + " " + c + "]"),
                ranges("a hole in the hole", BYTERANGE_GAP, "[0 " + a + " " + (b - 9) + " " + (c + 9) + "]"),
                ranges("to beyond the end", TRUNCATED, "[0 " + a + " " + b + " 4294967295]"),
                ranges("not to the end", CHANGED_AFTER_SIGNING, "[0 " + a + " " + b + " " + (c - 7) + "]"),
                attack(
                        "range: a second one before it",
                        BYTERANGE_OVERLAP,
                        Tampering.replaced(victim.signed, "/Filter /Adobe.PPKLite", "/ByteRange [0 1 2 3]")),
                attack(
                        "range: a second one behind it",
                        BYTERANGE_MANY,
                        Tampering.replaced(victim.signed, "/Reference ", "/ByteRange")),
                attack("the second range moved", BYTERANGE_HEX, Tampering.wrapped(victim.signed)),
                attack(
                        "/Contents named otherwise",
                        BYTERANGE_GAP,
                        Tampering.replaced(victim.signed, "/Contents <", "/Contentz <")),
                attack(
                        "/Contents no string",
                        BYTERANGE_GAP,
                        Tampering.replaced(victim.signed, "/Contents <", "/Contents 0")),
                attack("/Contents null", BYTERANGE_GAP, withoutContainer("null")),
                attack("/Contents empty", BYTERANGE_GAP, withoutContainer("<>")),
                attack("a space in the hex", BYTERANGE_HEX, Tampering.replaced(victim.signed, "000000>", "000 00>")),
                attack("an odd digit", BYTERANGE_HEX, Tampering.replaced(victim.signed, "000000>", "00000x>")),
                attack("a digit in the other case", BYTERANGE_HEX, withADigitInTheOtherCase()));
    }

    /** The hole's brackets and digits make room for this. */
    private byte[] withoutContainer(String instead) {
        SignedRange range = Tampering.range(victim.signed);
        byte[] changed = victim.signed.clone();
        Arrays.fill(changed, range.gapStart(), range.gapEnd(), (byte) ' ');
        byte[] bytes = instead.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, changed, range.gapStart(), bytes.length);
        return changed;
    }

    /** The first letter among the hex digits of /Contents, turned from A to a or back: the bytes it stands for stay. */
    private byte[] withADigitInTheOtherCase() {
        byte[] changed = victim.signed.clone();
        int at = new String(victim.signed, StandardCharsets.ISO_8859_1).indexOf("/Contents <") + "/Contents <".length();
        while (!Character.isLetter((char) changed[at])) {
            at++;
        }
        changed[at] ^= 0x20;
        return changed;
    }

    List<Attack> afterTheSignature() {
        return List.of(
                attack("a new line", CHANGED_AFTER_SIGNING, Tampering.appended(victim.signed, "\n")),
                attack("a ZIP", CHANGED_AFTER_SIGNING, Tampering.appended(victim.signed, "PK\u0003\u0004")),
                attack(
                        "objects without a table",
                        CHANGED_AFTER_SIGNING,
                        Tampering.appended(victim.signed, "1 0 obj\n<</Type/Catalog>>\nendobj\n")),
                later("a page added", document -> document.addPage(new PDPage())),
                later("a page replaced", document -> {
                    document.getPage(0).getCOSObject().removeItem(COSName.CONTENTS);
                    document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                }),
                later("a note on the page", document -> {
                    document.getPage(0).setAnnotations(List.of(new PDAnnotationText()));
                    document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                }),
                later(
                        "the form removed",
                        document -> document.getDocumentCatalog().setAcroForm(null)),
                later(
                        "the permissions removed",
                        document ->
                                document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("Perms"))),
                later("a field added", RawAttacks::addField),
                later("the name tree swapped", RawAttacks::swapAttachment),
                later("the attachment's bytes replaced", RawAttacks::replaceAttachment),
                later(
                        "the attachment hidden",
                        document -> document.getDocumentCatalog().setNames(null)));
    }

    /** By somebody with a time-stamp authority of one's own: the stamp is good, but not all that came with it. */
    List<Attack> behindATimeStamp() {
        var authority = new TimeStamper();
        return List.of(
                stamp("a byte behind it", () -> Tampering.appended(authority.stamped(victim.signed), "\n")),
                stamp("a stamp that frees an object", () -> authority.stamped(freeing(victim.signed))),
                stamp(
                        "a stamp that frees an object in a packed table",
                        () -> authority.stamped(freeingPacked(victim.signed))),
                stamp(
                        "an object beside the table",
                        () -> authority.stamped(Tampering.appended(victim.signed, "4 0 obj\n<</X 1>>\nendobj\n"))),
                stamped("a stamp that does something", document -> {
                    var action = new COSDictionary();
                    action.setName(COSName.S, "JavaScript");
                    action.setString("JS", "app.alert(1)");
                    var fields = document.getDocumentCatalog().getAcroForm(null).getFields();
                    fields.getLast().getCOSObject().setItem(COSName.A, action);
                }),
                stamp("a byte of it", () -> {
                    byte[] stamped = authority.stamped(victim.signed);
                    return Tampering.flipped(stamped, stamped.length - 20);
                }),
                stamped("a page added", document -> document.addPage(new PDPage())),
                stamped("a page emptied", document -> {
                    document.getPage(0).getCOSObject().removeItem(COSName.CONTENTS);
                    document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                }),
                stamped("a page's words replaced", document -> {
                    var words = (COSStream) document.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS);
                    try (var out = words.createOutputStream()) {
                        out.write("0 0 m".getBytes(StandardCharsets.US_ASCII));
                    }
                    words.setNeedToBeUpdated(true);
                }),
                stamped("a note on the page", document -> {
                    var notes = new ArrayList<>(document.getPage(0).getAnnotations());
                    notes.add(new PDAnnotationText());
                    document.getPage(0).setAnnotations(notes);
                    document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                }),
                stamped("the signature's own look replaced", document -> {
                    var field = document.getPage(0).getAnnotations().getFirst().getCOSObject();
                    field.removeItem(COSName.AP);
                    field.setNeedToBeUpdated(true);
                }),
                stamped("the stamp's own place made large", document -> {
                    var fields = document.getDocumentCatalog().getAcroForm(null).getFields();
                    fields.getLast().getWidgets().getFirst().setRectangle(new PDRectangle(0, 0, 500, 500));
                }),
                stamped("the name tree swapped", RawAttacks::swapAttachment),
                stamped("the attachment's bytes replaced", RawAttacks::replaceAttachment),
                stamped("a field added", RawAttacks::addField),
                stamped(
                        "the permissions removed",
                        document ->
                                document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("Perms"))));
    }

    /** A revision in which other readers find an object gone, while none was replaced. */
    private static byte[] freeing(byte[] pdf) {
        return withTable(pdf, "4 1\n0000000000 00001 f \n", root(pdf));
    }

    /** A revision that is a table and nothing more. */
    static byte[] withTable(byte[] pdf, String entries, String root) {
        return Tampering.appended(
                pdf,
                "xref\n" + entries + "trailer\n<</Root " + root + trailer(pdf) + ">>\nstartxref\n" + pdf.length
                        + "\n%%EOF\n");
    }

    /** The same by a stream: one entry of type 0. */
    private static byte[] freeingPacked(byte[] pdf) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(new byte[] {0, 0, 0, 1});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Tampering.appended(
                pdf,
                "98 0 obj\n<</Type /XRef/W [1 2 1]/Index [4 1]/Filter /FlateDecode/Length " + packed.size() + "/Root "
                        + root(pdf)
                        + trailer(pdf) + ">>\nstream\n" + latin1(packed.toByteArray())
                        + "\nendstream\nendobj\nstartxref\n" + pdf.length + "\n%%EOF\n");
    }

    static String root(byte[] pdf) {
        String text = latin1(pdf);
        String trailer = text.substring(text.lastIndexOf("/Root ") + "/Root ".length());
        return trailer.substring(0, trailer.indexOf(" R") + 2);
    }

    private static String trailer(byte[] pdf) {
        String text = latin1(pdf);
        String previous = text.substring(text.lastIndexOf("startxref") + 10)
                .lines()
                .findFirst()
                .orElseThrow();
        return "/Size 99/Prev " + previous;
    }

    private Attack stamped(String name, PreparedPdf.Change change) {
        return stamp(name, () -> new TimeStamper().stamped(victim.signed, change));
    }

    private Attack stamp(String name, Supplier<byte[]> file) {
        return new Attack("time stamp: " + name, CHANGED_AFTER_SIGNING, file);
    }

    private static void addField(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        var fields = new ArrayList<>(form.getFields());
        fields.add(new PDSignatureField(form));
        form.setFields(fields);
        form.getCOSObject().setNeedToBeUpdated(true);
    }

    private static void swapAttachment(PDDocument document) throws IOException {
        var tree = new PDEmbeddedFilesNameTreeNode();
        var other = PreparedPdf.file(
                document, PreparedPdf.ATTACHMENT_NAME, "{\"parents\":370}".getBytes(StandardCharsets.UTF_8));
        tree.setNames(Map.of(PreparedPdf.ATTACHMENT_NAME, other));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        associated.add(other);
        document.getDocumentCatalog().getCOSObject().setItem("AF", associated);
    }

    /** The same file as before, with other bytes in its stream. */
    private static void replaceAttachment(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDDocumentNameDictionary(document.getDocumentCatalog())
                .getEmbeddedFiles()
                .getNames()
                .get(PreparedPdf.ATTACHMENT_NAME);
        COSStream stream = file.getEmbeddedFile().getCOSObject();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("{\"parents\":370}".getBytes(StandardCharsets.UTF_8));
        }
        stream.setNeedToBeUpdated(true);
    }

    private Attack later(String name, PreparedPdf.Change change) {
        return new Attack(name, CHANGED_AFTER_SIGNING, () -> Tampering.updated(victim.signed, change));
    }

    private Attack ranges(String name, VerdictCode expected, String array) {
        return new Attack("range: " + name, expected, () -> Tampering.withByteRange(victim.signed, array));
    }

    private Attack attack(String name, VerdictCode expected, byte[] file) {
        return new Attack(name, expected, () -> file);
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
