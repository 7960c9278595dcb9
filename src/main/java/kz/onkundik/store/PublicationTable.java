package kz.onkundik.store;

import java.util.List;
import java.util.UUID;
import kz.onkundik.school.Event.Publication;

/** Where something was published: an event ({@code publication}) or all answers ({@code draft_publication}). */
final class PublicationTable {
    private final Database database;
    private final String table;
    private final String owner;

    private PublicationTable(Database database, String table, String owner) {
        this.database = database;
        this.table = table;
        this.owner = owner;
    }

    static PublicationTable ofEvents(Database database) {
        return new PublicationTable(database, "publication", "event");
    }

    static PublicationTable ofDrafts(Database database) {
        return new PublicationTable(database, "draft_publication", "campaign");
    }

    /** Makes these the publications of an event's UUID or of a campaign's id. */
    void save(Object of, List<Publication> publications) {
        List<UUID> kept = publications.stream().map(Publication::uuid).toList();
        for (Publication old : of(of)) {
            if (!kept.contains(old.uuid())) {
                database.update("DELETE FROM " + table + " WHERE uuid = ?", old.uuid());
            }
        }
        for (int position = 0; position < publications.size(); position++) {
            Publication publication = publications.get(position);
            database.update(
                    """
                    INSERT INTO %1$s (uuid, %2$s, position, outlet, url, date) VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (uuid) DO UPDATE SET %2$s = excluded.%2$s, position = excluded.position,
                        outlet = excluded.outlet, url = excluded.url, date = excluded.date""".formatted(table, owner),
                    publication.uuid(),
                    of,
                    position,
                    publication.outlet(),
                    publication.url(),
                    publication.date());
        }
    }

    List<Publication> of(Object of) {
        return List.copyOf(database.query(
                "SELECT * FROM " + table + " WHERE " + owner + " = ? ORDER BY position",
                row -> new Publication(row.uuid("uuid"), row.text("outlet"), row.text("url"), row.date("date")),
                of));
    }
}
