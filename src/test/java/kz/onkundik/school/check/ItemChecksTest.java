package kz.onkundik.school.check;

import static kz.onkundik.school.check.OneWork.event;
import static kz.onkundik.school.check.OneWork.row;
import static kz.onkundik.school.check.OneWork.work;

import java.time.LocalDate;
import java.util.stream.Stream;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.PlanRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules about how items are answered and what became of the plan. */
class ItemChecksTest {
    private static final LocalDate TODAY = OneWork.TODAY;

    static Stream<OneWork> works() {
        return Stream.of(
                work("an item without an answer").finds("item.unanswered", Severity.ERROR, ""),
                work("the same in an interim report").interim().finds("item.unanswered", Severity.HINT, ""),
                work("an answer to all items").answeringAll().keepsSilentOn("item.unanswered"),
                work("a word against an item without a reason")
                        .concern("r-aloud", false, " ")
                        .finds("item.reason-missing", Severity.ERROR, "reason"),
                work("a word against an item with its reason")
                        .concern("r-aloud", false, "Оқу залы жөндеуде")
                        .keepsSilentOn("item.reason-missing"),
                work("what was not held and nobody says why")
                        .outcome(PlanRow.State.NOT_HELD, "")
                        .finds("planned.reason-missing", Severity.ERROR, "reason"),
                work("what was postponed and somebody says why")
                        .outcome(PlanRow.State.POSTPONED, "Қар жауды")
                        .keepsSilentOn("planned.reason-missing"),
                work("what was held").outcome(PlanRow.State.HELD, "").keepsSilentOn("planned.reason-missing"),
                work("a row that was not held although its item was answered by another")
                        .planned(row().withOutcome(new PlanRow.Outcome(PlanRow.State.NOT_HELD, "")))
                        .planned(row())
                        .event(event().answering("r-aloud"))
                        .finds("planned.reason-missing", Severity.ERROR, "reason"),
                work("a day that is over")
                        .planned(row().withDate(TODAY.minusDays(1)))
                        .finds("planned.day-passed", Severity.WARNING, ""),
                work("a day that is over and was answered later")
                        .planned(row().withDate(TODAY.minusDays(1)))
                        .event(event().answering("r-aloud").on(TODAY))
                        .keepsSilentOn("planned.day-passed"),
                work("one of two days of an item, answered by the event of the other")
                        .planned(row().withDate(TODAY.minusDays(2)))
                        .planned(row().withDate(TODAY.minusDays(1)))
                        .event(event().answering("r-aloud").on(TODAY.minusDays(2)))
                        .finds("planned.day-passed", Severity.WARNING, ""),
                work("a day that is over and came out otherwise")
                        .planned(row().withDate(TODAY.minusDays(1))
                                .withOutcome(new PlanRow.Outcome(PlanRow.State.POSTPONED, "Қар жауды")))
                        .keepsSilentOn("planned.day-passed"),
                work("a day that is today").planned(row().withDate(TODAY)).keepsSilentOn("planned.day-passed"),
                work("a day that is today").planned(row().withDate(TODAY)).finds("planned.today", Severity.HINT, ""),
                work("a day that is tomorrow")
                        .planned(row().withDate(TODAY.plusDays(1)))
                        .keepsSilentOn("planned.today"));
    }

    @ParameterizedTest
    @MethodSource("works")
    void eachRuleFiresAndKeepsSilent(OneWork work) {
        work.check();
    }
}
