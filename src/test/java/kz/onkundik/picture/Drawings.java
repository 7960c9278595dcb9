package kz.onkundik.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** Pictures drawn for tests, and their files. */
final class Drawings {
    private Drawings() {}

    /** Four quarters: upper left, upper right, lower left, lower right. */
    static BufferedImage quarters(int width, int height, Color... colours) {
        return quarters(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), colours);
    }

    /** Draws the four quarters into this picture, whatever its kind. */
    static BufferedImage quarters(BufferedImage image, Color... colours) {
        var graphics = image.createGraphics();
        int halfWidth = image.getWidth() / 2;
        int halfHeight = image.getHeight() / 2;
        for (int i = 0; i < colours.length; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * halfWidth, i / 2 * halfHeight, halfWidth, halfHeight);
        }
        graphics.dispose();
        return image;
    }

    static byte[] file(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A JPEG of four components a pixel, of one value throughout, as yet without the Adobe segment. */
    static byte[] inksJpeg(int width, int height, int... sample) {
        WritableRaster raster = Raster.createInterleavedRaster(0, width, height, sample.length, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, sample);
            }
        }
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    static BufferedImage decoded(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The colour in the middle of a quarter, numbered as in {@link #quarters}. */
    static Color quarter(BufferedImage image, int number) {
        int x = image.getWidth() * (1 + 2 * (number % 2)) / 4;
        int y = image.getHeight() * (1 + 2 * (number / 2)) / 4;
        return new Color(image.getRGB(x, y));
    }
}
