package kz.onkundik.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Puts together what was typed into one field without a longer pause: a field commits after every short one, but she
 * takes back what she has written, not the half of a word.
 */
final class Bursts {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);
    /** Longer writing is taken back in parts. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Tables whose rows are a field each: the row comes with its first letter and goes with its last. */
    private static final Map<String, String> FIELDS =
            Map.of("count", "value", "draft_count", "value", "contingent", "value", "draft_result", "text");

    private final Database database;
    private long step;
    private String field;
    private Instant begun = Instant.EPOCH;
    private Instant last = Instant.EPOCH;

    Bursts(Database database) {
        this.database = database;
    }

    /** The step that an act belongs to: that of the burst that it goes on with, or one of its own. */
    long stepOf(long act, String action, Instant at) {
        String now = field(act, action);
        boolean goesOn = now != null
                && now.equals(field)
                && !at.isBefore(last)
                && !at.isAfter(last.plus(LONGEST_PAUSE))
                && !at.isAfter(begun.plus(LONGEST));
        if (!goesOn) {
            step = act;
            field = now;
            begun = at;
        }
        last = at;
        return step;
    }

    /** Whatever comes next begins anew. */
    long none(long act) {
        field = null;
        return act;
    }

    /** The one field that an act has changed, or null where it was another thing than typing into one field. */
    private String field(long act, String action) {
        List<String> changed =
                database.query("""
                SELECT DISTINCT table_name, record, key FROM (
                    SELECT c.table_name, c.record, a.key FROM change c, json_each(c.after) a
                    JOIN json_each(c.before) b ON b.key = a.key
                    WHERE c.act = ?1 AND a.atom IS NOT b.atom
                    UNION ALL
                    SELECT table_name, record, NULL FROM change WHERE act = ?1 AND (before IS NULL OR after IS NULL)
                ) WHERE key IS NOT 'position' LIMIT 2""", row -> name(row.text("table_name"), row.text("record"), row.text("key")), act);
        String only = changed.size() == 1 ? changed.getFirst() : null;
        return only == null ? null : action + " " + only;
    }

    private static String name(String table, String record, String column) {
        String whole = FIELDS.get(table);
        String named = column == null ? whole : column;
        // A day is chosen whole: each move of a card is a thing of its own.
        boolean isTyped =
                named != null && !named.equals("date") && !named.equals("deleted_at") && !named.endsWith("sha256");
        return isTyped ? table + " " + record + " " + named : null;
    }
}
