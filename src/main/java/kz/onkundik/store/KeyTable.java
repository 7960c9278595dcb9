package kz.onkundik.store;

import java.util.Optional;

/** The institution's own signing key, enciphered with its password. */
final class KeyTable {
    private final Database database;

    KeyTable(Database database) {
        this.database = database;
    }

    Optional<byte[]> read() {
        return database.first("SELECT pkcs12 FROM own_key", row -> row.bytes("pkcs12"));
    }

    void save(byte[] pkcs12) {
        database.update(
                "INSERT INTO own_key VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET pkcs12 = excluded.pkcs12", pkcs12);
    }
}
