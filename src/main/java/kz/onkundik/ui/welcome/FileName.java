package kz.onkundik.ui.welcome;

import java.nio.file.Path;
import java.util.Locale;
import kz.onkundik.text.FileNames;

/** Names of our files. */
final class FileName {
    static final String ENDING = ".onkundik";

    private static final int LONGEST = 60;

    private FileName() {}

    static boolean isOurs(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** The name without its folder and ending. */
    static String stem(Path path) {
        String name = path.getFileName().toString();
        return isOurs(path) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    static Path withEnding(Path path) {
        return isOurs(path) ? path : path.resolveSibling(path.getFileName() + ENDING);
    }

    /**
     * A name that any system takes, made from the institution's and the year.
     *
     * @param year empty while it is not known
     */
    static String suggested(String institution, String year) {
        return (FileNames.of(institution, LONGEST) + " " + year).strip() + ENDING;
    }
}
