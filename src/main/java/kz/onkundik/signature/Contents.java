package kz.onkundik.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Whether two objects of two readings of a file say the same; references are equal when they lead to one number. */
final class Contents {
    private Contents() {}

    static boolean equal(COSBase first, COSBase second) {
        if (first == null || second == null) {
            return first == null && second == null;
        }
        if (first instanceof COSObject left && second instanceof COSObject right) {
            return left.getKey() != null && left.getKey().equals(right.getKey());
        }
        if (first instanceof COSStream left && second instanceof COSStream right) {
            return equalBut(Set.of(), left, right) && Arrays.equals(packed(left), packed(right));
        }
        if (first instanceof COSDictionary left && second instanceof COSDictionary right) {
            return !(first instanceof COSStream || second instanceof COSStream) && equalBut(Set.of(), left, right);
        }
        if (first instanceof COSArray left && second instanceof COSArray right) {
            return equalItems(left, right);
        }
        return first.equals(second);
    }

    /** Whether two dictionaries agree in every entry but these. */
    static boolean equalBut(Set<COSName> entries, COSDictionary first, COSDictionary second) {
        var keys = new HashSet<>(first.keySet());
        keys.addAll(second.keySet());
        keys.removeAll(entries);
        return keys.stream().allMatch(key -> equal(first.getItem(key), second.getItem(key)));
    }

    /** What a reference leads to; another object is itself. */
    static COSBase resolved(COSBase object) {
        return object instanceof COSObject reference ? reference.getObject() : object;
    }

    private static boolean equalItems(COSArray first, COSArray second) {
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            if (!equal(first.get(i), second.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static byte[] packed(COSStream stream) {
        try (InputStream raw = stream.createRawInputStream()) {
            return raw.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
