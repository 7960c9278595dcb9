package kz.onkundik.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A row of the plan of events.
 *
 * @param items ids of the items it carries out; none for a general event
 * @param date the day, or null while it is not set
 * @param outcome how it came out where no event answers it, or null
 */
public record PlanRow(
        UUID uuid,
        List<String> items,
        String title,
        LocalDate date,
        String place,
        String participants,
        String inCharge,
        String note,
        Outcome outcome) {

    /** The same row, come out so; null takes the outcome back. */
    public PlanRow withOutcome(Outcome other) {
        return new PlanRow(uuid, items, title, date, place, participants, inCharge, note, other);
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
