package kz.onkundik.document;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pictures as large as photos are after their import: 1600 px, with the noise of a camera, about 300 KB. */
final class BenchmarkPhotos {
    static final int WIDTH = 1600;
    static final int HEIGHT = 1200;
    /** How many differ; a document with more shows them again. */
    static final int DISTINCT = 30;

    private static final float QUALITY = 0.82f;
    private static final int NOISE = 9;

    private BenchmarkPhotos() {}

    static Path file(Path folder, int number) {
        return folder.resolve("photo-" + number % DISTINCT + ".jpg");
    }

    static void draw(Path folder) throws IOException {
        for (int i = 0; i < DISTINCT; i++) {
            write(picture(i), file(folder, i));
        }
    }

    private static BufferedImage picture(int number) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var random = new Random(number);
        var graphics = image.createGraphics();
        graphics.setPaint(
                new GradientPaint(0, 0, Color.getHSBColor(number * 0.17f, 0.4f, 0.9f), WIDTH, HEIGHT, Color.DARK_GRAY));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < 120; i++) {
            graphics.setColor(Color.getHSBColor(random.nextFloat(), 0.5f, 0.4f + random.nextFloat() / 2));
            int size = 40 + random.nextInt(160);
            graphics.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), size, size * 3 / 2);
        }
        graphics.dispose();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, noisy(image.getRGB(x, y), random.nextInt(2 * NOISE + 1) - NOISE));
            }
        }
        return image;
    }

    private static int noisy(int rgb, int noise) {
        int noisy = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            noisy |= Math.clamp((rgb >> shift & 0xFF) + noise, 0, 255) << shift;
        }
        return noisy;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (var out = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
