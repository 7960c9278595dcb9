package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.onkundik.operation.SchoolStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code status}: how the campaign of a file stands. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE.onkundik", descriptionKey = "file")
    private Path file;

    @Option(names = "--json")
    private boolean json;

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var school = session.open(file)) {
            var status = SchoolStatus.of(school, school.today());
            if (json) {
                session.voice().json(new StatusJson(session.voice().messages()).document(status));
            } else {
                new StatusWords(session.voice()).say(status);
            }
            return ExitCode.DONE;
        }
    }
}
