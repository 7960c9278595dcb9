package kz.onkundik.ui.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.onkundik.problem.Problem;
import kz.onkundik.ui.common.preview.Outlets;

/**
 * What the screen of the report asks of the world around it.
 *
 * @param mend goes to where a problem is mended
 * @param keyFile asks for a key file
 * @param signedPdf asks for a report that was signed on another PC
 * @param placeOf asks where to put a report, suggesting a file name
 * @param open opens a file with the program that the person uses for it
 * @param showInFolder shows a file in its folder
 * @param outlets where the shown PDF can go
 * @param bug takes what is thrown and is no failure: a mistake of the program
 */
public record ReportActions(
        Consumer<Problem.Place> mend,
        Supplier<Optional<Path>> keyFile,
        Supplier<Optional<Path>> signedPdf,
        Function<String, Optional<Path>> placeOf,
        Consumer<Path> open,
        Consumer<Path> showInFolder,
        Outlets outlets,
        Consumer<Throwable> bug) {}
