package kz.onkundik.signature;

import static kz.onkundik.signature.VerdictCode.ATTACHMENT_MALFORMED;
import static kz.onkundik.signature.VerdictCode.ATTACHMENT_MANY;
import static kz.onkundik.signature.VerdictCode.ATTACHMENT_MISSING;
import static kz.onkundik.signature.VerdictCode.ATTACHMENT_TOO_LARGE;
import static kz.onkundik.signature.VerdictCode.BYTERANGE_MISSING;
import static kz.onkundik.signature.VerdictCode.STRUCTURE_CONTENTS;
import static kz.onkundik.signature.VerdictCode.STRUCTURE_FIELDS;
import static kz.onkundik.signature.VerdictCode.STRUCTURE_PERMISSIONS;
import static kz.onkundik.signature.VerdictCode.STRUCTURE_SUBFILTER;
import static kz.onkundik.signature.VerdictCode.STRUCTURE_TIME;
import static kz.onkundik.signature.VerdictCode.STRUCTURE_UNREADABLE;
import static kz.onkundik.signature.VerdictCode.TOO_LARGE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Attacks by a key's owner: the bytes are what was signed, but they say one thing to us and another to a reader. */
final class StructureAttacks {
    private static final String NAME = PreparedPdf.ATTACHMENT_NAME;
    private static final byte[] OTHER = "{\"parents\":370}".getBytes(StandardCharsets.UTF_8);

    private final Victim victim;

    StructureAttacks(Victim victim) {
        this.victim = victim;
    }

    List<Attack> onStructure() {
        return List.of(
                owner("another kind of signature", STRUCTURE_SUBFILTER, "/ETSI.CAdES.detached", "/adbe.pkcs7.detached"),
                owner("forms may be filled", STRUCTURE_PERMISSIONS, "/P 1\n", "/P 2\n"),
                owner("no permissions", STRUCTURE_PERMISSIONS, "/Perms", "/Permz"),
                owner("no certification", STRUCTURE_PERMISSIONS, "/Reference", "/Referenze"),
                owner(
                        "another transformation",
                        STRUCTURE_PERMISSIONS,
                        "/TransformMethod /DocMDP",
                        "/TransformMethod /FieldM"),
                owner("a time without an offset", STRUCTURE_TIME, "+05'00'", ""),
                owner("no time", STRUCTURE_TIME, "/M (D:2026", "/N (D:2026"),
                owner("a day that does not exist", STRUCTURE_TIME, "(D:20261124", "(D:20261131"),
                owner("a broken table of objects", STRUCTURE_UNREADABLE, "/Prev 1", "/Prev 9"),
                owner("another container for readers", STRUCTURE_CONTENTS, "/Reference ", "/Contents "),
                owner("no signature in the field", STRUCTURE_FIELDS, "0 R\n/V ", "0 R\n/W "),
                owner("another dictionary in the field", STRUCTURE_CONTENTS, fieldValue(0), fieldValue(1)),
                attack("a second, empty field", STRUCTURE_FIELDS, this::secondField));
    }

    List<Attack> onAttachment() {
        return List.of(
                signing(
                        "no attachment",
                        ATTACHMENT_MISSING,
                        document -> document.getDocumentCatalog().setNames(null)),
                signing("another name", ATTACHMENT_MISSING, document -> {
                    names(document).set(0, new COSString("other.json"));
                    rename((COSDictionary) names(document).getObject(1), "other.json");
                }),
                signing("two of one name", ATTACHMENT_MANY, document -> add(document, NAME, NAME)),
                signing("the same name behind another key", ATTACHMENT_MANY, document -> add(document, "a", NAME)),
                signing(
                        "a name with a Cyrillic letter beside it",
                        ATTACHMENT_MANY,
                        document -> add(document, "r\u0435port.json", "r\u0435port.json")),
                signing(
                        "a name in capitals beside it",
                        ATTACHMENT_MANY,
                        document -> add(document, "REPORT.JSON", "REPORT.JSON")),
                signing(
                        "a name with a space behind it",
                        ATTACHMENT_MANY,
                        document -> add(document, NAME + " ", NAME + " ")),
                signing(
                        "a name with nothing visible in it",
                        ATTACHMENT_MANY,
                        document -> add(document, "report\u200B.json", "report\u200B.json")),
                signing("a name alone that looks the same", ATTACHMENT_MISSING, document -> {
                    names(document).set(0, new COSString("r\u0435port.json"));
                    rename((COSDictionary) names(document).getObject(1), "r\u0435port.json");
                }),
                signing("branches", ATTACHMENT_MANY, document -> tree(document).setItem(COSName.KIDS, new COSArray())),
                signing("another associated file", ATTACHMENT_MANY, document -> {
                    var associated = new COSArray();
                    associated.add(PreparedPdf.file(document, NAME, OTHER));
                    document.getDocumentCatalog().getCOSObject().setItem("AF", associated);
                }),
                signing(
                        "two names of one file",
                        ATTACHMENT_MALFORMED,
                        document -> file(document).setString(COSName.UF, "other.json")),
                signing(
                        "a stream for each reader",
                        ATTACHMENT_MALFORMED,
                        document -> file(document)
                                .getCOSDictionary(COSName.EF)
                                .setItem(
                                        COSName.UF,
                                        PreparedPdf.file(document, NAME, OTHER).getEmbeddedFile())),
                signing(
                        "no stream",
                        ATTACHMENT_MALFORMED,
                        document -> file(document).removeItem(COSName.EF)),
                signing(
                        "a file on another disk",
                        ATTACHMENT_MALFORMED,
                        document -> file(document)
                                .getCOSDictionary(COSName.EF)
                                .getCOSStream(COSName.F)
                                .setString(COSName.F, "\\\\server\\report.json")),
                signing("a file in the network", ATTACHMENT_MALFORMED, document -> {
                    file(document).removeItem(COSName.EF);
                    file(document).setName(COSName.FS, "URL");
                }),
                signing(
                        "another packing",
                        ATTACHMENT_MALFORMED,
                        document -> file(document)
                                .getCOSDictionary(COSName.EF)
                                .getCOSStream(COSName.F)
                                .setItem(COSName.FILTER, COSName.ASCII_HEX_DECODE)),
                signing(
                        "a bomb",
                        ATTACHMENT_TOO_LARGE,
                        document -> bomb(
                                file(document).getCOSDictionary(COSName.EF).getCOSStream(COSName.F),
                                AttachmentCheck.LARGEST)),
                attack("a bomb of packed objects", TOO_LARGE, () -> Bombs.objects(1, 40 << 20)),
                attack("a bomb of little objects", TOO_LARGE, () -> Bombs.objects(1, 3 << 20)),
                attack("a bomb packed twice", BYTERANGE_MISSING, () -> Bombs.PACKED_TWICE),
                attack("a long table of objects", TOO_LARGE, () -> Bombs.table(400_000)),
                attack("objects without end", TOO_LARGE, () -> Bombs.plain(2_000_000)));
    }

    /** How the field names its value, or the object that follows by so many. */
    private String fieldValue(int further) {
        var matcher = Pattern.compile("/V (\\d+) 0 R").matcher(new String(victim.signed, StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            throw new IllegalStateException("no value");
        }
        return "/V " + (Integer.parseInt(matcher.group(1)) + further) + " 0 R";
    }

    /** The second field hides in the tree, below the first level; as a button, until the signer has looked. */
    private byte[] secondField() {
        byte[] prepared = PreparedPdf.make(
                document -> {
                    var field = new COSDictionary();
                    field.setItem(COSName.FT, COSName.BTN);
                    field.setString(COSName.T, "Second");
                    var parent = new COSDictionary();
                    parent.setString(COSName.T, "Parent");
                    var kids = new COSArray();
                    kids.add(field);
                    parent.setItem(COSName.KIDS, kids);
                    field.setItem(COSName.PARENT, parent);
                    document.getDocumentCatalog()
                            .getAcroForm(null)
                            .getCOSObject()
                            .getCOSArray(COSName.FIELDS)
                            .add(parent);
                },
                CompressParameters.NO_COMPRESSION);
        byte[] signed = PdfSigner.signUnchecked(prepared, victim.key, SignedPdfTest.WORDS, TestKeys.TIME);
        return Tampering.signedAgain(Tampering.replaced(signed, "/FT /Btn", "/FT /Sig"), victim.key);
    }

    /** One megabyte of zeros more than is allowed. */
    private static void bomb(COSStream stream, int allowed) throws IOException {
        var zeros = new byte[1024 * 1024];
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int written = 0; written <= allowed; written += zeros.length) {
                out.write(zeros);
            }
        }
    }

    static void add(PDDocument document, String key, String name) throws IOException {
        names(document).add(new COSString(key));
        names(document).add(PreparedPdf.file(document, name, OTHER));
    }

    private static void rename(COSDictionary file, String name) {
        file.setString(COSName.F, name);
        file.setString(COSName.UF, name);
    }

    private static COSDictionary tree(PDDocument document) {
        return document.getDocumentCatalog()
                .getCOSObject()
                .getCOSDictionary(COSName.NAMES)
                .getCOSDictionary(COSName.EMBEDDED_FILES);
    }

    private static COSArray names(PDDocument document) {
        return tree(document).getCOSArray(COSName.NAMES);
    }

    private static COSDictionary file(PDDocument document) {
        return (COSDictionary) names(document).getObject(1);
    }

    private Attack owner(String name, VerdictCode expected, String word, String by) {
        return new Attack(
                "owner: " + name,
                expected,
                () -> Tampering.signedAgain(Tampering.replaced(victim.signed, word, by), victim.key));
    }

    private Attack signing(String name, VerdictCode expected, PreparedPdf.Change change) {
        return new Attack("attachment: " + name, expected, () -> victim.signed(change));
    }

    private Attack attack(String name, VerdictCode expected, Supplier<byte[]> file) {
        return new Attack("owner: " + name, expected, file);
    }
}
