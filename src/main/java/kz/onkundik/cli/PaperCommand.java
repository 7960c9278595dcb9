package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import kz.onkundik.operation.MadePdf;
import kz.onkundik.operation.MakeDocument;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.report.Paper;
import kz.onkundik.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan}, {@code letter}, {@code summary}, {@code publications}: writes that document, unsigned. */
@Command
class PaperCommand implements Callable<Integer> {
    private final Session session;
    private final Paper paper;

    @Parameters(paramLabel = "FILE.onkundik", descriptionKey = "file")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "DOCUMENT.pdf|.docx", descriptionKey = "document.out")
    private Path target;

    @Mixin
    private final DocumentLanguage language = new DocumentLanguage();

    PaperCommand(Session session, Paper paper) {
        this.session = session;
        this.paper = paper;
    }

    /** Which document is meant, by the options. */
    Paper paper() {
        return paper;
    }

    @Override
    public Integer call() {
        Language wanted = language.required();
        OutputFile.requireWritable(target);
        try (var school = session.open(file)) {
            var make = new MakeDocument();
            MadePdf made = make.pdf(school, paper(), wanted);
            OutputFile.write(target, isWord() ? make.word(school, paper(), wanted) : made.bytes());
            session.voice().problems(made.problems());
            session.voice().result("cli.document.done", target.toString(), made.pages());
            return ExitCode.DONE;
        }
    }

    /** The ending of the name says what is wanted. */
    private boolean isWord() {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    /** {@code plan}: filled in, or empty for the hand. */
    @Command
    static final class OfPlan extends PaperCommand {
        @Option(names = "--blank")
        private boolean blank;

        OfPlan(Session session) {
            super(session, Paper.PLAN);
        }

        @Override
        Paper paper() {
            return blank ? Paper.BLANK_PLAN : Paper.PLAN;
        }
    }
}
