package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.onkundik.operation.CopyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup}: a copy of a whole file, read again before it gets its name. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE.onkundik", descriptionKey = "file")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "COPY.onkundik")
    private Path target;

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var school = session.open(file)) {
            new CopyFile().copy(school, target);
            session.voice().result("cli.backup.done", target.toString());
            return ExitCode.DONE;
        }
    }
}
