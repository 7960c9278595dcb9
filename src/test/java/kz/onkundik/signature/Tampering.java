package kz.onkundik.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/** What a hostile hand does to the raw bytes of a signed file. */
final class Tampering {
    private Tampering() {}

    static byte[] flipped(byte[] pdf, int place) {
        byte[] changed = pdf.clone();
        changed[place] ^= 1;
        return changed;
    }

    static byte[] appended(byte[] pdf, String text) {
        return joined(pdf, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The first such word becomes another one, padded with spaces to the same length: offsets stay right. */
    static byte[] replaced(byte[] pdf, String word, String by) {
        int place = Bytes.indexOf(pdf, word, 0, pdf.length);
        if (place < 0 || by.length() > word.length()) {
            throw new IllegalArgumentException("the attack does not fit: " + word);
        }
        byte[] changed = pdf.clone();
        Arrays.fill(changed, place, place + word.length(), (byte) ' ');
        byte[] bytes = by.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, changed, place, bytes.length);
        return changed;
    }

    /** The array after /ByteRange becomes this one. */
    static byte[] withByteRange(byte[] pdf, String array) {
        int place = ByteRangeCheck.find(pdf) + "/ByteRange".length();
        int end = Bytes.indexOf(pdf, "\n", place, pdf.length);
        return replaced(pdf, new String(pdf, place, end - place, StandardCharsets.ISO_8859_1), array);
    }

    static SignedRange range(byte[] pdf) {
        return rangeFrom(pdf, 0);
    }

    /** That of the first signature or time stamp from here on. */
    static SignedRange rangeFrom(byte[] pdf, int from) {
        try {
            return ByteRangeCheck.read(pdf, ByteRangeCheck.findFrom(pdf, from));
        } catch (Refusal e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same file with another signature container in its hole. */
    static byte[] withContainer(byte[] pdf, byte[] container) {
        return withContainer(range(pdf), container);
    }

    static byte[] withContainer(SignedRange range, byte[] container) {
        byte[] pdf = range.pdf();
        byte[] digits = HexFormat.of().formatHex(container).getBytes(StandardCharsets.US_ASCII);
        byte[] changed = pdf.clone();
        Arrays.fill(changed, range.gapStart() + 1, range.gapEnd() - 1, (byte) '0');
        System.arraycopy(digits, 0, changed, range.gapStart() + 1, digits.length);
        return changed;
    }

    /** The bytes that a signature must cover. */
    static byte[] covered(byte[] pdf) {
        return covered(range(pdf));
    }

    static byte[] covered(SignedRange range) {
        byte[] pdf = range.pdf();
        return joined(Arrays.copyOf(pdf, range.gapStart()), Arrays.copyOfRange(pdf, range.gapEnd(), range.end()));
    }

    /** A change that the key's owner made and signed. */
    static byte[] signedAgain(byte[] pdf, SigningKey key) {
        try {
            return withContainer(pdf, Cades.inPdf(covered(pdf), key));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole file written anew with a change that the key's owner made, and signed: one revision and no more. */
    static byte[] remade(byte[] pdf, PreparedPdf.Change change, SigningKey key) {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            COSArray range = document.getSignatureDictionaries()
                    .getFirst()
                    .getCOSObject()
                    .getCOSArray(COSName.BYTERANGE);
            for (int i = 1; i < range.size(); i++) {
                range.set(i, COSInteger.get(Integer.MAX_VALUE));
            }
            change.in(document);
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] made = out.toByteArray();
        int gap = Bytes.indexOf(made, "/Contents <", 0, made.length) + "/Contents ".length();
        int behind = Bytes.indexOf(made, ">", gap, made.length) + 1;
        return signedAgain(withByteRange(made, "[0 " + gap + " " + behind + " " + (made.length - behind) + "]"), key);
    }

    /** A change in a new revision, behind the signed bytes. */
    static byte[] updated(byte[] pdf, PreparedPdf.Change change) {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            change.in(document);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] rewritten(byte[] pdf) {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The signed second range moves back and makes room for objects of the attacker's own in the hole. */
    static byte[] wrapped(byte[] pdf) {
        SignedRange range = range(pdf);
        String fake = "/X 1>>\nendobj\n1 0 obj\n<</Type/Catalog/Pages 9 0 R>>\nendobj\n<</X <00>";
        int moved = range.gapEnd() + fake.length();
        byte[] longer = joined(
                joined(Arrays.copyOf(pdf, range.gapEnd()), fake.getBytes(StandardCharsets.ISO_8859_1)),
                Arrays.copyOfRange(pdf, range.gapEnd(), pdf.length));
        return withByteRange(
                longer, "[0 " + range.gapStart() + " " + moved + " " + (range.end() - range.gapEnd()) + "]");
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
