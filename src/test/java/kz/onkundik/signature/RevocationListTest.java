package kz.onkundik.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.ChainVerdict.Revocation;
import kz.onkundik.signature.ChainVerdict.State;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.junit.jupiter.api.Test;

/** What lists of revoked certificates may say and may not; the plain ones are in {@link AuthoritiesTest}. */
class RevocationListTest {
    private static final Instant CLAIMED = TestKeys.TIME.toInstant();
    private static final Instant LATER = CLAIMED.plusSeconds(60);
    private static final Instant BEFORE = CLAIMED.minusSeconds(60);
    private static final KeyPair A = TestKeys.ec("secp256r1");
    private static final X509CertificateHolder ROOT =
            MadeCertificate.authority("CN=A", A, "CN=A", A).done();
    private static final X509CertificateHolder SIGNER = MadeCertificate.signer(
                    "CN=A", A, "CN=S", TestKeys.ec("secp256r1"))
            .number(BigInteger.valueOf('S'))
            .done();

    @Test
    void aWholeListClearsWhoIsNotInIt() {
        assertEquals(Revocation.NOT_REVOKED, judge(list(_ -> {})).revocation());
    }

    @Test
    void aListOfChangesRevokesAndClearsNobody() {
        Change changes = list -> list.addExtension(Extension.deltaCRLIndicator, true, new ASN1Integer(1));
        assertEquals(Revocation.UNKNOWN, judge(list(changes)).revocation());
        assertEquals(
                State.REVOKED,
                judge(list(changes, BEFORE, CRLReason.unspecified)).state());
    }

    @Test
    void aListOfChangesTakesBackWhatWasNotFinal() {
        Change changes = list -> list.addExtension(Extension.deltaCRLIndicator, true, new ASN1Integer(1));
        ChainVerdict verdict = judge(list(changes, BEFORE, CRLReason.removeFromCRL));
        assertEquals(State.OK, verdict.state());
        assertEquals(Revocation.UNKNOWN, verdict.revocation());
    }

    @Test
    void aListOfSomeCertificatesRevokesAndClearsNobody() {
        Change part = list -> list.addExtension(Extension.issuingDistributionPoint, true, point(false));
        assertEquals(Revocation.UNKNOWN, judge(list(part)).revocation());
        assertEquals(
                State.REVOKED, judge(list(part, BEFORE, CRLReason.unspecified)).state());
    }

    @Test
    void aListThatSpeaksForOtherIssuersSaysNothing() {
        Change indirect = list -> list.addExtension(Extension.issuingDistributionPoint, true, point(true));
        ChainVerdict verdict = judge(list(indirect, BEFORE, CRLReason.keyCompromise));
        assertEquals(State.OK, verdict.state());
        assertEquals(Revocation.UNKNOWN, verdict.revocation());
    }

    @Test
    void aListWithSomethingCriticalThatNobodyHereKnowsSaysNothing() {
        var unknown = new ASN1ObjectIdentifier("1.2.398.99.1");
        Change strange = list -> list.addExtension(unknown, true, DERNull.INSTANCE);
        assertEquals(Revocation.UNKNOWN, judge(list(strange)).revocation());
        Change harmless = list -> list.addExtension(unknown, false, DERNull.INSTANCE);
        assertEquals(Revocation.NOT_REVOKED, judge(list(harmless)).revocation());
    }

    @Test
    void anAuthorityThatMayNotIssueListsSaysNothing() {
        X509CertificateHolder without = MadeCertificate.authority("CN=A", A, "CN=A", A)
                .usage(KeyUsage.keyCertSign)
                .done();
        assertEquals(
                Revocation.UNKNOWN,
                judge(without, RevocationList.read(list(_ -> {}))).revocation());
    }

    @Test
    void theLongestListIsSearchedWithoutBeingUnfolded() {
        byte[] many = list(list -> {
            for (int i = 0; i < 20_000; i++) {
                list.addCRLEntry(BigInteger.valueOf(1_000_000 + i), Date.from(BEFORE), CRLReason.superseded);
            }
        });
        assertEquals(Revocation.NOT_REVOKED, judge(many).revocation());
    }

    @Test
    void whatIsBrokenAnywhereIsNoList() {
        byte[] good = list(_ -> {}, BEFORE, CRLReason.unspecified);
        for (int cut = 0; cut < good.length; cut++) {
            assertRefused(Arrays.copyOf(good, cut));
        }
        assertRefused(Arrays.copyOf(good, good.length + 1));
        byte[] longer = good.clone();
        // The innermost entry says that it is longer than the list.
        int number = Bytes.indexOf(good, "\u0002\u0001S", 0, good.length);
        longer[number - 1] = 0x7F;
        assertRefused(longer);
    }

    @Test
    void anEntryThatCannotBeReadCountsAsTheWorst() {
        byte[] list = list(_ -> {}, LATER, CRLReason.unspecified);
        int number = Bytes.indexOf(list, "\u0002\u0001S", 0, list.length);
        list[number + 3] = 0x05;
        RevocationList.Revoked revoked = RevocationList.read(list).of(SIGNER).orElseThrow();
        assertEquals(new RevocationList.Revoked(Instant.EPOCH, true), revoked);
    }

    private static void assertRefused(byte[] list) {
        assertEquals(
                "crl.not-one",
                assertThrows(Failure.class, () -> RevocationList.read(list)).code());
    }

    private static ChainVerdict judge(byte[] list) {
        return judge(ROOT, RevocationList.read(list));
    }

    private static ChainVerdict judge(X509CertificateHolder trusted, RevocationList list) {
        try {
            return Authorities.of(List.of(trusted.getEncoded()), List.of(list))
                    .judge(new CertificateBag(SIGNER, List.of()), CLAIMED);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is special in a list. */
    private interface Change {
        void in(X509v2CRLBuilder list) throws IOException;
    }

    private static byte[] list(Change change) {
        return list(change, Optional.empty(), CRLReason.unspecified);
    }

    /** One in which the signer's certificate stands. */
    private static byte[] list(Change change, Instant since, int reason) {
        return list(change, Optional.of(since), reason);
    }

    private static byte[] list(Change change, Optional<Instant> since, int reason) {
        try {
            var list = new X509v2CRLBuilder(new X500Name("CN=A"), Date.from(LATER));
            since.ifPresent(at -> list.addCRLEntry(SIGNER.getSerialNumber(), Date.from(at), reason));
            change.in(list);
            return list.build(MadeCertificate.signing(A)).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ASN1Encodable point(boolean isIndirect) {
        var name = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, "http://crl.kz/a.crl"));
        return new IssuingDistributionPoint(new DistributionPointName(name), false, false, null, isIndirect, false);
    }
}
