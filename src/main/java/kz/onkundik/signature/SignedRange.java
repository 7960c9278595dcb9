package kz.onkundik.signature;

import java.security.MessageDigest;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;

/**
 * The bytes that a signature covers: everything before its own value and everything from there to an end (ISO 32000-1,
 * 12.8.1).
 *
 * @param pdf the whole file
 * @param gapStart where the hole begins, at the angle bracket
 * @param gapEnd the first byte after the hole's closing bracket
 * @param end the first byte that is not covered any more
 * @param contents the hole's hex digits as bytes: the signature container and its padding
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of the file would cost
record SignedRange(byte[] pdf, int gapStart, int gapEnd, int end, byte[] contents) {
    /** Whether this is the range's own array in the PDF. */
    boolean isNamedBy(COSArray array) {
        int[] numbers = {0, gapStart, gapEnd, end - gapEnd};
        return array != null
                && Arrays.equals(
                        numbers,
                        array.toList().stream()
                                .mapToInt(each -> each instanceof COSInteger number ? number.intValue() : -1)
                                .toArray());
    }

    byte[] digest(MessageDigest digest) {
        digest.update(pdf, 0, gapStart);
        digest.update(pdf, gapEnd, end - gapEnd);
        return digest.digest();
    }

    /** The file as it was when it was signed. */
    byte[] signedPrefix() {
        return end == pdf.length ? pdf : Arrays.copyOf(pdf, end);
    }
}
