package kz.onkundik.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.onkundik.json.Json;
import kz.onkundik.operation.HandOverReport;
import kz.onkundik.operation.IssueReport;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.PrepareReport;
import kz.onkundik.operation.PreparedReport;
import kz.onkundik.operation.SignReport;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.report.Paper;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.signature.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: writes the report as a PDF, signed or not; what the options leave open comes from the file's draft. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private final Session session;
    private final PrepareReport prepare = new PrepareReport();

    @Parameters(paramLabel = "FILE.onkundik", descriptionKey = "file")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "REPORT.pdf")
    private Path target;

    @Mixin
    private final DocumentLanguage language = new DocumentLanguage();

    @Option(names = "--kind", paramLabel = "final|interim")
    private ReportKind kind;

    @Option(names = "--number", paramLabel = "N")
    private String number;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private LocalDate date;

    @Option(names = "--unsigned")
    private boolean unsigned;

    /** Puts the covering letter before the report, both in one signed file. */
    @Option(names = "--letter")
    private boolean letter;

    @Option(names = "--own-key")
    private boolean ownKey;

    @Mixin
    private final KeyOptions key;

    ReportCommand(Session session) {
        this.session = session;
        this.key = new KeyOptions(session);
    }

    @Override
    public Integer call() {
        requireGoodUse();
        OutputFile.requireWritable(target);
        try (var school = session.open(file)) {
            ReportDraft draft = draft(school);
            requireNoErrors(school.problems(draft.kind()));
            PreparedReport prepared = prepare.prepare(school, draft);
            if (unsigned) {
                new HandOverReport(prepare, new VerifyReport())
                        .out(school, prepared, paper(), language.required(), target);
            } else {
                issue(school, prepared);
            }
            session.voice()
                    .result(
                            "cli.report.done",
                            target.toString(),
                            Json.nameOf(prepared.content().kind()),
                            prepared.content().revision(),
                            prepared.dataSha256());
            return ExitCode.DONE;
        }
    }

    private void requireGoodUse() {
        long ways =
                Stream.of(unsigned, ownKey, key.isGiven()).filter(way -> way).count();
        if (ways != 1) {
            throw new WrongUse("cli.wrong.one-way-to-sign");
        }
        if (unsigned && key.hasPasswordFile()) {
            throw new WrongUse("cli.wrong.password-unused");
        }
        var _ = language.required();
    }

    private Paper paper() {
        return letter ? Paper.LETTER : Paper.REPORT;
    }

    private ReportDraft draft(OpenSchool school) {
        ReportDraft draft = school.work().draft();
        return draft.issuedAs(
                kind != null ? kind : draft.kind(),
                number != null ? number : draft.number(),
                date != null ? date : draft.date());
    }

    /** Lists what the checks find, and stops before anything is made where a report may not be. */
    private void requireNoErrors(List<Problem> problems) {
        session.voice().problems(problems);
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            throw new Failure("report.has-errors", errors);
        }
    }

    private void issue(OpenSchool school, PreparedReport prepared) {
        var issue = new IssueReport(session.clock(), prepare, new SignReport(session.clock()));
        issue.issue(school, prepared, paper(), language.required(), ownKey ? openOwnKey(school) : key.open(), target);
    }

    private SigningKey openOwnKey(OpenSchool school) {
        var ownKeys = new OwnKeys(session.clock(), session.random());
        boolean isNew = school.file().ownKey().stored().isEmpty();
        return key.withPassword(isNew, password -> ownKeys.openOrMake(school, password));
    }
}
