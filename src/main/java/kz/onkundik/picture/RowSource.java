package kz.onkundik.picture;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** A decoded picture given as rows in sRGB, on white where it is transparent, without a second picture in memory. */
sealed interface RowSource {
    Size size();

    /** Writes row {@code y} into {@code rgb}, {@code 0xRRGGBB} each; rows are asked for from above. */
    void row(int y, int[] rgb);

    static RowSource of(BufferedImage image) {
        boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && !(image.getColorModel() instanceof IndexColorModel);
        return grey ? new Grey(image.getRaster()) : new Coloured(image);
    }

    /** Java takes grey for linear light and would make it paler, so the samples are used as they stand. */
    record Grey(Raster raster) implements RowSource {
        @Override
        public Size size() {
            return Size.of(raster.getWidth(), raster.getHeight());
        }

        @Override
        public void row(int y, int[] rgb) {
            int bands = raster.getNumBands();
            int most = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
            var samples = raster.getPixels(raster.getMinX(), raster.getMinY() + y, rgb.length, 1, (int[]) null);
            for (int x = 0; x < rgb.length; x++) {
                long alpha = bands > 1 ? samples[x * bands + 1] : most;
                long light = samples[x * bands] * alpha + most * (most - alpha);
                int grey = (int) ((light * 255 + (long) most * most / 2) / ((long) most * most));
                rgb[x] = grey * 0x010101;
            }
        }
    }

    /** Any other picture that Java can draw, drawn on white some rows at a time. */
    final class Coloured implements RowSource {
        private static final int STRIP = 64;

        private final BufferedImage image;
        private final BufferedImage strip;
        private int stripTop = -STRIP;

        Coloured(BufferedImage image) {
            this.image = image;
            strip = new BufferedImage(image.getWidth(), STRIP, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public Size size() {
            return Size.of(image.getWidth(), image.getHeight());
        }

        @Override
        public void row(int y, int[] rgb) {
            if (y >= stripTop + STRIP) {
                stripTop = y;
                draw(image.getSubimage(0, y, image.getWidth(), Math.min(STRIP, image.getHeight() - y)));
            }
            strip.getRGB(0, y - stripTop, rgb.length, 1, rgb, 0, rgb.length);
        }

        private void draw(BufferedImage part) {
            var graphics = strip.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, strip.getWidth(), STRIP);
            graphics.drawImage(inSrgb(part), 0, 0, null);
            graphics.dispose();
        }

        private static BufferedImage inSrgb(BufferedImage part) {
            var colours = part.getColorModel();
            if (colours.getColorSpace().isCS_sRGB()) {
                return part;
            }
            boolean opaque = colours.getTransparency() == Transparency.OPAQUE;
            var result = new BufferedImage(
                    part.getWidth(),
                    part.getHeight(),
                    opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
            return new ColorConvertOp(null).filter(part, result);
        }
    }

    /**
     * The four inks of a JPEG from a print shop, which Java does not draw.
     *
     * @param raster the samples as stored
     * @param ycck whether the first three are luma and chroma of the inks' complement (Adobe transform 2)
     * @param inverted whether 255 means no ink, as Adobe's programs write
     */
    record Inks(Raster raster, boolean ycck, boolean inverted) implements RowSource {
        @Override
        public Size size() {
            return Size.of(raster.getWidth(), raster.getHeight());
        }

        @Override
        public void row(int y, int[] rgb) {
            var samples = raster.getPixels(raster.getMinX(), raster.getMinY() + y, rgb.length, 1, (int[]) null);
            for (int x = 0; x < rgb.length; x++) {
                if (ycck) {
                    toInks(samples, x * 4);
                }
                int light = light(samples[x * 4 + 3]);
                rgb[x] = mixed(samples[x * 4], light) << 16
                        | mixed(samples[x * 4 + 1], light) << 8
                        | mixed(samples[x * 4 + 2], light);
            }
        }

        private int mixed(int ink, int blackLight) {
            return (light(ink) * blackLight + 127) / 255;
        }

        /** How much light an ink's sample lets through, 0 to 255. */
        private int light(int sample) {
            return inverted ? sample : 255 - sample;
        }

        /** ITU-T T.871 clause 7, then the complement. */
        private static void toInks(int[] samples, int at) {
            double luma = samples[at];
            double blue = samples[at + 1] - 128.0;
            double red = samples[at + 2] - 128.0;
            samples[at] = 255 - clamp(luma + 1.402 * red);
            samples[at + 1] = 255 - clamp(luma - 0.344136 * blue - 0.714136 * red);
            samples[at + 2] = 255 - clamp(luma + 1.772 * blue);
        }

        private static int clamp(double value) {
            return Math.clamp(Math.round(value), 0, 255);
        }
    }
}
