package kz.onkundik.text;

import java.util.regex.Pattern;

/** Names of files that every system takes. */
public final class FileNames {
    /** What Windows forbids in a name, and the quotes that only make it longer. */
    private static final Pattern UNWANTED = Pattern.compile("[\\\\/:*?\"<>|«»\\p{Cntrl}]");

    /** Windows drops dots and blanks at an end, and then does not find the file. */
    private static final Pattern END = Pattern.compile("[. ]+$");

    private FileNames() {}

    /** As much of this text as can stand in a name of so many letters; it may be empty. */
    public static String of(String text, int longest) {
        String plain = UNWANTED.matcher(text).replaceAll("").strip();
        return END.matcher(Shortened.to(plain, longest)).replaceAll("");
    }
}
