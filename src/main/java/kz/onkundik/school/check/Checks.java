package kz.onkundik.school.check;

import java.util.Comparator;
import java.util.List;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;

/** All rules, run together: the one list of what the program looks for. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new PartAboveWhole(),
            new WrongSum(),
            new ItemUnanswered(),
            new ReasonMissing(),
            new DifferentChildren(),
            new LinkMalformed(),
            new EventOutsideCampaign(),
            new TwoAtOnce(),
            new AboveContingent(),
            new RequiredCountEmpty(),
            new NobodyCounted(),
            new PlannedNotHeld(),
            new InChargeMissing(),
            new StoryMissing(),
            new LinkMissing(),
            new ReportLinkMissing(),
            new ConsentMissing(),
            new CaptionMissing(),
            new DeadlineMissed(),
            new DeadlineNear(),
            new DeadlineConflict(),
            new OnDayOff(),
            new ClockOutsideCampaign());

    private Checks() {}

    /** Every finding, errors first. */
    public static List<Problem> problems(Checked checked) {
        return ALL.stream()
                .flatMap(check -> check.problems(checked))
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
    }

    /** Whether any finding stops the report. */
    public static boolean stop(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
