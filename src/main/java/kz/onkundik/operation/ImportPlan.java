package kz.onkundik.operation;

import java.nio.file.Path;
import java.util.List;
import kz.onkundik.exchange.plan.FoundPlan;
import kz.onkundik.exchange.plan.PlanReader;
import kz.onkundik.exchange.table.FoundTable;
import kz.onkundik.exchange.table.TableFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.PlanRow;

/** Takes plan rows from Excel, Word and CSV files, or as they were copied: first to be seen, then taken, whole or not at all. */
public final class ImportPlan {
    private static final int MAX_BYTES = 20 << 20;

    /**
     * What plans a file holds, the longest first; the school's file is not changed.
     *
     * @throws Failure {@code input.…}; {@code input.refused} with {@code table.…} or {@code plan-import.none}
     */
    public List<FoundPlan> find(OpenSchool school, Path file) {
        return InputFile.read(file, MAX_BYTES).parsed(bytes -> found(school, TableFile.read(bytes)));
    }

    /**
     * What plans were copied.
     *
     * @param html as the clipboard has it, or empty
     * @param text as the clipboard has it, or empty
     * @throws Failure {@code table.…}, {@code plan-import.none}
     */
    public List<FoundPlan> findPasted(OpenSchool school, String html, String text) {
        return found(school, TableFile.pasted(html, text));
    }

    /** Adds these rows to the plan. */
    public void take(OpenSchool school, List<PlanRow> rows) {
        school.file()
                .act(
                        "plan.import",
                        () -> rows.forEach(row ->
                                school.file().savePlanRow(school.campaign().id(), row)));
    }

    private static List<FoundPlan> found(OpenSchool school, List<FoundTable> tables) {
        return new PlanReader(school.campaign(), school.work().plan(), school::newUuid).read(tables);
    }
}
