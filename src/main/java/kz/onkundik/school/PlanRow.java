package kz.onkundik.school;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * A row of the plan of events.
 *
 * @param items ids of the items it carries out; none for a general event
 * @param date the day, or null while it is not set
 * @param start when it is to begin, or null
 * @param end when it is to end, or null
 * @param outcome how it came out where no event answers it, or null
 */
public record PlanRow(
        UUID uuid,
        List<String> items,
        String title,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        String place,
        String participants,
        String inCharge,
        String note,
        Outcome outcome) {

    /** A row that says what and nothing more. */
    public static PlanRow titled(UUID uuid, List<String> items, String title) {
        return new PlanRow(uuid, items, title, null, null, null, "", "", "", "", null);
    }

    /** The same row for these items. */
    public PlanRow withItems(List<String> others) {
        return new PlanRow(uuid, others, title, date, start, end, place, participants, inCharge, note, outcome);
    }

    public PlanRow withTitle(String other) {
        return new PlanRow(uuid, items, other, date, start, end, place, participants, inCharge, note, outcome);
    }

    /** The same row on another day; null takes the day off. */
    public PlanRow withDate(LocalDate other) {
        return new PlanRow(uuid, items, title, other, start, end, place, participants, inCharge, note, outcome);
    }

    /** The same row at another time of day; nulls take the time off. */
    public PlanRow withTime(LocalTime begin, LocalTime finish) {
        return new PlanRow(uuid, items, title, date, begin, finish, place, participants, inCharge, note, outcome);
    }

    public PlanRow withPlace(String other) {
        return new PlanRow(uuid, items, title, date, start, end, other, participants, inCharge, note, outcome);
    }

    public PlanRow withParticipants(String other) {
        return new PlanRow(uuid, items, title, date, start, end, place, other, inCharge, note, outcome);
    }

    public PlanRow withInCharge(String other) {
        return new PlanRow(uuid, items, title, date, start, end, place, participants, other, note, outcome);
    }

    public PlanRow withNote(String other) {
        return new PlanRow(uuid, items, title, date, start, end, place, participants, inCharge, other, outcome);
    }

    /** The same row, come out so; null takes the outcome back. */
    public PlanRow withOutcome(Outcome other) {
        return new PlanRow(uuid, items, title, date, start, end, place, participants, inCharge, note, other);
    }

    /**
     * How a plan row came out.
     *
     * @param reason in words for the report; needed unless it was held
     */
    public record Outcome(State state, String reason) {}

    /** The ways in which a plan row can come out; of several rows of one item the first of these speaks for it. */
    public enum State {
        HELD,
        NOT_HELD,
        POSTPONED
    }
}
