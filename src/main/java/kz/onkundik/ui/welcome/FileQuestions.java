package kz.onkundik.ui.welcome;

import java.nio.file.Path;
import java.util.Optional;

/** The questions that the system's file chooser answers; empty when the person thinks better of it. */
public interface FileQuestions {
    /** Which file of ours to open. */
    Optional<Path> fileToOpen();

    /** Which campaign file (JSON) to take. */
    Optional<Path> campaignFile();

    /** Which chain file (JSON) to take. */
    Optional<Path> chainFile();

    /** Where a new file is to be. */
    Optional<Path> placeOfNewFile(Path suggested);
}
