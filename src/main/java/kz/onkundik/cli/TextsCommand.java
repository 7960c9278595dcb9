package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.onkundik.operation.WriteWebTexts;
import kz.onkundik.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code texts}: writes the texts for the site and the social network, and the photos for them, into a folder. */
@Command(name = "texts")
final class TextsCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE.onkundik", descriptionKey = "file")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "FOLDER")
    private Path folder;

    @Mixin
    private final DocumentLanguage language = new DocumentLanguage();

    TextsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Language wanted = language.required();
        try (var school = session.open(file)) {
            int files = new WriteWebTexts().all(school, folder, wanted);
            session.voice().result("cli.texts.done", folder.toString(), files);
            return ExitCode.DONE;
        }
    }
}
