package kz.onkundik.store;

import java.util.List;
import java.util.UUID;
import kz.onkundik.school.Event.Publication;

/** Where events were published. */
final class PublicationTable {
    private final Database database;

    PublicationTable(Database database) {
        this.database = database;
    }

    /** Makes these the event's publications. */
    void save(UUID event, List<Publication> publications) {
        List<UUID> kept = publications.stream().map(Publication::uuid).toList();
        for (Publication old : of(event)) {
            if (!kept.contains(old.uuid())) {
                database.update("DELETE FROM publication WHERE uuid = ?", old.uuid());
            }
        }
        for (int position = 0; position < publications.size(); position++) {
            Publication publication = publications.get(position);
            database.update(
                    """
                    INSERT INTO publication (uuid, event, position, outlet, url, date) VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (uuid) DO UPDATE SET event = excluded.event, position = excluded.position,
                        outlet = excluded.outlet, url = excluded.url, date = excluded.date""",
                    publication.uuid(),
                    event,
                    position,
                    publication.outlet(),
                    publication.url(),
                    publication.date());
        }
    }

    List<Publication> of(UUID event) {
        return List.copyOf(database.query(
                "SELECT * FROM publication WHERE event = ? ORDER BY position",
                row -> new Publication(row.uuid("uuid"), row.text("outlet"), row.text("url"), row.date("date")),
                event));
    }
}
