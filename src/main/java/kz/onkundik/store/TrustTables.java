package kz.onkundik.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.onkundik.school.MetRevision;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.Decision;
import kz.onkundik.signature.trust.TrustedKey.How;

/** Whom the person trusts: {@code known_key}, {@code authority}, {@code revocation_list}; and what was met of them. */
public final class TrustTables {
    /** Has no words: whose papers were looked at is in no history. */
    private static final String MEETING = "trust.meet";

    private final Database database;
    private final Acts acts;
    private final Clock clock;
    private final MetTable met;

    TrustTables(Database database, Acts acts, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.clock = clock;
        this.met = new MetTable(database);
    }

    /** The revisions of others' reports that were met, in the order in which they were. */
    public List<MetRevision> met() {
        return met.all();
    }

    /** Remembers a revision; one that is known stays as it is. */
    public void meet(MetRevision revision) {
        act(MEETING, () -> met.add(revision, clock.instant()));
    }

    /** All known keys, those of one institution together. */
    public List<TrustedKey> keys() {
        return List.copyOf(
                database.query("SELECT * FROM known_key ORDER BY name, institution, spki_sha256", TrustTables::key));
    }

    /** Adds a key of an institution, or what is decided of it now. */
    public void save(TrustedKey key) {
        act(
                "trust.save",
                () -> database.update(
                        """
                INSERT INTO known_key (institution, spki_sha256, name, owner, state, decided_by, decided_at, how, by_key)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (institution, spki_sha256) DO UPDATE SET
                    name = excluded.name, owner = excluded.owner, state = excluded.state,
                    decided_by = excluded.decided_by, decided_at = excluded.decided_at, how = excluded.how,
                    by_key = excluded.by_key""",
                        key.institution(),
                        key.spkiSha256(),
                        key.name(),
                        key.owner(),
                        key.state(),
                        key.decision().map(Decision::by).orElse(null),
                        key.decision().map(Decision::at).orElse(null),
                        key.decision().map(Decision::how).orElse(null),
                        key.decision().flatMap(Decision::byKey).orElse(null)));
    }

    /** Forgets a key that nobody has decided on: it is as if it had never been met. */
    public void forget(TrustedKey key) {
        act(
                "trust.forget",
                () -> database.update(
                        "DELETE FROM known_key WHERE institution = ? AND spki_sha256 = ?",
                        key.institution(),
                        key.spkiSha256()));
    }

    /** The certificates of trusted authorities, in DER, in the order in which they were added. */
    public List<byte[]> authorities() {
        return database.query("SELECT der FROM authority ORDER BY added_at, sha256", row -> row.bytes("der"));
    }

    public void addAuthority(byte[] der) {
        act("trust.authority", () -> add("authority", der));
    }

    public void removeAuthority(byte[] der) {
        act("trust.no-authority", () -> remove("authority", der));
    }

    /** The lists of revoked certificates, in DER, in the order in which they were added. */
    public List<byte[]> revocationLists() {
        return database.query("SELECT der FROM revocation_list ORDER BY added_at, sha256", row -> row.bytes("der"));
    }

    public void addRevocationList(byte[] der) {
        act("trust.revocation-list", () -> add("revocation_list", der));
    }

    public void removeRevocationList(byte[] der) {
        act("trust.no-revocation-list", () -> remove("revocation_list", der));
    }

    private void add(String table, byte[] der) {
        database.update(
                "INSERT INTO " + table + " (sha256, added_at, der) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                Sha256.of(der),
                clock.instant(),
                der);
    }

    private void remove(String table, byte[] der) {
        database.update("DELETE FROM " + table + " WHERE sha256 = ?", Sha256.of(der));
    }

    private void act(String action, Runnable work) {
        acts.act(action, () -> {
            work.run();
            return true;
        });
    }

    private static TrustedKey key(Row row) throws SQLException {
        String by = row.text("decided_by");
        Optional<Decision> decision = by == null
                ? Optional.empty()
                : Optional.of(new Decision(
                        by,
                        row.instant("decided_at"),
                        row.constant("how", How.class),
                        Optional.ofNullable(row.text("by_key"))));
        return new TrustedKey(
                row.text("institution"),
                row.text("name"),
                row.text("owner"),
                row.text("spki_sha256"),
                row.constant("state", TrustedKey.State.class),
                decision);
    }
}
