package kz.onkundik.ui.events;

import java.util.Comparator;
import kz.onkundik.text.KazakhOrder;

/** In which order the lines stand; those that are alike stay in the order of their days. */
public enum EventsOrder {
    DAY,
    TITLE,
    ITEM,
    STATE;

    Comparator<EventLine> comparator() {
        return switch (this) {
            case DAY -> (_, _) -> 0;
            case TITLE -> Comparator.comparing(EventLine::title, new KazakhOrder());
            case ITEM ->
                Comparator.comparingInt(line -> line.numbers().isEmpty()
                        ? Integer.MAX_VALUE
                        : line.numbers().getFirst());
            case STATE -> Comparator.comparing(EventLine::state).thenComparing(EventLine::worst, byWeight());
        };
    }

    String key() {
        return "events.order." + name();
    }

    private static <S extends Comparable<S>> Comparator<S> byWeight() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }
}
