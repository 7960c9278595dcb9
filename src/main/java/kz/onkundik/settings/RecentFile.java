package kz.onkundik.settings;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that was open.
 *
 * @param opened when it was opened last
 */
public record RecentFile(Path path, Instant opened) {}
