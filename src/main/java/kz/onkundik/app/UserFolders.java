package kz.onkundik.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the program keeps what belongs to the person on this PC; {@code -Donkundik.home=…} moves all of it. */
final class UserFolders {
    private UserFolders() {}

    /** The folder of preferences and logs: under LOCALAPPDATA on Windows, under ~/.local/state elsewhere. */
    static Path home() {
        String set = System.getProperty("onkundik.home");
        if (set != null) {
            return Path.of(set);
        }
        String windows = System.getenv("LOCALAPPDATA");
        return windows != null && !windows.isBlank()
                ? Path.of(windows, "Onkundik")
                : Path.of(System.getProperty("user.home"), ".local", "state", "onkundik");
    }

    static Path preferences() {
        return home().resolve("preferences.json");
    }

    /** Which window has which file open. */
    static Path windows() {
        return home().resolve("windows");
    }

    static Path logs() {
        return home().resolve("log");
    }

    /** Where a new file is put unless the person says otherwise. */
    static Path documents() {
        Path user = Path.of(System.getProperty("user.home"));
        return Stream.of(user.resolve("Documents"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(user);
    }
}
