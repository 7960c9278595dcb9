package kz.onkundik.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.SigningKey;
import picocli.CommandLine.Option;

/** Which key signs, and where its password comes from: a file or a person, never an argument. */
final class KeyOptions {
    private final Session session;

    @Option(names = "--key", paramLabel = "KEY.p12")
    private Path key;

    @Option(names = "--password-file", paramLabel = "FILE")
    private Path passwordFile;

    KeyOptions(Session session) {
        this.session = session;
    }

    boolean isGiven() {
        return key != null;
    }

    boolean hasPasswordFile() {
        return passwordFile != null;
    }

    /** Opens the given key file. */
    SigningKey open() {
        return withPassword(false, password -> KeyFile.open(key, password));
    }

    /**
     * Uses the password and wipes it.
     *
     * @param isNew whether the password is being set now, so that a person who types it is asked twice
     */
    <T> T withPassword(boolean isNew, Function<char[], T> use) {
        char[] password = passwordFile != null ? PasswordFile.read(passwordFile) : ask("cli.password");
        try {
            if (isNew && passwordFile == null) {
                requireSame(password, ask("cli.password-again"));
            }
            return use.apply(password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private char[] ask(String question) {
        return session.surroundings()
                .passwords()
                .ask(session.voice().messages().text(question))
                .orElseThrow(() -> new WrongUse("cli.wrong.no-password"));
    }

    private static void requireSame(char[] first, char[] second) {
        boolean same = Arrays.equals(first, second);
        Arrays.fill(second, '\0');
        if (!same) {
            throw new WrongUse("cli.wrong.passwords-differ");
        }
    }
}
