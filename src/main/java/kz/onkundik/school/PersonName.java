package kz.onkundik.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.onkundik.text.Folding;

/** People within what was typed as "in charge": a surname with initials, before or behind it; posts are no names. */
public final class PersonName {
    private static final String SURNAME = "(\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)?)";
    private static final String INITIALS = "(\\p{Lu})\\.\\s?(?:(\\p{Lu})\\.)?";
    private static final Pattern NAME =
            Pattern.compile(SURNAME + "\\s+" + INITIALS + "|" + INITIALS + "\\s?" + SURNAME);

    private PersonName() {}

    /** Each person as typed, by what is the same however it was typed. */
    static Map<String, String> in(String text) {
        Map<String, String> people = new LinkedHashMap<>();
        NAME.matcher(text)
                .results()
                .forEach(found -> people.putIfAbsent(key(found), found.group().strip()));
        return people;
    }

    /** The people as typed, each once. */
    public static List<String> all(String text) {
        return new ArrayList<>(in(text).values());
    }

    private static String key(MatchResult found) {
        boolean surnameFirst = found.group(1) != null;
        String surname = surnameFirst ? found.group(1) : found.group(6);
        String initial = surnameFirst ? found.group(2) : found.group(4);
        return Folding.folded(surname + " " + initial);
    }
}
