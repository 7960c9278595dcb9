package kz.onkundik.picture;

import static kz.onkundik.picture.Drawings.decoded;
import static kz.onkundik.picture.Drawings.file;
import static kz.onkundik.picture.Drawings.inksJpeg;
import static kz.onkundik.picture.Drawings.quarter;
import static kz.onkundik.picture.Drawings.quarters;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
    private static final Color RED = new Color(200, 30, 40);
    private static final Color GREEN = new Color(40, 160, 60);
    private static final Color BLUE = new Color(30, 60, 190);
    private static final Color SAND = new Color(230, 200, 120);
    private static final Color[] FLAG = {RED, GREEN, BLUE, SAND};

    @ParameterizedTest
    @CsvSource({
        "1, top, left", "2, top, right", "3, bottom, right", "4, bottom, left",
        "5, left, top", "6, right, top", "7, right, bottom", "8, left, bottom"
    })
    void everyExifOrientationIsTurnedUpright(int value, String firstRow, String firstColumn) {
        boolean quarterTurn = value >= 5;
        Color[] stored = {
            seen(firstRow, firstColumn),
            seen(firstRow, opposite(firstColumn)),
            seen(opposite(firstRow), firstColumn),
            seen(opposite(firstRow), opposite(firstColumn))
        };
        var image = quarters(quarterTurn ? 64 : 128, quarterTurn ? 128 : 64, stored);

        var picture = read(JpegSegments.with(file(image, "jpeg"), JpegSegments.exif(value)));

        assertEquals(Size.of(128, 64), Size.of(picture.width(), picture.height()));
        assertShowsFlag(picture.jpeg(), 6);
        assertShowsFlag(picture.thumbnailJpeg(), 6);
    }

    @Test
    void anExifOrientationWithoutMeaningIsTakenAsUpright() {
        assertShowsFlag(
                read(JpegSegments.with(file(quarters(64, 64, FLAG), "jpeg"), JpegSegments.exif(9)))
                        .jpeg(),
                6);
    }

    @Test
    void exifThatBreaksOffDoesNotSpoilThePicture() {
        byte[] broken = JpegSegments.segment(JpegSegments.APP1, "Exif\0\0MM\0*\0\0");
        assertShowsFlag(
                read(JpegSegments.with(file(quarters(64, 64, FLAG), "jpeg"), broken))
                        .jpeg(),
                6);
    }

    @Test
    void aPngIsTurnedUprightToo() {
        byte[] png = file(quarters(64, 64, SAND, BLUE, GREEN, RED), "png");
        assertShowsFlag(read(Pngs.withExif(png, JpegSegments.tiff(3))).jpeg(), 6);
    }

    @Test
    void aLargePictureIsReducedToItsLongSide() {
        var picture = read(file(quarters(3300, 5000, FLAG), "jpeg"));

        assertEquals(Size.of(1056, 1600), Size.of(picture.width(), picture.height()));
        assertEquals(Size.of(1056, 1600), size(picture.jpeg()));
        assertEquals(Size.of(211, 320), size(picture.thumbnailJpeg()));
        assertShowsFlag(picture.jpeg(), 6);
    }

    @Test
    void aSmallPictureIsNotEnlarged() {
        var picture = read(file(quarters(40, 30, FLAG), "png"));

        assertEquals(Size.of(40, 30), size(picture.jpeg()));
        assertEquals(Size.of(40, 30), size(picture.thumbnailJpeg()));
    }

    @Test
    void aVeryThinPictureKeepsAtLeastOnePixel() {
        assertEquals(
                Size.of(1600, 1),
                size(read(file(quarters(20000, 3, RED), "png")).jpeg()));
    }

    @Test
    void fineStripesBecomeTheirMeanAndNotStripesOfAnotherWidth() {
        var image = new BufferedImage(2200, 100, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x += 2) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, 0xffffff);
            }
        }
        var result = decoded(read(file(image, "png")).thumbnailJpeg());
        for (int x = 0; x < result.getWidth(); x++) {
            assertEquals(127, new Color(result.getRGB(x, 5)).getGreen(), 24);
        }
    }

    @Test
    void nothingButThePictureIsKept() {
        byte[] told = JpegSegments.with(
                file(quarters(64, 64, FLAG), "jpeg"),
                JpegSegments.exif(1),
                JpegSegments.segment(JpegSegments.APP1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
                JpegSegments.segment(JpegSegments.APP13, "Photoshop 3.0\0" + "8BIM\4\4\0\0\0\0\0\0"),
                JpegSegments.segment(JpegSegments.COMMENT, "school no 0, 43.2 N 76.9 E"));
        assertTrue(JpegSegments.markers(told)
                .containsAll(List.of(JpegSegments.APP1, JpegSegments.APP13, JpegSegments.COMMENT)));

        var picture = read(told);

        var frame = List.of(JpegSegments.APP0, 0xdb, 0xdb, JpegSegments.BASELINE_FRAME, 0xc4, 0xc4, 0xc4, 0xc4, 0xda);
        assertEquals(frame, JpegSegments.markers(picture.jpeg()));
        assertEquals(frame, JpegSegments.markers(picture.thumbnailJpeg()));
    }

    @Test
    void theSameFileGivesTheSameBytesAndTheirDigest() throws Exception {
        byte[] photo = file(quarters(1900, 1000, FLAG), "jpeg");
        var first = read(photo);
        var second = read(photo);

        assertArrayEquals(first.jpeg(), second.jpeg());
        assertArrayEquals(first.thumbnailJpeg(), second.thumbnailJpeg());
        assertEquals(first, second);
        assertNotEquals(first, read(file(quarters(1900, 1000, GREEN, RED, BLUE, SAND), "jpeg")));
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first.jpeg())), first.sha256());
    }

    @Test
    void whatIsTransparentBecomesWhite() {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        quarters(image, RED, new Color(0, 0, 255, 0), new Color(0, 0, 0, 128), SAND);

        var result = decoded(read(file(image, "png")).jpeg());

        assertNear(RED, quarter(result, 0), 8);
        assertNear(Color.WHITE, quarter(result, 1), 8);
        assertNear(new Color(127, 127, 127), quarter(result, 2), 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp"})
    void anIndexedPictureKeepsItsColours(String format) {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_INDEXED);
        var web = new Color[] {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        var result = decoded(read(file(quarters(image, web), format)).jpeg());
        for (int i = 0; i < web.length; i++) {
            assertNear(web[i], quarter(result, i), 8);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
    void greyStaysAsDarkAsItWas(int type) {
        var image = new BufferedImage(64, 64, type);
        int whole = type == BufferedImage.TYPE_BYTE_GRAY ? 1 : 257;
        for (int i = 0; i < 64 * 64; i++) {
            image.getRaster().setSample(i % 64, i / 64, 0, 90 * whole);
        }
        assertNear(
                new Color(90, 90, 90), quarter(decoded(read(file(image, "png")).jpeg()), 0), 3);
    }

    @Test
    void sixteenBitsAChannelBecomeEight() {
        var model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        var image = new BufferedImage(model, model.createCompatibleWritableRaster(64, 64), false, null);
        assertShowsFlag(read(file(quarters(image, FLAG), "png")).jpeg(), 6);
    }

    @Test
    void aPhotoInAnotherColourSpaceIsConvertedToSrgb() {
        byte[] jpeg = file(quarters(64, 64, new Color(128, 128, 128)), "jpeg");
        byte[] linear = ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB))
                .getProfile()
                .getData();
        var content = new ByteArrayOutputStream();
        content.writeBytes("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1));
        content.writeBytes(linear);

        var picture = read(JpegSegments.with(jpeg, JpegSegments.segment(JpegSegments.APP2, content.toByteArray())));

        // Half the light is 188 in sRGB (IEC 61966-2-1).
        assertNear(new Color(188, 188, 188), quarter(decoded(picture.jpeg()), 0), 3);
    }

    @Test
    void inksOfAPrintShopAreMixed() {
        // Adobe stores inks inverted: no cyan, all magenta and yellow, no black is red.
        byte[] cmyk = JpegSegments.with(inksJpeg(32, 32, 255, 0, 0, 255), JpegSegments.adobe(0));
        assertNear(Color.RED, quarter(decoded(read(cmyk).jpeg()), 0), 8);
        byte[] plain = inksJpeg(32, 32, 0, 255, 255, 0);
        assertNear(Color.RED, quarter(decoded(read(plain).jpeg()), 0), 8);
        byte[] half = JpegSegments.with(inksJpeg(32, 32, 255, 255, 255, 128), JpegSegments.adobe(0));
        assertNear(Color.GRAY, quarter(decoded(read(half).jpeg()), 0), 8);
    }

    @Test
    void inksStoredAsLumaAndChromaAreMixed() {
        // The complement of the stored inks 255, 0, 0 is 0, 255, 255: luma 179, chroma 171 and 0.
        byte[] ycck = JpegSegments.with(inksJpeg(32, 32, 179, 171, 0, 255), JpegSegments.adobe(2));
        assertNear(Color.RED, quarter(decoded(read(ycck).jpeg()), 0), 8);
    }

    private static Picture read(byte[] original) {
        return PictureReader.read(original, "photo.jpg");
    }

    /** The colour that the flag shows in this corner, its sides named in either order. */
    private static Color seen(String side, String otherSide) {
        var sides = List.of(side, otherSide);
        return FLAG[(sides.contains("bottom") ? 2 : 0) + (sides.contains("right") ? 1 : 0)];
    }

    private static String opposite(String side) {
        return switch (side) {
            case "top" -> "bottom";
            case "bottom" -> "top";
            case "left" -> "right";
            default -> "left";
        };
    }

    private static Size size(byte[] jpeg) {
        var image = decoded(jpeg);
        return Size.of(image.getWidth(), image.getHeight());
    }

    private static void assertShowsFlag(byte[] jpeg, int tolerance) {
        var image = decoded(jpeg);
        for (int i = 0; i < FLAG.length; i++) {
            assertNear(FLAG[i], quarter(image, i), tolerance);
        }
    }

    private static void assertNear(Color expected, Color actual, int tolerance) {
        assertEquals(expected.getRed(), actual.getRed(), tolerance, () -> "red of " + actual);
        assertEquals(expected.getGreen(), actual.getGreen(), tolerance, () -> "green of " + actual);
        assertEquals(expected.getBlue(), actual.getBlue(), tolerance, () -> "blue of " + actual);
    }
}
