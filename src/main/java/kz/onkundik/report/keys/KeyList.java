package kz.onkundik.report.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The keys that an office has confirmed.
 *
 * @param issuer the office
 * @param entries the keys in the order in which they are printed
 */
public record KeyList(NamedInstitution issuer, LocalDate date, List<Entry> entries) {
    public KeyList {
        entries = List.copyOf(entries);
    }

    /**
     * One confirmed key.
     *
     * @param institution whose it is
     * @param name the institution's name
     * @param owner who the certificate says the owner is; may be empty
     * @param key the SHA-256 by which the key is known
     * @param by who has confirmed it
     * @param how by which channel: a lower-case code
     */
    public record Entry(UUID institution, String name, String owner, String key, String by, Instant at, String how) {}
}
