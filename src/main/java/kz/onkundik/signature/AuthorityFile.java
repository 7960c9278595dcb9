package kz.onkundik.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * What a file of certificates holds for somebody who looks for authorities to trust.
 *
 * @param authorities those that may vouch for others
 * @param refused the others, each with its reason
 */
public record AuthorityFile(List<Authority> authorities, List<Refused> refused) {
    public AuthorityFile {
        authorities = List.copyOf(authorities);
        refused = List.copyOf(refused);
    }

    /**
     * An authority's certificate.
     *
     * @param name the subject's CN
     * @param organisation the subject's O
     * @param issuer the CN of who issued it; its own where it vouches for itself
     * @param sha256 of the whole certificate, 64 lower-case hex digits: what authorities publish and people compare
     * @param der the certificate itself
     */
    @SuppressWarnings("ArrayRecordComponent") // Passed on whole; compared by its hash.
    public record Authority(
            String name,
            Optional<String> organisation,
            String issuer,
            Instant notBefore,
            Instant notAfter,
            String sha256,
            byte[] der) {
        /** Whether the certificate is in its validity at this instant. */
        public boolean validAt(Instant instant) {
            return !instant.isBefore(notBefore) && !instant.isAfter(notAfter);
        }

        X509CertificateHolder holder() {
            try {
                return new X509CertificateHolder(der);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * A certificate that makes no trusted authority.
     *
     * @param name whose it is
     * @param code why: {@code certificate.not-authority} for a person's or an office's own, {@code certificate.weak}
     */
    public record Refused(String name, String code) {}

    /**
     * Reads all certificates of a file, in DER or PEM.
     *
     * @throws Failure {@code certificate.not-one} when it holds none that can be read
     */
    public static AuthorityFile read(byte[] file) {
        List<Authority> authorities = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (X509CertificateHolder certificate : CertificateFile.certificates(file)) {
            try {
                KeyFacts facts = CertificateFacts.of(certificate);
                if (KeyPurpose.isAuthority(certificate)) {
                    authorities.add(authority(certificate, facts));
                } else {
                    refused.add(new Refused(facts.commonName(), "certificate.not-authority"));
                }
            } catch (Refusal e) {
                refused.add(new Refused(CertificateFacts.commonName(certificate.getSubject()), "certificate.weak"));
            }
        }
        return new AuthorityFile(authorities, refused);
    }

    private static Authority authority(X509CertificateHolder certificate, KeyFacts facts) {
        try {
            byte[] der = certificate.getEncoded();
            return new Authority(
                    facts.commonName(),
                    facts.organisation(),
                    facts.issuer(),
                    facts.notBefore(),
                    facts.notAfter(),
                    HexFormat.of().formatHex(DigestAlgorithm.SHA_256.start().digest(der)),
                    der);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
