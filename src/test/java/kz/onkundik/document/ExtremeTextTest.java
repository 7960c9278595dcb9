package kz.onkundik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What people paste: nothing may leave the page or its cell, and nothing may get lost. */
class ExtremeTextTest {
    private static final float LEFT = Millimetres.points(25);
    private static final float RIGHT = 595.28f - Millimetres.points(12);
    private static final float TOP = Millimetres.points(18);
    private static final float BOTTOM = 841.89f - Millimetres.points(18);

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
        float third = (RIGHT - LEFT) / 3;
        List<Pdfs.Placed> inColumn = glyphs.stream()
                .filter(glyph -> glyph.left() > LEFT + third && glyph.right() < LEFT + 2 * third)
                .toList();
        assertEquals(text.replace(" ", ""), letters(inColumn, text));
        assertTrue(later.stream().allMatch(glyph -> glyph.left() > LEFT + third && glyph.right() < LEFT + 2 * third));
        assertTrue(glyphs.stream().allMatch(glyph -> glyph.baseline() < BOTTOM));
    }

    @Test
    void everyCellOfANarrowTableKeepsItsWords() throws IOException {
        Cell long1 = Cell.of("ынтымақтастықтарыңыздағылардың");
        Row row = Row.of(long1, long1, long1, long1, long1, long1, long1, long1, long1, long1, long1, long1);
        Table table = new Table(Collections.nCopies(12, Column.share(1)), List.of(), List.of(row));
        List<Pdfs.Placed> glyphs = Pdfs.glyphs(table);
        float width = (RIGHT - LEFT) / 12;
        for (Pdfs.Placed glyph : glyphs) {
            float inCell = (glyph.left() - LEFT) % width;
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
        List<Pdfs.Placed> glyphs = Pdfs.glyphs(new Paragraph(Text.of(text), ParagraphStyle.BODY));
        for (Pdfs.Placed glyph : glyphs) {
            assertTrue(glyph.left() >= LEFT - 1 && glyph.right() <= RIGHT + 1, glyph::toString);
            assertTrue(glyph.baseline() > TOP && glyph.baseline() < BOTTOM, glyph::toString);
        }
        assertEquals(text, letters(glyphs, text));
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
