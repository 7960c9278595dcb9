package kz.onkundik.campaign;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import kz.onkundik.campaign.Item.Asked;
import kz.onkundik.text.LocalText;

/** The words that new campaigns begin with ({@code usual.properties}), for a person to change. */
public final class UsualWords {
    /** The spans that campaigns are held for, the commonest first; the last is any other. */
    public static final List<String> SPANS = List.of("onkundik", "ailyq", "aptalyq", "nauqan");

    private static final String SCOPE = "scope.";

    /** The id of the kind of event of which nobody said more. */
    public static final String EVENT = "event";

    private static final Pattern LANGUAGES = Pattern.compile("\\|");

    private final Properties words = new Properties();

    public UsualWords() {
        try (var in = UsualWords.class.getResourceAsStream("usual.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a campaign of this span is called.
     *
     * @param scope whose it is, such as {@code republic}; empty for nobody's
     */
    public LocalText span(String span, String scope) {
        LocalText word = text("span." + span);
        if (scope.isEmpty()) {
            return word;
        }
        LocalText whose = text(SCOPE + scope);
        boolean feminine = List.of(words.getProperty("feminine").split(",", 0)).contains(span);
        String russian = feminine ? words.getProperty("feminine." + scope) : whose.ru();
        return new LocalText(whose.kk() + " " + word.kk(), russian + " " + word.ru(), whose.en() + " " + word.en());
    }

    /** Whose a campaign of this span is by its usual words, as {@link #span} takes it; empty for any others. */
    public String scopeOf(String span, LocalText label) {
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(SCOPE))
                .map(key -> key.substring(SCOPE.length()))
                .filter(scope -> SPANS.contains(span) && span(span, scope).equals(label))
                .findFirst()
                .orElse("");
    }

    /** What an item asks for, of these indicators, where its letter says nothing of numbers. */
    public List<Asked> asked(List<Indicator> known) {
        List<String> usual = List.of(words.getProperty("asked").split(",", 0));
        return known.stream()
                .map(Indicator::id)
                .filter(usual::contains)
                .map(id -> new Asked(id, false))
                .toList();
    }

    /** The name of {@link #EVENT}. */
    public LocalText event() {
        return text(EVENT);
    }

    private LocalText text(String key) {
        String[] each = LANGUAGES.split(words.getProperty(key), 0);
        return new LocalText(each[0], each[1], each[2]);
    }
}
