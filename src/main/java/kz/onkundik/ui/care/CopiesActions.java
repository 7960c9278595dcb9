package kz.onkundik.ui.care;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the copies ask of the system around them.
 *
 * @param place asks where to put a copy, suggesting a file name
 * @param copy asks for a copy that lies somewhere else
 * @param show shows a copy in its folder
 * @param restore closes the open file, puts this copy in its place and opens it again
 */
public record CopiesActions(
        Function<String, Optional<Path>> place,
        Supplier<Optional<Path>> copy,
        Consumer<Path> show,
        Consumer<Path> restore) {}
