package kz.onkundik.operation.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import kz.onkundik.json.Digest;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.Schools;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.AuthorityFile.Authority;
import kz.onkundik.signature.AuthorityFile.Refused;
import kz.onkundik.signature.ChainVerdict.State;
import kz.onkundik.signature.IssuedKey;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.KzEds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person adds the certificates of authorities and their lists to the open file. */
class TrustAuthoritiesTest {
    @SuppressWarnings("TimeInStaticInitializer") // Its clock stands still.
    private static final Instant NOW = TrustDesk.CLOCK.instant();

    private static final String OWNER = "CN=ПАРАҚОВА ГҮЛ,SERIALNUMBER=IIN800101400123,O=Парақ,OU=BIN990140001234";

    @TempDir
    Path folder;

    private final IssuedKey issued = new IssuedKey(OWNER, NOW.minus(Duration.ofDays(30)));
    private final TrustAuthorities authorities = new TrustAuthorities();
    private final KeepRevocationLists lists = new KeepRevocationLists();
    private OpenSchool school;

    @BeforeEach
    void open() {
        school = Schools.empty(folder.resolve("paraq.onkundik"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void severalInOneFileAreAddedOnceWithTheFingerprintThatAuthoritiesPublish() throws IOException {
        byte[] one = issued.authority();
        byte[] other = new IssuedKey("CN=Б", NOW).authority();
        Path pem = write("both.pem", (pem(one) + "\n" + pem(other)).getBytes(StandardCharsets.US_ASCII));
        Path der = write("one.cer", one);
        TrustAuthorities.Added added = authorities.add(school, List.of(pem, der));
        assertEquals(2, added.added().size());
        assertEquals(1, added.known().size());
        assertEquals(List.of(), added.refused());
        Authority first = TrustAuthorities.all(school).stream()
                .filter(each -> each.sha256().equals(Digest.sha256(one)))
                .findFirst()
                .orElseThrow();
        assertEquals("Authority", first.name());
        assertTrue(first.validAt(NOW));
        assertEquals(2, authorities.add(school, List.of(pem)).known().size());
        assertEquals(2, TrustShown.of(school, NOW).authorities().size());
    }

    @Test
    void whatNobodyCanBeTrustedByIsRefusedAndTheRestTaken() throws IOException {
        byte[] person = KeyFile.open(issued.file(TrustDesk.password()), TrustDesk.password())
                .certificateDer();
        Path pem =
                write("mixed.pem", (pem(person) + "\n" + pem(issued.authority())).getBytes(StandardCharsets.US_ASCII));
        TrustAuthorities.Added added = authorities.add(school, List.of(pem));
        assertEquals(List.of(new Refused("ПАРАҚОВА ГҮЛ", "certificate.not-authority")), added.refused());
        assertEquals(1, added.added().size());
        assertEquals(1, TrustAuthorities.all(school).size());
    }

    @Test
    void anOldGostRootIsRefusedAndARealOneThatRanOutIsTakenAndShowsSo() {
        Path old = KzEds.file("certificates/real_root_gost_2004.cer");
        Path real = KzEds.file("certificates/real_root_rsa_2015.cer");
        TrustAuthorities.Added added = authorities.add(school, List.of(old, real));
        assertEquals(
                List.of("certificate.weak"),
                added.refused().stream().map(Refused::code).toList());
        assertEquals(1, added.added().size());
        assertFalse(added.added().getFirst().validAt(NOW));
    }

    @Test
    void aFileWithoutCertificateAddsNothingOfTheOthers() throws IOException {
        Path der = write("one.cer", issued.authority());
        Path text = write("a.cer", "мәтін".getBytes(StandardCharsets.UTF_8));
        Failure refused = assertThrows(Failure.class, () -> authorities.add(school, List.of(der, text)));
        assertEquals("input.refused", refused.code());
        assertEquals(List.of(), TrustAuthorities.all(school));
    }

    @Test
    void whatWasRemovedCanBeBroughtBack() throws IOException {
        authorities.add(school, List.of(write("one.cer", issued.authority())));
        Authority authority = TrustAuthorities.all(school).getFirst();
        authorities.remove(school, authority);
        assertEquals(List.of(), TrustAuthorities.all(school));
        authorities.bringBack(school, authority);
        assertEquals(authority.sha256(), TrustAuthorities.all(school).getFirst().sha256());
    }

    @Test
    void aNewerListTakesThePlaceOfTheOlderAndNeverTheOtherWayRound() throws IOException {
        Path old = write("old.crl", issued.revoked(NOW, NOW.minus(Duration.ofDays(9))));
        Path fresh = write("fresh.crl", issued.revoked(NOW, NOW.minus(Duration.ofDays(1))));
        lists.add(school, old);
        lists.add(school, fresh);
        assertEquals(1, KeepRevocationLists.all(school).size());
        Failure refused = assertThrows(Failure.class, () -> lists.add(school, old));
        assertEquals("crl.older", refused.code());
        assertEquals(List.of(NOW.minus(Duration.ofDays(1))), refused.arguments());
        lists.add(school, fresh);
        assertEquals(1, KeepRevocationLists.all(school).size());
    }

    @Test
    void aListSaysHowOldItIsHowManyStandInItAndWhetherItIsAsked() throws IOException {
        lists.add(school, write("a.crl", issued.revoked(NOW, NOW.minus(Duration.ofDays(6)))));
        TrustShown.ListShown shown = TrustShown.of(school, NOW).lists().getFirst();
        assertEquals(1, shown.list().size());
        assertFalse(shown.isOld());
        assertFalse(shown.isUsed(), "nobody trusts its issuer yet");
        authorities.add(school, List.of(write("one.cer", issued.authority())));
        assertTrue(TrustShown.of(school, NOW).lists().getFirst().isUsed());
        assertTrue(TrustShown.of(school, NOW.plus(Duration.ofDays(2)))
                .lists()
                .getFirst()
                .isOld());
    }

    @Test
    void aListInPemIsTheSameList() throws IOException {
        byte[] der = issued.revoked(NOW, NOW);
        String text = "-----BEGIN X509 CRL-----\n" + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END X509 CRL-----\n";
        lists.add(school, write("a.crl", text.getBytes(StandardCharsets.US_ASCII)));
        assertEquals(NOW, KeepRevocationLists.all(school).getFirst().issuedAt());
    }

    @Test
    void aReportByARevokedKeyIsFoundByThem() throws IOException {
        authorities.add(school, List.of(write("one.cer", issued.authority())));
        lists.add(school, write("a.crl", issued.revoked(NOW.minusSeconds(60), NOW.plusSeconds(60))));
        try (var desk = new TrustDesk(Files.createDirectory(folder.resolve("desk")))) {
            Path report =
                    desk.report("report.pdf", KeyFile.open(issued.file(TrustDesk.password()), TrustDesk.password()));
            var checked = new VerifyReport().verify(report, Trusted.of(school));
            assertEquals(State.REVOKED, checked.chain().state());
        }
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static String pem(byte[] der) {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END CERTIFICATE-----";
    }
}
