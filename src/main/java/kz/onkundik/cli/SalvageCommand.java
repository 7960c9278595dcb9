package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.onkundik.operation.SalvageFile;
import kz.onkundik.store.Salvaged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code salvage}: a new file of what can still be read of a damaged one, which stays as it is. */
@Command(name = "salvage")
final class SalvageCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DAMAGED.onkundik", descriptionKey = "damaged")
    private Path damaged;

    @Option(names = "--out", required = true, paramLabel = "FILE.onkundik")
    private Path target;

    @Option(names = "--copy", paramLabel = "COPY.onkundik")
    private Path copy;

    SalvageCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Salvaged salvaged =
                new SalvageFile(session.clock(), session.uuids()).save(damaged, target, Optional.ofNullable(copy));
        Voice voice = session.voice();
        voice.problems(salvaged.photos());
        voice.result("cli.salvage.done", target.toString());
        for (Salvaged.Count count : salvaged.counts()) {
            voice.result("salvage.count", count.kind().key(), count.saved(), count.known());
        }
        if (!salvaged.whole()) {
            voice.result("salvage.unsure");
        }
        return ExitCode.DONE;
    }
}
