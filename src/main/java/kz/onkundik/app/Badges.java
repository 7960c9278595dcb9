package kz.onkundik.app;

import java.util.List;
import java.util.Set;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.ItemAnswer.State;
import kz.onkundik.school.RowEvents;
import kz.onkundik.school.Work;
import kz.onkundik.ui.common.Snapshot;

/** How far the work is, in few characters beside the names of the screens; empty where there is nothing to count. */
final class Badges {
    private Badges() {}

    /** Of the items that concern us, how many have a day or an answer. */
    static String plan(Snapshot now) {
        List<ItemAnswer> asked = now.answers().stream()
                .filter(answer -> answer.state() != State.NOT_CONCERNED)
                .toList();
        long planned = asked.stream()
                .filter(answer -> answer.state() != State.UNANSWERED)
                .count();
        return ofWhole(planned, asked.size());
    }

    /** Of the events that were held and those still to come, how many were held. */
    static String events(Snapshot now) {
        Work work = now.work();
        var rowEvents = new RowEvents(work);
        long open = work.plan().stream().filter(rowEvents::isOpen).count();
        return ofWhole(work.events().size(), work.events().size() + open);
    }

    /** How many links lead to what was published. */
    static String publications(Snapshot now) {
        int links = now.work().draft().publications().size()
                + now.work().events().stream()
                        .mapToInt(event -> event.publications().size())
                        .sum();
        return links == 0 ? "" : Integer.toString(links);
    }

    /** What stops a report of the chosen kind, as far as it is due today. */
    static long mistakes(Snapshot now) {
        Set<Problem> found = Set.copyOf(now.problems(now.work().draft().kind()));
        return now.missing().stream()
                .filter(problem -> problem.severity() == Severity.ERROR && found.contains(problem))
                .count();
    }

    private static String ofWhole(long part, long whole) {
        return whole == 0 ? "" : part + "/" + whole;
    }
}
