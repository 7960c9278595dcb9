package kz.onkundik.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.Time;

/**
 * The parts of a list of revoked certificates (RFC 5280, 5.1).
 *
 * @param signed the bytes that its issuer signed
 * @param algorithm by which they are signed, as stands in them and again beside them
 * @param signature over them
 * @param issuer the name of who signed
 * @param issuedAt when
 * @param nextAt when its issuer promised the next one, if it did
 * @param entries one after the other; none when no certificate is revoked
 * @param reach which certificates it speaks of
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RevocationListForm(
        DerReader.Value signed,
        AlgorithmIdentifier algorithm,
        byte[] signature,
        X500Name issuer,
        Instant issuedAt,
        Optional<Instant> nextAt,
        Optional<DerReader.Value> entries,
        Reach reach) {
    /** A name and an algorithm take some hundred bytes. */
    private static final int LARGEST_PART = 64 * 1024;

    /** Those that may be critical. */
    private static final List<ASN1ObjectIdentifier> KNOWN =
            List.of(Extension.deltaCRLIndicator, Extension.issuingDistributionPoint);

    /** Which certificates a list speaks of, as its critical extensions say. */
    enum Reach {
        /** All of its issuer's. */
        ALL,
        /** Some of them, or what has changed since an earlier list. */
        SOME,
        /** Other issuers' too, or something that we do not know: then it may not be used (RFC 5280, 5.2). */
        OTHERS
    }

    /** @throws IOException when it has another form; or a RuntimeException of Bouncy Castle's */
    static RevocationListForm read(byte[] der) throws IOException {
        var outside = new DerReader(der);
        DerReader parts = outside.next(DerReader.SEQUENCE).inside();
        DerReader.Value signed = parts.next(DerReader.SEQUENCE);
        AlgorithmIdentifier algorithm = AlgorithmIdentifier.getInstance(small(parts));
        byte[] signature = ASN1BitString.getInstance(small(parts)).getOctets();
        if (outside.isMore() || parts.isMore()) {
            throw new IOException("something behind the list");
        }
        DerReader head = signed.inside();
        if (head.isNext(DerReader.INTEGER)) {
            head.next();
        }
        if (!AlgorithmIdentifier.getInstance(small(head)).getAlgorithm().equals(algorithm.getAlgorithm())) {
            throw new IOException("two algorithms");
        }
        X500Name issuer = X500Name.getInstance(small(head));
        Instant issuedAt = time(head);
        boolean isNextPromised = head.isNext(DerReader.UTC_TIME) || head.isNext(DerReader.GENERALIZED_TIME);
        Optional<Instant> nextAt = isNextPromised ? Optional.of(time(head)) : Optional.empty();
        Optional<DerReader.Value> entries =
                head.isNext(DerReader.SEQUENCE) ? Optional.of(head.next()) : Optional.empty();
        Reach reach = head.isMore() ? reach(head.next(DerReader.EXPLICIT_0)) : Reach.ALL;
        if (head.isMore()) {
            throw new IOException("something behind the extensions");
        }
        var form = new RevocationListForm(signed, algorithm, signature, issuer, issuedAt, nextAt, entries, reach);
        form.requireReadableEntries();
        return form;
    }

    private static byte[] small(DerReader reader) throws IOException {
        DerReader.Value value = reader.next();
        if (value.end() - value.start() > LARGEST_PART) {
            throw new IOException("a part of " + (value.end() - value.start()) + " bytes");
        }
        return value.encoded();
    }

    static Instant time(DerReader reader) throws IOException {
        return Time.getInstance(ASN1Primitive.fromByteArray(small(reader)))
                .getDate()
                .toInstant();
    }

    private static Reach reach(DerReader.Value explicit) throws IOException {
        var extensions = Extensions.getInstance(small(explicit.inside()));
        if (!KNOWN.containsAll(List.of(extensions.getCriticalExtensionOIDs()))) {
            return Reach.OTHERS;
        }
        ASN1Encodable value = extensions.getExtensionParsedValue(Extension.issuingDistributionPoint);
        if (value != null) {
            var point = IssuingDistributionPoint.getInstance(value);
            return point.isIndirectCRL() || point.onlyContainsAttributeCerts() ? Reach.OTHERS : Reach.SOME;
        }
        return extensions.getExtension(Extension.deltaCRLIndicator) == null ? Reach.ALL : Reach.SOME;
    }

    private void requireReadableEntries() throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        DerReader all = entries.get().inside();
        while (all.isMore()) {
            all.next(DerReader.SEQUENCE).inside().next(DerReader.INTEGER);
        }
    }

    /** How many certificates stand in it. */
    int size() {
        try {
            int size = 0;
            DerReader all = entries.map(DerReader.Value::inside).orElseGet(() -> new DerReader(new byte[0]));
            while (all.isMore()) {
                all.next();
                size++;
            }
            return size;
        } catch (IOException e) {
            throw new IllegalStateException("every entry was looked at", e);
        }
    }

    /** The entry of the certificate with this number. */
    Optional<DerReader.Value> entry(BigInteger number) {
        byte[] wanted = number.toByteArray();
        try {
            DerReader all = entries.map(DerReader.Value::inside).orElseGet(() -> new DerReader(new byte[0]));
            while (all.isMore()) {
                DerReader.Value entry = all.next();
                if (entry.inside().next(DerReader.INTEGER).hasContent(wanted)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("every entry was looked at", e);
        }
    }
}
