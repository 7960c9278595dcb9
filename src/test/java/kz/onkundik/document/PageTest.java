package kz.onkundik.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.onkundik.problem.Failure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    private static final String KAZAKH = "ӘҒҚҢӨҰҮҺІ әғқңөұүһі";

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertArrayEquals(Pdfs.bytes(KitchenSink.kazakh()), Pdfs.bytes(KitchenSink.kazakh()));
        for (FontFamily family : FontFamily.values()) {
            assertArrayEquals(Pdfs.bytes(Gallery.document(family)), Pdfs.bytes(Gallery.document(family)));
        }
    }

    @Test
    void anotherDocumentHasAnotherId() throws IOException {
        assertFalse(id(KitchenSink.kazakh()).equals(id(KitchenSink.russian())));
    }

    @Test
    void kazakhLettersAreOfOneFontInBothWeightsAndCanBeCopied() throws IOException {
        try (var pdf = new PDDocument()) {
            var fonts = new Fonts(pdf, FontFamily.TIMES_METRIC);
            for (boolean bold : List.of(false, true)) {
                KAZAKH.codePoints()
                        .forEach(letter -> assertEquals(
                                fonts.glyph('а', bold).face(),
                                fonts.glyph(letter, bold).face(),
                                Character.toString(letter)));
            }
        }
        assertEquals(
                List.of(KAZAKH + "\n" + KAZAKH + "\n"),
                Pdfs.pages(
                        new Paragraph(Text.of(KAZAKH), ParagraphStyle.PLAIN),
                        new Paragraph(Text.bold(KAZAKH), ParagraphStyle.PLAIN)));
    }

    @Test
    void theTextIsReadInTheOrderOfTheDocument() throws IOException {
        Row row = Row.of(Cell.of(Text.of("бір"), Text.of("екі")), Cell.of("үш"));
        List<String> pages = Pdfs.pages(
                new Heading(1, "Тақырып"),
                new Paragraph(Text.of("Кіріспе"), ParagraphStyle.BODY),
                new Table(List.of(Column.share(1), Column.share(1)), List.of(Row.header("А", "Б")), List.of(row)),
                ListBlock.numbered(List.of(Text.of("соңы"))));
        assertEquals(
                List.of("Тақырып Кіріспе А Б бір екі үш 1. соңы"),
                List.of(pages.getFirst().replaceAll("\\s+", " ").strip()));
    }

    @Test
    void theHeaderOfATableStandsOnEachOfItsPages() throws IOException {
        List<String> pages = Pdfs.pages(KitchenSink.eventTable(40));
        assertTrue(pages.size() > 3);
        for (String page : pages) {
            assertTrue(page.startsWith("№ Тармақ және іс-шара"), page);
        }
    }

    @Test
    void theTitleOfAGroupIsNeverTheLastRowOfAPage() throws IOException {
        for (int filler = 0; filler < 150; filler += 10) {
            for (String page :
                    Pdfs.pages(new Columns(List.of(spaceOf(filler)), 0, false), KitchenSink.eventTable(30))) {
                String last = page.strip().lines().reduce("", (_, line) -> line);
                assertFalse(last.contains("елдің тірегі"), page);
            }
        }
    }

    private static Columns.Part spaceOf(float millimetres) {
        return new Columns.Part(1, new Gap(millimetres));
    }

    @Test
    void aHeadingStaysWithTheTableBelowIt() throws IOException {
        for (int filler = 40; filler < 52; filler++) {
            var blocks = new ArrayList<Block>();
            IntStream.range(0, filler).forEach(_ -> blocks.add(new Paragraph(Text.of("жол"), ParagraphStyle.PLAIN)));
            blocks.add(new Heading(2, "Тақырып"));
            blocks.add(KitchenSink.eventTable(1));
            List<String> pages = Pdfs.pages(blocks.toArray(Block[]::new));
            String withHeading = pages.stream()
                    .filter(page -> page.contains("Тақырып"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(withHeading.contains("Сынамалова"), "after " + filler + " lines");
        }
    }

    @Test
    void blocksThatBelongTogetherStandOnOnePage() throws IOException {
        Block tall = new Columns(List.of(new Columns.Part(1, new Gap(200), new Rule(1, 0, 0))), 0, false);
        List<String> pages = Pdfs.pages(tall, KitchenSink.signature("Директор", "С. Е. Үлгібаева"));
        assertEquals(
                2,
                Pdfs.pages(tall, new Gap(30), KitchenSink.signature("Директор", "С. Е. Үлгібаева"))
                        .size());
        assertEquals(
                1,
                pages.stream()
                        .filter(page -> page.contains("Директор") && page.contains("Үлгібаева"))
                        .count());
    }

    @Test
    void aPageCanBeTurned() throws IOException {
        byte[] pdf = Pdfs.bytes(Pdfs.document(
                new PageBreak(PageBreak.Orientation.LANDSCAPE),
                new Paragraph(Text.of("жатық"), ParagraphStyle.PLAIN),
                new PageBreak(PageBreak.Orientation.PORTRAIT),
                new Paragraph(Text.of("тік"), ParagraphStyle.PLAIN),
                new PageBreak(PageBreak.Orientation.PORTRAIT)));
        try (var images = PageImages.of(pdf)) {
            assertEquals(2, images.count());
            assertTrue(images.width(0) > images.height(0));
            assertTrue(images.width(1) < images.height(1));
        }
    }

    @Test
    void aFirstBreakTurnsTheFirstPage() throws IOException {
        byte[] pdf =
                Pdfs.bytes(Pdfs.document(new PageBreak(PageBreak.Orientation.LANDSCAPE), KitchenSink.eventTable(1)));
        try (var images = PageImages.of(pdf)) {
            assertEquals(1, images.count());
            assertTrue(images.width(0) > images.height(0));
        }
    }

    @Test
    void whiteSpaceAtTheEndOpensNoPage() throws IOException {
        for (int lines = 40; lines < 60; lines++) {
            Block words = new Paragraph(Text.of("жол\n".repeat(lines - 1) + "соңы"), ParagraphStyle.BODY.spaced(0, 30));
            List<String> pages = Pdfs.pages(words);
            assertTrue(pages.getLast().contains("соңы"), lines + " lines");
        }
    }

    @Test
    void aFigureIsAsWideAsItWasAskedForButNeverWiderThanItsColumn() throws IOException {
        for (float wanted : List.of(30f, 500f)) {
            Figure figure = new Figure(KitchenSink.picture(1, () -> KitchenSink.jpeg(1)), wanted, Alignment.RIGHT);
            try (var images = PageImages.of(Pdfs.bytes(Pdfs.document(figure)))) {
                BufferedImage image = images.render(0, 1);
                int[] dark = IntStream.range(0, image.getWidth())
                        .filter(x -> (image.getRGB(x, Math.round(Pdfs.TOP) + 4) & 0xFF) < 0xF0)
                        .toArray();
                float width = Math.min(Millimetres.points(wanted), Pdfs.RIGHT - Pdfs.LEFT);
                assertEquals(Pdfs.RIGHT, dark[dark.length - 1], 1.5);
                assertEquals(Pdfs.RIGHT - width, dark[0], 1.5);
            }
        }
    }

    @Test
    void twoHundredPicturesStandWithTheirCaptionsBetweenTheMargins() throws IOException {
        byte[] jpeg = KitchenSink.jpeg(1);
        var pictures = new Pictures(IntStream.rangeClosed(1, 200)
                .mapToObj(i -> KitchenSink.picture(i, () -> jpeg))
                .toList());
        List<Pdfs.Placed> glyphs = Pdfs.glyphs(pictures);
        Pdfs.assertNothingLeavesOrOverlaps(glyphs);
        String text = String.join("\n", Pdfs.pages(pictures));
        for (int i = 1; i <= 200; i++) {
            assertTrue(text.contains(i + "-сурет"), "picture " + i);
        }
    }

    @Test
    void picturesAreReadOneAtATimeAndOnce() throws IOException {
        byte[] jpeg = KitchenSink.jpeg(1);
        var open = new AtomicInteger();
        var read = new ArrayList<Integer>();
        List<Picture> pictures = IntStream.range(0, 20)
                .mapToObj(i -> KitchenSink.picture(1, () -> {
                    assertEquals(1, open.incrementAndGet());
                    read.add(i);
                    open.decrementAndGet();
                    return jpeg;
                }))
                .toList();
        var pictureBlock = new Pictures(pictures);
        assertEquals(List.of(), read, "nothing is read before it is drawn");
        byte[] pdf = Pdfs.bytes(Pdfs.document(pictureBlock));
        assertEquals(IntStream.range(0, 20).boxed().toList(), read);
        assertTrue(pdf.length > 20 * jpeg.length, "each is in the file as it was");
    }

    @Test
    void aPictureThatCannotBeReadIsNamed() {
        JpegSource text = () -> "no picture".getBytes(StandardCharsets.UTF_8);
        Document document = Pdfs.document(new Pictures(List.of(KitchenSink.picture(1, text))));
        Failure failure =
                assertThrows(Failure.class, () -> new DocumentWriter().write(document, new ByteArrayOutputStream()));
        assertEquals("document.picture", failure.code());
        assertEquals(List.of("Оқушылар сахнада"), failure.arguments());
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed(@TempDir Path folder) {
        Path nowhere = folder.resolve("no/report.pdf");
        Failure failure = assertThrows(Failure.class, () -> new DocumentWriter().write(Pdfs.document(), nowhere));
        assertEquals("document.write", failure.code());
    }

    @Test
    void pagesBecomePictures(@TempDir Path folder) throws IOException {
        Path pdf = folder.resolve("есеп.pdf");
        Files.write(pdf, Pdfs.bytes(Pdfs.document(new Rule(200, 0, 0))));
        try (var images = PageImages.of(pdf)) {
            BufferedImage image = images.render(0, 0.5f);
            assertEquals(BufferedImage.TYPE_INT_ARGB_PRE, image.getType());
            assertEquals(List.of(298, 421), List.of(image.getWidth(), image.getHeight()));
            assertEquals(0xFFFFFFFF, image.getRGB(5, 5));
            assertTrue((image.getRGB(150, 60) & 0xFF) < 0x40, "the rule is dark");
        }
    }

    @Test
    void whatIsNoPdfIsNotOpened() {
        assertEquals(
                "document.open",
                assertThrows(Failure.class, () -> PageImages.of(new byte[] {1, 2}))
                        .code());
    }

    private static String id(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdfs.bytes(document))) {
            return pdf.getDocument().getDocumentID().toString();
        }
    }
}
