package kz.onkundik.report.keys;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That an institution signs by another key from now on. The old key signs the paper; the new one has signed its own
 * {@link #promise}, so that nobody can name a key that somebody else has.
 *
 * @param oldKey the SHA-256 by which the key is known that was used so far
 * @param newKey that of its successor
 */
public record KeyChange(NamedInstitution institution, LocalDate date, String oldKey, String newKey) {
    /** What the new key signs: that it succeeds this key for this institution, and nothing else. */
    public byte[] promise() {
        return promise(institution.uuid(), oldKey);
    }

    /** As {@link #promise()}, before it is known which key will sign it. */
    public static byte[] promise(UUID institution, String oldKey) {
        return ("onkundik:key-change:" + institution + ":" + oldKey).getBytes(StandardCharsets.US_ASCII);
    }
}
