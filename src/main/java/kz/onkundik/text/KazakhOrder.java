package kz.onkundik.text;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The order of words in the Kazakh alphabet, which holds the Russian one as well; quotes before a word do not count. */
public final class KazakhOrder implements Comparator<String> {
    /** The Kazakh alphabet in small letters. */
    private static final String ALPHABET =
            "\u0430\u04D9\u0431\u0432\u0433\u0493\u0434\u0435\u0451\u0436\u0437\u0438\u0439\u043A"
                    + "\u049B\u043B\u043C\u043D\u04A3\u043E\u04E9\u043F\u0440\u0441\u0442\u0443\u04B1\u04AF"
                    + "\u0444\u0445\u04BB\u0446\u0447\u0448\u0449\u044A\u044B\u0456\u044C\u044D\u044E\u044F";

    private static final Pattern NOT_WORDS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private final Collator collator;

    public KazakhOrder() {
        var usual = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
        try {
            collator = new RuleBasedCollator(usual.getRules() + letters());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The collator's own rules end with the Latin letters; these follow, small before capital. */
    private static String letters() {
        return ALPHABET.chars()
                .mapToObj(letter ->
                        "<" + Character.toString(letter) + "," + Character.toString(Character.toUpperCase(letter)))
                .collect(Collectors.joining());
    }

    @Override
    public int compare(String one, String other) {
        return collator.compare(word(one), word(other));
    }

    private static String word(String text) {
        return NOT_WORDS.matcher(text).replaceFirst("");
    }
}
