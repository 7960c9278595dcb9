package kz.onkundik.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** Decodes one file: first its size, then, if that is wanted, its first picture. Closes what it opened. */
final class PictureDecoder implements AutoCloseable {
    private static final int INKS = 4;
    /** A picture is decoded no larger than needed, yet so much larger than the result that the mean smooths it. */
    private static final double OVERSAMPLING = 1.5;

    private final byte[] file;
    private final PictureFormat format;
    private final Notes notes;
    private final ByteArrayImageInput input;
    private final ImageReader reader;
    private final List<String> warnings = new ArrayList<>();

    PictureDecoder(byte[] file, PictureFormat format) throws IOException {
        this.file = file;
        this.format = format;
        notes = Notes.of(file, format);
        input = new ByteArrayImageInput(file);
        reader = format.reader();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        reader.setInput(input, true, true);
    }

    /** The largest size that any header promises; a WebP file has several, which may contradict each other. */
    Size promised() throws IOException {
        Size said = size();
        if (format != PictureFormat.WEBP) {
            return said;
        }
        Size other = WebpChunks.of(file).size();
        return Size.of(Math.max(said.width(), other.width()), Math.max(said.height(), other.height()));
    }

    /** The size in the header, as stored (not yet upright); nothing is decoded. */
    Size size() throws IOException {
        return Size.of(reader.getWidth(0), reader.getHeight(0));
    }

    /**
     * The picture upright in sRGB, its long side at most {@code longSide} pixels.
     *
     * @throws IOException if the file is damaged or cut short
     */
    Pixels decode(int longSide) throws IOException {
        var stored = size();
        int step = Math.max(1, (int) (stored.longSide() / (longSide * OVERSAMPLING)));
        var rows = rows(step);
        for (String warning : warnings) {
            if (meansDamage(warning)) {
                throw new IIOException(warning);
            }
        }
        var reduction = new AreaReduction(rows.size(), stored.within(longSide));
        var row = new int[rows.size().width()];
        for (int y = 0; y < rows.size().height(); y++) {
            rows.row(y, row);
            reduction.accept(row);
        }
        return notes.orientation().turn(reduction.pixels());
    }

    private RowSource rows(int step) throws IOException {
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        if (notes.components() == INKS) {
            boolean adobe = notes.adobeTransform() >= 0;
            return new RowSource.Inks(reader.readRaster(0, parameters), notes.adobeTransform() == 2, adobe);
        }
        return RowSource.of(reader.read(0, parameters));
    }

    /** A JPEG that ends early or has lost bits is filled up with grey, with no more than one of libjpeg's warnings. */
    private static boolean meansDamage(String warning) {
        String lower = warning.toLowerCase(Locale.ROOT);
        return lower.contains("premature end") || lower.contains("bad huffman code");
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
