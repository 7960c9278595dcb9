package kz.onkundik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** Cells that stand in several rows, and where pages divide them. */
class JoinedCellsTest {
    private static final List<Column> HALVES = List.of(Column.share(1), Column.share(1));

    @Test
    void aCellOverSeveralRowsHasABorderAtTheFootAndAtTheHeadOfEachPage() throws IOException {
        try (var images = PageImages.of(Pdfs.bytes(Pdfs.document(joined(100))))) {
            assertEquals(3, images.count());
            for (int page = 0; page < 3; page++) {
                BufferedImage image = images.render(page, 2);
                int left = Math.round(Pdfs.LEFT * 2);
                int middle = Math.round(Pdfs.LEFT + Pdfs.RIGHT);
                List<Integer> rulesOfSpan = rules(image, left + 60);
                List<Integer> rulesOfRows = rules(image, middle + 120);
                assertEquals(rulesOfRows.getFirst(), rulesOfSpan.getFirst(), "the upper border of page " + page);
                assertEquals(rulesOfRows.getLast(), rulesOfSpan.getLast(), "the lower border of page " + page);
                assertEquals(2, rulesOfSpan.size(), "no border inside the cell on page " + page);
                assertTrue(rulesOfRows.size() > 10);
            }
        }
    }

    /** Where a column of pixels crosses lines, each once. */
    private static List<Integer> rules(BufferedImage image, int x) {
        var rules = new ArrayList<Integer>();
        for (int y = 1; y < image.getHeight(); y++) {
            if (isLine(image, x, y) && (rules.isEmpty() || y > rules.getLast() + 2)) {
                rules.add(y);
            }
        }
        return rules;
    }

    /** Whether the place and its neighbours are dark, which a letter's are not. */
    private static boolean isLine(BufferedImage image, int x, int y) {
        return IntStream.range(x, x + 20).allMatch(i -> (image.getRGB(i, y) & 0xFF) < 0xD8);
    }

    private static Table joined(int rows) {
        var all = new ArrayList<Row>();
        all.add(Row.of(Cell.of("т").spanningRows(rows), Cell.of("1")));
        IntStream.rangeClosed(2, rows).forEach(i -> all.add(Row.of(Cell.of("" + i))));
        return new Table(HALVES, List.of(), all);
    }

    @Test
    void theStructureSaysOverHowManyRowsACellReaches() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdfs.bytes(Pdfs.document(Gallery.plan(40))))) {
            var spans = new ArrayList<String>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), spans);
            assertEquals(
                    List.of("TH 2", "TH 2", "TD 30", "TH 30", "TD 4", "TH 4", "TD 4", "TH 4", "TD 2", "TH 2"), spans);
        }
    }

    private static void collect(PDStructureNode node, List<String> spans) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
                if (attributes != null && attributes.containsKey("RowSpan")) {
                    spans.add(element.getStructureType() + " " + attributes.getInt("RowSpan"));
                }
                collect(element, spans);
            }
        }
    }

    @Test
    void cellsThatOverlapOrReachOutOfTheTableAreRefused() {
        Row reachesDown = Row.of(Cell.of("а").spanningRows(2), Cell.of("б"));
        assertThrows(IllegalArgumentException.class, () -> new Table(HALVES, List.of(), List.of(reachesDown)));
        assertThrows(IllegalArgumentException.class, () -> new Table(HALVES, List.of(reachesDown), List.of(Row.of())));
        Row full = Row.of(Cell.of("в"), Cell.of("г"));
        assertThrows(IllegalArgumentException.class, () -> new Table(HALVES, List.of(), List.of(reachesDown, full)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Table(HALVES, List.of(), List.of(Row.of(Cell.of("д").spanning(3)))));
    }

    @Test
    void aHundredThousandLettersOverThreeRowsGoOnOverPages() throws IOException {
        String text = "қатысушылар саны ".repeat(6000);
        Row first = Row.of(Cell.of(text).spanningRows(3), Cell.of("1"));
        Table table = new Table(HALVES, List.of(), List.of(first, Row.of(Cell.of("2")), Row.of(Cell.of("3"))));
        List<Pdfs.Placed> glyphs = Pdfs.glyphs(table);
        Pdfs.assertNothingLeavesOrOverlaps(glyphs);
        assertEquals(
                text.replace(" ", ""),
                glyphs.stream().map(Pdfs.Placed::letter).filter(text::contains).collect(Collectors.joining()));
        assertEquals("123", digits(glyphs));
    }

    @Test
    void eachRowOfThoseThatACellJoinsMayBeHigherThanAPage() throws IOException {
        String text = "қатысушылар саны ".repeat(900);
        var rows = new ArrayList<Row>();
        rows.add(Row.of(Cell.of(text).spanningRows(3), Cell.of("1" + text)));
        rows.add(Row.of(Cell.of("2" + text)));
        rows.add(Row.of(Cell.of("3" + text)));
        List<Pdfs.Placed> glyphs = Pdfs.glyphs(new Table(HALVES, List.of(Row.header("А", "Б")), rows));
        Pdfs.assertNothingLeavesOrOverlaps(glyphs);
        assertEquals("123", digits(glyphs));
        long letters =
                glyphs.stream().filter(glyph -> text.contains(glyph.letter())).count();
        assertEquals(4L * text.replace(" ", "").length(), letters);
    }

    private static String digits(List<Pdfs.Placed> glyphs) {
        return glyphs.stream().map(Pdfs.Placed::letter).filter("123"::contains).collect(Collectors.joining());
    }

    @Test
    void fiveHundredRowsAreAllThereUnderTheirHeader() throws IOException {
        Table plan = Gallery.plan(500);
        List<Pdfs.Placed> glyphs = Pdfs.glyphs(plan);
        Pdfs.assertNothingLeavesOrOverlaps(glyphs);
        String text = String.join("\n", Pdfs.pages(plan));
        for (int i = 1; i <= 500; i++) {
            assertTrue(text.contains("Іс-шара " + i + " "), "row " + i);
        }
    }

    @Test
    void aShortGroupOfRowsStaysOnOnePage() throws IOException {
        for (int filler = 180; filler < 240; filler += 7) {
            Columns space = new Columns(List.of(new Columns.Part(1, new Gap(filler), new Rule(1, 0, 0))), 0, false);
            long pages = Pdfs.pages(space, joined(8)).stream()
                    .filter(page -> page.strip().contains("8") || page.contains("т"))
                    .count();
            assertEquals(1, pages, filler + " mm");
        }
    }

    @Test
    void aRowIsAsHighAsItWasAskedFor() throws IOException {
        Table form = Gallery.form(10);
        List<Float> baselines = Pdfs.glyphs(form).stream()
                .filter(glyph -> glyph.letter().equals("."))
                .map(Pdfs.Placed::baseline)
                .toList();
        for (int i = 1; i < baselines.size(); i++) {
            assertEquals(Millimetres.points(14), baselines.get(i) - baselines.get(i - 1), 0.1);
        }
        assertEquals(
                1,
                Pdfs.pages(new Table(HALVES, List.of(), List.of(Row.of().atLeast(1000))))
                        .size());
    }

    @Test
    void aTableAmongColumnsGoesOnOverPagesWithAllItsRows() throws IOException {
        Columns columns =
                new Columns(List.of(new Columns.Part(1, joined(120)), new Columns.Part(1, Gallery.plan(60))), 5, false);
        List<Pdfs.Placed> glyphs = Pdfs.glyphs(columns);
        Pdfs.assertNothingLeavesOrOverlaps(glyphs);
        String text = String.join("\n", Pdfs.pages(columns));
        assertTrue(text.contains("120") && text.contains("60"), text);
    }

    @Test
    void aTableOfHeadersAloneIsATableToo() throws IOException {
        Row header = Row.of(Cell.header("А").spanningRows(2), Cell.header("Б"));
        assertEquals(
                List.of("А Б В"),
                Pdfs.pages(new Table(HALVES, List.of(header, Row.header("В")), List.of())).stream()
                        .map(page -> page.strip().replaceAll("\\s+", " "))
                        .toList());
        assertEquals(
                Collections.nCopies(1, ""),
                Pdfs.pages(new Table(HALVES, List.of(), List.of())).stream()
                        .map(String::strip)
                        .toList());
    }
}
