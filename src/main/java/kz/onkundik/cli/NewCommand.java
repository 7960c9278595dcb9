package kz.onkundik.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.onkundik.operation.InputFile;
import kz.onkundik.operation.NewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new}: makes the file of an institution. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE.onkundik", descriptionKey = "file")
    private Path file;

    @Option(names = "--institution", required = true, paramLabel = "INST.json")
    private Path institution;

    @Option(names = "--campaign", paramLabel = "ID|CAMPAIGN.json")
    private String campaign;

    @Option(names = "--chain", paramLabel = "CHAIN.json")
    private Path chain;

    NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var newFile = new NewFile(session.clock(), session.uuids());
        InputFile letters = chain == null ? null : InputFile.read(chain);
        try (var school = newFile.create(file, InputFile.read(institution), campaignFile(), letters)) {
            session.voice()
                    .result(
                            "cli.new.done",
                            file.toString(),
                            school.institution().name());
            return ExitCode.DONE;
        }
    }

    private InputFile campaignFile() {
        if (campaign == null) {
            return NewFile.newestBuiltIn();
        }
        Path path = Path.of(campaign);
        return Files.isRegularFile(path) || campaign.endsWith(".json")
                ? InputFile.read(path)
                : new InputFile(campaign, NewFile.builtIn(campaign));
    }
}
