package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.onkundik.operation.DraftEmail;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code email}: writes the draft of an e-mail with issued reports to the superior. */
@Command(name = "email")
final class EmailCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE.onkundik", descriptionKey = "file")
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "REPORT.pdf", descriptionKey = "email.reports")
    private List<Path> reports;

    @Option(names = "--out", required = true, paramLabel = "DRAFT.eml")
    private Path target;

    @Mixin
    private final DocumentLanguage language = new DocumentLanguage();

    EmailCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Language wanted = language.required();
        OutputFile.requireWritable(target);
        try (var school = session.open(file)) {
            DraftEmail.Draft draft = new DraftEmail().draft(school, reports, wanted);
            OutputFile.write(target, draft.bytes());
            session.voice().problems(draft.problems());
            session.voice().result("cli.email.done", target.toString(), draft.to());
            return ExitCode.DONE;
        }
    }
}
