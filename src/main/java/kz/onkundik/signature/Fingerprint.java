package kz.onkundik.signature;

import java.util.Locale;
import java.util.regex.Pattern;

/** The short form of a key's identity that two people compare over the phone or on paper. */
public final class Fingerprint {
    /** 20 hex digits are 80 bits: out of reach for anyone who looks for a second key that shows the same. */
    private static final int DIGITS = 20;

    private static final int GROUP = 4;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private Fingerprint() {}

    /**
     * @param spkiSha256 64 lower-case hex digits
     * @return the first 80 bits in groups of four, such as {@code 3A7F 21C4 09BE 55D1 8E62}
     */
    public static String of(String spkiSha256) {
        if (!SHA256.matcher(spkiSha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + spkiSha256);
        }
        var groups = new StringBuilder();
        for (int at = 0; at < DIGITS; at += GROUP) {
            groups.append(at == 0 ? "" : " ").append(spkiSha256, at, at + GROUP);
        }
        return groups.toString().toUpperCase(Locale.ROOT);
    }
}
