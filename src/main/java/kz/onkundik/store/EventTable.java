package kz.onkundik.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Mode;
import kz.onkundik.school.Event.Partner;

/** Completed events, in {@code event}, {@code event_item}, {@code count} and {@code partner}. */
final class EventTable {
    private final Database database;
    private final ItemRows items;
    private final NumberRows counts;
    private final PublicationTable publications;
    private final PhotoTable photos;

    EventTable(Database database, PublicationTable publications, PhotoTable photos) {
        this.database = database;
        this.items = new ItemRows(database, "event_item", "event");
        this.counts = new NumberRows(database, "count", "event");
        this.publications = publications;
        this.photos = photos;
    }

    /** Adds the event, or makes it what is given; a deleted event comes back. */
    void save(String campaign, Event event, Instant when) {
        database.update(
                """
                INSERT INTO event (uuid, campaign, position, plan_row, title, date, start_time, end_time, mode, place,
                    in_charge, participants, story)
                VALUES (?1, ?2, (SELECT coalesce(max(position), -1) + 1 FROM event WHERE campaign = ?2),
                    ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                ON CONFLICT (uuid) DO UPDATE SET
                    plan_row = excluded.plan_row, title = excluded.title, date = excluded.date,
                    start_time = excluded.start_time, end_time = excluded.end_time, mode = excluded.mode,
                    place = excluded.place, in_charge = excluded.in_charge, participants = excluded.participants,
                    story = excluded.story, deleted_at = NULL""",
                event.uuid(),
                campaign,
                event.planRow(),
                event.title(),
                event.date(),
                event.start(),
                event.end(),
                event.mode(),
                event.place(),
                event.inCharge(),
                event.participants(),
                event.story());
        items.save(event.uuid(), event.items());
        counts.save(event.uuid(), event.counts());
        savePartners(event.uuid(), event.partners());
        publications.save(event.uuid(), event.publications());
        photos.save(event.uuid(), event.photos(), when);
    }

    private void savePartners(UUID event, List<Partner> partners) {
        database.update("DELETE FROM partner WHERE event = ? AND position >= ?", event, partners.size());
        for (int position = 0; position < partners.size(); position++) {
            Partner partner = partners.get(position);
            database.update("""
                    INSERT INTO partner (event, position, type, name, institution) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (event, position) DO UPDATE SET
                        type = excluded.type, name = excluded.name, institution = excluded.institution""", event, position, partner.type(), partner.name(), partner.institution());
        }
    }

    void delete(UUID uuid, Instant when) {
        database.update("UPDATE event SET deleted_at = ? WHERE uuid = ? AND deleted_at IS NULL", when, uuid);
    }

    /** By date, then by start (those without one last), then in the order in which they were added. */
    List<Event> of(String campaign) {
        return List.copyOf(database.query("""
                SELECT * FROM event WHERE campaign = ? AND deleted_at IS NULL
                ORDER BY date, start_time NULLS LAST, position""", this::event, campaign));
    }

    private Event event(Row row) throws SQLException {
        UUID uuid = row.uuid("uuid");
        return new Event(
                uuid,
                row.uuid("plan_row"),
                items.of(uuid),
                row.text("title"),
                row.date("date"),
                row.time("start_time"),
                row.time("end_time"),
                row.constant("mode", Mode.class),
                row.text("place"),
                row.text("in_charge"),
                row.text("participants"),
                row.text("story"),
                counts.of(uuid),
                partners(uuid),
                publications.of(uuid),
                photos.of(uuid));
    }

    private List<Partner> partners(UUID event) {
        return List.copyOf(database.query(
                "SELECT * FROM partner WHERE event = ? ORDER BY position",
                row -> new Partner(row.text("type"), row.text("name"), row.uuid("institution")),
                event));
    }
}
