package kz.onkundik.signature;

import static kz.onkundik.signature.VerdictCode.CHANGED_AFTER_SIGNING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Shadow attacks (Mainka, Mladenov and Rohlmann, 2021) by the key's owner: what will be shown later lies in the file when
 * it is signed, under a cover or beside the pages. A later revision only takes the cover away or leads elsewhere.
 */
final class ShadowAttacks {
    private static final COSName COVER = COSName.getPDFName("Cover");
    private static final COSName SHADOW = COSName.getPDFName("Shadow");
    private static final COSName WITHIN = COSName.getPDFName("Within");

    private final byte[] signed;
    private final Map<COSName, Long> numbers;

    ShadowAttacks(Victim victim) {
        // Objects are numbered alike both times; what lies within a stream must know the number that it will take over.
        Map<COSName, Long> before = numbers(victim.signedPlainly(document -> prepare(document, 0)));
        signed = victim.signedPlainly(document -> prepare(document, before.get(COSName.CONTENTS)));
        numbers = numbers(signed);
    }

    /** Before anything is uncovered nobody can tell what the owner is up to. */
    byte[] untouched() {
        return signed;
    }

    /** By anybody who gets hold of the file. */
    List<Attack> bare() {
        return ways().entrySet().stream()
                .map(way -> new Attack(
                        "shadow: " + way.getKey(),
                        CHANGED_AFTER_SIGNING,
                        () -> way.getValue().apply(signed)))
                .toList();
    }

    /** By somebody who gets a time stamp over what has become of it. */
    List<Attack> stamped() {
        return ways().entrySet().stream()
                .map(way -> new Attack(
                        "time stamp over a shadow: " + way.getKey(),
                        CHANGED_AFTER_SIGNING,
                        () -> new TimeStamper().stamped(way.getValue().apply(signed))))
                .toList();
    }

    private Map<String, UnaryOperator<byte[]>> ways() {
        return Map.of(
                "the cover emptied",
                pdf -> Tampering.updated(pdf, ShadowAttacks::emptyCover),
                "the cover declared free",
                pdf -> RawAttacks.withTable(
                        pdf, numbers.get(COVER) + " 1\n0000000000 00001 f \n", RawAttacks.root(pdf)),
                "the cover not drawn",
                pdf -> Tampering.updated(pdf, document -> {
                    var page = document.getPage(0).getCOSObject();
                    page.getCOSArray(COSName.CONTENTS).remove(1);
                    page.setNeedToBeUpdated(true);
                }),
                "another font",
                pdf -> Tampering.updated(pdf, ShadowAttacks::swapFont),
                "other words within a stream",
                this::withWordsWithin,
                "other pages",
                pdf -> Tampering.updated(pdf, document -> {
                    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
                    catalog.setItem(
                            COSName.PAGES, catalog.getCOSDictionary(SHADOW).getItem(COSName.PAGES));
                }),
                "another catalog",
                pdf -> RawAttacks.withTable(pdf, "0 0\n", numbers.get(COSName.ROOT) + " 0 R"));
    }

    /** The table leads to an object that stands within a stream of the signed file. */
    private byte[] withWordsWithin(byte[] pdf) {
        long number = numbers.get(COSName.CONTENTS);
        int at = Bytes.indexOf(pdf, inner(number), 0, pdf.length);
        String entry = String.format(Locale.ROOT, "%d 1\n%010d 00000 n \n", number, at);
        return RawAttacks.withTable(pdf, entry, RawAttacks.root(pdf));
    }

    private static String inner(long number) {
        return number + " 0 obj\n<</Length 5>>stream\n0 0 m\nendstream\nendobj\n";
    }

    private static void prepare(PDDocument document, long words) throws IOException {
        COSDictionary page = document.getPage(0).getCOSObject();
        var contents = new COSArray();
        contents.add(page.getItem(COSName.CONTENTS));
        contents.add(stream(document, "/Cover Do"));
        page.setItem(COSName.CONTENTS, contents);
        COSStream cover = stream(document, "1 g 50 730 500 40 re f");
        cover.setItem(COSName.SUBTYPE, COSName.FORM);
        var box = new COSArray();
        document.getPage(0).getMediaBox().getCOSArray().toList().forEach(box::add);
        cover.setItem(COSName.BBOX, box);
        var drawn = new COSDictionary();
        drawn.setItem(COVER, cover);
        page.getCOSDictionary(COSName.RESOURCES).setItem(COSName.XOBJECT, drawn);

        var pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        var other = new COSDictionary(page);
        other.setItem(COSName.CONTENTS, stream(document, "0 0 m"));
        other.setItem(COSName.PARENT, pages);
        other.removeItem(COSName.ANNOTS);
        var kids = new COSArray();
        kids.add(other);
        pages.setItem(COSName.KIDS, kids);
        pages.setInt(COSName.COUNT, 1);
        pages.setDirect(false);
        var root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.CATALOG);
        root.setItem(COSName.PAGES, pages);
        root.setDirect(false);
        var shadow = new COSDictionary();
        shadow.setItem(COSName.PAGES, pages);
        shadow.setItem(COSName.ROOT, root);
        shadow.setItem(WITHIN, stream(document, inner(words)));
        document.getDocumentCatalog().getCOSObject().setItem(SHADOW, shadow);
    }

    private static COSStream stream(PDDocument document, String text) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static void emptyCover(PDDocument document) throws IOException {
        COSStream cover = document.getPage(0)
                .getCOSObject()
                .getCOSDictionary(COSName.RESOURCES)
                .getCOSDictionary(COSName.XOBJECT)
                .getCOSStream(COVER);
        try (var out = cover.createOutputStream()) {
            out.write(' ');
        }
        cover.setNeedToBeUpdated(true);
    }

    /** The letters keep their codes and get other shapes. */
    private static void swapFont(PDDocument document) throws IOException {
        COSDictionary fonts = document.getPage(0)
                .getCOSObject()
                .getCOSDictionary(COSName.RESOURCES)
                .getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts.getCOSDictionary(fonts.keySet().iterator().next());
        var descendant =
                (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_FILE2, stream(document, "another"));
        descriptor.setNeedToBeUpdated(true);
    }

    /** The numbers of the objects that matter here. */
    private static Map<COSName, Long> numbers(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary page = document.getPage(0).getCOSObject();
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            return Map.of(
                    COSName.CONTENTS,
                    number(page.getCOSArray(COSName.CONTENTS).get(0)),
                    COVER,
                    number(page.getCOSDictionary(COSName.RESOURCES)
                            .getCOSDictionary(COSName.XOBJECT)
                            .getItem(COVER)),
                    COSName.ROOT,
                    number(catalog.getCOSDictionary(SHADOW).getItem(COSName.ROOT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(Object reference) {
        return ((COSObject) reference).getKey().getNumber();
    }
}
