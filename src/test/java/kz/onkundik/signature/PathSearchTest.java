package kz.onkundik.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.onkundik.signature.ChainVerdict.State;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signer S is issued by B, B by A, and A is trusted; then one thing stands in the way. */
class PathSearchTest {
    private static final Instant CLAIMED = TestKeys.TIME.toInstant();
    private static final KeyPair A = TestKeys.ec("secp256r1");
    private static final KeyPair B = TestKeys.ec("secp256r1");
    private static final KeyPair C = TestKeys.ec("secp256r1");
    private static final KeyPair S = TestKeys.ec("secp256r1");
    private static final X509CertificateHolder ROOT =
            MadeCertificate.authority("CN=A", A, "CN=A", A).done();
    private static final X509CertificateHolder MIDDLE =
            MadeCertificate.authority("CN=A", A, "CN=B", B).done();
    private static final X509CertificateHolder SIGNER =
            MadeCertificate.signer("CN=B", B, "CN=S", S).done();
    private static final ASN1ObjectIdentifier UNKNOWN = new ASN1ObjectIdentifier("1.2.398.9.9.9");

    @Test
    void aPlainWayIsFound() {
        assertEquals(State.OK, state(ROOT, SIGNER, MIDDLE));
    }

    @Test
    void anAuthorityLimitedToSignersMayNotMakeOtherAuthorities() {
        X509CertificateHolder none =
                MadeCertificate.authority("CN=A", A, "CN=A", A).pathLength(0).done();
        assertEquals(State.UNTRUSTED, state(none, SIGNER, MIDDLE));
        X509CertificateHolder one =
                MadeCertificate.authority("CN=A", A, "CN=A", A).pathLength(1).done();
        assertEquals(State.OK, state(one, SIGNER, MIDDLE));
        X509CertificateHolder last =
                MadeCertificate.authority("CN=A", A, "CN=B", B).pathLength(0).done();
        assertEquals(State.OK, state(ROOT, SIGNER, last));
    }

    @Test
    void aNegativeLimitAllowsNothing() {
        ASN1Encodable negative = new DERSequence(new ASN1Encodable[] {ASN1Boolean.TRUE, new ASN1Integer(-1)});
        X509CertificateHolder middle = MadeCertificate.authority("CN=A", A, "CN=B", B)
                .with(Extension.basicConstraints, true, negative)
                .done();
        assertEquals(State.UNTRUSTED, state(ROOT, SIGNER, middle));
    }

    @Test
    void whatIsCriticalAndNotUnderstoodStopsTheWayWhereverItStands() {
        assertEquals(State.UNTRUSTED, state(ROOT, SIGNER, withUnknown(true)));
        assertEquals(State.OK, state(ROOT, SIGNER, withUnknown(false)));
        X509CertificateHolder signer = MadeCertificate.signer("CN=B", B, "CN=S", S)
                .with(UNKNOWN, true, DERNull.INSTANCE)
                .done();
        assertEquals(State.UNTRUSTED, state(ROOT, signer, MIDDLE));
        X509CertificateHolder root = MadeCertificate.authority("CN=A", A, "CN=A", A)
                .with(UNKNOWN, true, DERNull.INSTANCE)
                .done();
        assertEquals(State.UNTRUSTED, state(root, SIGNER, MIDDLE));
    }

    @Test
    void limitsOnNamesAreNotUnderstoodAndNamesOfPoliciesLimitNothing() {
        var other = new GeneralSubtree(new GeneralName(new X500Name("CN=Other")));
        X509CertificateHolder limited = MadeCertificate.authority("CN=A", A, "CN=B", B)
                .with(Extension.nameConstraints, true, new NameConstraints(new GeneralSubtree[] {other}, null))
                .done();
        assertEquals(State.UNTRUSTED, state(ROOT, SIGNER, limited));
        X509CertificateHolder named = MadeCertificate.authority("CN=A", A, "CN=B", B)
                .with(Extension.certificatePolicies, true, new CertificatePolicies(new PolicyInformation(UNKNOWN)))
                .done();
        assertEquals(State.OK, state(ROOT, SIGNER, named));
    }

    @Test
    void anIssuerThatLeadsNowhereKeepsNobodyFromItsNamesake() {
        X509CertificateHolder deadEnd =
                MadeCertificate.authority("CN=C", C, "CN=B", B).done();
        assertEquals(State.OK, state(ROOT, SIGNER, deadEnd, MIDDLE));
        assertEquals(State.OK, state(ROOT, SIGNER, MIDDLE, deadEnd));
        X509CertificateHolder limited = MadeCertificate.authority("CN=A", A, "CN=B", B)
                .with(UNKNOWN, true, DERNull.INSTANCE)
                .done();
        assertEquals(State.OK, state(ROOT, SIGNER, limited, MIDDLE));
    }

    @Test
    void anExpiredIssuerKeepsNobodyFromTheOneThatWasRenewed() {
        X509CertificateHolder before = MadeCertificate.authority("CN=A", A, "CN=B", B)
                .valid(TestKeys.FROM, CLAIMED.minusSeconds(60))
                .number(BigInteger.TWO)
                .done();
        assertEquals(State.EXPIRED_THEN, state(ROOT, SIGNER, before));
        assertEquals(State.OK, state(ROOT, SIGNER, before, MIDDLE));
        assertEquals(State.OK, state(ROOT, SIGNER, MIDDLE, before));
    }

    @Test
    void aCircleOfAuthoritiesLeadsNowhereAndEnds() {
        X509CertificateHolder there =
                MadeCertificate.authority("CN=C", C, "CN=B", B).done();
        X509CertificateHolder back =
                MadeCertificate.authority("CN=B", B, "CN=C", C).done();
        assertEquals(State.UNTRUSTED, state(ROOT, SIGNER, there, back));
        assertEquals(State.OK, state(ROOT, SIGNER, there, back, MIDDLE));
    }

    @ParameterizedTest
    @CsvSource({"5, OK", "6, UNTRUSTED"})
    void aWayOfMoreThanSixCertificatesIsNotGone(int authorities, State expected) {
        var bag = new ArrayList<X509CertificateHolder>();
        String issuer = "CN=A";
        for (int i = 1; i < authorities; i++) {
            String name = "CN=" + i;
            bag.add(MadeCertificate.authority(issuer, A, name, A).done());
            issuer = name;
        }
        bag.addFirst(MadeCertificate.signer(issuer, A, "CN=S", S).done());
        assertEquals(expected, state(ROOT, bag.toArray(X509CertificateHolder[]::new)));
    }

    @Test
    void manyNamesakesInTheBagDoNotKeepTheVerifierBusy() {
        var bag = new ArrayList<X509CertificateHolder>();
        bag.add(SIGNER);
        for (int i = 0; i < 400; i++) {
            bag.add(MadeCertificate.authority("CN=B", B, "CN=B", B)
                    .number(BigInteger.valueOf(i))
                    .done());
        }
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertEquals(State.UNTRUSTED, state(ROOT, bag.toArray(X509CertificateHolder[]::new)));
        assertTrue(threads.getCurrentThreadCpuTime() - start < 2_000_000_000L);
    }

    private static X509CertificateHolder withUnknown(boolean isCritical) {
        return MadeCertificate.authority("CN=A", A, "CN=B", B)
                .with(UNKNOWN, isCritical, DERNull.INSTANCE)
                .done();
    }

    private static State state(X509CertificateHolder trusted, X509CertificateHolder... bag) {
        try {
            return Authorities.of(List.of(trusted.getEncoded()), List.of())
                    .judge(new CertificateBag(bag[0], Arrays.asList(bag)), CLAIMED)
                    .state();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
