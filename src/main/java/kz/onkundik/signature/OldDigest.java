package kz.onkundik.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-1, by which time-stamp authorities still name their certificates (RFC 2634, 5.4). It proves nothing here. */
final class OldDigest {
    private OldDigest() {}

    static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
