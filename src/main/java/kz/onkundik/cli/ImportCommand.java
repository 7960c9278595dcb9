package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.onkundik.operation.ImportData;
import kz.onkundik.operation.ImportData.Imported;
import kz.onkundik.operation.InputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import}: takes plan and events out of a data file; photos lie beside it. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE.onkundik", descriptionKey = "file")
    private Path file;

    @Parameters(index = "1", paramLabel = "DATA.json", descriptionKey = "data-file")
    private Path data;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        InputFile input = InputFile.read(data);
        try (var school = session.open(file)) {
            Imported imported = input.parsed(bytes -> new ImportData().into(school, bytes, ImportData.beside(data)));
            session.voice().problems(imported.problems());
            session.voice().result("cli.import.done", imported.planRows(), imported.events(), imported.photos());
            return ExitCode.DONE;
        }
    }
}
