package kz.onkundik.text;

import java.util.Locale;

/** Makes words comparable that were written with and without the letters that only Kazakh has. */
public final class Folding {
    /** In order: schwa, ghain, qa, eng, o, straight u, u with a stroke, shha, dotted i; and the Russian io. */
    private static final String KAZAKH = "\u04D9\u0493\u049B\u04A3\u04E9\u04B1\u04AF\u04BB\u0456\u0451";

    private static final String PLAIN = "\u0430\u0433\u043A\u043D\u043E\u0443\u0443\u0445\u0438\u0435";

    private Folding() {}

    /** The text in small letters, each Kazakh one as the Russian letter that stands for it where there is no other. */
    public static String folded(String text) {
        var folded = new StringBuilder(text.toLowerCase(Locale.ROOT));
        for (int i = 0; i < folded.length(); i++) {
            int kazakh = KAZAKH.indexOf(folded.charAt(i));
            if (kazakh >= 0) {
                folded.setCharAt(i, PLAIN.charAt(kazakh));
            }
        }
        return folded.toString();
    }
}
