package kz.onkundik.signature;

import java.util.Locale;
import java.util.regex.Pattern;

/** The short form of a key's identity that two people compare over the phone or on paper. */
public final class Fingerprint {
    /** 20 hex digits are 80 bits: out of reach for anyone who looks for a second key that shows the same. */
    private static final int DIGITS = 20;

    private static final int GROUP = 4;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Cyrillic letters that are typed for the six Latin ones: those that look the same, and those that a person writes down
     * who hears them. O stands for zero.
     */
    private static final String TYPED = "\u0410\u0412\u0411\u0421\u0426\u0414\u0415\u042D\u0424\u041EO";

    private static final String MEANT = "ABBCCDEEF00";

    private Fingerprint() {}

    /** How what a person has typed compares with a key. */
    public enum Comparison {
        /** All that was typed so far is right, and more has to come; or nothing was typed. */
        BEGUN,
        /** A digit is another one, or there are too many. */
        OTHER,
        /** All digits are the key's. */
        SAME
    }

    /**
     * @param spkiSha256 64 lower-case hex digits
     * @return the first 80 bits in groups of four, such as {@code 3A7F 21C4 09BE 55D1 8E62}
     */
    public static String of(String spkiSha256) {
        String digits = digits(spkiSha256);
        var groups = new StringBuilder();
        for (int at = 0; at < DIGITS; at += GROUP) {
            groups.append(at == 0 ? "" : " ").append(digits, at, at + GROUP);
        }
        return groups.toString();
    }

    /**
     * Compares what a person has typed, in any case, with or without spaces, on a Latin or Cyrillic keyboard.
     *
     * @param spkiSha256 64 lower-case hex digits
     */
    public static Comparison compare(String spkiSha256, String typed) {
        String digits = digits(spkiSha256);
        String meant = meant(typed);
        if (!digits.startsWith(meant)) {
            return Comparison.OTHER;
        }
        return meant.length() == digits.length() ? Comparison.SAME : Comparison.BEGUN;
    }

    private static String digits(String spkiSha256) {
        if (!SHA256.matcher(spkiSha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + spkiSha256);
        }
        return spkiSha256.substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }

    private static String meant(String typed) {
        var meant = new StringBuilder();
        for (char letter : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            int known = TYPED.indexOf(letter);
            if (known >= 0) {
                meant.append(MEANT.charAt(known));
            } else if (Character.isLetterOrDigit(letter)) {
                meant.append(letter);
            }
        }
        return meant.toString();
    }
}
