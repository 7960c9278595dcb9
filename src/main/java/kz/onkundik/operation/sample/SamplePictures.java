package kz.onkundik.operation.sample;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws what stands for photos in the fictional files: nobody real is shown, and no two are alike. */
public final class SamplePictures {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;
    private static final float QUALITY = 0.85f;

    private SamplePictures() {}

    /**
     * Draws one picture, without any text, since fonts differ between machines.
     *
     * @param seed what makes it different from others of its scene, such as a file name; the same seed gives the same
     *     bytes
     * @return a JPEG in sRGB, 1200 by 900 pixels
     */
    public static byte[] draw(Scene scene, String seed) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        var chance = new Chance(scene.name() + "/" + seed);
        scene.draw(new Brush(graphics), chance, Palette.any(chance));
        graphics.dispose();
        return jpeg(image);
    }

    private static byte[] jpeg(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
