package kz.onkundik.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.Reading;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.report.Contents;
import kz.onkundik.school.ItemAnswer.State;
import org.junit.jupiter.api.Test;

class ItemAnswerTest {
    private static final Campaign CAMPAIGN = Reading.campaign();

    private final Event event =
            Contents.event("Оқу").answering("r-aloud", "h-blog").done();

    @Test
    void anItemThatAnEventAnswersIsHeldWhateverElseIsSaid() {
        assertEquals(State.HELD, state("r-aloud", List.of(event), List.of(), List.of()));
        assertEquals(
                State.HELD,
                state(
                        "r-aloud",
                        List.of(event),
                        List.of(row(PlanRow.State.NOT_HELD, null)),
                        List.of(new ItemConcern("r-aloud", false, "Жоқ"))));
    }

    @Test
    void anItemThatLinksAnswerNeedsALink() {
        Event published = Contents.event("Оқу")
                .answering("h-blog")
                .published("reading_blog", "https://paraq.example/1")
                .done();
        assertEquals(State.UNANSWERED, state("h-blog", List.of(event), List.of(), List.of()));
        assertEquals(State.HELD, state("h-blog", List.of(published), List.of(), List.of()));
    }

    @Test
    void theLetterSaysWhomItConcernsAndOurOwnWordWeighsMore() {
        assertEquals(State.NOT_CONCERNED, state("r-loans", List.of(), List.of(), List.of()));
        assertEquals(State.NOT_CONCERNED, state("h-city", List.of(), List.of(), List.of()));
        assertEquals(
                State.UNANSWERED,
                state("r-loans", List.of(), List.of(), List.of(new ItemConcern("r-loans", true, ""))));
        assertEquals(
                State.NOT_CONCERNED,
                state("r-aloud", List.of(), List.of(), List.of(new ItemConcern("r-aloud", false, "Себеп"))));
    }

    @Test
    void aPlanRowAnswersByItsOutcomeAndElseByItsDay() {
        LocalDate day = LocalDate.of(2027, 3, 9);
        assertEquals(State.UNANSWERED, state("r-aloud", List.of(), List.of(row(null, null)), List.of()));
        assertEquals(State.PLANNED, state("r-aloud", List.of(), List.of(row(null, day)), List.of()));
        for (PlanRow.State outcome : PlanRow.State.values()) {
            assertEquals(
                    State.valueOf(outcome.name()), state("r-aloud", List.of(), List.of(row(outcome, day)), List.of()));
        }
    }

    @Test
    void oneRowThatWasHeldOutweighsAnotherThatWasNot() {
        List<PlanRow> rows = List.of(row(PlanRow.State.NOT_HELD, null), row(PlanRow.State.HELD, null));
        assertEquals(State.HELD, state("r-aloud", List.of(), rows, List.of()));
        assertEquals(State.HELD, state("r-aloud", List.of(), rows.reversed(), List.of()));
    }

    @Test
    void sumsAddUpEventsAndLeaveOutWhatNobodyTyped() {
        List<Event> events = List.of(
                Contents.event("1").with("readers", 5).with("elders", 0).done(),
                Contents.event("2").with("readers", 7).done());
        assertEquals(Map.of("readers", 12L, "elders", 0L), Totals.of(CAMPAIGN, events));
        assertEquals(Map.of(), Totals.of(CAMPAIGN, List.of()));
    }

    @Test
    void differentPeopleAreSoughtAmongThoseThatTheIndicatorNames() {
        var different = CAMPAIGN.indicator("different_readers").orElseThrow();
        List<Event> events = List.of(
                Contents.event("1")
                        .with("readers", 5)
                        .with("readers_small", 5)
                        .with("elders", 4)
                        .done(),
                Contents.event("2").with("readers", 8).with("pages_read", 900).done());
        assertEquals(9, Totals.largestEvent(different, events));
        assertEquals(0, Totals.largestEvent(different, List.of()));
    }

    private static State state(String item, List<Event> events, List<PlanRow> plan, List<ItemConcern> concerns) {
        var work = new Work(Map.of(), concerns, plan, events, ReportDraft.EMPTY, List.of());
        return ItemAnswer.of(
                        CAMPAIGN.item(item).orElseThrow(), Contents.reading().institution(), work)
                .state();
    }

    private static PlanRow row(PlanRow.State outcome, LocalDate day) {
        return PlanRow.titled(UUID.randomUUID(), List.of("r-aloud"), "Оқу")
                .withDate(day)
                .withOutcome(outcome == null ? null : new PlanRow.Outcome(outcome, ""));
    }
}
