package kz.onkundik.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.onkundik.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Writes small documents and reads back what stands where. */
final class Pdfs {
    private static final DocumentInfo INFO = new DocumentInfo(
            "Есеп",
            "",
            "",
            Language.KK,
            OffsetDateTime.parse("2023-11-22T16:12:00+05:00"),
            "",
            (page, pages) -> "",
            "");

    static final float LEFT = Millimetres.points(25);
    static final float RIGHT = 595.28f - Millimetres.points(12);
    static final float TOP = Millimetres.points(18);
    static final float BOTTOM = 841.89f - Millimetres.points(18);

    private Pdfs() {}

    static Document document(Block... blocks) {
        return new Document(INFO, List.of(blocks), Optional.empty());
    }

    static Document document(FontFamily family, Block... blocks) {
        return new Document(INFO, PageStyle.OFFICIAL.withFamily(family), List.of(blocks), Optional.empty());
    }

    static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        var _ = new DocumentWriter().write(document, out);
        return out.toByteArray();
    }

    static Written written(Block... blocks) throws IOException {
        return new DocumentWriter().write(document(blocks), new ByteArrayOutputStream());
    }

    /** The text of each page, in the order of reading. */
    static List<String> pages(Block... blocks) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(document(blocks)))) {
            var texts = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(pdf));
            }
            return texts;
        }
    }

    /** Where each glyph stands that can be seen, in points from the upper left corner. */
    static List<Placed> glyphs(Block... blocks) throws IOException {
        return glyphs(document(blocks));
    }

    static List<Placed> glyphs(Document document) throws IOException {
        var glyphs = new ArrayList<Placed>();
        try (PDDocument pdf = Loader.loadPDF(bytes(document))) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (!text.getUnicode().isBlank()) {
                        float left = text.getXDirAdj();
                        glyphs.add(new Placed(
                                getCurrentPageNo(),
                                text.getUnicode(),
                                left,
                                left + text.getWidthDirAdj(),
                                text.getYDirAdj()));
                    }
                }
            };
            stripper.getText(pdf);
        }
        return glyphs;
    }

    /** Fails unless each glyph stands between the usual page's margins and on no other. */
    static void assertNothingLeavesOrOverlaps(List<Placed> glyphs) {
        List<Placed> sorted = glyphs.stream()
                .filter(glyph -> Character.getType(glyph.letter().codePointAt(0)) != Character.NON_SPACING_MARK)
                .sorted(Comparator.comparingInt(Placed::page).thenComparingDouble(Placed::baseline))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            Placed one = sorted.get(i);
            assertTrue(one.left() > LEFT - 1 && one.right() < RIGHT + 1, one::toString);
            assertTrue(one.baseline() > TOP && one.baseline() < BOTTOM, one::toString);
            for (int j = i + 1; j < sorted.size() && sorted.get(j).isBeside(one); j++) {
                Placed other = sorted.get(j);
                boolean over = one.left() < other.right() - 0.5f && other.left() < one.right() - 0.5f;
                assertFalse(over, () -> one + " and " + other);
            }
        }
    }

    record Placed(int page, String letter, float left, float right, float baseline) {
        /** Whether it stands on the same line, or not a line's height below. */
        boolean isBeside(Placed above) {
            return page == above.page && baseline - above.baseline < 6;
        }
    }
}
