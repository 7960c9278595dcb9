package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.onkundik.exchange.plan.FoundPlan;
import kz.onkundik.operation.ImportPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import-plan}: adds the new rows of a table to the plan, or only shows them. */
@Command(name = "import-plan")
final class ImportPlanCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE.onkundik", descriptionKey = "file")
    private Path file;

    @Parameters(index = "1", paramLabel = "PLAN.xlsx|.docx|.csv", descriptionKey = "import-plan.table")
    private Path table;

    @Option(names = "--dry-run")
    private boolean dryRun;

    ImportPlanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var operation = new ImportPlan();
        try (var school = session.open(file)) {
            FoundPlan plan = operation.find(school, table).getFirst();
            session.voice().problems(plan.allProblems());
            if (dryRun) {
                session.voice()
                        .result(
                                "cli.plan-import.found",
                                plan.lines().size(),
                                plan.newRows().size());
            } else {
                operation.take(school, plan.newRows());
                session.voice().result("cli.plan-import.done", plan.newRows().size());
            }
            return ExitCode.DONE;
        }
    }
}
