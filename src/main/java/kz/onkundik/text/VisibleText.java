package kz.onkundik.text;

import java.util.regex.Pattern;

/** What others have written, as it may stand in a line of ours: nothing in it turns, hides or breaks what is around it. */
public final class VisibleText {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]+");

    /** Control characters, marks of direction (Unicode 16, 23.2 and UAX 9), letters of no width, tags. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB"
                    + "\\x{E0000}-\\x{E007F}]");

    private VisibleText() {}

    /** The text on one line, without what cannot be seen. */
    public static String of(String text) {
        return UNSEEN.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("");
    }
}
