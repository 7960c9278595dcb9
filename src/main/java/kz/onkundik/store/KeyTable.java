package kz.onkundik.store;

import java.sql.SQLException;
import java.util.Optional;
import kz.onkundik.store.StoredKey.Confirmed;

/** The institution's own signing key, enciphered with its password. */
final class KeyTable {
    private final Database database;

    KeyTable(Database database) {
        this.database = database;
    }

    Optional<StoredKey> read() {
        return database.first("SELECT * FROM own_key", KeyTable::key);
    }

    void save(StoredKey key) {
        database.update(
                "INSERT OR REPLACE INTO own_key VALUES (1, ?, ?, ?, ?, ?)",
                key.pkcs12(),
                key.certificate(),
                key.backedUpAt().orElse(null),
                key.confirmed().map(Confirmed::by).orElse(null),
                key.confirmed().map(Confirmed::at).orElse(null));
    }

    void delete() {
        database.update("DELETE FROM own_key");
    }

    private static StoredKey key(Row row) throws SQLException {
        Optional<String> by = Optional.ofNullable(row.text("confirmed_by"));
        var at = row.instant("confirmed_at");
        return new StoredKey(
                row.bytes("pkcs12"),
                row.bytes("certificate"),
                Optional.ofNullable(row.instant("backed_up_at")),
                by.map(name -> new Confirmed(name, at)));
    }
}
