package kz.onkundik.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import kz.onkundik.problem.Failure;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What a page may ask of the one who draws it. A report that others signed is drawn too, and a hundred kilobytes can stand
 * for a gigabyte of it. Our own documents keep far below.
 */
final class DrawingLimits {
    /** ISO 32000-1, annex C: no page is longer than 200 inches. */
    private static final float LONGEST = 14_400;

    private static final int MOST_PAGES = 5000;
    private static final long MOST_PIXELS = 64L << 20;
    private static final long MOST_IMAGE_PIXELS = 25_000_000;
    private static final int MOST_UNPACKED = 128 << 20;

    /** These lead up, to other pages and to what a click does. */
    private static final Set<COSName> AWAY = Set.of(COSName.PARENT, COSName.P, COSName.A, COSName.DEST);

    /** What was looked at already; pages share fonts and pictures. */
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private int unpacked;

    static Failure exceeded() {
        return new Failure("document.too-much");
    }

    /**
     * The pages, each of which is a paper.
     *
     * @throws Failure {@code document.too-much} when they are too many or too large
     */
    static List<PDPage> requirePages(PDDocument document) {
        List<PDPage> pages = new ArrayList<>();
        try {
            for (PDPage page : document.getPages()) {
                boolean isPaper = isLength(page.getCropBox().getWidth())
                        && isLength(page.getCropBox().getHeight());
                if (pages.size() == MOST_PAGES || !isPaper) {
                    throw exceeded();
                }
                pages.add(page);
            }
        } catch (StackOverflowError | IllegalStateException e) {
            throw new Failure(e, "document.too-much");
        }
        if (pages.size() != document.getNumberOfPages()) {
            throw exceeded();
        }
        return pages;
    }

    private static boolean isLength(float points) {
        return points > 0 && points <= LONGEST;
    }

    /** @throws Failure {@code document.too-much} when a picture of the page would have too many pixels */
    static void requirePicture(long wide, long high) {
        if (wide * high > MOST_PIXELS) {
            throw exceeded();
        }
    }

    /** @throws Failure {@code document.too-much} when the page leads to too much packed data or to too large an image */
    void requireModest(PDPage page) throws IOException {
        var next = new ArrayDeque<COSBase>();
        next.add(page.getCOSObject());
        if (page.getResources() != null) {
            next.add(page.getResources().getCOSObject());
        }
        while (!next.isEmpty()) {
            COSBase each = resolved(next.poll());
            if (each == null || !(each instanceof COSArray || each instanceof COSDictionary) || !seen.add(each)) {
                continue;
            }
            if (each instanceof COSArray list) {
                list.toList().stream().filter(item -> item != null).forEach(next::add);
            } else {
                var dictionary = (COSDictionary) each;
                if (each instanceof COSStream stream) {
                    look(stream);
                }
                dictionary.entrySet().stream()
                        .filter(entry -> !AWAY.contains(entry.getKey()))
                        .forEach(entry -> next.add(entry.getValue()));
            }
        }
    }

    private static COSBase resolved(COSBase item) {
        return item instanceof COSObject reference ? reference.getObject() : item;
    }

    private void look(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        if (filter instanceof COSArray filters && filters.size() == 1) {
            filter = filters.getObject(0);
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            requireImage(stream.getInt(COSName.WIDTH), stream.getInt(COSName.HEIGHT));
        }
        if (COSName.FLATE_DECODE.equals(filter)) {
            try (InputStream plain = new InflaterInputStream(stream.createRawInputStream())) {
                count(plain);
            }
        } else if (COSName.DCT_DECODE.equals(filter)) {
            requireJpeg(stream);
        } else if (filter != null) {
            // Packed twice, a bomb is as small as it likes; ours is packed once.
            throw exceeded();
        }
    }

    private void count(InputStream plain) throws IOException {
        var buffer = new byte[8192];
        int length = plain.read(buffer);
        while (length > 0) {
            unpacked += length;
            if (unpacked > MOST_UNPACKED) {
                throw exceeded();
            }
            length = plain.read(buffer);
        }
    }

    /** The file's own size counts: what the PDF says of it binds no decoder. */
    private static void requireJpeg(COSStream stream) throws IOException {
        try (InputStream raw = stream.createRawInputStream();
                var jpeg = ImageIO.createImageInputStream(raw)) {
            var readers = ImageIO.getImageReadersByFormatName("jpeg");
            var reader = readers.next();
            try {
                reader.setInput(jpeg, true, true);
                requireImage(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static void requireImage(long wide, long high) {
        if (wide < 0 || high < 0 || wide * high > MOST_IMAGE_PIXELS) {
            throw exceeded();
        }
    }
}
