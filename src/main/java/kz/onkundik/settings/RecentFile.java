package kz.onkundik.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A file that was open.
 *
 * @param opened when it was opened last
 * @param screen the key of the screen that was shown last; empty before any was left
 * @param reminded the day on which its deadlines were recalled last; null before the first
 */
public record RecentFile(Path path, Instant opened, String screen, LocalDate reminded) {

    /** A file of which no screen is remembered. */
    public RecentFile(Path path, Instant opened) {
        this(path, opened, "", null);
    }
}
