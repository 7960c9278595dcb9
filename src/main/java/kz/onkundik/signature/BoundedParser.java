package kz.onkundik.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;

/**
 * PDFBox's parser, with an end to what one file can make of the memory: a hundred kilobytes can stand for a hundred
 * megabytes unpacked, and two bytes for an object of a hundred. PDFBox unpacks tables and streams of objects only; those
 * are unpacked here first, and nothing kept of them.
 */
final class BoundedParser extends PDFParser {
    /** The largest report that was seen, of 22 MB and 200 photos, has 830 000, and 30 000 entries in its table. */
    private static final int MOST_OBJECTS = 1_000_000;

    private static final int MOST_ENTRIES = 300_000;
    /** That report's unpack to 5 MB. */
    private static final int MOST_UNPACKED = 32 * 1024 * 1024;

    private static final long MOST_MEMORY = 512L * 1024 * 1024;
    private static final String SEPARATORS = " \t\r\n\f\0[]<>()/{}%";
    private static final String OPENERS = "[<(/";

    private final Set<COSStream> looked = new HashSet<>();
    private final byte[] pdf;
    private int objects;
    private int entries;
    private int unpacked;

    BoundedParser(byte[] pdf) throws IOException {
        super(
                new RandomAccessReadBuffer(pdf),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
        this.pdf = pdf;
        xrefTrailerResolver = new XrefTrailerResolver() {
            @Override
            public void setXRef(COSObjectKey key, long offset) {
                require(++entries <= MOST_ENTRIES, "entries in the table of objects");
                super.setXRef(key, offset);
            }
        };
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        require(++objects <= MOST_OBJECTS, "objects");
        return super.parseDirObject();
    }

    /** A signature is 32 KB of digits, for which PDFBox needs longer than for all the rest of the file. */
    @Override
    protected COSString parseCOSString() throws IOException {
        if (source.peek() != '<') {
            return super.parseCOSString();
        }
        int start = (int) source.getPosition() + 1;
        int end = HexDigits.end(pdf, start);
        Optional<byte[]> bytes =
                end < pdf.length && pdf[end] == '>' ? HexDigits.decoded(pdf, start, end) : Optional.empty();
        if (bytes.isEmpty()) {
            return super.parseCOSString();
        }
        source.seek(end + 1L);
        return new COSString(bytes.get(), true);
    }

    /** Whatever is read before the document is there may be a table, which PDFBox unpacks. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (!initialParseDone) {
            look(stream);
        }
        return stream;
    }

    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        if (document.getObjectFromPool(new COSObjectKey(number, 0)).getObject() instanceof COSStream stream) {
            look(stream);
        }
        return super.parseObjectStreamObject(number, key);
    }

    private void look(COSStream stream) throws IOException {
        if (!looked.add(stream)) {
            return;
        }
        COSBase filter = stream.getFilters();
        if (filter instanceof COSArray filters && filters.size() == 1) {
            filter = filters.getObject(0);
        }
        boolean isFlate = COSName.FLATE_DECODE.equals(filter);
        if (filter != null && !isFlate) {
            // Packed twice, a bomb is as small as it likes.
            throw new IOException("objects packed by " + filter);
        }
        try (InputStream raw = stream.createRawInputStream();
                InputStream plain = isFlate ? new InflaterInputStream(raw) : raw) {
            count(plain);
        }
    }

    private void count(InputStream plain) throws IOException {
        var buffer = new byte[8192];
        boolean isInside = false;
        int length = plain.read(buffer);
        while (length > 0) {
            unpacked += length;
            require(unpacked <= MOST_UNPACKED, "bytes of packed objects");
            for (int i = 0; i < length; i++) {
                boolean isSeparator = SEPARATORS.indexOf(buffer[i]) >= 0;
                if (isSeparator ? OPENERS.indexOf(buffer[i]) >= 0 : !isInside) {
                    objects++;
                }
                isInside = !isSeparator;
            }
            require(objects <= MOST_OBJECTS, "packed objects");
            length = plain.read(buffer);
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new TooLarge("too many " + what);
        }
    }
}
