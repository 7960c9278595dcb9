package kz.onkundik.signature;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Looks for the shortest way from a certificate to a trusted one, step by step in all directions: an issuer that leads
 * nowhere, or in a circle, keeps nobody from another of the same name.
 */
final class PathSearch {
    /** Kazakhstan's ways have two steps; a longer one than this only keeps the verifier busy. */
    private static final int LONGEST = 6;

    /** So do more signatures than this; whoever signs chooses what comes along. */
    private static final int MOST_SIGNATURES = 64;

    /** RFC 5280, 4.2: what is critical and none of these is not understood here, such as limits on names. */
    private static final Set<Object> UNDERSTOOD = Set.of(
            Extension.basicConstraints,
            Extension.keyUsage,
            Extension.extendedKeyUsage,
            Extension.certificatePolicies,
            Extension.subjectAlternativeName,
            Extension.subjectKeyIdentifier,
            Extension.authorityKeyIdentifier);

    private final List<X509CertificateHolder> trusted;
    private int signatures;

    PathSearch(List<X509CertificateHolder> trusted) {
        this.trusted = trusted;
    }

    /**
     * @param candidates who may have issued what
     * @return the owner's certificate, then those of the authorities up to the first trusted one; empty without a way
     */
    List<X509CertificateHolder> from(X509CertificateHolder owner, List<X509CertificateHolder> candidates) {
        signatures = 0;
        List<X509CertificateHolder> left =
                candidates.stream().filter(each -> !each.equals(owner)).toList();
        var ways = new ArrayDeque<List<X509CertificateHolder>>(List.of(List.of(owner)));
        while (!ways.isEmpty()) {
            List<X509CertificateHolder> way = ways.poll();
            if (trusted.contains(way.getLast())) {
                return way;
            }
            // Who was reached is not asked again: a longer way to the same one serves nothing.
            Map<Boolean, List<X509CertificateHolder>> issuers =
                    left.stream().collect(Collectors.partitioningBy(each -> leads(way, each)));
            for (X509CertificateHolder issuer : issuers.get(true)) {
                ways.add(Stream.concat(way.stream(), Stream.of(issuer)).toList());
            }
            left = issuers.get(false);
        }
        return List.of();
    }

    private boolean leads(List<X509CertificateHolder> way, X509CertificateHolder issuer) {
        X509CertificateHolder last = way.getLast();
        // The owner is no authority below another one.
        return way.size() < LONGEST
                && signatures < MOST_SIGNATURES
                && last.getIssuer().equals(issuer.getSubject())
                && isUnderstood(last)
                && isUnderstood(issuer)
                && KeyPurpose.isAuthorityOver(issuer, way.size() - 1)
                && isBy(last, issuer);
    }

    private boolean isBy(X509CertificateHolder certificate, X509CertificateHolder issuer) {
        signatures++;
        return CertificateSignature.isBy(certificate, issuer);
    }

    private static boolean isUnderstood(X509CertificateHolder certificate) {
        return UNDERSTOOD.containsAll(certificate.getCriticalExtensionOIDs());
    }
}
