package kz.onkundik.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.Decision;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.signature.trust.TrustedKey.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTablesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final String SCHOOL = "6f1c3d52-0000-4000-8000-000000000012";
    private static final TrustedKey MET =
            new TrustedKey(SCHOOL, "№ 12 мектеп", "Сәрсенбаева Гүлнар", "a".repeat(64), State.KNOWN, Optional.empty());

    @TempDir
    Path folder;

    private SchoolFile file;

    @BeforeEach
    void open() {
        file = SchoolFile.create(folder.resolve("a.onkundik"), SampleSchool.INSTITUTION, CLOCK);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void aKeyIsKeptWithWhatWasDecidedOfIt() {
        file.trust().save(MET);
        assertEquals(List.of(MET), file.trust().keys());
        var word = new Decision("Н. Ә.", CLOCK.instant(), How.PHONE);
        TrustedKey confirmed = MET.decided(State.CONFIRMED, word);
        file.trust().save(confirmed);
        assertEquals(List.of(confirmed), file.trust().keys());
    }

    @Test
    void aDecisionKeepsTheKeyThatItRestsOn() {
        var word = new Decision("Н. Ә.", CLOCK.instant(), How.REPLACED, Optional.of("b".repeat(64)));
        TrustedKey replaced = MET.decided(State.REVOKED, word);
        file.trust().save(replaced);
        assertEquals(List.of(replaced), file.trust().keys());
    }

    @Test
    void aKeyIsNeverConfirmedForTheReasonOfAWithdrawal() {
        var word = new Decision("Н. Ә.", CLOCK.instant(), How.LOST);
        TrustedKey wrong = MET.decided(State.CONFIRMED, word);
        assertThrows(Failure.class, () -> file.trust().save(wrong));
        assertEquals(List.of(), file.trust().keys());
    }

    @Test
    void aForgottenKeyIsAsIfNeverMet() {
        file.trust().save(MET);
        file.trust().forget(MET);
        assertEquals(List.of(), file.trust().keys());
    }

    @Test
    void everyDecisionStandsInTheHistory() {
        file.trust().save(MET);
        file.trust().save(MET.decided(State.CONFIRMED, new Decision("Н. Ә.", CLOCK.instant(), How.PHONE)));
        Change last = file.history(1).getFirst();
        assertEquals("known_key", last.table());
    }

    @Test
    void authoritiesAndListsAreKeptAsTheyCameAndOnce() {
        byte[] one = {0x30, 1, 1};
        byte[] other = {0x30, 1, 2};
        file.trust().addAuthority(one);
        file.trust().addAuthority(one);
        file.trust().addRevocationList(other);
        assertEquals(1, file.trust().authorities().size());
        assertArrayEquals(one, file.trust().authorities().getFirst());
        assertArrayEquals(other, file.trust().revocationLists().getFirst());
        file.trust().removeAuthority(one);
        file.trust().removeRevocationList(other);
        assertEquals(0, file.trust().authorities().size());
        assertEquals(0, file.trust().revocationLists().size());
    }
}
