package kz.onkundik.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The ways from the open file to another.
 *
 * @param recent files that were open before, the latest first
 * @param create begins a new file
 * @param choose asks for a file and opens it
 * @param open opens this file
 * @param leave closes the file and goes to the first screen
 */
public record FileActions(List<Path> recent, Runnable create, Runnable choose, Consumer<Path> open, Runnable leave) {}
