package kz.onkundik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What people paste: nothing may leave the page or its cell, and nothing may get lost. */
class ExtremeTextTest {
    @Test
    void aWordOfTwoThousandLettersStaysBetweenTheMargins() throws IOException {
        assertWithinPageAndComplete("ы".repeat(2000));
        assertWithinPageAndComplete("мектеп".repeat(334));
    }

    @Test
    void aLongAddressStaysBetweenTheMargins() throws IOException {
        assertWithinPageAndComplete("https://example.kz/" + "бет/a_b?c=d&e.f".repeat(100));
    }

    @Test
    void anAddressIsNotBrokenAfterItsHyphens() throws IOException {
        String text = "мектеп ".repeat(11) + "ulgi-mektep-kuzgi-esep.example/onkundik-2023/kuzgi-esep";
        String page =
                Pdfs.pages(new Paragraph(Text.of(text), ParagraphStyle.PLAIN)).getFirst();
        assertTrue(page.contains("ulgi-mektep-kuzgi-esep.") && page.strip().contains("\n"), page);
    }

    @Test
    void accentsStayWithTheirLetters() throws IOException {
        assertWithinPageAndComplete("а\u0301".repeat(500));
    }

    @Test
    void spacesThatDoNotBreakAreRespectedUntilTheLineIsFull() throws IOException {
        String text = "Оқушылар саны\u00A0–\u00A0390";
        Paragraph narrow = new Paragraph(Text.of(text), ParagraphStyle.PLAIN);
        Columns columns = new Columns(List.of(new Columns.Part(1, narrow), new Columns.Part(5)), 0, false);
        List<Pdfs.Placed> glyphs = Pdfs.glyphs(columns);
        assertEquals(baseline(glyphs, "–"), baseline(glyphs, "3"));
        assertTrue(baseline(glyphs, "–") > baseline(glyphs, "О"), "the column is too narrow for one line");
    }

    @Test
    void aCellOfAHundredThousandLettersGoesOnOverPagesInItsColumn() throws IOException {
        String text = "қатысушылар саны ".repeat(6000);
        Row row = Row.of(Cell.of("сол"), Cell.of(text), Cell.of("оң"));
        Table table = new Table(List.of(Column.share(1), Column.share(1), Column.share(1)), List.of(), List.of(row));
        List<Pdfs.Placed> glyphs = Pdfs.glyphs(table);
        List<Pdfs.Placed> later =
                glyphs.stream().filter(glyph -> glyph.page() > 1).toList();
        float third = (Pdfs.RIGHT - Pdfs.LEFT) / 3;
        List<Pdfs.Placed> inColumn = glyphs.stream()
                .filter(glyph -> glyph.left() > Pdfs.LEFT + third && glyph.right() < Pdfs.LEFT + 2 * third)
                .toList();
        Pdfs.assertNothingLeavesOrOverlaps(glyphs);
        assertEquals(text.replace(" ", ""), letters(inColumn, text));
        assertTrue(later.stream()
                .allMatch(glyph -> glyph.left() > Pdfs.LEFT + third && glyph.right() < Pdfs.LEFT + 2 * third));
        assertTrue(glyphs.stream().allMatch(glyph -> glyph.baseline() < Pdfs.BOTTOM));
    }

    @Test
    void everyCellOfANarrowTableKeepsItsWords() throws IOException {
        Cell long1 = Cell.of("ынтымақтастықтарыңыздағылардың");
        Row row = Row.of(long1, long1, long1, long1, long1, long1, long1, long1, long1, long1, long1, long1);
        Table table = new Table(Collections.nCopies(12, Column.share(1)), List.of(), List.of(row));
        List<Pdfs.Placed> glyphs = Pdfs.glyphs(table);
        float width = (Pdfs.RIGHT - Pdfs.LEFT) / 12;
        for (Pdfs.Placed glyph : glyphs) {
            float inCell = (glyph.left() - Pdfs.LEFT) % width;
            assertTrue(inCell + glyph.right() - glyph.left() <= width, glyph::toString);
        }
        assertEquals(
                12 * 30,
                glyphs.stream()
                        .filter(glyph -> Character.isLetter(glyph.letter().codePointAt(0)))
                        .count());
    }

    @Test
    void whatNoFontHasIsMarkedAndReported() throws IOException {
        Written written =
                Pdfs.written(new Paragraph(Text.of("🎉 жарайсың 👨‍👩‍👧 你好 \uE000 \uD800"), ParagraphStyle.PLAIN));
        assertTrue(written.missing().containsAll(List.of("你", "好", "\uE000", "🎉")), written::toString);
        assertTrue(Pdfs.pages(new Paragraph(Text.of("🎉 жарайсың"), ParagraphStyle.PLAIN))
                .getFirst()
                .startsWith("□ жарайсың"));
    }

    @Test
    void whatRunsFromRightToLeftIsMarkedAndReportedRatherThanTurnedAround() throws IOException {
        Block words = new Paragraph(Text.of("אב عر ١ салем"), ParagraphStyle.PLAIN);
        assertEquals(List.of("א", "ב", "ر", "ع", "١"), Pdfs.written(words).missing());
        assertEquals("□□ □□ □ салем", Pdfs.pages(words).getFirst().strip());
    }

    @Test
    void theTengeAndTheKazakhLettersArePrintedInBothTypefacesAndWeights() throws IOException {
        String text = "1 250 000 ₸ ӘҒҚҢӨҰҮҺІ әғқңөұүһі №";
        for (FontFamily family : FontFamily.values()) {
            Document document = Pdfs.document(
                    family,
                    new Paragraph(Text.of(text), ParagraphStyle.PLAIN),
                    new Paragraph(Text.bold(text), ParagraphStyle.PLAIN));
            assertEquals(
                    List.of(),
                    new DocumentWriter()
                            .write(document, OutputStream.nullOutputStream())
                            .missing());
            assertEquals(
                    (text + text).replace(" ", ""),
                    Pdfs.glyphs(document).stream().map(Pdfs.Placed::letter).collect(Collectors.joining()));
        }
    }

    @Test
    void accentsStandOverTheMiddleOfTheirLetters() throws IOException {
        for (FontFamily family : FontFamily.values()) {
            for (String base : List.of("а", "ы", "Ө")) {
                for (String accent : List.of("\u0301", "\u0303", "\u0323")) {
                    Block words = new Paragraph(Text.of("|" + base + accent + "|"), ParagraphStyle.PLAIN.sized(100));
                    byte[] pdf = Pdfs.bytes(Pdfs.document(family, words));
                    byte[] plain = Pdfs.bytes(Pdfs.document(
                            family, new Paragraph(Text.of("|" + base + "|"), ParagraphStyle.PLAIN.sized(100))));
                    assertEquals(middleOfInk(pdf, plain, false), middleOfInk(pdf, plain, true), 6, base + accent);
                }
            }
        }
    }

    @Test
    void anAccentTakesNoRoom() throws IOException {
        try (var pdf = new PDDocument()) {
            for (FontFamily family : FontFamily.values()) {
                var fonts = new Fonts(pdf, family);
                for (int accent = 0x300; accent < 0x370; accent++) {
                    Text text = Text.bold("к" + Character.toString(accent));
                    if (fonts.has(accent, true) && Character.getType(accent) == Character.NON_SPACING_MARK) {
                        assertEquals(
                                new ShapedText(Text.bold("к"), fonts).naturalWidth(),
                                new ShapedText(text, fonts).naturalWidth(),
                                text.plain());
                    }
                }
            }
        }
    }

    @Test
    void anAccentWithoutALetterStandsOnASpace() throws IOException {
        List<Pdfs.Placed> glyphs = Pdfs.glyphs(new Paragraph(Text.of("\u0301 а \u0301"), ParagraphStyle.PLAIN));
        assertEquals("\u00A0\u0301а\u00A0\u0301", letters(glyphs, "\u00A0\u0301а"));
        for (Pdfs.Placed glyph : glyphs) {
            assertTrue(glyph.left() > Pdfs.LEFT - 2, glyph::toString);
        }
    }

    /** Where the middle is, in pixels, of what a page has more than another one, or of the letter between two bars. */
    private static double middleOfInk(byte[] pdf, byte[] plain, boolean ofLetter) {
        try (var images = PageImages.of(pdf);
                var without = PageImages.of(plain)) {
            BufferedImage image = images.render(0, 1);
            BufferedImage before = without.render(0, 1);
            var columns = IntStream.range(0, image.getWidth())
                    .filter(x -> IntStream.range(0, image.getHeight())
                            .anyMatch(y ->
                                    ofLetter ? isDark(before, x, y) : isDark(image, x, y) && !isDark(before, x, y)))
                    .toArray();
            return (columns[0] + columns[columns.length - 1]) / 2.0;
        }
    }

    private static boolean isDark(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) < 0x80;
    }

    @Test
    void lettersOfTheFallbackFontAreNotReported() throws IOException {
        assertEquals(
                List.of(),
                Pdfs.written(new Paragraph(Text.of("1 250 ₸, თბილისი"), ParagraphStyle.PLAIN))
                        .missing());
    }

    @Test
    void controlCharactersFallOutAndEndsOfLinesStay() throws IOException {
        String text = "бі\u0000р\u0007\r\nекі\tүш\u2028төрт\u200B\uFEFF";
        assertEquals(
                "бір\nекі үш\nтөрт\n",
                Pdfs.pages(new Paragraph(Text.of(text), ParagraphStyle.PLAIN)).getFirst());
    }

    @Test
    void nothingAtAllIsADocumentToo() throws IOException {
        assertEquals(1, Pdfs.written().pages());
        assertEquals(
                1,
                Pdfs.written(
                                new Heading(1, ""),
                                new Paragraph(Text.EMPTY, ParagraphStyle.BODY),
                                new Paragraph(Text.of("\n\n"), ParagraphStyle.BODY),
                                ListBlock.numbered(List.of(Text.of(""))),
                                new Table(List.of(Column.fit()), List.of(), List.of(Row.of())),
                                new Pictures(List.of()),
                                new Together())
                        .pages());
    }

    private static void assertWithinPageAndComplete(String text) throws IOException {
        for (FontFamily family : FontFamily.values()) {
            Paragraph paragraph = new Paragraph(Text.of(text), ParagraphStyle.BODY);
            List<Pdfs.Placed> glyphs = Pdfs.glyphs(Pdfs.document(family, paragraph));
            Pdfs.assertNothingLeavesOrOverlaps(glyphs);
            assertEquals(text, letters(glyphs, text));
        }
    }

    /** The glyphs' letters as one text: those that also stand in this one, which leaves out the hyphens at line ends. */
    private static String letters(List<Pdfs.Placed> glyphs, String among) {
        return glyphs.stream()
                .filter(glyph -> among.contains(glyph.letter()))
                .map(Pdfs.Placed::letter)
                .collect(Collectors.joining());
    }

    private static float baseline(List<Pdfs.Placed> glyphs, String letter) {
        return glyphs.stream()
                .filter(glyph -> glyph.letter().equals(letter))
                .findFirst()
                .orElseThrow()
                .baseline();
    }
}
