package kz.onkundik.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.onkundik.problem.Failure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures, for previews and printing. One thread at a time draws, the others wait. */
public final class PageImages implements AutoCloseable {
    /** Our own pages take less than a second, on an old computer too. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Kept in points, so that who asks for the size of a page need not wait for the one who draws. */
    private record Size(float width, float height) {
        static Size of(PDPage page) {
            PDRectangle seen = page.getCropBox();
            return page.getRotation() % 180 == 0
                    ? new Size(seen.getWidth(), seen.getHeight())
                    : new Size(seen.getHeight(), seen.getWidth());
        }
    }

    private final PDDocument document;
    private final List<Size> sizes;
    private final PDFRenderer renderer;
    private final DrawingLimits limits = new DrawingLimits();
    private final String name;

    private PageImages(PDDocument document, List<Size> sizes, String name, Duration patience) {
        this.document = document;
        this.sizes = sizes;
        this.name = name;
        renderer = new PatientRenderer(document, patience);
        // Photos of 1600 px on a preview of 300 px: a quarter of the time, no difference to the eye.
        renderer.setSubsamplingAllowed(true);
    }

    /**
     * @throws Failure {@code document.open} (file) when it cannot be read or is no PDF, {@code document.too-much} when its
     *     pages are too many or too large
     */
    public static PageImages of(Path pdf) {
        try {
            return shown(Loader.loadPDF(pdf.toFile()), pdf.toString(), PATIENCE);
        } catch (IOException e) {
            throw new Failure(e, "document.open", pdf);
        }
    }

    /**
     * @throws Failure {@code document.open} (an empty text) when it is no PDF, {@code document.too-much} when its pages are
     *     too many or too large
     */
    public static PageImages of(byte[] pdf) {
        return of(pdf, PATIENCE);
    }

    /** @param patience how long one page may take */
    static PageImages of(byte[] pdf, Duration patience) {
        try {
            return shown(Loader.loadPDF(pdf), "", patience);
        } catch (IOException e) {
            throw new Failure(e, "document.open", "");
        }
    }

    private static PageImages shown(PDDocument document, String name, Duration patience) throws IOException {
        try {
            List<Size> sizes =
                    DrawingLimits.requirePages(document).stream().map(Size::of).toList();
            return new PageImages(document, sizes, name, patience);
        } catch (Failure e) {
            document.close();
            throw e;
        }
    }

    public int count() {
        return sizes.size();
    }

    /** Width of a page in points, as it is shown. */
    public float width(int page) {
        return sizes.get(page).width();
    }

    /** Height of a page in points, as it is shown. */
    public float height(int page) {
        return sizes.get(page).height();
    }

    /**
     * Draws a page on white.
     *
     * @param page counted from 0
     * @param scale pixels per point: 1 for 72 dpi
     * @return a picture of the type {@link BufferedImage#TYPE_INT_ARGB_PRE}, which JavaFX shows without copying
     * @throws Failure {@code document.open} (file or empty) when the page is damaged, {@code document.too-much} when it asks
     *     for more than can be drawn
     */
    public synchronized BufferedImage render(int page, float scale) {
        int wide = Math.max(1, Math.round(width(page) * scale));
        int high = Math.max(1, Math.round(height(page) * scale));
        DrawingLimits.requirePicture(wide, high);
        requireModest(page);
        var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        try {
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, wide, high);
            renderer.renderPageToGraphics(page, graphics, scale);
            return image;
        } catch (IOException e) {
            throw new Failure(e, "document.open", name);
        } catch (StackOverflowError e) {
            throw new Failure(e, "document.too-much");
        } finally {
            graphics.dispose();
        }
    }

    private void requireModest(int page) {
        try {
            limits.requireModest(document.getPage(page));
        } catch (IOException e) {
            throw new Failure(e, "document.open", name);
        }
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new Failure(e, "document.open", name);
        }
    }
}
