package kz.onkundik.school.check;

import static kz.onkundik.school.check.OneWork.event;
import static kz.onkundik.school.check.OneWork.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.onkundik.campaign.Chain;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.report.Contents;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportKind;
import org.junit.jupiter.api.Test;

/** What the rules find together. */
class ChecksTest {
    @Test
    void errorsComeFirstAndTheyAloneStopAReport() {
        List<Problem> problems = Checks.problems(
                work("").event(event().telling("").with("readers", 1).with("readers_small", 2))
                        .checked());
        assertEquals(
                problems.stream().map(Problem::severity).sorted().toList(),
                problems.stream().map(Problem::severity).toList());
        assertTrue(Checks.stop(problems));
        assertFalse(Checks.stop(problems.stream()
                .filter(problem -> problem.severity() != Severity.ERROR)
                .toList()));
    }

    @Test
    void whatHasItsDayInThePlanIsNotMissingYetAlthoughItStopsAFinalReport() {
        Findings findings = findings(work("").planned(PlanRow.titled(new UUID(1, 1), List.of("r-aloud"), "Оқу")
                .withDate(OneWork.TODAY.plusDays(1))));
        assertEquals(
                List.of("r-aloud", "r-swap", "r-writer", "h-blog"), unanswered(findings.problems(ReportKind.FINAL)));
        assertEquals(List.of("r-swap", "r-writer", "h-blog"), unanswered(findings.missing()));
    }

    @Test
    void findingsAreLookedForOnce() {
        Findings findings = findings(work("").event(event()));
        assertSame(findings.problems(ReportKind.FINAL), findings.problems(ReportKind.FINAL));
    }

    @Test
    void fiveHundredEventsOfAsManyPlannedRowsAreCheckedInAMoment() {
        var work = work("");
        for (int i = 0; i < 500; i++) {
            LocalDate day = OneWork.CAMPAIGN.start().plusDays(i % 31);
            LocalTime begin = LocalTime.of(8 + i % 9, 0);
            work.planned(PlanRow.titled(new UUID(1, i), List.of("r-aloud"), "Оқу " + i)
                    .withDate(day)
                    .withTime(begin, begin.plusMinutes(90)));
            work.event(Contents.event("Айырбас " + i)
                    .answering("r-swap")
                    .on(day)
                    .in("Зал " + i % 4)
                    .from(begin, begin.plusMinutes(90)));
        }
        Findings findings = findings(work);
        long began = System.nanoTime();
        int found = findings.missing().size();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("500 events and 500 planned rows: " + found + " findings in " + took.toMillis() + " ms");
        assertTrue(took.toMillis() < 1000, () -> "took " + took);
    }

    private static Findings findings(OneWork work) {
        return new Findings(
                OneWork.CAMPAIGN, Chain.empty(OneWork.CAMPAIGN.id()), OneWork.LYCEUM, work.work(), OneWork.TODAY);
    }

    private static List<String> unanswered(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code().equals("item.unanswered"))
                .map(problem -> problem.place().id())
                .toList();
    }
}
