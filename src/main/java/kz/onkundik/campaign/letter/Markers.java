package kz.onkundik.campaign.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.onkundik.campaign.letter.Marker.Kind;

/** Finds what stands before an entry of a list: "1)", "1.", "2.1", "1-бағыт.", "IV.", a letter, a bullet, a dash. */
final class Markers {
    private static final Pattern ARABIC =
            Pattern.compile("(\\d{1,2})\\s?(?:\\)|\\.(?!\\d))\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern NESTED =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})[.)]?\\s+([^\\d\\s].*)", Pattern.DOTALL);
    private static final Pattern ROMAN =
            Pattern.compile("([IVX\\u0406\\u0425]{1,5})\\s?[).]\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{Ll}\\)\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile(
            "(?:[\\u2022\\u25CF\\u25CB\\u25AA\\u25A0\\u25E6\\u00B7*]\\s*|[-\\u2013\\u2014\\u2212]\\s+)(\\S.*)",
            Pattern.DOTALL);

    /** Whether what follows a number in words begins a sentence of its own, rather than going on: "2-тармақты орындау". */
    private static final Pattern APART =
            Pattern.compile("^\\s*(?:[.:)\\u2013\\u2014-]\\s*(?=\\S)|(?=[\\p{Lu}\u00AB\u201C\"]))");

    private final Pattern named;

    Markers(LetterWords words) {
        String word = words.anyOf("entry") + "\\p{L}*";
        named = Pattern.compile("^(?:(\\d{1,2})\\s?[-\\u2013]\\s?" + word + "|" + word + "\\s+(\\d{1,2}))");
    }

    /** The marker of a line, if it has one. */
    Optional<Marker> of(String line) {
        Matcher nested = NESTED.matcher(line);
        if (nested.matches()) {
            return Optional.of(new Marker(Kind.NESTED, number(nested, 2), number(nested, 1), nested.group(3)));
        }
        Matcher arabic = ARABIC.matcher(line);
        if (arabic.matches()) {
            return Optional.of(new Marker(Kind.ARABIC, number(arabic, 1), 0, arabic.group(2)));
        }
        Matcher roman = ROMAN.matcher(line);
        if (roman.matches()) {
            return Optional.of(new Marker(Kind.ROMAN, roman(roman.group(1)), 0, roman.group(2)));
        }
        Matcher letter = LETTER.matcher(line);
        if (letter.matches()) {
            return Optional.of(new Marker(Kind.LETTER, 0, 0, letter.group(1)));
        }
        Matcher bullet = BULLET.matcher(line);
        return bullet.matches() ? Optional.of(new Marker(Kind.BULLET, 0, 0, bullet.group(1))) : named(line);
    }

    private Optional<Marker> named(String line) {
        Matcher found = named.matcher(LetterWords.folded(line));
        if (!found.find()) {
            return Optional.empty();
        }
        String rest = line.substring(found.end());
        Matcher apart = APART.matcher(rest);
        return apart.find()
                ? Optional.of(new Marker(
                        Kind.ARABIC, number(found, found.group(1) == null ? 2 : 1), 0, rest.substring(apart.end())))
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int roman(String digits) {
        int sum = 0;
        int before = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int value = switch (digits.charAt(i)) {
                case 'V' -> 5;
                case 'X', '\u0425' -> 10;
                default -> 1;
            };
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }
}
