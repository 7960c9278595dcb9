package kz.onkundik.signature.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.onkundik.signature.Fingerprint;
import kz.onkundik.signature.Fingerprint.Comparison;
import org.junit.jupiter.api.Test;

class TrustedKeysTest {
    private static final String SCHOOL = "6f1c3d52-0000-4000-8000-000000000012";
    private static final String OTHER_SCHOOL = "6f1c3d52-0000-4000-8000-000000000013";
    private static final String KEY = "3a7f21c409be55d18e62" + "0".repeat(44);
    private static final String OTHER_KEY = "f".repeat(64);

    @Test
    void aKeyThatNobodyKnowsIsNew() {
        assertEquals(Trust.NEW, known().of(SCHOOL, KEY).trust());
        assertEquals(
                Trust.NEW,
                known(confirmed(OTHER_SCHOOL, OTHER_KEY)).of(SCHOOL, KEY).trust());
    }

    @Test
    void aKeyThatWasMetButNotConfirmedStaysNew() {
        assertEquals(Trust.NEW, known(met(SCHOOL, KEY)).of(SCHOOL, KEY).trust());
    }

    @Test
    void aConfirmedKeyIsConfirmedForItsSchoolOnly() {
        assertEquals(
                Trust.CONFIRMED, known(confirmed(SCHOOL, KEY)).of(SCHOOL, KEY).trust());
        assertEquals(
                Trust.CONFLICT,
                known(confirmed(SCHOOL, KEY)).of(OTHER_SCHOOL, KEY).trust());
    }

    @Test
    void anotherKeyOfAKnownSchoolIsAChangeUntilSomebodyConfirmsIt() {
        assertEquals(
                Trust.CHANGED, known(met(SCHOOL, KEY)).of(SCHOOL, OTHER_KEY).trust());
        assertEquals(
                Trust.CHANGED,
                known(confirmed(SCHOOL, KEY), met(SCHOOL, OTHER_KEY))
                        .of(SCHOOL, OTHER_KEY)
                        .trust());
        assertEquals(
                Trust.CONFIRMED,
                known(confirmed(SCHOOL, KEY), confirmed(SCHOOL, OTHER_KEY))
                        .of(SCHOOL, OTHER_KEY)
                        .trust());
    }

    @Test
    void aRevokedKeyStaysRevokedWhoeverUsesIt() {
        var keys = known(confirmed(SCHOOL, KEY), key(SCHOOL, KEY, TrustedKey.State.REVOKED));
        assertEquals(Trust.REVOKED, keys.of(SCHOOL, KEY).trust());
        assertEquals(Trust.REVOKED, keys.of(OTHER_SCHOOL, KEY).trust());
    }

    @Test
    void theSuccessorOfARevokedKeyNeedsAWordToo() {
        assertEquals(
                Trust.CHANGED,
                known(key(SCHOOL, KEY, TrustedKey.State.REVOKED))
                        .of(SCHOOL, OTHER_KEY)
                        .trust());
    }

    @Test
    void aKeyOfTwoSchoolsIsAConflictForBoth() {
        var keys = known(confirmed(SCHOOL, KEY), met(OTHER_SCHOOL, KEY));
        assertEquals(Trust.CONFLICT, keys.of(SCHOOL, KEY).trust());
        assertEquals(Trust.CONFLICT, keys.of(OTHER_SCHOOL, KEY).trust());
    }

    @Test
    void aFingerprintIsReadInGroupsOfFour() {
        assertEquals("3A7F 21C4 09BE 55D1 8E62", Fingerprint.of(KEY));
        assertThrows(IllegalArgumentException.class, () -> Fingerprint.of("3a7f"));
    }

    @Test
    void theAnswerNamesTheKeysThatDecided() {
        TrustedKey old = confirmed(SCHOOL, KEY);
        assertEquals(List.of(old), known(old).of(SCHOOL, KEY).because());
        assertEquals(List.of(old), known(old).of(OTHER_SCHOOL, KEY).because());
        assertEquals(List.of(old), known(old).of(SCHOOL, OTHER_KEY).because());
        assertEquals(List.of(), known(old).of(OTHER_SCHOOL, OTHER_KEY).because());
        TrustedKey withdrawn = key(SCHOOL, KEY, TrustedKey.State.REVOKED);
        assertEquals(List.of(withdrawn), known(withdrawn).of(SCHOOL, KEY).because());
    }

    @Test
    void aFingerprintIsComparedHoweverItIsTyped() {
        assertEquals(Comparison.BEGUN, Fingerprint.compare(KEY, ""));
        assertEquals(Comparison.BEGUN, Fingerprint.compare(KEY, "3a7f 21"));
        assertEquals(Comparison.SAME, Fingerprint.compare(KEY, "3a7f21c409be55d18e62"));
        assertEquals(Comparison.SAME, Fingerprint.compare(KEY, " 3A7F-21C4-09BE-55D1-8E62 "));
        assertEquals(Comparison.SAME, Fingerprint.compare(KEY, "3а7ф 21ц4 о9ве 55Д1 8Э62"), "on a Cyrillic keyboard");
        assertEquals(Comparison.OTHER, Fingerprint.compare(KEY, "3A7E"));
        assertEquals(Comparison.OTHER, Fingerprint.compare(KEY, "3A7F 21C4 09BE 55D1 8E62 0"));
        assertEquals(Comparison.OTHER, Fingerprint.compare(KEY, "55D1 8E62"), "the last groups alone prove little");
    }

    private static TrustedKeys known(TrustedKey... keys) {
        return new TrustedKeys(List.of(keys));
    }

    private static TrustedKey confirmed(String institution, String key) {
        return key(institution, key, TrustedKey.State.CONFIRMED);
    }

    private static TrustedKey met(String institution, String key) {
        return new TrustedKey(institution, "", "", key, TrustedKey.State.KNOWN, Optional.empty());
    }

    private static TrustedKey key(String institution, String key, TrustedKey.State state) {
        var word = new TrustedKey.Decision("Н. Ә.", Instant.EPOCH, TrustedKey.How.PHONE);
        return new TrustedKey(institution, "", "", key, state, Optional.of(word));
    }
}
