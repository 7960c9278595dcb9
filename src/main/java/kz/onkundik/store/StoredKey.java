package kz.onkundik.store;

import java.time.Instant;
import java.util.Optional;

/**
 * The institution's own signing key as its file keeps it.
 *
 * @param pkcs12 the private key, enciphered with its password
 * @param certificate in DER, so that the key can be shown without the password
 * @param backedUpAt when a copy was last made outside this file
 * @param confirmed the superior's word that it knows the key
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
public record StoredKey(
        byte[] pkcs12, byte[] certificate, Optional<Instant> backedUpAt, Optional<Confirmed> confirmed) {
    /**
     * That the superior knows the key.
     *
     * @param by who said so
     */
    public record Confirmed(String by, Instant at) {}

    /** A key that was just made: no copy of it is anywhere, and nobody knows it. */
    public static StoredKey made(byte[] pkcs12, byte[] certificate) {
        return new StoredKey(pkcs12, certificate, Optional.empty(), Optional.empty());
    }

    /** The same key, of which there is a copy. */
    public StoredKey backedUp(Instant at) {
        return new StoredKey(pkcs12, certificate, Optional.of(at), confirmed);
    }

    /** The same key, which the superior knows. */
    public StoredKey confirmed(Confirmed word) {
        return new StoredKey(pkcs12, certificate, backedUpAt, Optional.of(word));
    }
}
