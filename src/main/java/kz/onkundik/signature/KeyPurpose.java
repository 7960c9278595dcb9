package kz.onkundik.signature;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;

/** Whether a certificate lets its key sign documents (RFC 5280, 4.2.1.3 and 4.2.1.12). */
final class KeyPurpose {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";
    /** NCA RK marks its signing keys by this one and its keys for logging in by the one above. */
    private static final String EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4";

    private KeyPurpose() {}

    /** @throws Refusal KEY_USAGE when the certificate is for something else, such as logging in */
    static void requireSigning(X509Certificate certificate) throws Refusal {
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new Refusal(VerdictCode.KEY_USAGE, "keyUsage");
        }
        List<String> extended = extendedUsage(certificate);
        if (extended.contains(CLIENT_AUTHENTICATION) && !extended.contains(EMAIL_PROTECTION)) {
            throw new Refusal(VerdictCode.KEY_USAGE, "for logging in");
        }
    }

    private static List<String> extendedUsage(X509Certificate certificate) throws Refusal {
        try {
            List<String> usage = certificate.getExtendedKeyUsage();
            return usage == null ? List.of() : usage;
        } catch (CertificateParsingException e) {
            throw new Refusal(VerdictCode.KEY_USAGE, "unreadable", e);
        }
    }
}
