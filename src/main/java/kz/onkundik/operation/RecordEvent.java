package kz.onkundik.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;

/** Records completed events: out of a plan row with all that is known, or new; changed as often as needed. */
public final class RecordEvent {

    /** "Held" on a plan row: makes the event with all that the plan knows. */
    public Event hold(OpenSchool school, PlanRow row) {
        LocalDate today = school.today();
        var event = new Event(
                school.newUuid(),
                row.uuid(),
                row.items(),
                row.title(),
                row.date() != null ? row.date() : clamp(school, today),
                row.start(),
                row.end(),
                mode(school, row),
                row.place(),
                row.inCharge(),
                row.participants(),
                "",
                Map.of(),
                List.of(),
                List.of(),
                List.of());
        school.file().act("event.hold", () -> {
            school.file().saveEvent(school.campaign().id(), event);
            if (row.outcome() != null) {
                school.file().savePlanRow(school.campaign().id(), row.withOutcome(null));
            }
        });
        return event;
    }

    /** A new general event, which answers no item until one is chosen. */
    public Event add(OpenSchool school, String title) {
        var event = new Event(
                school.newUuid(),
                null,
                List.of(),
                title,
                clamp(school, school.today()),
                null,
                null,
                Event.Mode.OFFLINE,
                "",
                "",
                "",
                "",
                Map.of(),
                List.of(),
                List.of(),
                List.of());
        save(school, event);
        return event;
    }

    /** Saves all of an event as it now is. */
    public void save(OpenSchool school, Event event) {
        school.file()
                .act(
                        "event.save",
                        () -> school.file().saveEvent(school.campaign().id(), event));
    }

    /** Puts an event away; it can be brought back. */
    public void delete(OpenSchool school, UUID event) {
        school.file().act("event.delete", () -> school.file().deleteEvent(event));
    }

    /** As the letter wants it. */
    private static Event.Mode mode(OpenSchool school, PlanRow row) {
        boolean online = row.items().stream()
                .flatMap(item -> school.campaign().item(item).stream())
                .anyMatch(item -> "online".equals(item.mode()));
        return online ? Event.Mode.ONLINE : Event.Mode.OFFLINE;
    }

    /** Today, or the nearest day of the campaign. */
    private static LocalDate clamp(OpenSchool school, LocalDate day) {
        if (day.isBefore(school.campaign().start())) {
            return school.campaign().start();
        }
        return day.isAfter(school.campaign().end()) ? school.campaign().end() : day;
    }
}
