package kz.onkundik.signature;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;

/** A list of revoked certificates (CRL, RFC 5280, 5) that the user added. */
public final class RevocationList {
    private final X509CRLHolder list;

    private RevocationList(X509CRLHolder list) {
        this.list = list;
    }

    /** @throws Failure {@code crl.not-one} when the bytes are something else */
    public static RevocationList read(byte[] der) {
        try {
            return new RevocationList(new X509CRLHolder(der));
        } catch (IOException | RuntimeException e) {
            throw new Failure(e, "crl.not-one");
        }
    }

    /** Who issued it: a common name. */
    public String issuer() {
        return CertificateFacts.commonName(list.getIssuer());
    }

    /** When it was issued. */
    public Instant issuedAt() {
        return list.getThisUpdate().toInstant();
    }

    /** Whether this authority issued it. */
    boolean isBy(X509CertificateHolder authority) {
        return CertificateSignature.isBy(list, authority);
    }

    /** When the certificate was revoked, if it was. */
    Optional<Instant> revokedAt(X509CertificateHolder certificate) {
        return entry(certificate).map(entry -> entry.getRevocationDate().toInstant());
    }

    /** Whether it was revoked because somebody else may have the key: then no claimed time counts. */
    boolean isKeyCompromised(X509CertificateHolder certificate) {
        return entry(certificate)
                .map(entry -> entry.getExtension(Extension.reasonCode))
                .map(reason -> CRLReason.getInstance(reason.getParsedValue())
                        .getValue()
                        .intValue())
                .filter(reason -> reason == CRLReason.keyCompromise || reason == CRLReason.cACompromise)
                .isPresent();
    }

    private Optional<X509CRLEntryHolder> entry(X509CertificateHolder certificate) {
        return Optional.ofNullable(list.getRevokedCertificate(certificate.getSerialNumber()));
    }
}
