package kz.onkundik.operation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Timetable;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Totals;
import kz.onkundik.school.Work;

/**
 * How a campaign stands: items, the way of deadlines, sums, what is missing.
 *
 * @param today the day it is looked at
 * @param totals participations by indicator
 * @param problems what the checks find with a view to the final report
 */
public record SchoolStatus(
        LocalDate today,
        Institution institution,
        Campaign campaign,
        List<ItemAnswer> answers,
        Timetable timetable,
        Map<String, Long> totals,
        Work work,
        List<Problem> problems) {

    public static SchoolStatus of(OpenSchool school, LocalDate today) {
        Institution institution = school.institution();
        Work work = school.work();
        return new SchoolStatus(
                today,
                institution,
                school.campaign(),
                school.campaign().items().stream()
                        .map(item -> ItemAnswer.of(item, institution, work))
                        .toList(),
                Timetable.of(school.campaign(), school.chain(), institution.level(), institution.type()),
                Totals.of(school.campaign(), work.events()),
                work,
                school.problems(ReportKind.FINAL));
    }

    /** Days from today to the safe date; negative when it has passed. */
    public Optional<Long> daysLeft() {
        return timetable.safeDate().map(safe -> ChronoUnit.DAYS.between(today, safe));
    }
}
