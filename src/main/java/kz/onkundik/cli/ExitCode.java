package kz.onkundik.cli;

import java.util.Set;
import kz.onkundik.problem.Failure;

/** What a command leaves behind for scripts. */
final class ExitCode {
    static final int DONE = 0;
    /** Looked at, and found wanting: a report with errors, a file that does not verify, a damaged file. */
    static final int FINDING = 1;

    static final int WRONG_USE = 2;
    static final int COULD_NOT = 3;

    private static final Set<String> FINDINGS = Set.of("file.damaged", "report.has-errors");

    private ExitCode() {}

    static int of(Failure failure) {
        return FINDINGS.contains(failure.code()) ? FINDING : COULD_NOT;
    }
}
