package kz.onkundik.operation.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.Schools;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.operation.trust.TrustShown.Validity;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.IssuedKey;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustedKey.How;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The lyceum looks after its own key. */
class OwnKeyCareTest {
    @TempDir
    Path folder;

    private final RestoreOwnKey restore = new RestoreOwnKey(TrustDesk.LATER);
    private TrustDesk desk;
    private KeyFacts key;
    private Path backup;

    @BeforeEach
    void open() {
        desk = new TrustDesk(folder);
        key = Schools.key(desk.school).facts();
        backup = folder.resolve("paraq.p12");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aKeyIsShownWithoutItsPasswordAndRemindsOfItsBackup() {
        TrustShown.Own own = shown();
        assertEquals(key, own.facts());
        assertEquals(Optional.empty(), own.backedUpAt());
        backUp();
        assertEquals(Optional.of(TrustDesk.CLOCK.instant()), shown().backedUpAt());
    }

    @Test
    void theBackupIsTheKeyUnderTheSamePassword() {
        backUp();
        assertEquals(key, KeyFile.open(backup, TrustDesk.password()).facts());
    }

    @Test
    void aBackupIsMadeAgainAndNeverOverSomethingElse() throws IOException {
        backUp();
        backUp();
        byte[] others = Files.readAllBytes(backup);
        others[others.length - 1] ^= 1;
        for (byte[] there : List.of(others, new byte[0], "құпия".getBytes(StandardCharsets.UTF_8))) {
            Files.write(backup, there);
            assertEquals("own-key.backup-taken", refused(this::backUp));
            assertArrayEquals(there, Files.readAllBytes(backup));
        }
    }

    @Test
    void aBackupThatCannotBeWrittenIsNone() {
        backup = folder.resolve("none").resolve("paraq.p12");
        assertEquals("output.folder-missing", refused(this::backUp));
        assertEquals(Optional.empty(), shown().backedUpAt());
    }

    @Test
    void aLostKeyComesBackFromItsBackup() {
        backUp();
        desk.school.file().ownKey().delete();
        assertEquals("key.password", refused(() -> restore.restore(desk.school, backup, "басқа".toCharArray(), false)));
        assertTrue(OwnKeys.facts(desk.school).isEmpty());
        restore.restore(desk.school, backup, TrustDesk.password(), false);
        assertEquals(key, shown().facts());
        assertEquals(Optional.of(TrustDesk.LATER.instant()), shown().backedUpAt());
        assertEquals(key, desk.keys.open(desk.school, TrustDesk.password()).facts());
    }

    @Test
    void whatIsNoKeyFileIsRefusedInItsOwnWords() throws IOException {
        Files.writeString(backup, "мәтін");
        assertEquals(
                "key.not-pkcs12", refused(() -> restore.restore(desk.school, backup, TrustDesk.password(), false)));
    }

    @Test
    void aKeyOfTheStateIsNoBackup() throws IOException {
        var state = new IssuedKey(
                "CN=ПАРАҚОВА ГҮЛ,SERIALNUMBER=IIN800101400123",
                TrustDesk.CLOCK.instant().minus(Duration.ofDays(9)));
        Files.write(backup, state.file(TrustDesk.password()));
        assertEquals(
                "own-key.not-own", refused(() -> restore.restore(desk.school, backup, TrustDesk.password(), false)));
    }

    @Test
    void anotherInstitutionsKeyIsRefusedWithItsName() {
        backUp();
        Failure refused = assertThrows(
                Failure.class, () -> restore.restore(desk.department, backup, TrustDesk.password(), false));
        assertEquals("own-key.of-another", refused.code());
        assertEquals(List.of(desk.school.institution().name().kk()), refused.arguments());
    }

    @Test
    void anotherKeyOfTheFileGoesOnlyWhenThePersonAgrees() {
        backUp();
        desk.school.file().ownKey().delete();
        KeyFacts present = desk.keys.make(desk.school, TrustDesk.newPassword()).facts();
        Failure refused =
                assertThrows(Failure.class, () -> restore.restore(desk.school, backup, TrustDesk.password(), false));
        assertEquals("own-key.in-place", refused.code());
        assertEquals(List.of(present.fingerprint()), refused.arguments());
        assertEquals(present, shown().facts());
        restore.restore(desk.school, backup, TrustDesk.password(), true);
        assertEquals(key, shown().facts());
    }

    @Test
    void aWithdrawnKeyIsGoneForGood() {
        backUp();
        Path report = desk.firstReport();
        desk.keys.withdraw(desk.school, How.LOST);
        assertTrue(desk.school.file().ownKey().stored().isEmpty());
        TrustShown after = TrustShown.of(desk.school, TrustDesk.CLOCK.instant());
        assertEquals(Optional.empty(), after.own());
        assertEquals(key.spkiSha256(), after.former().getFirst().spkiSha256());
        assertEquals(List.of(), after.keys());
        var checked = new VerifyReport().verify(report, Trusted.of(desk.school));
        assertEquals(Trust.REVOKED, checked.trust());
        assertEquals(
                "own-key.was-withdrawn",
                refused(() -> restore.restore(desk.school, backup, TrustDesk.password(), false)));
        assertEquals("own-key.none", refused(() -> desk.keys.open(desk.school, TrustDesk.password())));
        assertEquals("own-key.none", refused(this::backUp));
    }

    @Test
    void aKeyWarnsBeforeItRunsOut() {
        Instant end = key.notAfter();
        assertEquals(Validity.VALID, validity(end.minus(Duration.ofDays(61))));
        assertEquals(Validity.ENDING, validity(end.minus(Duration.ofDays(59))));
        assertEquals(Validity.ENDING, validity(end));
        assertEquals(Validity.ENDED, validity(end.plusSeconds(1)));
    }

    @Test
    void inPlaceOfAKeyThatRanOutANewOneIsMade() {
        desk.keys.make(desk.school, TrustDesk.newPassword());
        TrustShown after = TrustShown.of(desk.school, TrustDesk.CLOCK.instant());
        assertEquals(key.spkiSha256(), after.former().getFirst().spkiSha256());
        assertEquals(
                Optional.of(after.own().orElseThrow().facts().spkiSha256()),
                after.former().getFirst().decision().orElseThrow().byKey());
    }

    private void backUp() {
        new BackUpOwnKey(TrustDesk.CLOCK).write(desk.school, backup);
    }

    private TrustShown.Own shown() {
        return TrustShown.of(desk.school, TrustDesk.CLOCK.instant()).own().orElseThrow();
    }

    private Validity validity(Instant now) {
        return TrustShown.of(desk.school, now).own().orElseThrow().validity();
    }

    private static String refused(Executable work) {
        return assertThrows(Failure.class, work).code();
    }
}
