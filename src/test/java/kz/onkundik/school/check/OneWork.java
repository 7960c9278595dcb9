package kz.onkundik.school.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.Reading;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Chain;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.report.Contents;
import kz.onkundik.school.Event;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Work;

/** The work of the lyceum in one respect, and what is found in it. */
final class OneWork {
    static final Campaign CAMPAIGN = Reading.campaign();
    static final Institution LYCEUM = Contents.reading().institution();
    static final LocalDate TODAY = LocalDate.of(2027, 3, 20);

    private final String what;
    private final Map<String, Long> contingent = new HashMap<>();
    private final List<ItemConcern> concerns = new ArrayList<>();
    private final List<PlanRow> plan = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private Map<String, Long> counts = Map.of();
    private List<Event.Publication> publications = List.of();
    private ReportKind kind = ReportKind.FINAL;
    private String code;
    private Severity severity;
    private String field;

    private OneWork(String what) {
        this.what = what;
    }

    /** Work of which nothing is done yet. */
    static OneWork work(String what) {
        return new OneWork(what);
    }

    /** An event that answers no item. */
    static Contents.OneEvent event() {
        return Contents.event("Оқу");
    }

    /** A row of the plan for the item of reading aloud. */
    static PlanRow row() {
        return PlanRow.titled(UUID.randomUUID(), List.of("r-aloud"), "Дауыстап оқу");
    }

    OneWork event(Contents.OneEvent event) {
        events.add(event.done());
        return this;
    }

    OneWork planned(PlanRow row) {
        plan.add(row);
        return this;
    }

    OneWork contingent(String indicator, long count) {
        contingent.put(indicator, count);
        return this;
    }

    OneWork concern(String item, boolean concerns, String reason) {
        this.concerns.add(new ItemConcern(item, concerns, reason));
        return this;
    }

    OneWork answeringAll() {
        CAMPAIGN.items().forEach(item -> concern(item.id(), false, "Себеп"));
        return this;
    }

    OneWork outcome(PlanRow.State state, String reason) {
        return planned(PlanRow.titled(new UUID(1, 1), List.of("r-aloud"), "Оқу")
                .withOutcome(new PlanRow.Outcome(state, reason)));
    }

    OneWork different(long readers) {
        counts = Map.of("different_readers", readers);
        return this;
    }

    OneWork published(String url) {
        publications = List.of(new Event.Publication(new UUID(2, 2), "reading_blog", url, null));
        return this;
    }

    OneWork interim() {
        kind = ReportKind.INTERIM;
        return this;
    }

    OneWork finds(String problem, Severity how, String where) {
        code = problem;
        severity = how;
        field = where;
        return this;
    }

    OneWork keepsSilentOn(String problem) {
        code = problem;
        return this;
    }

    Work work() {
        return new Work(
                contingent,
                concerns,
                plan,
                events,
                new ReportDraft(kind, "", null, counts, Map.of(), publications),
                List.of());
    }

    Checked checked() {
        return new Checked(CAMPAIGN, Chain.empty(CAMPAIGN.id()), LYCEUM, work(), kind, TODAY);
    }

    /** Fails unless the rule finds this work, or keeps silent on it, as was said. */
    void check() {
        List<Problem> found = Checks.problems(checked()).stream()
                .filter(problem -> problem.code().equals(code))
                .toList();
        if (severity == null) {
            assertEquals(List.of(), found);
        } else {
            assertFalse(found.isEmpty(), code + " is not found");
            assertEquals(severity, found.getFirst().severity());
            assertEquals(field, found.getFirst().place().field());
        }
    }

    @Override
    public String toString() {
        return what + (severity == null ? ": nothing of " : ": ") + code;
    }
}
