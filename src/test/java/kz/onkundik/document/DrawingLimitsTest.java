package kz.onkundik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import kz.onkundik.problem.Failure;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Pages that somebody made to keep the one who draws them busy, and a plain one. */
class DrawingLimitsTest {
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final COSName IMAGE = COSName.getPDFName("Im");

    /** What is on a page. */
    private interface Filling {
        void on(PDDocument document, COSDictionary page) throws IOException;
    }

    @Test
    void aPlainPageIsDrawn() throws IOException {
        byte[] pdf = pdf((document, page) -> contents(document, page, "0 0 1 rg 0 0 50 50 re f", 1));
        try (PageImages pages = PageImages.of(pdf, PATIENCE)) {
            BufferedImage drawn = pages.render(0, 1);
            assertEquals(0xFF0000FF, drawn.getRGB(10, drawn.getHeight() - 10));
        }
    }

    @Test
    void theSizeOfAPageIsToldWhileAnotherIsDrawn() throws Exception {
        try (PageImages pages = PageImages.of(pdf((_, page) -> page.setInt(COSName.ROTATE, 90)), PATIENCE)) {
            // As the one who draws holds it.
            synchronized (pages) {
                assertEquals(
                        pages.width(0),
                        CompletableFuture.supplyAsync(() -> pages.width(0)).get(10, TimeUnit.SECONDS));
            }
            BufferedImage drawn = pages.render(0, 1);
            assertEquals(drawn.getWidth(), Math.round(pages.width(0)));
            assertEquals(drawn.getHeight(), Math.round(pages.height(0)));
        }
    }

    @Test
    void aPageOfKilometresIsNotOpened() throws IOException {
        assertNotOpened((_, page) -> page.setItem(COSName.MEDIA_BOX, new PDRectangle(1e6f, 1e6f).getCOSArray()));
        assertNotOpened((_, page) -> page.setItem(COSName.MEDIA_BOX, new PDRectangle(0, 500).getCOSArray()));
    }

    @Test
    void aUserUnitMakesThePictureNoLarger() throws IOException {
        byte[] pdf = pdf((_, page) -> page.setItem(COSName.getPDFName("UserUnit"), COSInteger.get(100_000)));
        try (PageImages pages = PageImages.of(pdf, PATIENCE)) {
            assertTrue(pages.render(0, 1).getWidth() < 1000);
        }
    }

    @Test
    void morePagesThanThereAreAreNotBelieved() throws IOException {
        assertNotOpened((_, page) -> page.getCOSDictionary(COSName.PARENT).setInt(COSName.COUNT, Integer.MAX_VALUE));
        assertNotOpened((_, page) -> {
            COSDictionary parent = page.getCOSDictionary(COSName.PARENT);
            for (int i = 0; i < 5001; i++) {
                parent.getCOSArray(COSName.KIDS).add(page);
            }
            parent.setInt(COSName.COUNT, 5002);
        });
    }

    @Test
    void aZoomThatFillsTheMemoryIsRefused() throws IOException {
        try (PageImages pages = PageImages.of(pdf((_, _) -> {}), PATIENCE)) {
            assertEquals("document.too-much", refusal(() -> pages.render(0, 60)).code());
        }
    }

    @Test
    void wordsThatUnpackToAGigabyteAreNotRead() throws IOException {
        assertNotDrawn((document, page) -> contents(document, page, " ".repeat(1 << 20), 130));
    }

    @Test
    void whatIsPackedTwiceIsNotUnpacked() throws IOException {
        assertNotDrawn((document, page) -> {
            var twice = new COSArray();
            twice.add(COSName.FLATE_DECODE);
            twice.add(COSName.FLATE_DECODE);
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream(twice)) {
                out.write(' ');
            }
            page.setItem(COSName.CONTENTS, stream);
        });
    }

    @Test
    void anImageOfManyPixelsIsNotUnpackedWhateverTheDocumentSaysOfIt() throws IOException {
        assertNotDrawn((document, page) -> image(document, page, 60_000, COSName.FLATE_DECODE, new byte[10]));
        byte[] jpeg = jpeg();
        byte[] huge = jpeg.clone();
        int size = frame(jpeg) + 5;
        for (int i = 0; i < 4; i++) {
            huge[size + i] = (byte) 0xFD;
        }
        assertNotDrawn((document, page) -> image(document, page, 8, COSName.DCT_DECODE, huge));
        try (PageImages pages =
                PageImages.of(pdf((document, page) -> image(document, page, 8, COSName.DCT_DECODE, jpeg)), PATIENCE)) {
            var _ = pages.render(0, 1);
        }
    }

    @Test
    void anImageAmongTheWordsIsNotUnpacked() throws IOException {
        assertNotDrawn(
                (document, page) -> contents(document, page, "BI /W 60000 /H 60000 /BPC 8 /CS /RGB /F /Fl ID x EI", 1));
    }

    /** Nine levels of ten each: a hundred million strokes from two kilobytes. */
    @Test
    void formsWithinFormsEndWithThePatience() throws IOException {
        long start = System.nanoTime();
        assertNotDrawn((document, page) -> {
            COSBase inner = null;
            for (int level = 0; level < 9; level++) {
                COSStream form = stream(document, inner == null ? "0 0 1 1 re f" : "/Im Do ".repeat(10), 1);
                form.setItem(COSName.SUBTYPE, COSName.FORM);
                form.setItem(COSName.BBOX, new PDRectangle(100, 100).getCOSArray());
                if (inner != null) {
                    form.setItem(COSName.RESOURCES, drawing(inner));
                }
                inner = form;
            }
            page.setItem(COSName.RESOURCES, drawing(inner));
            contents(document, page, "/Im Do", 1);
        });
        assertTrue(System.nanoTime() - start < 10_000_000_000L);
    }

    private static void assertNotOpened(Filling filling) throws IOException {
        byte[] pdf = pdf(filling);
        assertEquals(
                "document.too-much", refusal(() -> PageImages.of(pdf, PATIENCE)).code());
    }

    private static void assertNotDrawn(Filling filling) throws IOException {
        try (PageImages pages = PageImages.of(pdf(filling), PATIENCE)) {
            assertEquals("document.too-much", refusal(() -> pages.render(0, 1)).code());
        }
    }

    private static Failure refusal(Runnable work) {
        return assertThrows(Failure.class, work::run);
    }

    private static byte[] pdf(Filling filling) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            filling.on(document, document.getPage(0).getCOSObject());
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static void contents(PDDocument document, COSDictionary page, String words, int times) throws IOException {
        page.setItem(COSName.CONTENTS, stream(document, words, times));
    }

    private static COSStream stream(PDDocument document, String words, int times) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < times; i++) {
                out.write(words.getBytes(StandardCharsets.US_ASCII));
            }
        }
        return stream;
    }

    private static COSDictionary drawing(COSBase object) {
        var objects = new COSDictionary();
        objects.setItem(IMAGE, object);
        var resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        return resources;
    }

    private static void image(PDDocument document, COSDictionary page, int side, COSName filter, byte[] bytes)
            throws IOException {
        COSStream image = document.getDocument().createCOSStream();
        boolean isJpeg = filter.equals(COSName.DCT_DECODE);
        try (var out = isJpeg ? image.createRawOutputStream() : image.createOutputStream(filter)) {
            out.write(bytes);
        }
        image.setItem(COSName.FILTER, filter);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, side);
        image.setInt(COSName.HEIGHT, side);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        page.setItem(COSName.RESOURCES, drawing(image));
        contents(document, page, "100 0 0 100 0 0 cm /Im Do", 1);
    }

    private static byte[] jpeg() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    /** Where the frame's header stands, which holds the height and the width (ITU T.81, B.2.2). */
    private static int frame(byte[] jpeg) {
        for (int at = 0; at + 1 < jpeg.length; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0) {
                return at;
            }
        }
        throw new IllegalStateException("no frame");
    }
}
