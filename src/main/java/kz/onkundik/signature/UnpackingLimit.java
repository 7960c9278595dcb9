package kz.onkundik.signature;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses a file whose packed streams would fill the memory, before a PDF library unpacks them to find its objects: a
 * hundred kilobytes of zeros can stand for a hundred megabytes.
 */
final class UnpackingLimit {
    /** Twice the largest attachment, many times the largest page. */
    static final int LARGEST_STREAM = 128 * 1024 * 1024;

    private static final long LARGEST_SUM = 512L * 1024 * 1024;
    private static final String STREAM = "stream";

    private UnpackingLimit() {}

    /** @throws Refusal TOO_LARGE */
    static void require(byte[] pdf) throws Refusal {
        long sum = 0;
        var buffer = new byte[64 * 1024];
        int at = Bytes.indexOf(pdf, STREAM, 0, pdf.length);
        while (at >= 0) {
            long size = unpacked(pdf, afterLineEnd(pdf, at + STREAM.length()), buffer);
            sum += size;
            if (size > LARGEST_STREAM || sum > LARGEST_SUM) {
                throw new Refusal(VerdictCode.TOO_LARGE, "the stream at " + at + " unpacks to " + size);
            }
            at = Bytes.indexOf(pdf, STREAM, at + STREAM.length(), pdf.length);
        }
    }

    /** ISO 32000-1, 7.3.8.1: the keyword ends in a line feed, perhaps after a carriage return. */
    private static int afterLineEnd(byte[] pdf, int at) {
        int data = at;
        while (data < pdf.length && (pdf[data] == '\r' || pdf[data] == '\n')) {
            data++;
        }
        return data;
    }

    /** The size of the packed data that begins here, counted no further than the limit; what is not packed counts 0. */
    private static long unpacked(byte[] pdf, int from, byte[] buffer) {
        try (var inflater = new Inflater()) {
            inflater.setInput(pdf, from, pdf.length - from);
            int more = inflater.inflate(buffer);
            while (more > 0 && inflater.getBytesWritten() <= LARGEST_STREAM) {
                more = inflater.inflate(buffer);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return 0;
        }
    }
}
