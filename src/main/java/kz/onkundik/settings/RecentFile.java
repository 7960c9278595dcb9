package kz.onkundik.settings;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that was open.
 *
 * @param opened when it was opened last
 * @param screen the key of the screen that was shown last; empty before any was left
 */
public record RecentFile(Path path, Instant opened, String screen) {

    /** A file of which no screen is remembered. */
    public RecentFile(Path path, Instant opened) {
        this(path, opened, "");
    }
}
