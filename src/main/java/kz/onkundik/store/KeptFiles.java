package kz.onkundik.store;

import java.util.Objects;
import java.util.Optional;
import kz.onkundik.problem.Failure;

/** Files as they came, each under its hash, in {@code kept_file}. */
final class KeptFiles {
    private final Database database;

    KeptFiles(Database database) {
        this.database = database;
    }

    /** Keeps a file; one that is kept already is written again, which mends it where it was damaged. */
    String keep(byte[] file) {
        String sha256 = Sha256.of(file);
        database.update("""
                INSERT INTO kept_file (sha256, bytes) VALUES (?, ?)
                ON CONFLICT (sha256) DO UPDATE SET bytes = excluded.bytes""", sha256, file);
        return sha256;
    }

    /**
     * The file of this hash, whose bytes are those that were kept.
     *
     * @param sha256 null where there is none
     * @return null for null
     */
    byte[] read(String sha256) {
        if (sha256 == null) {
            return null;
        }
        Optional<byte[]> found =
                database.first("SELECT bytes FROM kept_file WHERE sha256 = ?", row -> row.bytes("bytes"), sha256);
        return found.filter(bytes -> Objects.equals(Sha256.of(bytes), sha256))
                .orElseThrow(() -> new Failure("file.damaged", database.fileName()));
    }
}
