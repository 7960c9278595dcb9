package kz.onkundik.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * The table of objects with which a revision ends (ISO 32000-1, 7.5.4 and 7.5.8), read from the raw bytes: PDFBox tells
 * neither which objects it declares free nor which it names twice, and other readers choose otherwise there.
 *
 * @param start where it stands
 * @param previous where the table of the revision before stands, as this one says
 * @param entries in their order
 */
record RevisionTable(int start, long previous, List<Entry> entries) {
    private static final Pattern END = Pattern.compile("startxref[\\s\\x00]+(\\d{1,10})[\\s\\x00]+%%EOF[\\s\\x00]*");
    private static final String START_KEYWORD = "startxref";
    private static final int LONGEST_END = 64;
    private static final Pattern SECTION = Pattern.compile("(\\d{1,9}) (\\d{1,9})[ \\t]*(?:\r\n|\r|\n)");
    private static final Pattern LINE = Pattern.compile("(\\d{10}) (\\d{5}) ([nf])(?: \r| \n|\r\n)");
    private static final int LINE_LENGTH = 20;
    private static final int LONGEST_SECTION = 24;
    private static final int LONGEST_TRAILER = 4096;
    private static final Pattern PREVIOUS = Pattern.compile("/Prev[\\s\\x00]+(\\d{1,10})(?![0-9.])");
    private static final Pattern DEFINITION = Pattern.compile("(\\d{1,9}) (\\d{1,5}) obj\\b");
    private static final int COLUMNS = 3;
    /** A time stamp brings five objects, and what validates it some dozen. */
    private static final int MOST_ENTRIES = 10_000;

    /** How an object is found. */
    enum Kind {
        FREE,
        IN_FILE,
        IN_STREAM
    }

    /**
     * One object.
     *
     * @param place where it stands in the file, or the number of the stream that it is packed in
     * @param generation or which one of the stream's objects it is
     */
    record Entry(long number, Kind kind, long place, long generation) {}

    /**
     * @param from where the revision begins
     * @param to where it ends
     * @param document the whole file
     * @throws IOException when the table is in no form that we know
     */
    static RevisionTable read(byte[] pdf, int from, int to, COSDocument document) throws IOException {
        int keyword = Bytes.indexOf(pdf, START_KEYWORD, from, to);
        Matcher end = END.matcher(latin1(pdf, Math.max(keyword, 0), Math.min(to, keyword + LONGEST_END)));
        if (keyword < 0 || to - keyword > LONGEST_END || !end.matches()) {
            throw new IOException("no one end");
        }
        long start = Long.parseLong(end.group(1));
        if (start < from || start >= keyword) {
            throw new IOException("a table elsewhere, at " + start);
        }
        int at = (int) start;
        return latin1(pdf, at, at + 4).equals("xref") ? classic(pdf, at, keyword) : packed(pdf, at, document);
    }

    private static RevisionTable classic(byte[] pdf, int start, int end) throws IOException {
        int at = start + 4;
        while (at < end && pdf[at] <= ' ') {
            at++;
        }
        var entries = new ArrayList<Entry>();
        Matcher section = SECTION.matcher(latin1(pdf, at, Math.min(end, at + LONGEST_SECTION)));
        while (section.lookingAt()) {
            at += section.end();
            long first = Long.parseLong(section.group(1));
            int count = Integer.parseInt(section.group(2));
            for (int i = 0; i < count; i++) {
                Matcher line = LINE.matcher(latin1(pdf, at, Math.min(end, at + LINE_LENGTH)));
                if (!line.matches()) {
                    throw new IOException("no entry at " + at);
                }
                Kind kind = line.group(3).equals("n") ? Kind.IN_FILE : Kind.FREE;
                add(entries, new Entry(first + i, kind, Long.parseLong(line.group(1)), Long.parseLong(line.group(2))));
                at += LINE_LENGTH;
            }
            section = SECTION.matcher(latin1(pdf, at, Math.min(end, at + LONGEST_SECTION)));
        }
        return new RevisionTable(start, previous(pdf, at, end), entries);
    }

    /** The trailer says it once, and spells nothing in a way that another reader may read otherwise. */
    private static long previous(byte[] pdf, int trailer, int end) throws IOException {
        String text = latin1(pdf, trailer, end);
        Matcher previous = PREVIOUS.matcher(text);
        boolean isPlain = text.length() <= LONGEST_TRAILER
                && text.startsWith("trailer")
                && !text.contains("#")
                && !text.contains("/XRefStm");
        if (!isPlain || !previous.find()) {
            throw new IOException("a trailer of another kind");
        }
        long place = Long.parseLong(previous.group(1));
        if (previous.find()) {
            throw new IOException("two tables before");
        }
        return place;
    }

    private static RevisionTable packed(byte[] pdf, int start, COSDocument document) throws IOException {
        Matcher definition = DEFINITION.matcher(latin1(pdf, start, Math.min(pdf.length, start + LONGEST_SECTION)));
        if (!definition.lookingAt()) {
            throw new IOException("no table at " + start);
        }
        var key = new COSObjectKey(Long.parseLong(definition.group(1)), Integer.parseInt(definition.group(2)));
        Long place = document.getXrefTable().get(key);
        if (place == null
                || place != start
                || !(document.getObjectFromPool(key).getObject() instanceof COSStream table)) {
            throw new IOException("a table that does not name itself");
        }
        try (InputStream rows = table.createInputStream()) {
            return new RevisionTable(start, table.getLong(COSName.PREV), entries(table, rows));
        }
    }

    private static List<Entry> entries(COSStream table, InputStream rows) throws IOException {
        COSArray widths = table.getCOSArray(COSName.W);
        COSArray sections = table.getCOSArray(COSName.INDEX);
        if (widths == null || widths.size() != COLUMNS || widths.getInt(1) <= 0) {
            throw new IOException("no columns");
        }
        int[] pairs = sections == null
                ? new int[] {0, table.getInt(COSName.SIZE)}
                : sections.toCOSNumberIntegerList().stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
        var entries = new ArrayList<Entry>();
        for (int pair = 0; pair + 1 < pairs.length; pair += 2) {
            for (int i = 0; i < pairs[pair + 1]; i++) {
                // Without a type every entry stands in the file (ISO 32000-1, table 17).
                long type = widths.getInt(0) == 0 ? 1 : number(rows, widths.getInt(0));
                long place = number(rows, widths.getInt(1));
                long generation = number(rows, widths.getInt(2));
                if (type < 0 || type >= Kind.values().length) {
                    throw new IOException("an entry of another type, " + type);
                }
                add(entries, new Entry(pairs[pair] + (long) i, Kind.values()[(int) type], place, generation));
            }
        }
        if (rows.read() >= 0) {
            throw new IOException("more entries than are named");
        }
        return entries;
    }

    private static void add(List<Entry> entries, Entry entry) throws IOException {
        if (entries.size() >= MOST_ENTRIES) {
            throw new IOException("too many entries");
        }
        entries.add(entry);
    }

    private static long number(InputStream rows, int width) throws IOException {
        if (width < 0 || width > Long.BYTES) {
            throw new IOException("a column of " + width);
        }
        byte[] column = rows.readNBytes(width);
        if (column.length < width) {
            throw new IOException("fewer entries than are named");
        }
        long number = 0;
        for (byte each : column) {
            number = (number << 8) | (each & 0xFF);
        }
        return number;
    }

    private static String latin1(byte[] pdf, int from, int to) {
        return new String(pdf, from, Math.max(0, Math.min(to, pdf.length) - from), StandardCharsets.ISO_8859_1);
    }
}
