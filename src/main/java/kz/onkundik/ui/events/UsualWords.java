package kz.onkundik.ui.events;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.onkundik.school.Event;
import kz.onkundik.school.Person;
import kz.onkundik.school.PlanRow;
import kz.onkundik.text.KazakhOrder;
import kz.onkundik.ui.common.Snapshot;

/** What was typed before, or stands in the settings, to be chosen instead of being typed again. */
final class UsualWords {
    private UsualWords() {}

    /** The people of the institution, then whoever else is in charge of something. */
    static List<String> people(Snapshot now) {
        List<String> staff =
                now.institution().people().stream().map(Person::name).toList();
        List<String> others = typed(now, PlanRow::inCharge, Event::inCharge);
        return Stream.concat(staff.stream(), others.stream()).distinct().toList();
    }

    /** Where something is planned or was held. */
    static List<String> places(Snapshot now) {
        return typed(now, PlanRow::place, Event::place);
    }

    private static List<String> typed(
            Snapshot now, Function<PlanRow, String> ofRows, Function<Event, String> ofEvents) {
        var all = new TreeSet<>(new KazakhOrder());
        Stream.concat(
                        now.work().plan().stream().map(ofRows),
                        now.work().events().stream().map(ofEvents))
                .filter(text -> !text.isBlank())
                .forEach(all::add);
        return List.copyOf(all);
    }
}
