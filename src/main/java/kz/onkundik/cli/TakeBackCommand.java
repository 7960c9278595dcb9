package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.onkundik.json.Json;
import kz.onkundik.operation.HandOverReport;
import kz.onkundik.operation.PrepareReport;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.school.IssuedReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code take-back}: enters a report that was signed on another PC in the register of its file. */
@Command(name = "take-back")
final class TakeBackCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE.onkundik", descriptionKey = "file")
    private Path file;

    @Parameters(index = "1", paramLabel = "SIGNED.pdf", descriptionKey = "take-back.signed")
    private Path signed;

    TakeBackCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var school = session.open(file)) {
            IssuedReport report = new HandOverReport(new PrepareReport(), new VerifyReport()).back(school, signed);
            session.voice()
                    .result(
                            "cli.take-back.done",
                            signed.toString(),
                            Json.nameOf(report.kind()),
                            report.revision(),
                            report.dataSha256());
            return ExitCode.DONE;
        }
    }
}
