package kz.onkundik.ui.check;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.onkundik.ui.common.preview.Outlets;

/**
 * What the checking of reports asks of the world around it.
 *
 * @param report asks for a signed report
 * @param outlets where the shown pages can go
 * @param bug takes what is thrown and is no failure: a mistake of the program
 */
public record CheckActions(Supplier<Optional<Path>> report, Outlets outlets, Consumer<Throwable> bug) {}
