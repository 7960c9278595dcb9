package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.onkundik.json.JsonMap;
import kz.onkundik.operation.CheckFile;
import kz.onkundik.operation.CheckFile.Checked;
import kz.onkundik.problem.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: whether a file is whole, to the last byte of its photos. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE.onkundik", descriptionKey = "file")
    private Path file;

    @Option(names = "--json")
    private boolean json;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var school = session.open(file)) {
            Checked checked = new CheckFile().check(school);
            if (json) {
                session.voice().json(document(checked));
            } else {
                say(checked);
            }
            return checked.isSound() ? ExitCode.DONE : ExitCode.FINDING;
        } catch (Failure failure) {
            if (json && ExitCode.of(failure) == ExitCode.FINDING) {
                session.voice()
                        .json(new JsonMap()
                                .put("file", file.toString())
                                .put("sound", false)
                                .putList("faults", List.of(fault(failure.code(), words(failure))))
                                .fields());
                return ExitCode.FINDING;
            }
            throw failure;
        }
    }

    private void say(Checked checked) {
        session.voice().problems(checked.faults());
        session.voice()
                .result(
                        checked.isSound() ? "cli.check.sound" : "cli.check.unsound",
                        file.toString(),
                        checked.facts().photos(),
                        checked.facts().acts());
    }

    private Map<String, Object> document(Checked checked) {
        return new JsonMap()
                .put("file", file.toString())
                .put("sound", checked.isSound())
                .put("bytes", checked.facts().bytes())
                .put("freeBytes", checked.facts().freeBytes())
                .put("photos", checked.facts().photos())
                .put("photoBytes", checked.facts().photoBytes())
                .put("acts", checked.facts().acts())
                .putList(
                        "faults",
                        checked.faults().stream()
                                .map(problem -> fault(
                                        problem.code(),
                                        session.voice().messages().text(problem)))
                                .toList())
                .fields();
    }

    private String words(Failure failure) {
        return session.voice().messages().text(failure);
    }

    private static Map<String, Object> fault(String code, String text) {
        return new JsonMap().put("code", code).put("text", text).fields();
    }
}
