package kz.onkundik.school;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a row of the plan could go instead, so that it clashes with nothing. */
public final class FreeSlot {
    private static final int STEP = 30;
    /** Minutes in which one public leaves and the next comes. */
    private static final int CHANGEOVER = 10;

    private static final LocalTime LATEST = LocalTime.of(20, 0);

    private FreeSlot() {}

    /** The next half hour of its day, after its own time, at which neither place nor person is taken. */
    public static Optional<LocalTime> time(PlanRow row, List<Occasion> all, Collection<KeptClash> kept) {
        if (row.start() == null) {
            return Optional.empty();
        }
        int step = STEP - row.start().getMinute() % STEP;
        LocalTime first = row.start().withSecond(0).plusMinutes(step);
        return Stream.iterate(
                        first,
                        time -> time.isAfter(row.start()) && !time.isAfter(LATEST),
                        time -> time.plusMinutes(STEP))
                .filter(time -> Clash.of(new Occasion(withRoom(row, time), null), all, kept)
                        .isEmpty())
                .findFirst();
    }

    /** The place of the plan that is used most and free then. */
    public static Optional<String> place(PlanRow row, List<Occasion> all, Collection<KeptClash> kept) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        Map<String, String> typed = new LinkedHashMap<>();
        for (Occasion each : all) {
            String words = Clash.words(each.place());
            if (!words.isEmpty() && !words.equals(Clash.words(row.place()))) {
                uses.merge(words, 1, Integer::sum);
                typed.putIfAbsent(words, each.place());
            }
        }
        return uses.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(use -> typed.get(use.getKey()))
                .filter(place -> Clash.of(new Occasion(row.withPlace(place), null), all, kept).stream()
                        .noneMatch(clash -> clash.kind() == Clash.Kind.PLACE))
                .findFirst();
    }

    /** The row moved to begin then, and as long as it was. */
    public static PlanRow at(PlanRow row, LocalTime start) {
        return row.withTime(start, row.end() == null ? null : start.plusMinutes(length(row)));
    }

    private static PlanRow withRoom(PlanRow row, LocalTime start) {
        return row.withTime(
                start.minusMinutes(CHANGEOVER), start.plusMinutes(length(row)).plusMinutes(CHANGEOVER));
    }

    private static long length(PlanRow row) {
        boolean known = row.end() != null && row.end().isAfter(row.start());
        return known ? Duration.between(row.start(), row.end()).toMinutes() : 0;
    }
}
