package kz.onkundik.ui.welcome;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of our files. */
final class FileName {
    static final String ENDING = ".onkundik";

    /** What Windows forbids in a name, and the quotes that only make it longer. */
    private static final Pattern UNWANTED = Pattern.compile("[\\\\/:*?\"<>|«»\\p{Cntrl}]");

    private static final int LONGEST = 60;

    private FileName() {}

    static boolean isOurs(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    static Path withEnding(Path path) {
        return isOurs(path) ? path : path.resolveSibling(path.getFileName() + ENDING);
    }

    /** A name that any system takes, made from the institution's and the year. */
    static String suggested(String institution, int year) {
        String plain = UNWANTED.matcher(institution).replaceAll("").strip();
        String brief = plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
        return (brief + " " + year).strip() + ENDING;
    }
}
