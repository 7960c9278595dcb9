package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.onkundik.operation.sample.WriteSample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sample}: writes the fictional district with its files, keys and signed reports. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DIR", descriptionKey = "folder")
    private Path folder;

    SampleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var written = new WriteSample(session.uuids(), session.random()).write(folder);
        written.schoolFiles().forEach(file -> session.voice().result("cli.sample.file", file.toString()));
        written.passwordFiles().forEach(file -> session.voice().result("cli.sample.password", file.toString()));
        written.reports().forEach(file -> session.voice().result("cli.sample.report", file.toString()));
        return ExitCode.DONE;
    }
}
