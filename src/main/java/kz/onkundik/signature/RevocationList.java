package kz.onkundik.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.onkundik.problem.Failure;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;

/**
 * A list of revoked certificates (CRL, RFC 5280, 5) that the user added. It stays the bytes that it came as: there may be
 * a million entries in it, and one is asked for.
 */
public final class RevocationList {
    private static final byte[] PEM = "-----BEGIN".getBytes(StandardCharsets.US_ASCII);

    private final byte[] der;
    private final RevocationListForm list;
    /** A signature over many megabytes is verified once for each authority, not for each report. */
    private final Map<X509CertificateHolder, Boolean> issuers = new ConcurrentHashMap<>();

    private RevocationList(byte[] der) throws IOException {
        this.der = der;
        this.list = RevocationListForm.read(der);
    }

    /**
     * Reads a list in DER or PEM.
     *
     * @throws Failure {@code crl.not-one} when the bytes are something else
     */
    public static RevocationList read(byte[] file) {
        try {
            return new RevocationList(isPem(file) ? fromPem(file) : file);
        } catch (IOException | RuntimeException e) {
            throw new Failure(e, "crl.not-one");
        }
    }

    private static boolean isPem(byte[] file) {
        return file.length >= PEM.length && Arrays.equals(file, 0, PEM.length, PEM, 0, PEM.length);
    }

    private static byte[] fromPem(byte[] file) throws IOException {
        var text = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.US_ASCII);
        try (var reader = new PemReader(text)) {
            PemObject first = reader.readPemObject();
            return first == null ? file : first.getContent();
        }
    }

    /** The list itself, in DER. */
    public byte[] der() {
        return der.clone();
    }

    /** Who issued it: a common name. */
    public String issuer() {
        return CertificateFacts.commonName(list.issuer());
    }

    /** When it was issued. */
    public Instant issuedAt() {
        return list.issuedAt();
    }

    /** When its issuer promised the next one, if it did. */
    public Optional<Instant> nextAt() {
        return list.nextAt();
    }

    /** How many certificates stand in it. */
    public int size() {
        return list.size();
    }

    /** Whether one of the two takes the place of the other: both by the same issuer, and both whole or both in part. */
    public boolean isOfSameKind(RevocationList other) {
        return list.issuer().equals(other.list.issuer()) && list.reach() == other.list.reach();
    }

    /** Whether one of these authorities issued it. */
    public boolean isByOneOf(List<AuthorityFile.Authority> authorities) {
        return authorities.stream().anyMatch(each -> isBy(each.holder()));
    }

    /** Whether this authority issued it, and it speaks of this authority's own certificates. */
    boolean isBy(X509CertificateHolder authority) {
        return list.reach() != RevocationListForm.Reach.OTHERS
                && KeyPurpose.mayIssueLists(authority)
                && issuers.computeIfAbsent(authority, it -> CertificateSignature.isBy(list, it));
    }

    /** Whether it names every certificate that is revoked, so that one that is not in it was good on that day. */
    boolean isComplete() {
        return list.reach() == RevocationListForm.Reach.ALL;
    }

    /**
     * What it says of one certificate.
     *
     * @param at since when it is revoked
     * @param isCompromised whether somebody else may have the key: then no claimed time counts
     */
    record Revoked(Instant at, boolean isCompromised) {
        /** What an entry that cannot be read says: the worst. */
        private static final Revoked UNREADABLE = new Revoked(Instant.EPOCH, true);
    }

    /** What it says of this certificate; empty when it is not revoked as far as this list knows. */
    Optional<Revoked> of(X509CertificateHolder certificate) {
        return list.entry(certificate.getSerialNumber()).flatMap(RevocationList::revoked);
    }

    private static Optional<Revoked> revoked(DerReader.Value entry) {
        try {
            DerReader parts = entry.inside();
            parts.next(DerReader.INTEGER);
            Instant at = RevocationListForm.time(parts);
            int reason = parts.isMore() ? reason(parts.next(DerReader.SEQUENCE)) : CRLReason.unspecified;
            boolean isCompromised = reason == CRLReason.keyCompromise || reason == CRLReason.cACompromise;
            // RFC 5280, 5.3.1: a list of changes takes back what an earlier list said.
            return reason == CRLReason.removeFromCRL ? Optional.empty() : Optional.of(new Revoked(at, isCompromised));
        } catch (IOException | RuntimeException e) {
            return Optional.of(Revoked.UNREADABLE);
        }
    }

    private static int reason(DerReader.Value extensions) {
        Extension reason = Extensions.getInstance(extensions.encoded()).getExtension(Extension.reasonCode);
        return reason == null
                ? CRLReason.unspecified
                : CRLReason.getInstance(reason.getParsedValue()).getValue().intValue();
    }
}
