package kz.onkundik.signature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a later revision declares objects of the file to be free (ISO 32000-1, 7.5.4 and 7.5.8): some readers show
 * them as gone, PDFBox as if nothing had happened. Read from the raw bytes, for PDFBox tells nothing of it.
 */
final class FreedObjects {
    private static final Pattern TABLE_ENTRY = Pattern.compile("\\d{10} \\d{5} f");
    /** The head of the list of free objects, which every table has. */
    private static final String LIST_HEAD = "0000000000 65535 f";

    private static final Pattern WIDTHS = Pattern.compile("/W\\s*\\[\\s*([0-8])\\s+([0-8])\\s+([0-8])\\s*]");
    private static final Pattern INDEX = Pattern.compile("/Index\\s*\\[\\s*((?:\\d{1,9}\\s+\\d{1,9}\\s*)+)]");
    private static final Pattern STREAM = Pattern.compile("(?s)/Type\\s*/XRef(.*?)stream\r?\n");
    private static final int MOST_BYTES = 1 << 20;

    private FreedObjects() {}

    /**
     * @param pdf the file up to the end of the revision
     * @param from where the revision begins
     * @throws Refusal CHANGED_AFTER_SIGNING also when the revision's table of objects is in no form that we know
     */
    static void requireNone(byte[] pdf, int from) throws Refusal {
        String revision = new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1);
        Matcher entry = TABLE_ENTRY.matcher(revision);
        while (entry.find()) {
            if (!entry.group().equals(LIST_HEAD)) {
                throw freed("an object");
            }
        }
        Matcher stream = STREAM.matcher(revision);
        while (stream.find()) {
            requireNone(stream.group(1), inflated(pdf, from + stream.end()));
        }
    }

    private static void requireNone(String dictionary, byte[] table) throws Refusal {
        Matcher widths = WIDTHS.matcher(dictionary);
        Matcher index = INDEX.matcher(dictionary);
        if (!widths.find() || !index.find() || dictionary.contains("/DecodeParms")) {
            throw freed("a table that cannot be read");
        }
        int type = Integer.parseInt(widths.group(1));
        int width = type + Integer.parseInt(widths.group(2)) + Integer.parseInt(widths.group(3));
        int[] sections = Arrays.stream(index.group(1).trim().split("\\s+"))
                .mapToInt(Integer::parseInt)
                .toArray();
        int at = 0;
        for (int section = 0; section < sections.length; section += 2) {
            for (int object = 0; object < sections[section + 1]; object++) {
                if (width == 0 || at + width > table.length) {
                    throw freed("a table that ends too early");
                }
                // Without a type every entry is in use (ISO 32000-1, table 17).
                boolean isFree = type > 0 && isZero(table, at, type);
                if (isFree && sections[section] + object != 0) {
                    throw freed("object " + (sections[section] + object));
                }
                at += width;
            }
        }
    }

    private static boolean isZero(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] inflated(byte[] pdf, int from) throws Refusal {
        try (var inflater = new Inflater()) {
            inflater.setInput(pdf, from, pdf.length - from);
            var table = new byte[MOST_BYTES];
            int length = 0;
            int more = inflater.inflate(table);
            while (more > 0) {
                length += more;
                more = inflater.inflate(table, length, MOST_BYTES - length);
            }
            return Arrays.copyOf(table, length);
        } catch (DataFormatException e) {
            throw new Refusal(VerdictCode.CHANGED_AFTER_SIGNING, "a table that cannot be read", e);
        }
    }

    private static Refusal freed(String what) {
        return new Refusal(VerdictCode.CHANGED_AFTER_SIGNING, "freed: " + what);
    }
}
