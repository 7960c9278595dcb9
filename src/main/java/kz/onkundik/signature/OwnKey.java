package kz.onkundik.signature;

import java.security.SecureRandom;
import java.time.Instant;

/** Makes a key for those who have none. */
public final class OwnKey {
    private OwnKey() {}

    public static byte[] create(
            String commonName, String organisation, Instant now, SecureRandom random, char[] password) {
        return null;
    }
}
