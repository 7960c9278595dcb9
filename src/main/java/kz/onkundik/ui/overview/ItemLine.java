package kz.onkundik.ui.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Item;
import kz.onkundik.report.ItemLabels;
import kz.onkundik.school.Event;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.RowEvents;
import kz.onkundik.school.Totals;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.TimeText;

/**
 * How one item of the letter stands.
 *
 * @param label its number, which tells apart the items of different sections
 * @param word says the state, with what it still needs
 * @param children who took part in its events
 * @param adults who took part in them
 * @param planned events and open rows of the plan together
 * @param lacksLink whether the letter wants it published where no link shows it
 */
record ItemLine(
        String label,
        Item item,
        StateIcon sign,
        Function<Messages, String> word,
        boolean isOurs,
        long children,
        long adults,
        int held,
        int planned,
        long links,
        boolean lacksLink,
        long photos) {

    static List<ItemLine> all(Snapshot now, Gaps gaps) {
        var labels = new ItemLabels(now.campaign());
        var rowEvents = new RowEvents(now.work());
        return now.answers().stream()
                .map(answer -> of(now, answer, labels.of(answer.item()), rowEvents, gaps))
                .toList();
    }

    private static ItemLine of(Snapshot now, ItemAnswer answer, String label, RowEvents rowEvents, Gaps gaps) {
        List<Event> events = answer.events();
        List<PlanRow> open = answer.plan().stream().filter(rowEvents::isOpen).toList();
        int mistakes = gaps.mistakes(answer.item().id());
        StateIcon sign = StateIcon.valueOf(answer.state().name());
        Function<Messages, String> word;
        switch (answer.state()) {
            case HELD -> {
                int whole = events.size() + open.size();
                if (mistakes > 0) {
                    sign = StateIcon.ERROR;
                    word = all -> all.text("overview.state.mistakes", mistakes);
                } else if (!open.isEmpty()) {
                    sign = StateIcon.IN_PROGRESS;
                    word = all -> all.text("overview.state.in-progress", events.size(), whole);
                } else {
                    word = all -> all.text("overview.state.held", events.size() > 1 ? events.size() : 0);
                }
            }
            case NOT_HELD -> word = all -> all.text("overview.state.not-held");
            case POSTPONED -> word = all -> all.text("overview.state.postponed");
            case NOT_CONCERNED -> {
                boolean own = !answer.reason().isBlank();
                word = all -> all.text(own ? "overview.state.not-concerned-reason" : "overview.state.not-concerned");
            }
            case PLANNED -> {
                PlanRow next = next(answer.plan());
                if (!next.date().isAfter(now.today())) {
                    sign = StateIcon.UNANSWERED;
                }
                word = all -> planned(all, next, now.today());
            }
            default -> word = all -> all.text("overview.state.unanswered");
        }
        Campaign campaign = now.campaign();
        return new ItemLine(
                label,
                answer.item(),
                sign,
                word,
                answer.state() != ItemAnswer.State.NOT_CONCERNED,
                events.stream()
                        .mapToLong(event -> Totals.children(campaign, event.counts()))
                        .sum(),
                events.stream()
                        .mapToLong(event -> Totals.adults(campaign, event.counts()))
                        .sum(),
                events.size(),
                events.size() + open.size(),
                events.stream().mapToLong(event -> event.publications().size()).sum(),
                gaps.lacksLink(answer.item().id()),
                events.stream().mapToLong(event -> event.photos().size()).sum());
    }

    /** All who took part, each time anew. */
    long people() {
        return children + adults;
    }

    /** The row whose day comes first. */
    private static PlanRow next(List<PlanRow> plan) {
        return plan.stream()
                .filter(row -> row.date() != null)
                .min(Comparator.comparing(PlanRow::date)
                        .thenComparing(PlanRow::start, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseThrow();
    }

    private static String planned(Messages all, PlanRow next, LocalDate today) {
        String time = TimeText.said(next.start());
        if (next.date().equals(today)) {
            return all.text("overview.state.today", time);
        }
        String key = next.date().isAfter(today) ? "overview.state.planned" : "overview.state.passed";
        return all.text(key, all.formats().dayAndMonth(next.date()));
    }
}
