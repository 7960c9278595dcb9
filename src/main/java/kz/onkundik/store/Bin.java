package kz.onkundik.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What was deleted and can be had again. Rows of the plan, events and photos are put away with a mark; deleted links are
 * found in the history. What is purged is gone from the tables and forgotten by the history, and its pictures' bytes go
 * with it.
 */
public final class Bin {
    private static final List<String> PARTS_OF_EVENTS =
            List.of("event_item", "count", "partner", "publication", "photo");

    private final Database database;
    private final Acts acts;

    /** What kinds of things are found here. */
    public enum Kind {
        PLAN_ROW("plan_row"),
        EVENT("event"),
        PHOTO("photo"),
        LINK("publication"),
        REPORT_LINK("draft_publication");

        private final String table;

        Kind(String table) {
            this.table = table;
        }
    }

    /**
     * One thing that was deleted.
     *
     * @param name its title, caption or address; may be empty
     * @param of the title of the event that a photo or link was of; empty for all others
     */
    public record Deleted(Kind kind, UUID uuid, String name, String of, Instant at) {}

    Bin(Database database, Acts acts) {
        this.database = database;
        this.acts = acts;
    }

    /** All that was deleted, the latest first. Parts of a deleted event come and go with it and are not listed. */
    public List<Deleted> all() {
        return database.query(
                """
                SELECT 'PLAN_ROW' AS kind, uuid, title AS name, '' AS of, deleted_at AS at FROM plan_row
                    WHERE deleted_at IS NOT NULL
                UNION ALL SELECT 'EVENT', uuid, title, '', deleted_at FROM event WHERE deleted_at IS NOT NULL
                UNION ALL SELECT 'PHOTO', p.uuid, p.caption, e.title, p.deleted_at
                    FROM photo p JOIN event e ON e.uuid = p.event
                    WHERE p.deleted_at IS NOT NULL AND e.deleted_at IS NULL
                UNION ALL SELECT 'LINK', l.record, json_extract(l.before, '$.url'), e.title, l.at
                    FROM (%1$s) l JOIN event e ON e.uuid = l.subject
                    WHERE l.table_name = 'publication' AND e.deleted_at IS NULL
                        AND l.record NOT IN (SELECT uuid FROM publication)
                UNION ALL SELECT 'REPORT_LINK', l.record, json_extract(l.before, '$.url'), '', l.at
                    FROM (%1$s) l JOIN report_draft d ON d.campaign = l.subject
                    WHERE l.table_name = 'draft_publication' AND l.record NOT IN (SELECT uuid FROM draft_publication)
                ORDER BY at DESC, kind, name""".formatted(deletedLinks()),
                row -> new Deleted(
                        Kind.valueOf(row.text("kind")),
                        row.uuid("uuid"),
                        row.text("name"),
                        row.text("of"),
                        row.instant("at")));
    }

    /**
     * The last change of each link where that was its deletion. An act that takes back an odd number of times goes
     * against what was first done: such a link goes because it had been added, and no one deleted it; but one that goes
     * because it had come out of the bin is there again.
     */
    private static String deletedLinks() {
        return """
                SELECT c.record, c.subject, c.table_name, c.before, a.at FROM (
                        SELECT max(id) AS id FROM change WHERE table_name IN ('publication', 'draft_publication')
                        GROUP BY table_name, record
                    ) last JOIN change c ON c.id = last.id JOIN act a ON a.id = c.act
                WHERE c.after IS NULL AND c.before IS NOT NULL AND (
                        WITH RECURSIVE undone(id, times) AS (
                            SELECT a.undoes, 1 WHERE a.undoes IS NOT NULL
                            UNION ALL SELECT u.undoes, times + 1 FROM undone JOIN act u ON u.id = undone.id
                                WHERE u.undoes IS NOT NULL
                        ) SELECT coalesce(max(times), 0) % 2 FROM undone) = (a.action = 'bin.restore')""";
    }

    /** Brings this back to where it was; it can be taken back like any other act. */
    public void restore(Deleted deleted) {
        acts.act("bin.restore", () -> switch (deleted.kind()) {
            case PLAN_ROW, EVENT, PHOTO ->
                database.update(
                        "UPDATE %s SET deleted_at = NULL WHERE uuid = ?".formatted(deleted.kind().table),
                        deleted.uuid());
            case LINK -> restoreLink("publication", "event", deleted.uuid());
            case REPORT_LINK -> restoreLink("draft_publication", "campaign", deleted.uuid());
        });
    }

    private int restoreLink(String table, String owner, UUID uuid) {
        return database.update("""
                INSERT INTO %1$s (uuid, %2$s, position, outlet, url, date)
                SELECT record, subject,
                    (SELECT coalesce(max(position) + 1, 0) FROM %1$s WHERE %2$s = subject),
                    json_extract(before, '$.outlet'), json_extract(before, '$.url'), json_extract(before, '$.date')
                FROM change WHERE table_name = '%1$s' AND record = ? AND after IS NULL AND before IS NOT NULL
                ORDER BY id DESC LIMIT 1""".formatted(table, owner), uuid);
    }

    /** Removes these for good: no step back leads to them any more, and nothing of them is left in the history. */
    public void purge(List<Deleted> deleted) {
        // What is removed from pages is written over.
        database.script("PRAGMA secure_delete = ON");
        acts.act("bin.purge", () -> {
            deleted.forEach(this::purge);
            return deleted.size();
        });
    }

    private void purge(Deleted deleted) {
        List<String> pictures = new ArrayList<>();
        switch (deleted.kind()) {
            case PLAN_ROW -> {
                database.update("DELETE FROM plan_row_item WHERE plan_row = ?", deleted.uuid());
                database.update("DELETE FROM plan_row WHERE uuid = ?", deleted.uuid());
                forget("subject = ?", deleted.uuid());
            }
            case EVENT -> {
                pictures.addAll(pictures("event = ?", deleted.uuid()));
                PARTS_OF_EVENTS.forEach(
                        part -> database.update("DELETE FROM %s WHERE event = ?".formatted(part), deleted.uuid()));
                database.update("DELETE FROM event WHERE uuid = ?", deleted.uuid());
                forget("subject = ?", deleted.uuid());
            }
            case PHOTO -> {
                pictures.addAll(pictures("uuid = ?", deleted.uuid()));
                database.update("DELETE FROM photo WHERE uuid = ?", deleted.uuid());
                forget("table_name = 'photo' AND record = ?", deleted.uuid());
            }
            case LINK, REPORT_LINK ->
                forget("table_name = '%s' AND record = ?".formatted(deleted.kind().table), deleted.uuid());
        }
        for (String picture : pictures) {
            for (String table : List.of("photo_thumbnail", "photo_data")) {
                database.update(
                        "DELETE FROM %s WHERE sha256 = ?1 AND ?1 NOT IN (SELECT sha256 FROM photo)".formatted(table),
                        picture);
            }
        }
    }

    private List<String> pictures(String which, UUID of) {
        return database.query("SELECT sha256 FROM photo WHERE " + which, row -> row.text("sha256"), of);
    }

    /** The acts stay with their names and times, their rows without what stood in them. */
    private void forget(String which, UUID of) {
        HistoryTriggers.letForget(
                database, () -> database.update("UPDATE change SET before = NULL, after = NULL WHERE " + which, of));
    }
}
