package kz.onkundik.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.onkundik.school.KeptClash;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.PlanRow.Outcome;
import kz.onkundik.school.PlanRow.State;

/** The plan of events, in {@code plan_row}, {@code plan_row_item} and {@code kept_clash}. */
final class PlanTable {
    private final Database database;
    private final ItemRows items;

    PlanTable(Database database) {
        this.database = database;
        this.items = new ItemRows(database, "plan_row_item", "plan_row");
    }

    /** Adds the row after the others, or changes it where it stands; a deleted row comes back. */
    void save(String campaign, PlanRow row) {
        Outcome outcome = row.outcome();
        database.update(
                """
                INSERT INTO plan_row (uuid, campaign, position, title, date, start_time, end_time, place, participants,
                    in_charge, note, outcome, outcome_reason)
                VALUES (?1, ?2, (SELECT coalesce(max(position), -1) + 1 FROM plan_row WHERE campaign = ?2),
                    ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                ON CONFLICT (uuid) DO UPDATE SET
                    title = excluded.title, date = excluded.date, start_time = excluded.start_time,
                    end_time = excluded.end_time, place = excluded.place, participants = excluded.participants, in_charge = excluded.in_charge, note = excluded.note,
                    outcome = excluded.outcome, outcome_reason = excluded.outcome_reason, deleted_at = NULL""",
                row.uuid(),
                campaign,
                row.title(),
                row.date(),
                row.start(),
                row.end(),
                row.place(),
                row.participants(),
                row.inCharge(),
                row.note(),
                outcome == null ? null : outcome.state(),
                outcome == null ? null : outcome.reason());
        items.save(row.uuid(), row.items());
    }

    void delete(UUID uuid, Instant when) {
        database.update("UPDATE plan_row SET deleted_at = ? WHERE uuid = ? AND deleted_at IS NULL", when, uuid);
    }

    List<PlanRow> of(String campaign) {
        return List.copyOf(database.query(
                "SELECT * FROM plan_row WHERE campaign = ? AND deleted_at IS NULL ORDER BY position",
                this::planRow,
                campaign));
    }

    void keep(String campaign, KeptClash kept) {
        database.update(
                "INSERT INTO kept_clash (campaign, one, two) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                campaign,
                kept.one(),
                kept.other());
    }

    Set<KeptClash> keptClashes(String campaign) {
        return Set.copyOf(database.query(
                "SELECT one, two FROM kept_clash WHERE campaign = ?",
                row -> new KeptClash(row.uuid("one"), row.uuid("two")),
                campaign));
    }

    private PlanRow planRow(Row row) throws SQLException {
        UUID uuid = row.uuid("uuid");
        State state = row.constant("outcome", State.class);
        return new PlanRow(
                uuid,
                items.of(uuid),
                row.text("title"),
                row.date("date"),
                row.time("start_time"),
                row.time("end_time"),
                row.text("place"),
                row.text("participants"),
                row.text("in_charge"),
                row.text("note"),
                state == null ? null : new Outcome(state, row.text("outcome_reason")));
    }
}
