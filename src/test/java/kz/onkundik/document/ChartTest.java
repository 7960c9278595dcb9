package kz.onkundik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;

class ChartTest {
    @Test
    void theAxisEndsAtARoundNumberNotFarAboveTheGreatestValue() {
        assertEquals(new ChartScale(1, 1), ChartScale.reaching(0, 5));
        assertEquals(new ChartScale(1, 1), ChartScale.reaching(1, 5));
        assertEquals(new ChartScale(2, 4), ChartScale.reaching(7, 5));
        assertEquals(new ChartScale(500, 3), ChartScale.reaching(1190, 5));
        assertEquals("1\u00A0500", ChartScale.reaching(1190, 5).label(3));
        assertEquals(
                "10\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000",
                largest().topLabel());
        assertEquals(0.92, largest().share(Long.MAX_VALUE), 0.01);
    }

    private static ChartScale largest() {
        return ChartScale.reaching(Long.MAX_VALUE, 5);
    }

    @Test
    void eachBarHasItsNumberAndEachCategoryItsName() throws IOException {
        for (BarChart chart : List.of(Gallery.days(11), Gallery.items(9))) {
            Pdfs.assertNothingLeavesOrOverlaps(Pdfs.glyphs(chart));
            String text = unbroken(Pdfs.pages(chart).getFirst());
            for (BarChart.Series series : chart.series()) {
                assertTrue(text.contains(unbroken(series.name())), text);
                for (Long value : series.values()) {
                    assertTrue(value == null || text.contains(ChartScale.grouped(value)), () -> value + " in " + text);
                }
            }
            for (String name : chart.categories()) {
                assertTrue(text.contains(unbroken(name)), () -> name + " in " + text);
            }
        }
    }

    private static String unbroken(String text) {
        return text.replace("\u00AD\n", "").replaceAll("\\s+", "").replace("-", "");
    }

    @Test
    void theLengthOfABarIsItsShareOfTheAxis() throws IOException {
        var series = new BarChart.Series("", List.of(100L, 50L, 25L));
        BarChart chart = chart(BarChart.Direction.VERTICAL, List.of("а", "б", "в"), series);
        try (var images = PageImages.of(Pdfs.bytes(Pdfs.document(chart)))) {
            BufferedImage image = images.render(0, 2);
            var heights = new TreeSet<Integer>();
            for (int x = 0; x < image.getWidth(); x++) {
                heights.add(bar(image, x));
            }
            heights.removeIf(height -> height < 30);
            assertEquals(0.5, heights.first() / (double) heights.higher(heights.first() + 9), 0.03);
            assertEquals(0.25, heights.first() / (double) heights.last(), 0.03);
        }
    }

    /** How many pixels of a column are of the bars' colour. */
    private static int bar(BufferedImage image, int x) {
        return (int) IntStream.range(0, image.getHeight())
                .filter(y -> {
                    int blue = image.getRGB(x, y) & 0xFF;
                    int red = image.getRGB(x, y) >> 16 & 0xFF;
                    return blue - red > 40;
                })
                .count();
    }

    @Test
    void seriesDifferInBlackAndWhite() throws IOException {
        var shades = new ArrayList<Integer>();
        for (int series = 0; series < 3; series++) {
            var all = new ArrayList<>(Collections.nCopies(3, new BarChart.Series("", Collections.singletonList(null))));
            all.set(series, new BarChart.Series("", List.of(1L)));
            BarChart chart = chart(BarChart.Direction.VERTICAL, List.of("а"), all.toArray(BarChart.Series[]::new));
            try (var images = PageImages.of(Pdfs.bytes(Pdfs.document(chart)))) {
                shades.add(meanOfBar(images.render(0, 2)));
            }
        }
        assertTrue(shades.get(1) - shades.get(0) > 60, shades::toString);
        assertTrue(shades.get(2) - shades.get(1) > 20, shades::toString);
    }

    /** The mean grey of a square at the foot of the only bar. */
    private static int meanOfBar(BufferedImage image) {
        int left = image.getWidth();
        int foot = 0;
        for (int y = 120; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFF) - (image.getRGB(x, y) >> 16 & 0xFF) > 20) {
                    left = Math.min(left, x);
                    foot = Math.max(foot, y);
                }
            }
        }
        int sum = 0;
        for (int y = foot - 60; y < foot - 20; y++) {
            for (int x = left + 6; x < left + 46; x++) {
                sum += image.getRGB(x, y) >> 8 & 0xFF;
            }
        }
        return sum / 1600;
    }

    @Test
    void moreCategoriesThanAPageHoldsGoOnInFurtherChartsOfTheSameScale() throws IOException {
        for (BarChart chart : List.of(Gallery.items(200), Gallery.days(300))) {
            Pdfs.assertNothingLeavesOrOverlaps(Pdfs.glyphs(chart));
            List<String> pages = Pdfs.pages(chart);
            assertTrue(pages.size() > 1);
            String text = unbroken(String.join("\n", pages));
            for (String name : chart.categories()) {
                assertTrue(text.contains(unbroken(name)), name);
            }
            String top = ChartScale.grouped(chart.largest());
            assertTrue(pages.getLast().contains(top.substring(0, 1)), top);
        }
    }

    @Test
    void whateverStandsInItStaysBetweenTheMargins() throws IOException {
        String word = "ы".repeat(2000);
        String words = "қатысушылар саны ".repeat(6000);
        for (BarChart.Direction direction : BarChart.Direction.values()) {
            BarChart chart = chart(
                    direction,
                    List.of(word, words, "", "\n🎉", "а"),
                    new BarChart.Series(word, Arrays.asList(Long.MAX_VALUE, 0L, null, 1L, Long.MAX_VALUE / 2)),
                    new BarChart.Series(words, Arrays.asList(5L, 0L, Long.MAX_VALUE, 1L, 7L)),
                    new BarChart.Series("", Arrays.asList(null, null, null, null, Long.MAX_VALUE)));
            for (Block block : List.of(chart, narrow(chart))) {
                List<Pdfs.Placed> glyphs = Pdfs.glyphs(block);
                Pdfs.assertNothingLeavesOrOverlaps(glyphs);
                assertTrue(glyphs.stream().anyMatch(glyph -> glyph.letter().equals("…")), "names are cut visibly");
            }
        }
    }

    private static Columns narrow(BarChart chart) {
        return new Columns(List.of(new Columns.Part(1, chart), new Columns.Part(2)), 5, false);
    }

    @Test
    void aChartOfNothingIsAChartToo() throws IOException {
        for (BarChart.Direction direction : BarChart.Direction.values()) {
            BarChart none = chart(direction, List.of(), new BarChart.Series("", List.of()));
            BarChart zero = chart(direction, List.of("а"), new BarChart.Series("", List.of(0L)));
            BarChart empty = chart(direction, List.of("а"), new BarChart.Series("", Collections.singletonList(null)));
            for (BarChart chart : List.of(none, zero, empty)) {
                Pdfs.assertNothingLeavesOrOverlaps(Pdfs.glyphs(chart));
                assertEquals(1, figures(chart).size());
            }
        }
    }

    @Test
    void aChartIsOneFigureWithItsWordsAndItsPlace() throws IOException {
        List<Placed> figures = figures(Gallery.items(9));
        assertEquals(1, figures.size());
        PDRectangle box = figures.getFirst().box();
        assertEquals(Pdfs.LEFT, box.getLowerLeftX(), 0.1);
        assertEquals(Pdfs.RIGHT, box.getUpperRightX(), 0.1);
        assertTrue(box.getHeight() >= Millimetres.points(60) - 0.1);
        assertEquals("Тармақтар бойынша қатысушылар", figures.getFirst().alt());
    }

    private static List<Placed> figures(BarChart chart) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdfs.bytes(Pdfs.document(chart)))) {
            var top = (PDStructureElement)
                    pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            return top.getKids().stream()
                    .map(PDStructureElement.class::cast)
                    .filter(element -> element.getStructureType().equals("Figure"))
                    .map(ChartTest::placed)
                    .toList();
        }
    }

    private static Placed placed(PDStructureElement figure) {
        COSDictionary layout = figure.getCOSObject().getCOSDictionary(COSName.A);
        return new Placed(figure.getAlternateDescription(), new PDRectangle(layout.getCOSArray(COSName.BBOX)));
    }

    private record Placed(String alt, PDRectangle box) {}

    @Test
    void valuesThatDoNotBelongAreRefused() {
        var one = new BarChart.Series("", List.of(1L));
        assertThrows(IllegalArgumentException.class, () -> new BarChart.Series("", List.of(-1L)));
        assertThrows(IllegalArgumentException.class, () -> chart(BarChart.Direction.VERTICAL, List.of("а", "б"), one));
        assertThrows(
                IllegalArgumentException.class,
                () -> chart(BarChart.Direction.VERTICAL, List.of("а"), one, one, one, one));
        assertFalse(chart(BarChart.Direction.VERTICAL, List.of("а"), one, one, one)
                .series()
                .isEmpty());
    }

    private static BarChart chart(BarChart.Direction direction, List<String> categories, BarChart.Series... series) {
        return new BarChart(direction, categories, List.of(series), "Диаграмма", 80);
    }
}
