package kz.onkundik.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.onkundik.ui.common.preview.Outlets;
import kz.onkundik.ui.common.preview.SystemPrinting;

/**
 * What the screens ask of the system around them; a test answers in its place.
 *
 * @param photos asks for photos to add
 * @param campaignFile asks for a campaign's file
 * @param tableFile asks for a file with the table of a plan
 * @param keyFile asks for a key file
 * @param signedPdf asks for a signed report
 * @param placeOfReport asks where to put a report, suggesting a file name
 * @param placeOfDocument asks where to put a document, suggesting a file name
 * @param certificates asks for certificates of authorities
 * @param revocationList asks for a list of revoked certificates
 * @param folder asks for a folder
 * @param copyFile asks for a copy of the file
 * @param restore closes the file, puts this copy in its place and opens it
 * @param emblem asks for the picture at the head of letters
 * @param open opens a file with the program that the person uses for it
 * @param showInFolder shows a file in its folder
 * @param outlets where a shown document can go
 * @param bug takes what is thrown and is no failure: a mistake of the program
 */
record ScreenActions(
        Supplier<List<Path>> photos,
        Supplier<Optional<Path>> campaignFile,
        Supplier<Optional<Path>> tableFile,
        Supplier<Optional<Path>> keyFile,
        Supplier<Optional<Path>> signedPdf,
        Function<String, Optional<Path>> placeOfReport,
        Function<String, Optional<Path>> placeOfDocument,
        Supplier<List<Path>> certificates,
        Supplier<Optional<Path>> revocationList,
        Supplier<Optional<Path>> folder,
        Supplier<Optional<Path>> copyFile,
        Consumer<Path> restore,
        Supplier<Optional<Path>> emblem,
        Consumer<Path> open,
        Consumer<Path> showInFolder,
        Outlets outlets,
        Consumer<Throwable> bug) {

    /**
     * Asks with dialogs, and shows with the programs of the system.
     *
     * @param restore closes the file, puts this copy in its place and opens it
     * @param bug takes what is thrown and is no failure: a mistake of the program
     */
    static ScreenActions of(Dialogs dialogs, ShownFiles shown, Consumer<Path> restore, Consumer<Throwable> bug) {
        return new ScreenActions(
                dialogs::photos,
                dialogs::campaignFile,
                dialogs::tableFile,
                dialogs::keyFile,
                dialogs::signedPdf,
                dialogs::placeOfReport,
                dialogs::placeOfDocument,
                dialogs::certificates,
                dialogs::revocationList,
                dialogs::folderForFiles,
                dialogs::fileToOpen,
                restore,
                dialogs::emblem,
                shown::open,
                shown::showInFolder,
                new Outlets(new SystemPrinting(), shown.copies(), shown::open),
                bug);
    }
}
