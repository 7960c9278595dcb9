package kz.onkundik.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.PlanRow;

/**
 * A plan as it was found in a table, before any of it is taken.
 *
 * @param table the sheet's name, or empty
 * @param headings the heading of each column that is taken, as it stands there; empty where the table has none
 * @param lines its rows, in their order
 * @param problems what is to be known of the table as a whole
 */
public record FoundPlan(String table, Map<PlanField, String> headings, List<Line> lines, List<Problem> problems) {
    /**
     * A row.
     *
     * @param number its number in the table, from 1
     * @param row what would be taken
     * @param isDuplicate whether the plan, or the table above it, has such a row
     */
    public record Line(int number, PlanRow row, boolean isDuplicate, List<Problem> problems) {
        /** Whether it can be taken at all. */
        public boolean isUsable() {
            return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        }

        /** Whether it is taken unless the person says otherwise. */
        public boolean isNew() {
            return isUsable() && !isDuplicate;
        }
    }

    /** The rows that are taken unless the person says otherwise. */
    public List<PlanRow> newRows() {
        return lines.stream().filter(Line::isNew).map(Line::row).toList();
    }

    /** All that is to be known, in the order of the rows. */
    public List<Problem> allProblems() {
        List<Problem> all = new ArrayList<>(problems);
        lines.forEach(line -> all.addAll(line.problems()));
        return all;
    }
}
