package kz.onkundik.school.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.ChainFile;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.Institution;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about days: those of the real letters, of which the safe one is 24 November 2023, and that of the computer. */
class DeadlineChecksTest {
    private static final Campaign CAMPAIGN =
            CampaignReader.read(BuiltInCampaigns.all().getFirst());
    private static final Chain CHAIN = ChainFile.read(BuiltInCampaigns.exampleChain(), CAMPAIGN);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2023-11-20, '', four days before nothing is said
            2023-11-21, deadline.near, from three days before it is
            2023-11-23, deadline.near, on the day before
            2023-11-24, deadline.today, on the day itself
            2023-11-25, deadline.safe-passed, when the safe day is over and the letter's is not
            2023-11-29, deadline.safe-passed, on the letter's day
            2023-11-30, deadline.missed, when that is over too
            """)
    void theNearerTheDayTheLouder(LocalDate today, String code, String when) {
        List<Problem> found = deadlines(today, CHAIN, List.of());
        assertEquals(
                code.isEmpty() ? List.of() : List.of(code),
                found.stream().map(Problem::code).toList(),
                when);
        assertTrue(found.stream().allMatch(problem -> problem.severity() == Severity.WARNING), "it stops no report");
    }

    @Test
    void howLongItIsStillOrAlreadyIsSaid() {
        assertEquals(
                List.of(LocalDate.of(2023, 11, 24), 2L),
                deadlines(LocalDate.of(2023, 11, 22), CHAIN, List.of())
                        .getFirst()
                        .arguments());
        assertEquals(
                List.of(CAMPAIGN.levelLabel("district"), LocalDate.of(2023, 11, 29), 3L),
                deadlines(LocalDate.of(2023, 12, 2), CHAIN, List.of())
                        .getFirst()
                        .arguments());
    }

    @Test
    void aFinalReportThatIsIssuedEndsIt() {
        LocalDate late = LocalDate.of(2023, 12, 2);
        assertEquals(List.of(), deadlines(late, CHAIN, List.of(issued(ReportKind.FINAL))));
        assertEquals(
                1, deadlines(late, CHAIN, List.of(issued(ReportKind.INTERIM))).size());
    }

    @Test
    void withoutLettersThereIsNoDayToMiss() {
        assertEquals(List.of(), deadlines(LocalDate.of(2023, 12, 2), Chain.empty(CAMPAIGN.id()), List.of()));
    }

    @Test
    void lettersThatContradictEachOtherAreSaidAndStopNothing() {
        Problem conflict = find("deadline.conflict", CAMPAIGN.end(), CHAIN).getFirst();
        assertEquals(Severity.WARNING, conflict.severity());
        assertEquals("to-district", conflict.place().id());
        assertTrue(conflict.arguments()
                .containsAll(
                        List.of(LocalDate.of(2023, 11, 29), LocalDate.of(2023, 11, 25), LocalDate.of(2023, 11, 24))));
        assertEquals(List.of(), find("deadline.conflict", CAMPAIGN.end(), Chain.empty(CAMPAIGN.id())));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            2021-11-22, true, a computer two years behind
            2026-01-15, true, or ahead
            2023-05-01, false, in the year of the campaign
            2024-01-20, false, soon after it
            """)
    void aClockInAnotherYearIsHintedAt(LocalDate today, boolean hinted, String why) {
        List<Problem> found = find("clock.outside-campaign", today, CHAIN);
        assertEquals(hinted, !found.isEmpty(), why);
        assertTrue(found.stream().allMatch(problem -> problem.severity() == Severity.HINT));
    }

    @Test
    void aFictionalFileHasItsOwnDay() {
        Checked made =
                new Checked(CAMPAIGN, CHAIN, school(true), Work.EMPTY, ReportKind.INTERIM, LocalDate.of(2021, 11, 22));
        assertTrue(Checks.problems(made).stream()
                .noneMatch(problem -> problem.code().equals("clock.outside-campaign")));
    }

    private static List<Problem> deadlines(LocalDate today, Chain chain, List<IssuedReport> issued) {
        var work = new Work(Map.of(), List.of(), List.of(), List.of(), ReportDraft.EMPTY, issued);
        return Checks.problems(new Checked(CAMPAIGN, chain, school(false), work, ReportKind.FINAL, today)).stream()
                .filter(problem -> problem.place().kind().equals("deadline")
                        && !problem.code().equals("deadline.conflict"))
                .toList();
    }

    private static List<Problem> find(String code, LocalDate today, Chain chain) {
        return Checks.problems(new Checked(CAMPAIGN, chain, school(false), Work.EMPTY, ReportKind.INTERIM, today))
                .stream()
                .filter(problem -> problem.code().equals(code))
                .toList();
    }

    private static IssuedReport issued(ReportKind kind) {
        return new IssuedReport(
                new UUID(3, 3), 1, kind, "01-18/1", LocalDate.of(2023, 11, 24), "0".repeat(64), null, List.of());
    }

    private static Institution school(boolean fictional) {
        return new Institution(
                new UUID(0, 1),
                null,
                "general_school",
                "institution",
                null,
                null,
                OneWork.LYCEUM.name(),
                OneWork.LYCEUM.letterhead(),
                List.of(),
                fictional);
    }
}
