package kz.onkundik.campaign;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.onkundik.campaign.Item.Asked;
import kz.onkundik.text.LocalText;

/** The words that new campaigns begin with ({@code usual.properties}, read once), for a person to change. */
public final class UsualWords {
    /** The spans that campaigns are held for, the commonest first; the last is any other. */
    public static final List<String> SPANS = List.of("onkundik", "ailyq", "aptalyq", "nauqan");

    private static final String SCOPE = "scope.";

    /** The id of the kind of event of which nobody said more. */
    public static final String EVENT = "event";

    private static final Pattern LANGUAGES = Pattern.compile("\\|");

    private static final Map<String, String> WORDS = read();

    private UsualWords() {}

    private static Map<String, String> read() {
        var words = new Properties();
        try (var in = UsualWords.class.getResourceAsStream("usual.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, words::getProperty));
    }

    /**
     * What a campaign of this span is called.
     *
     * @param scope whose it is, such as {@code republic}; empty for nobody's
     */
    public static LocalText span(String span, String scope) {
        LocalText word = text("span." + span);
        if (scope.isEmpty()) {
            return word;
        }
        LocalText whose = text(SCOPE + scope);
        boolean feminine = List.of(WORDS.get("feminine").split(",", 0)).contains(span);
        String russian = feminine ? WORDS.get("feminine." + scope) : whose.ru();
        return new LocalText(whose.kk() + " " + word.kk(), russian + " " + word.ru(), whose.en() + " " + word.en());
    }

    /** Whose a campaign of this span is by its usual words, as {@link #span} takes it; empty for any others. */
    public static String scopeOf(String span, LocalText label) {
        return WORDS.keySet().stream()
                .filter(key -> key.startsWith(SCOPE))
                .map(key -> key.substring(SCOPE.length()))
                .filter(scope -> SPANS.contains(span) && span(span, scope).equals(label))
                .findFirst()
                .orElse("");
    }

    /** What an item asks for, of these indicators, where its letter says nothing of numbers. */
    public static List<Asked> asked(List<Indicator> known) {
        List<String> usual = List.of(WORDS.get("asked").split(",", 0));
        return known.stream()
                .map(Indicator::id)
                .filter(usual::contains)
                .map(id -> new Asked(id, false))
                .toList();
    }

    /** The name of {@link #EVENT}. */
    public static LocalText event() {
        return text(EVENT);
    }

    private static LocalText text(String key) {
        String[] each = LANGUAGES.split(WORDS.get(key), 0);
        return new LocalText(each[0], each[1], each[2]);
    }
}
