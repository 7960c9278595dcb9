package kz.onkundik.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.onkundik.text.Language;

/**
 * All that a command takes from the machine it runs on.
 *
 * @param random the source of new keys
 * @param out where results go
 * @param err where words go
 * @param language the language of the words unless {@code --ui-lang} names another
 * @param version the program's version
 */
public record Surroundings(
        Clock clock,
        Supplier<UUID> uuids,
        SecureRandom random,
        PrintStream out,
        PrintStream err,
        PasswordPrompt passwords,
        OpenWindow window,
        Language language,
        String version) {

    /** Asks a person for a password without showing it. */
    @FunctionalInterface
    public interface PasswordPrompt {
        /**
         * @param question the words to ask with
         * @return the password, to be wiped by the caller; empty where nobody can be asked
         */
        Optional<char[]> ask(String question);
    }

    /** Opens the window and returns when it is closed. */
    @FunctionalInterface
    public interface OpenWindow {
        /**
         * @param file the file to open in it, if any
         * @param language the language to speak instead of the preferred one, if any
         * @return the exit code
         */
        int open(Optional<Path> file, Optional<Language> language);
    }
}
