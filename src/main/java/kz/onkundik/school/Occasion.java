package kz.onkundik.school;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands on the calendar: a completed event, or a row of the plan that no event answers yet.
 *
 * @param row the row of the plan; null for an event that nobody planned
 * @param event the event; null while there is none
 */
public record Occasion(PlanRow row, Event event) {
    private static final Comparator<Occasion> BY_TIME = Comparator.comparing(
                    Occasion::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Occasion::start, Comparator.nullsLast(Comparator.naturalOrder()));

    /** All that is planned and done, each once: by day and time, what has none last. */
    public static List<Occasion> of(Work work) {
        Map<UUID, PlanRow> plan =
                work.plan().stream().collect(Collectors.toMap(PlanRow::uuid, Function.identity(), (first, _) -> first));
        var answers = new RowEvents(work);
        List<Occasion> all = new ArrayList<>();
        for (Event event : work.events()) {
            PlanRow row = event.planRow() == null ? null : plan.get(event.planRow());
            all.add(new Occasion(row, event));
        }
        work.plan().stream().filter(row -> answers.of(row).isEmpty()).forEach(row -> all.add(new Occasion(row, null)));
        all.sort(BY_TIME);
        return all;
    }

    /** The UUID of the event, or of the row while there is no event. */
    public UUID uuid() {
        return event != null ? event.uuid() : row.uuid();
    }

    /** The UUID that stays when a planned row becomes an event. */
    UUID lasting() {
        return row != null ? row.uuid() : event.uuid();
    }

    public boolean isHeld() {
        return event != null;
    }

    /** Whether it is to take place, or did: what was put off or given up takes neither place nor people. */
    public boolean takesPlace() {
        return isHeld() || outcome().map(PlanRow.Outcome::state).orElse(PlanRow.State.HELD) == PlanRow.State.HELD;
    }

    /** Whether it is held online only, so that its place is taken from nobody. */
    boolean isOnline() {
        return event != null && event.mode() == Event.Mode.ONLINE;
    }

    private Optional<PlanRow.Outcome> outcome() {
        return Optional.ofNullable(row).map(PlanRow::outcome);
    }

    public List<String> items() {
        return event != null ? event.items() : row.items();
    }

    public String title() {
        return event != null ? event.title() : row.title();
    }

    /** The day, or null. */
    public LocalDate date() {
        return event != null ? event.date() : row.date();
    }

    /** When it begins, or null. */
    public LocalTime start() {
        return event != null ? event.start() : row.start();
    }

    /** When it ends, or null. */
    public LocalTime end() {
        return event != null ? event.end() : row.end();
    }

    public String place() {
        return event != null ? event.place() : row.place();
    }

    public String inCharge() {
        return event != null ? event.inCharge() : row.inCharge();
    }
}
