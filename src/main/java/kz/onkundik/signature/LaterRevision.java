package kz.onkundik.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.onkundik.signature.RevisionTable.Entry;
import kz.onkundik.signature.RevisionTable.Kind;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * The form of a revision that follows the signed bytes. What it does to the document is seen through PDFBox; so it must be
 * of a form in which every reader sees the same: each object once and where the table says, and none beside the table,
 * for readers that mistrust a table look for objects themselves.
 */
final class LaterRevision {
    private static final String BEGINNING = "obj";
    private static final String ENDING = "end";
    private static final Pattern NUMBERS = Pattern.compile("(?s).*?((?<!\\d)\\d{1,10})[\\s\\x00]+\\d{1,5}[\\s\\x00]+");
    private static final int LONGEST_NUMBERS = 32;
    private static final COSName OBJECTS = COSName.getPDFName("ObjStm");

    private final byte[] pdf;
    private final int from;
    private final int to;
    private final COSDocument document;
    private final RevisionTable table;

    private LaterRevision(byte[] pdf, int from, int to, COSDocument document) throws IOException {
        this.pdf = pdf;
        this.from = from;
        this.to = to;
        this.document = document;
        table = RevisionTable.read(pdf, from, to, document);
    }

    /**
     * Looks at all of them, the newest first, for it says what the older ones still mean.
     *
     * @param ends of the signed bytes, and of each revision after them
     * @param document the whole file
     * @param signedTable where the table of the signed bytes stands
     * @throws Refusal CHANGED_AFTER_SIGNING
     */
    static void requireForm(byte[] pdf, List<Integer> ends, COSDocument document, long signedTable) throws Refusal {
        try {
            long expected = document.getStartXref();
            Set<Long> newer = new HashSet<>();
            for (int i = ends.size() - 1; i > 0; i--) {
                var revision = new LaterRevision(pdf, ends.get(i - 1), ends.get(i), document);
                require(revision.table.start() == expected, "a table that is passed over");
                revision.requireForm(newer);
                revision.table.entries().forEach(entry -> newer.add(entry.number()));
                expected = revision.table.previous();
            }
            require(expected == signedTable, "the signed table is passed over");
        } catch (IOException e) {
            throw new Refusal(VerdictCode.CHANGED_AFTER_SIGNING, String.valueOf(e.getMessage()), e);
        }
    }

    private void requireForm(Set<Long> newer) throws IOException {
        Set<Long> numbers = new HashSet<>();
        Set<Long> places = new HashSet<>(Set.of((long) table.start()));
        Map<Long, Set<Long>> packed = new HashMap<>();
        for (Entry entry : table.entries()) {
            require(numbers.add(entry.number()), "object " + entry.number() + " twice");
            switch (entry.kind()) {
                case FREE -> require(entry.number() == 0, "object " + entry.number() + " freed");
                case IN_FILE -> {
                    require(entry.generation() == 0, "object " + entry.number() + " of another generation");
                    require(entry.place() >= from && entry.place() < to, "object " + entry.number() + " elsewhere");
                    places.add(entry.place());
                }
                case IN_STREAM ->
                    packed.computeIfAbsent(entry.place(), _ -> new HashSet<>()).add(entry.number());
            }
            if (entry.kind() != Kind.FREE && !newer.contains(entry.number())) {
                requireAsSeen(entry);
            }
        }
        requireNoOtherBeginning(places);
        requirePackedAsNamed(packed, newer);
    }

    private void requireAsSeen(Entry entry) throws IOException {
        Long seen = document.getXrefTable().get(new COSObjectKey(entry.number(), 0));
        long place = entry.kind() == Kind.IN_STREAM ? -entry.place() : entry.place();
        require(seen != null && seen == place, "object " + entry.number() + " seen elsewhere");
    }

    private void requireNoOtherBeginning(Set<Long> places) throws IOException {
        int at = Bytes.indexOf(pdf, BEGINNING, from, to);
        while (at >= 0) {
            String before = new String(pdf, at - LONGEST_NUMBERS, LONGEST_NUMBERS, StandardCharsets.ISO_8859_1);
            if (!before.endsWith(ENDING) && isBreak(before.charAt(LONGEST_NUMBERS - 1))) {
                Matcher numbers = NUMBERS.matcher(before);
                require(
                        numbers.matches() && places.contains((long) at - LONGEST_NUMBERS + numbers.start(1)),
                        "an object that the table does not name, at " + at);
            }
            at = Bytes.indexOf(pdf, BEGINNING, at + 1, to);
        }
    }

    /** Readers look for the word after a space, and some after a number. */
    private static boolean isBreak(char before) {
        return before <= ' ' || Character.isDigit(before);
    }

    /** A stream of objects holds those that the table says are in it, and there is none that it does not use. */
    private void requirePackedAsNamed(Map<Long, Set<Long>> packed, Set<Long> newer) throws IOException {
        for (Entry entry : table.entries()) {
            Set<Long> named = packed.remove(entry.number());
            if (entry.kind() != Kind.IN_FILE || newer.contains(entry.number())) {
                continue;
            }
            var key = new COSObjectKey(entry.number(), 0);
            if (named != null) {
                // By this the stream is unpacked within bounds.
                var _ = document.getObjectFromPool(
                                new COSObjectKey(named.iterator().next(), 0))
                        .getObject();
            }
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream
                    && (named != null || OBJECTS.equals(stream.getCOSName(COSName.TYPE)))) {
                require(named != null && named.equals(numbersIn(stream)), "objects in stream " + entry.number());
            }
        }
        require(packed.isEmpty(), "objects in a stream of another revision");
    }

    /** ISO 32000-1, 7.5.7: N pairs of an object's number and its place, then the objects. */
    private static Set<Long> numbersIn(COSStream stream) throws IOException {
        try (InputStream plain = stream.createInputStream()) {
            String head = new String(plain.readNBytes(stream.getInt(COSName.FIRST)), StandardCharsets.ISO_8859_1);
            String[] words = head.strip().split("[\\s\\x00]+", -1);
            require(words.length == 2 * stream.getInt(COSName.N), "a stream of another number of objects");
            return IntStream.range(0, words.length / 2)
                    .mapToObj(i -> Long.valueOf(words[2 * i]))
                    .collect(Collectors.toSet());
        }
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }
}
