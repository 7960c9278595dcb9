package kz.onkundik.signature;

import java.time.Instant;
import java.util.Optional;
import kz.onkundik.signature.algorithm.KeyKind;

/**
 * What a certificate says of its key and of the key's owner. The words in it are the certificate's claims.
 *
 * @param kind the family of algorithms
 * @param own true for a key that this program made: self-signed and so marked, see {@link OwnKey}
 * @param spkiSha256 SHA-256 of the SubjectPublicKeyInfo, 64 lower-case hex digits: the key's identity
 * @param subject the whole subject, such as {@code CN=…,SERIALNUMBER=IIN…}
 * @param commonName the subject's CN; the whole subject where there is none
 * @param fullName the common name, followed by the GIVENNAME in which NCA RK writes the patronymic
 * @param organisation the subject's O
 * @param iin the person's number, twelve digits, from SERIALNUMBER=IIN…
 * @param bin the organisation's number, twelve digits, from OU=BIN…
 * @param institution the UUID of the institution for which this program made the key; empty for every other key
 * @param role what the organisation lets the person sign, from the extended key usage
 * @param issuer the CN of who issued the certificate
 * @param notBefore the first instant of the certificate's validity
 * @param notAfter the last instant of the certificate's validity
 * @param certificateNumber the certificate's serial number in lower-case hex
 */
public record KeyFacts(
        KeyKind kind,
        boolean own,
        String spkiSha256,
        String subject,
        String commonName,
        String fullName,
        Optional<String> organisation,
        Optional<String> iin,
        Optional<String> bin,
        Optional<String> institution,
        Optional<KeyRole> role,
        String issuer,
        Instant notBefore,
        Instant notAfter,
        String certificateNumber) {
    /** Whether the certificate is in its validity at this instant; both ends count as inside (RFC 5280, 4.1.2.5). */
    public boolean validAt(Instant instant) {
        return !instant.isBefore(notBefore) && !instant.isAfter(notAfter);
    }

    /** Whether this is a key of the state's kind: issued to a person with a number, not made by this program. */
    public boolean ofState() {
        return !own && iin.isPresent() && kind != KeyKind.EC;
    }

    /** The key's fingerprint as people compare it. */
    public String fingerprint() {
        return Fingerprint.of(spkiSha256);
    }
}
