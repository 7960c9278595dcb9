package kz.onkundik.store;

import java.sql.SQLException;
import java.util.Optional;
import kz.onkundik.store.StoredKey.Confirmed;

/** The institution's own signing key, enciphered with its password. */
public final class KeyTable {
    private final Database database;
    private final Acts acts;

    KeyTable(Database database, Acts acts) {
        this.database = database;
        this.acts = acts;
    }

    /** The key, if the institution has one. */
    public Optional<StoredKey> stored() {
        return database.first("SELECT * FROM own_key", KeyTable::key);
    }

    /** Keeps this key and no other. */
    public void save(StoredKey key) {
        acts.act(
                "key.save",
                () -> database.update(
                        "INSERT OR REPLACE INTO own_key VALUES (1, ?, ?, ?, ?, ?)",
                        key.pkcs12(),
                        key.certificate(),
                        key.backedUpAt().orElse(null),
                        key.confirmed().map(Confirmed::by).orElse(null),
                        key.confirmed().map(Confirmed::at).orElse(null)));
    }

    /** Forgets the key: its secret is nowhere in the file any more. */
    public void delete() {
        acts.act("key.delete", () -> database.update("DELETE FROM own_key"));
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
