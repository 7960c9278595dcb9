package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.onkundik.operation.MakeDocument;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final DocumentLanguage language = new DocumentLanguage();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Language wanted = language.required();
        OutputFile.requireWritable(target);
        try (var school = session.open(file)) {
            OutputFile.write(target, new MakeDocument().excel(school, wanted));
            session.voice().result("cli.export.done", target.toString());
            return ExitCode.DONE;
        }
    }
}
