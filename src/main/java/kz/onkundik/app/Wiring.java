package kz.onkundik.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.cli.CommandLineProgram;
import kz.onkundik.cli.Surroundings;
import kz.onkundik.settings.PreferencesFile;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;

/** The object graph of the command line, by hand. */
final class Wiring {
    /** Where the sample is written on a machine without a display; the build sets it. */
    private static final String SAMPLE_FOLDER = "onkundik.sample";

    private static final int DONE = 0;
    private static final int COULD_NOT = 3;

    private Wiring() {}

    static CommandLineProgram commandLine() {
        return new CommandLineProgram(new Surroundings(
                Clock.system(ZoneId.systemDefault()),
                UUID::randomUUID,
                new SecureRandom(),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Wiring::askPassword,
                Wiring::openWindow,
                systemLanguage(),
                Version.text()));
    }

    private static int openWindow(Optional<Path> file, Optional<Language> language) {
        Optional<Path> wanted = file.or(
                () -> new PreferencesFile(UserFolders.preferences()).read().inWork());
        if (wanted.isPresent() && Window.windows().showElsewhere(wanted.get())) {
            return DONE;
        }
        return Window.open(file, language.orElse(null)).isEmpty()
                ? DONE
                : withoutWindow(language.orElseGet(Wiring::systemLanguage));
    }

    /** On a machine without a display the program still shows what it makes, where the build has named a folder. */
    private static int withoutWindow(Language language) {
        var messages = new Messages(language);
        String named = System.getProperty(SAMPLE_FOLDER);
        if (named == null) {
            utf8(FileDescriptor.err).println(messages.text("cli.no-window-commands"));
            return COULD_NOT;
        }
        String sample = free(Path.of(named)).toString();
        utf8(FileDescriptor.err).println(messages.text("cli.no-window", sample));
        return commandLine().run("--ui-lang", language.code(), "sample", sample);
    }

    /** The folder, or with a number where a sample lies there already: nothing is ever written over. */
    private static Path free(Path folder) {
        Path free = folder;
        for (int number = 2; Files.exists(free); number++) {
            free = folder.resolveSibling(folder.getFileName() + "-" + number);
        }
        return free;
    }

    private static Optional<char[]> askPassword(String question) {
        var console = System.console();
        return console.isTerminal() ? Optional.ofNullable(console.readPassword("%s ", question)) : Optional.empty();
    }

    /** Kazakh letters come out whole, whatever the terminal says of itself. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    private static Language systemLanguage() {
        Language language =
                Language.of(Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
        return language == null ? Language.KK : language;
    }
}
