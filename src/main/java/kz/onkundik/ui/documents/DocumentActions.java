package kz.onkundik.ui.documents;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.onkundik.ui.common.preview.Outlets;

/**
 * What the screen of the documents asks of the world around it.
 *
 * @param placeOf asks where to put a document, suggesting a file name
 * @param emblem asks for a picture
 * @param open opens a file with the program that the person uses for it
 * @param outlets where the shown PDF can go
 * @param bug takes what is thrown and is no failure: a mistake of the program
 */
public record DocumentActions(
        Function<String, Optional<Path>> placeOf,
        Supplier<Optional<Path>> emblem,
        Consumer<Path> open,
        Outlets outlets,
        Consumer<Throwable> bug) {}
