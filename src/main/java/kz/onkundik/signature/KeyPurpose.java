package kz.onkundik.signature;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/** What a certificate lets its key be used for (RFC 5280, 4.2.1.3 and 4.2.1.12). */
final class KeyPurpose {
    /** The refusal's detail for a key that serves for logging in, which people pick by mistake. */
    static final String LOGIN = "for logging in";

    private KeyPurpose() {}

    /** @throws Refusal KEY_USAGE when the certificate is for something else, such as logging in */
    static void requireSigning(X509CertificateHolder certificate) throws Refusal {
        List<String> extended = extended(certificate);
        // NCA RK marks its signing keys by e-mail protection and its keys for logging in by client authentication.
        if (extended.contains(KeyPurposeId.id_kp_clientAuth.getId())
                && !extended.contains(KeyPurposeId.id_kp_emailProtection.getId())) {
            throw new Refusal(VerdictCode.KEY_USAGE, LOGIN);
        }
        var usage = KeyUsage.fromExtensions(certificate.getExtensions());
        if (usage != null && !usage.hasUsages(KeyUsage.digitalSignature) && !usage.hasUsages(KeyUsage.nonRepudiation)) {
            throw new Refusal(VerdictCode.KEY_USAGE, "keyUsage");
        }
    }

    /** @throws Refusal KEY_USAGE when the certificate is for anything but time stamps (RFC 3161, 2.3) */
    static void requireTimeStamping(X509CertificateHolder certificate) throws Refusal {
        if (!extended(certificate).equals(List.of(KeyPurposeId.id_kp_timeStamping.getId()))) {
            throw new Refusal(VerdictCode.KEY_USAGE, "not for time stamps");
        }
    }

    /** Whether the certificate may issue a signer's. */
    static boolean isAuthority(X509CertificateHolder certificate) {
        return isAuthorityOver(certificate, 0);
    }

    /**
     * Whether the certificate may issue others (RFC 5280, 4.2.1.9 and 4.2.1.3).
     *
     * @param authoritiesBelow how many stand between it and the signer
     */
    static boolean isAuthorityOver(X509CertificateHolder certificate, int authoritiesBelow) {
        try {
            var constraints = BasicConstraints.fromExtensions(certificate.getExtensions());
            var usage = KeyUsage.fromExtensions(certificate.getExtensions());
            return constraints != null
                    && constraints.isCA()
                    && isWithin(constraints.getPathLenConstraintInteger(), authoritiesBelow)
                    && (usage == null || usage.hasUsages(KeyUsage.keyCertSign));
        } catch (RuntimeException e) {
            // Bouncy Castle reads on demand; an authority can write what it may do.
            return false;
        }
    }

    /** Without a limit there is none; a negative one allows nothing. */
    private static boolean isWithin(ASN1Integer limit, int authorities) {
        return limit == null || limit.getValue().compareTo(BigInteger.valueOf(authorities)) >= 0;
    }

    /** Whether an authority may issue lists of revoked certificates (RFC 5280, 4.2.1.3 and 6.3.3 f). */
    static boolean mayIssueLists(X509CertificateHolder authority) {
        var usage = KeyUsage.fromExtensions(authority.getExtensions());
        return usage == null || usage.hasUsages(KeyUsage.cRLSign);
    }

    /** The extended purposes as dotted identifiers; none where the certificate does not limit them. */
    static List<String> extended(X509CertificateHolder certificate) {
        var usage = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
        return usage == null
                ? List.of()
                : Arrays.stream(usage.getUsages()).map(KeyPurposeId::getId).toList();
    }
}
