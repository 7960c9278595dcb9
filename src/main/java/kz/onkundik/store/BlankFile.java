package kz.onkundik.store;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A file of our schema without a row: its head and the pages of its schema stand in for those that were lost. A file
 * that was compacted, or made out of a copy, has them in other places than one that was not.
 *
 * @param bytes the whole file
 * @param schemaPages where the pages of the schema begin, and their bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of these.
record BlankFile(byte[] bytes, Map<Long, byte[]> schemaPages) {
    static final int PAGE = 4096;
    private static final int HEAD = 100;
    private static final int CHANGE_COUNTER = 24;

    /** Both ways in which a file of ours is laid out. */
    static List<BlankFile> all(Migrations migrations) {
        try (var database = Database.inMemory()) {
            migrations.build(database);
            BlankFile made = of(database);
            database.script("VACUUM");
            return List.of(made, of(database));
        }
    }

    private static BlankFile of(Database database) {
        Set<Integer> ofTables = new HashSet<>(database.query(
                "SELECT rootpage FROM sqlite_schema WHERE rootpage > 0", row -> row.integer("rootpage")));
        byte[] bytes = database.bytes();
        Map<Long, byte[]> schemaPages = new TreeMap<>();
        for (int page = 1; page <= bytes.length / PAGE; page++) {
            if (!ofTables.contains(page)) {
                int from = (page - 1) * PAGE;
                schemaPages.put((long) from, Arrays.copyOfRange(bytes, from, from + PAGE));
            }
        }
        schemaPages.merge(0L, headOf(bytes), BlankFile::overlaid);
        return new BlankFile(bytes, schemaPages);
    }

    /** The head of a file of any length: it tells another version than its size is of, so that SQLite looks for itself. */
    byte[] head() {
        return headOf(bytes);
    }

    private static byte[] headOf(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, HEAD);
        head[CHANGE_COUNTER] = 1;
        return head;
    }

    private static byte[] overlaid(byte[] page, byte[] start) {
        byte[] overlaid = page.clone();
        System.arraycopy(start, 0, overlaid, 0, start.length);
        return overlaid;
    }
}
