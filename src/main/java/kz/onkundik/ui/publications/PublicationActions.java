package kz.onkundik.ui.publications;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the screen of the publications asks of the world around it.
 *
 * @param folder asks for a folder
 * @param open opens a folder
 */
public record PublicationActions(Supplier<Optional<Path>> folder, Consumer<Path> open) {}
