package kz.onkundik.ui.plan.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.onkundik.campaign.Item;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.Clash;
import kz.onkundik.school.Occasion;
import kz.onkundik.school.ReportKind;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.plan.PlanLine;

/**
 * The days of the campaign, and those beside it on which something stands.
 *
 * @param undated the lines of the plan that stand on no day
 * @param clashes what needs one place or person at the same time
 */
public record DayBoard(List<Day> days, List<PlanLine> undated, List<Clash> clashes) {

    /**
     * A day with its cards, by time.
     *
     * @param inCampaign whether it is one of the campaign's
     */
    public record Day(LocalDate date, boolean isToday, boolean isPast, boolean inCampaign, List<DayCard> cards) {
        /** Whether it may be narrow: a day off on which nothing stands. */
        public boolean isIdle() {
            return cards.isEmpty() && isWeekend();
        }

        public boolean isWeekend() {
            return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        }
    }

    static DayBoard of(Snapshot now, List<PlanLine> lines) {
        List<Clash> clashes = now.work().clashes();
        Map<String, Long> errors = now.problems(ReportKind.FINAL).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> problem.place().kind().equals("event"))
                .map(Problem::place)
                .collect(Collectors.groupingBy(Problem.Place::id, Collectors.counting()));
        SortedMap<LocalDate, List<DayCard>> cards = new TreeMap<>();
        now.campaign()
                .start()
                .datesUntil(now.campaign().end().plusDays(1))
                .forEach(day -> cards.put(day, new ArrayList<>()));
        for (Occasion occasion : Occasion.of(now.work())) {
            Optional<PlanLine> line = line(occasion, lines);
            boolean isOurs = occasion.isHeld() || line.filter(PlanLine::isOpen).isPresent();
            if (occasion.date() != null && isOurs) {
                cards.computeIfAbsent(occasion.date(), _ -> new ArrayList<>())
                        .add(card(now, occasion, line, errors, clashes));
            }
        }
        List<Day> days = cards.entrySet().stream()
                .map(day -> new Day(
                        day.getKey(),
                        day.getKey().equals(now.today()),
                        day.getKey().isBefore(now.today()),
                        now.campaign().includes(day.getKey()),
                        List.copyOf(day.getValue())))
                .toList();
        return new DayBoard(days, undated(lines), clashes);
    }

    /** The card of this key. */
    public Optional<DayCard> card(String key) {
        return days.stream()
                .flatMap(day -> day.cards().stream())
                .filter(card -> card.key().equals(key))
                .findFirst();
    }

    /** The key of a line's card; the line's own where it stands on no day. */
    String keyOf(PlanLine line) {
        return days.stream()
                .flatMap(day -> day.cards().stream())
                .filter(card -> card.line() != null && card.line().key().equals(line.key()))
                .map(DayCard::key)
                .findFirst()
                .orElse(line.key());
    }

    /** Whether a card or an undated line has this key. */
    boolean shows(String key) {
        return card(key).isPresent()
                || undated.stream().anyMatch(line -> line.key().equals(key));
    }

    private static DayCard card(
            Snapshot now, Occasion occasion, Optional<PlanLine> line, Map<String, Long> errors, List<Clash> clashes) {
        List<Integer> numbers = occasion.items().stream()
                .flatMap(item -> now.campaign().item(item).stream())
                .map(Item::number)
                .toList();
        PlanState state =
                occasion.isHeld() ? PlanState.HELD : line.map(PlanLine::state).orElse(PlanState.PLANNED);
        return new DayCard(
                occasion,
                line.orElse(null),
                numbers,
                state,
                errors.getOrDefault(occasion.uuid().toString(), 0L).intValue(),
                clash(occasion, Clash.Kind.PLACE, clashes),
                clash(occasion, Clash.Kind.PERSON, clashes));
    }

    private static boolean clash(Occasion occasion, Clash.Kind kind, List<Clash> clashes) {
        return clashes.stream().anyMatch(clash -> clash.kind() == kind && clash.isOf(occasion));
    }

    /** The line of its row, or of the first item that it answers. */
    private static Optional<PlanLine> line(Occasion occasion, List<PlanLine> lines) {
        if (occasion.row() != null) {
            UUID row = occasion.row().uuid();
            return lines.stream()
                    .filter(line -> line.row() != null && line.row().uuid().equals(row))
                    .findFirst();
        }
        return lines.stream()
                .filter(line -> line.item() != null
                        && occasion.items().contains(line.item().id()))
                .findFirst();
    }

    /** Lines without a day and without an event, each item and row once. */
    private static List<PlanLine> undated(List<PlanLine> lines) {
        Set<String> seen = new HashSet<>();
        return lines.stream()
                .filter(line ->
                        !line.isOpen() || line.row() == null || line.row().date() == null)
                .filter(line -> line.events().isEmpty())
                .filter(line -> seen.add(
                        line.row() == null ? line.key() : line.row().uuid().toString()))
                .toList();
    }
}
