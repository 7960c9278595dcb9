package kz.onkundik.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.ChainVerdict.Revocation;
import kz.onkundik.signature.ChainVerdict.State;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;

/** An authority A made here issues to B, B to C; then the same questions of the state's own certificates. */
class AuthoritiesTest {
    private static final Instant CLAIMED = TestKeys.TIME.toInstant();
    private static final Instant NOW = CLAIMED.plus(30, ChronoUnit.DAYS);
    private static final KeyPair A = TestKeys.ec("secp256r1");
    private static final KeyPair B = TestKeys.ec("secp256r1");
    private static final KeyPair C = TestKeys.ec("secp256r1");
    private static final X509CertificateHolder ROOT = issued("CN=A", A, "CN=A", A, true, TestKeys.TO);
    private static final X509CertificateHolder MIDDLE = issued("CN=A", A, "CN=B", B, true, TestKeys.TO);
    private static final X509CertificateHolder SIGNER = issued("CN=B", B, "CN=C", C, false, TestKeys.TO);

    @Test
    void aWayLeadsToTheTrustedOneByWhatCameAlong() {
        ChainVerdict verdict = judge(trusting(ROOT), SIGNER, MIDDLE);
        assertEquals(State.OK, verdict.state());
        assertEquals(List.of("B", "A"), verdict.path());
        assertTrue(verdict.validAt(NOW));
        assertEquals(Revocation.UNKNOWN, verdict.revocation());
    }

    @Test
    void theUserMayTrustTheIssuerItself() {
        assertEquals(List.of("B"), judge(trusting(MIDDLE), SIGNER).path());
    }

    @Test
    void withoutAWayNobodyVouches() {
        assertEquals(State.UNTRUSTED, judge(trusting(ROOT), SIGNER).state());
        assertEquals(
                State.UNTRUSTED, judge(Authorities.NONE, SIGNER, MIDDLE, ROOT).state());
    }

    @Test
    void aKeyThatVouchesForItselfHasNobodyElse() {
        X509CertificateHolder own = issued("CN=C", C, "CN=C", C, false, TestKeys.TO);
        assertEquals(State.NONE, judge(trusting(ROOT), own).state());
    }

    @Test
    void aNamesakeOfTheAuthorityDoesNotVouch() {
        X509CertificateHolder impostor = issued("CN=B", C, "CN=B", C, true, TestKeys.TO);
        assertEquals(State.UNTRUSTED, judge(trusting(impostor), SIGNER).state());
    }

    @Test
    void whoMayNotIssueDoesNotVouch() {
        X509CertificateHolder employee = issued("CN=A", A, "CN=B", B, false, TestKeys.TO);
        assertEquals(State.UNTRUSTED, judge(trusting(ROOT), SIGNER, employee).state());
    }

    @Test
    void aCertificateThatCannotBeReadVouchesForNobodyAndStopsNobody() throws IOException {
        byte[] broken = ROOT.getEncoded();
        int signature = Bytes.indexOf(broken, "\u00000", broken.length - 75, broken.length);
        // The string of bits says that it ends within an octet: so it is read only when somebody asks for it.
        broken[signature] = 5;
        assertEquals(
                State.OK,
                judge(trusting(ROOT), SIGNER, new X509CertificateHolder(broken), MIDDLE)
                        .state());
        assertEquals(
                State.UNTRUSTED,
                judge(trusting(ROOT), new X509CertificateHolder(broken)).state());
    }

    @Test
    void anAuthorityThatHadExpiredAtTheClaimedTimeIsToldFromOneThatExpiredSince() {
        X509CertificateHolder before = issued("CN=A", A, "CN=B", B, true, CLAIMED.minusSeconds(60));
        assertEquals(State.EXPIRED_THEN, judge(trusting(before), SIGNER).state());
        X509CertificateHolder since = issued("CN=A", A, "CN=B", B, true, CLAIMED.plusSeconds(60));
        ChainVerdict verdict = judge(trusting(since), SIGNER);
        assertEquals(State.OK, verdict.state());
        assertFalse(verdict.validAt(NOW));
    }

    @Test
    void aListFromAfterwardsClearsAndOneFromBeforeDoesNot() {
        assertEquals(
                Revocation.NOT_REVOKED,
                judge(trusting(list(CLAIMED.plusSeconds(9), ROOT, CLAIMED, 0), MIDDLE), SIGNER)
                        .revocation());
        assertEquals(
                Revocation.UNKNOWN,
                judge(trusting(list(CLAIMED.minusSeconds(9), ROOT, CLAIMED, 0), MIDDLE), SIGNER)
                        .revocation());
    }

    @Test
    void aKeyRevokedBeforeTheClaimedTimeIsWorthless() {
        Instant at = CLAIMED.minusSeconds(1);
        ChainVerdict verdict = judge(trusting(list(NOW, SIGNER, at, CRLReason.affiliationChanged), MIDDLE), SIGNER);
        assertEquals(State.REVOKED, verdict.state());
        assertEquals(Optional.of(at), verdict.revokedAt());
    }

    @Test
    void aKeyRevokedLaterWasGoodThenUnlessItGotIntoOtherHands() {
        Instant at = CLAIMED.plusSeconds(1);
        ChainVerdict left = judge(trusting(list(NOW, SIGNER, at, CRLReason.affiliationChanged), MIDDLE), SIGNER);
        assertEquals(State.OK, left.state());
        assertEquals(Revocation.REVOKED, left.revocation());
        assertEquals(Optional.of(at), left.revokedAt());
        ChainVerdict stolen = judge(trusting(list(NOW, SIGNER, at, CRLReason.keyCompromise), MIDDLE), SIGNER);
        assertEquals(State.REVOKED, stolen.state());
    }

    @Test
    void aListThatTheIssuerDidNotSignSaysNothing() {
        var forged = list(C, "CN=B", NOW, SIGNER, CLAIMED.minusSeconds(1), CRLReason.keyCompromise);
        assertEquals(State.OK, judge(trusting(forged, MIDDLE), SIGNER).state());
    }

    @Test
    void whatIsNoListIsRefused() {
        var failure = assertThrows(Failure.class, () -> RevocationList.read(new byte[] {0x30, 0}));
        assertEquals("crl.not-one", failure.code());
    }

    @Test
    void theStatesTestKeysLeadToTheirTestRoot() throws IOException {
        Authorities authorities = kz(List.of(), "test_root_gost_2022.cer", "test_nca_gost_2022.cer");
        for (String name : List.of("head_valid.p12", "employee_valid.p12", "individual_valid.p12")) {
            ChainVerdict verdict = authorities.judge(bag(sample(name)), CLAIMED);
            assertEquals(State.OK, verdict.state(), name);
            assertEquals(List.of("ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (GOST) TEST 2022"), verdict.path());
        }
        X509CertificateHolder middle = certificate("test_nca_gost_2022.cer");
        ChainVerdict root = kz(List.of(), "test_root_gost_2022.cer").judge(bag(middle), CLAIMED);
        assertEquals(State.OK, root.state());
    }

    @Test
    void theStatesRevokedTestKeyIsFoundInItsList() throws IOException {
        var list = RevocationList.read(KzEds.read("samples/test_nca_gost_2022.crl"));
        assertEquals(Instant.parse("2026-08-11T03:49:19Z"), list.issuedAt());
        Authorities authorities = kz(List.of(list), "test_nca_gost_2022.cer");
        assertEquals(
                State.REVOKED,
                authorities
                        .judge(bag(sample("individual_revoked.p12")), CLAIMED)
                        .state());
        ChainVerdict valid = authorities.judge(bag(sample("head_valid.p12")), list.issuedAt());
        assertEquals(State.OK, valid.state());
        assertEquals(Revocation.NOT_REVOKED, valid.revocation());
    }

    @Test
    void theStatesExpiredAuthorityIsRightlyIssuedAndExpiredNow() throws IOException {
        X509CertificateHolder middle = certificate("real_nca_rsa_2018.cer");
        Instant then = Instant.parse("2024-01-01T00:00:00Z");
        ChainVerdict verdict = kz(List.of(), "real_root_rsa_2015.cer").judge(bag(middle), then);
        assertEquals(State.OK, verdict.state());
        assertFalse(verdict.validAt(NOW));
        assertEquals(
                State.EXPIRED_THEN,
                kz(List.of(), "real_root_rsa_2015.cer").judge(bag(middle), NOW).state());
    }

    private static X509CertificateHolder sample(String name) throws IOException {
        return KeyFile.open(KzEds.file("samples/" + name), "Qwerty12".toCharArray())
                .certificate();
    }

    private static X509CertificateHolder certificate(String name) throws IOException {
        return new X509CertificateHolder(CertificateFile.read(KzEds.read("certificates/" + name))
                .getFirst()
                .der());
    }

    private static Authorities kz(List<RevocationList> lists, String... names) throws IOException {
        List<byte[]> certificates = new ArrayList<>();
        for (String name : names) {
            certificates.add(certificate(name).getEncoded());
        }
        return Authorities.of(certificates, lists);
    }

    private static ChainVerdict judge(Authorities authorities, X509CertificateHolder... bag) {
        return authorities.judge(bag(bag), CLAIMED);
    }

    private static CertificateBag bag(X509CertificateHolder... certificates) {
        return new CertificateBag(certificates[0], List.of(certificates));
    }

    private static Authorities trusting(X509CertificateHolder certificate) {
        return Authorities.of(List.of(encoded(certificate)), List.of());
    }

    private static Authorities trusting(RevocationList list, X509CertificateHolder certificate) {
        return Authorities.of(List.of(encoded(certificate)), List.of(list));
    }

    private static byte[] encoded(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A list of B's in which this certificate stands. */
    private static RevocationList list(Instant issued, X509CertificateHolder revoked, Instant at, int reason) {
        return list(B, "CN=B", issued, revoked, at, reason);
    }

    private static RevocationList list(
            KeyPair by, String name, Instant issued, X509CertificateHolder revoked, Instant at, int reason) {
        var builder = new X509v2CRLBuilder(new X500Name(name), Date.from(issued));
        builder.addCRLEntry(revoked.getSerialNumber(), Date.from(at), reason);
        return RevocationList.read(encoded(builder, by));
    }

    private static byte[] encoded(X509v2CRLBuilder builder, KeyPair by) {
        try {
            return builder.build(signer(by)).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509CertificateHolder issued(
            String issuer, KeyPair by, String name, KeyPair pair, boolean isAuthority, Instant to) {
        try {
            int usage = isAuthority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
            return new JcaX509v3CertificateBuilder(
                            new X500Name(issuer),
                            BigInteger.valueOf(name.charAt(3)),
                            Date.from(TestKeys.FROM),
                            Date.from(to),
                            new X500Name(name),
                            pair.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                    .build(signer(by));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContentSigner signer(KeyPair pair) {
        try {
            return new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
