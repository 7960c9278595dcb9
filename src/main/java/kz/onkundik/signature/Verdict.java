package kz.onkundik.signature;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.onkundik.signature.algorithm.KeyKind;
import kz.onkundik.signature.trust.TrustedKeys;

/**
 * What the verifier found in one file. It keeps apart whether the bytes are intact, whose key signed them and when
 * that is claimed to have happened. Whether the key is known to us is for {@link TrustedKeys} to say.
 *
 * @param code all is well, or the first check that failed
 * @param sha256 SHA-256 of the whole file, 64 lower-case hex digits
 * @param key the signer's key, once its signature has been verified
 * @param claimedTime the time of signing as the signer's computer gave it: a claim; only when the file is intact
 * @param attachment the attachment's bytes as they were signed; only when the file is intact
 * @param signedBytes how many bytes from the file's start are signed, so that they alone are shown; 0 while not intact
 * @param certificates the signer's certificate and what came with it, once the signature has been verified
 * @param timeStamps what authorities later said of the whole file's time; only when the file is intact
 * @param detail what exactly was wrong, in technical words, for the log; empty when nothing was
 */
public record Verdict(
        VerdictCode code,
        String sha256,
        Optional<KeyFacts> key,
        Optional<OffsetDateTime> claimedTime,
        Optional<byte[]> attachment,
        int signedBytes,
        Optional<CertificateBag> certificates,
        List<TimeStamp> timeStamps,
        String detail) {
    /** The bytes are those that were signed, and the attachment is among them. */
    public boolean intact() {
        return code == VerdictCode.VALID || code == VerdictCode.CLAIMED_TIME;
    }

    /** The family of the signer's key. */
    public Optional<KeyKind> keyKind() {
        return key.map(KeyFacts::kind);
    }

    /** Signed by a key that this program made, not by one that an authority issued. */
    public boolean own() {
        return key.isPresent() && key.get().own();
    }

    /** The certificate was in its validity at the claimed time. */
    public boolean validAtClaimedTime() {
        return key.isPresent()
                && claimedTime.isPresent()
                && key.get().validAt(claimedTime.get().toInstant());
    }

    /** A copy of the attachment's bytes. */
    @Override
    public Optional<byte[]> attachment() {
        return attachment.map(byte[]::clone);
    }
}
