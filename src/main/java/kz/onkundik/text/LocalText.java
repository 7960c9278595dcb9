package kz.onkundik.text;

/**
 * A name or text in the languages in which it exists: Kazakh always, Russian and English perhaps.
 *
 * @param kk the Kazakh text, never null
 * @param ru the Russian text, or null
 * @param en the English text, or null
 */
public record LocalText(String kk, String ru, String en) {
    public static LocalText of(String kk, String ru) {
        return new LocalText(kk, ru, null);
    }

    /** The text in this language, else in the nearest one that exists: English falls back to Russian, all to Kazakh. */
    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru != null ? ru : kk;
            case EN -> en != null ? en : in(Language.RU);
        };
    }

    /** The language that {@link #in} answers in, which a document must name for each run of text. */
    public Language languageIn(Language wanted) {
        return switch (wanted) {
            case KK -> Language.KK;
            case RU -> ru != null ? Language.RU : Language.KK;
            case EN -> en != null ? Language.EN : languageIn(Language.RU);
        };
    }
}
