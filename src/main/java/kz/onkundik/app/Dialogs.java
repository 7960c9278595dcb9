package kz.onkundik.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.onkundik.ui.welcome.FileQuestions;

/** All questions that the system's file choosers answer; a test answers in their place. */
interface Dialogs extends FileQuestions {
    /** Which photos to add; none when the person thinks better of it. */
    List<Path> photos();

    /** Which file with the table of a plan to take rows from. */
    Optional<Path> tableFile();

    /** Which key file to sign with. */
    Optional<Path> keyFile();

    /** Which signed report to take or to check. */
    Optional<Path> signedPdf();

    /** Where to put a report, of which a name is suggested. */
    Optional<Path> placeOfReport(String name);

    /** Where to put a document, of which a name with its ending is suggested. */
    Optional<Path> placeOfDocument(String name);

    /** Into which folder to write several files. */
    Optional<Path> folderForFiles();

    /** Which picture stands at the head of letters. */
    Optional<Path> emblem();

    /** Which certificates of authorities to trust. */
    List<Path> certificates();

    /** Which list of revoked certificates to ask from now on. */
    Optional<Path> revocationList();

    /** Where to save the details of a mistake of the program. */
    Optional<Path> placeOfDetails(String name);
}
