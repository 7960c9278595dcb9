package kz.onkundik.ui.common.keys;

import java.time.ZoneId;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.Decision;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.StateIcon;

/** What is said of a known key: its state as sign and word, and who decided, how and when. */
public final class KeyLine {
    private KeyLine() {}

    /** The sign of its state. */
    public static StateIcon sign(TrustedKey key) {
        return switch (key.state()) {
            case KNOWN -> StateIcon.KEY_NEW;
            case CONFIRMED -> StateIcon.KEY_CONFIRMED;
            case REVOKED -> StateIcon.KEY_WITHDRAWN;
        };
    }

    /** The word of its state. */
    public static String state(Messages all, TrustedKey key) {
        return all.text("keys.state." + key.state());
    }

    /**
     * Who decided, how and when; that nobody did for a key that is only known.
     *
     * @param zone in which days are told
     */
    public static String how(Messages all, TrustedKey key, ZoneId zone) {
        return key.decision().map(word -> how(all, word, zone)).orElseGet(() -> all.text("keys.not-compared"));
    }

    private static String how(Messages all, Decision word, ZoneId zone) {
        boolean fromList = word.byKey().isPresent() && isByPerson(word);
        return all.text(
                fromList ? "keys.word-of-list" : "keys.word",
                all.text("keys.how." + word.how()),
                word.by(),
                word.at().atZone(zone).toLocalDate());
    }

    private static boolean isByPerson(Decision word) {
        return switch (word.how()) {
            case PHONE, PAPER, IN_PERSON -> true;
            case OLD_KEY, LOST, LEFT, REPLACED -> false;
        };
    }
}
