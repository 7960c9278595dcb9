package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.operation.VerifyReport.Checked;
import kz.onkundik.report.Paper;
import kz.onkundik.school.Institution;
import kz.onkundik.signature.ChainVerdict.Revocation;
import kz.onkundik.signature.ChainVerdict.State;
import kz.onkundik.signature.IssuedKey;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.OwnKey;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.Decision;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of the lyceum, signed by a state's key, comes to somebody who trusts more and more. */
class VerifyReportTest {
    private static final char[] PASSWORD = "Qwerty12".toCharArray();
    private static final Instant SIGNED = Instant.parse("2027-04-01T06:30:00Z");
    private static final String BIN = "990140001234";
    private static final String HEAD = "CN=ПАРАҚОВА ГҮЛ,SERIALNUMBER=IIN800101400123,O=Парақ,OU=BIN" + BIN;

    @TempDir
    Path folder;

    private final IssuedKey key = new IssuedKey(HEAD, SIGNED.minus(Duration.ofDays(30)));
    private Path report;

    @BeforeEach
    void issue() {
        report = signed(BIN);
    }

    @Test
    void withoutAnyTrustItIsIntactAndItsKeyNew() {
        Checked checked = check();
        assertTrue(checked.isGood());
        assertEquals(Trust.NEW, checked.trust());
        assertEquals(State.UNTRUSTED, checked.chain().state());
    }

    @Test
    void theAuthoritysCertificateVouchesForTheName() throws IOException {
        Checked checked = check(authority());
        assertEquals(State.OK, checked.chain().state());
        assertEquals(List.of("Authority"), checked.chain().path());
        assertEquals(Revocation.UNKNOWN, checked.chain().revocation());
        assertEquals(Trust.NEW, checked.trust());
    }

    @Test
    void aRevokedKeyIsNoGood() throws IOException {
        Path list = folder.resolve("list.crl");
        Files.write(list, key.revoked(SIGNED.minusSeconds(60), SIGNED.plusSeconds(60)));
        Checked checked = check(authority(), list);
        assertEquals(State.REVOKED, checked.chain().state());
        assertFalse(checked.isGood());
        Files.write(list, key.revoked(SIGNED.plusSeconds(30), SIGNED.plusSeconds(60)));
        assertTrue(check(authority(), list).isGood());
    }

    @Test
    void aKeyOfAnotherOrganisationThanTheDataNameIsAConflict() {
        report = signed("111240009999");
        Checked checked = check();
        assertEquals(Trust.CONFLICT, checked.trust());
        assertFalse(checked.isGood());
    }

    @Test
    void anOwnKeyThatWasMadeForAnotherInstitutionIsAConflictEvenForWhoKnowsNobody() {
        char[] password = "басқа-2027".toCharArray();
        byte[] made = OwnKey.create("К. К.", "Басқа", new UUID(9, 9), SIGNED, new SecureRandom(), password);
        report = signed(BIN, KeyFile.open(made, password));
        Checked checked = check();
        assertEquals(Trust.CONFLICT, checked.trust());
        assertEquals(List.of(), checked.because());
        assertFalse(checked.isGood());
    }

    @Test
    void aKeyKnownAsAnothersIsAConflictAndSaysWhose() {
        Path file = folder.resolve("district.onkundik");
        String spki = KeyFile.open(key.file(PASSWORD), PASSWORD).facts().spkiSha256();
        var word = new Decision("Н. Ә.", SIGNED, How.PAPER);
        var anothers = new TrustedKey(
                new UUID(9, 9).toString(), "«Көктем»", "", spki, TrustedKey.State.CONFIRMED, Optional.of(word));
        try (OpenSchool district = Schools.empty(file)) {
            district.file().trust().save(anothers);
        }
        Checked checked = check(file);
        assertEquals(Trust.CONFLICT, checked.trust());
        assertEquals(List.of(anothers), checked.because());
        assertFalse(checked.isGood());
    }

    @Test
    void whatADistrictsFileKnowsIsTrusted() {
        Path file = folder.resolve("district.onkundik");
        try (OpenSchool district = Schools.empty(file)) {
            Institution lyceum = Schools.lyceum().institution();
            String spki = KeyFile.open(key.file(PASSWORD), PASSWORD).facts().spkiSha256();
            var word = new Decision("Н. Ә.", SIGNED, How.PHONE);
            district.file()
                    .trust()
                    .save(new TrustedKey(
                            lyceum.uuid().toString(),
                            "«Парақ»",
                            "ПАРАҚОВА ГҮЛ",
                            spki,
                            TrustedKey.State.CONFIRMED,
                            Optional.of(word)));
            district.file().trust().addAuthority(key.authority());
        }
        Checked checked = check(file);
        assertEquals(Trust.CONFIRMED, checked.trust());
        assertEquals(State.OK, checked.chain().state());
    }

    private Path authority() throws IOException {
        return Files.write(folder.resolve("authority.cer"), key.authority());
    }

    private Checked check(Path... trusted) {
        Trusted who = new TrustSources(Schools.CLOCK, UUID::randomUUID).read(List.of(trusted));
        return new VerifyReport().verify(report, who);
    }

    /** The lyceum's report while the lyceum has this number. */
    private Path signed(String bin) {
        return signed(bin, KeyFile.open(key.file(PASSWORD), PASSWORD));
    }

    private Path signed(String bin, SigningKey signing) {
        Path target = folder.resolve(signing.facts().spkiSha256() + bin + ".pdf");
        try (OpenSchool school = Schools.full(folder.resolve(signing.facts().spkiSha256() + bin + ".onkundik"))) {
            Institution it = school.institution();
            school.file()
                    .saveInstitution(new Institution(
                            it.uuid(),
                            bin,
                            it.type(),
                            it.level(),
                            it.superior(),
                            it.superiorName(),
                            it.name(),
                            it.letterhead(),
                            it.people(),
                            it.fictional()));
            PreparedReport prepared =
                    new PrepareReport().prepare(school, school.work().draft());
            Schools.issuing().issue(school, prepared, Paper.REPORT, Language.KK, signing, target);
        }
        return target;
    }
}
