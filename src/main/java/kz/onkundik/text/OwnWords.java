package kz.onkundik.text;

import java.util.regex.Pattern;

/**
 * The language of text that a person typed without naming it. Only the language tag of a document depends on it (which
 * voice reads the text aloud), never what is printed.
 */
public final class OwnWords {
    private static final Pattern KAZAKH_LETTERS = Pattern.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]");

    /** Short words and endings that Russian texts of some length have and Kazakh ones have not. */
    private static final Pattern RUSSIAN_WORDS = Pattern.compile(
            "(?iU)\\b(и|в|на|с|по|для|из|от|до|не|что|при|был[аио]?|проведен[аоы]?|\\p{L}+(ого|ение|ения|ться|ными|ский|ская))\\b");

    private OwnWords() {}

    public static Language languageOf(String text) {
        if (KAZAKH_LETTERS.matcher(text).find()) {
            return Language.KK;
        }
        return RUSSIAN_WORDS.matcher(text).find() ? Language.RU : Language.KK;
    }
}
