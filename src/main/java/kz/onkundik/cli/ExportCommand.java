package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.onkundik.operation.MakeDocument;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: writes plan, events, counts and publications as an Excel workbook. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE.onkundik", descriptionKey = "file")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "WORKBOOK.xlsx")
    private Path target;

    @Option(names = "--lang", paramLabel = "kk|ru", descriptionKey = "document.lang")
    private Language language = Language.KK;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (language == Language.EN) {
            throw new WrongUse("cli.wrong.value", "--lang", language.code());
        }
        OutputFile.requireWritable(target);
        try (var school = session.open(file)) {
            OutputFile.write(target, new MakeDocument().excel(school, language));
            session.voice().result("cli.export.done", target.toString());
            return ExitCode.DONE;
        }
    }
}
