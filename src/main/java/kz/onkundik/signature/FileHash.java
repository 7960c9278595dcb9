package kz.onkundik.signature;

import java.security.MessageDigest;
import java.util.HexFormat;
import kz.onkundik.signature.algorithm.DigestAlgorithm;

/**
 * The SHA-256 of a whole file. The bytes that a signature covers are nearly all of it, so where they are digested by
 * SHA-256 too, both are had for the price of one.
 */
final class FileHash {
    private final byte[] file;
    private byte[] whole;

    FileHash(byte[] file) {
        this.file = file;
    }

    /** 64 lower-case hex digits. */
    String sha256() {
        if (whole == null) {
            whole = DigestAlgorithm.SHA_256.start().digest(file);
        }
        return HexFormat.of().formatHex(whole);
    }

    /** The digest of what a range of this file covers. */
    byte[] without(SignedRange range, MessageDigest digest) {
        if (whole != null
                || !digest.getAlgorithm().equals(DigestAlgorithm.SHA_256.start().getAlgorithm())) {
            return range.digest(digest);
        }
        digest.update(file, 0, range.gapStart());
        MessageDigest all = copy(digest);
        all.update(file, range.gapStart(), file.length - range.gapStart());
        whole = all.digest();
        digest.update(file, range.gapEnd(), range.end() - range.gapEnd());
        return digest.digest();
    }

    private static MessageDigest copy(MessageDigest started) {
        try {
            return (MessageDigest) started.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own digests can be copied half-way", e);
        }
    }
}
