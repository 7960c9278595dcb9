package kz.onkundik.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.onkundik.problem.Failure;
import kz.onkundik.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** The program without a command opens its window; its options hold for all commands, before or after their names. */
@Command(name = "onkundik")
@SuppressWarnings("UnusedVariable") // The options without a reader are obeyed by picocli itself.
final class MainCommand implements Callable<Integer> {
    /** Of the program's own files. */
    private static final String ENDING = ".onkundik";

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "FILE.onkundik", descriptionKey = "file")
    private Path file;

    /** The words obey it before anything is parsed, so that the parser's refusals are in this language too. */
    @Option(names = "--ui-lang", paramLabel = "kk|ru|en", scope = ScopeType.INHERIT)
    private Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    MainCommand(Session session) {
        this.session = session;
    }

    @Option(names = "--today", paramLabel = "YYYY-MM-DD", scope = ScopeType.INHERIT)
    void today(LocalDate day) {
        session.pretend(day);
    }

    @Override
    public Integer call() {
        // Who was led here by a link to a file on a stick sees no console: the window says that it is gone, and what to
        // do.
        if (file != null && !Files.exists(file) && !file.toString().endsWith(ENDING)) {
            throw new Failure("file.missing", file.toString());
        }
        return session.surroundings().window().open(Optional.ofNullable(file), Optional.ofNullable(language));
    }
}
