package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.onkundik.operation.CopyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore}: a new file out of a copy, which stays as it is. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "COPY.onkundik", descriptionKey = "copy")
    private Path copy;

    @Option(names = "--out", required = true, paramLabel = "FILE.onkundik")
    private Path target;

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        new CopyFile().restore(copy, target, session.clock());
        session.voice().result("cli.restore.done", target.toString());
        return ExitCode.DONE;
    }
}
