package kz.onkundik.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** Saves what can still be read of a damaged file into a new one; the damaged file stays as it is. */
public final class Salvage {
    /** Bytes that others refer to, which is where their loss is told. */
    private static final Set<String> BYTES = Set.of("kept_file", "photo_data", "photo_thumbnail");

    private final Path damaged;
    private final Path target;
    private final List<byte[]> known;
    private final Optional<Path> copy;
    private final Clock clock;
    private final Supplier<UUID> uuids;
    private final Migrations migrations = Migrations.released();
    private Salvaged salvaged;

    private Salvage(
            Path damaged, Path target, List<byte[]> known, Optional<Path> copy, Clock clock, Supplier<UUID> uuids) {
        this.damaged = damaged.toAbsolutePath();
        this.target = target.toAbsolutePath();
        this.known = known;
        this.copy = copy;
        this.clock = clock;
        this.uuids = uuids;
    }

    /**
     * Makes the new file.
     *
     * @param known files that stand in for kept ones of the same hash whose bytes are lost
     * @param copy a copy of the damaged file that gives the pictures and the institution that it has lost, if there is one
     * @param uuids makes the UUID of a file that has lost its own
     * @throws Failure {@code file.missing}, {@code input.unreadable}, {@code file.open-elsewhere}, {@code file.newer} and
     *     {@code salvage.nothing}, when no institution or no campaign is left, of the damaged file; {@code file.exists},
     *     {@code file.folder-missing}, {@code file.disk-full}, {@code file.read-only}, {@code output.write} of the new one
     */
    public static Salvaged save(
            Path damaged, Path target, List<byte[]> known, Optional<Path> copy, Clock clock, Supplier<UUID> uuids) {
        return new Salvage(damaged, target, known, copy, clock, uuids).saved();
    }

    private Salvaged saved() {
        if (!Files.isRegularFile(damaged)) {
            throw new Failure("file.missing", FileFailure.name(damaged));
        }
        if (!Files.isReadable(damaged)) {
            throw new Failure("input.unreadable", FileFailure.name(damaged));
        }
        new Opening(target, migrations).create(this::fill);
        return salvaged;
    }

    private void fill(Database to) {
        requireOurTurn();
        // Rows come in no order: what they refer to is looked at when all are there.
        to.script("COMMIT; PRAGMA foreign_keys = OFF; BEGIN EXCLUSIVE");
        Path place = target.resolveSibling("." + FileFailure.name(target) + ".damaged");
        try (var working = WorkingCopy.of(damaged, place)) {
            mend(working, to);
            Map<String, TableRescue.Found> found = rescue(working, to, _ -> true);
            complete(to, found);
            List<Problem> photos = lostPhotos(to);
            new LooseEnds(to).cut();
            requireSomething(to);
            salvaged = new Salvaged(
                    counts(to, found), photos, found.values().stream().allMatch(TableRescue.Found::whole));
        } catch (IOException e) {
            throw new Failure(e, "output.write", FileFailure.name(target));
        }
    }

    /** Refuses a file that somebody has open, or that holds what this program does not know; damage is no reason. */
    private void requireOurTurn() {
        try {
            new Opening(damaged, migrations).look(database -> true);
        } catch (Failure failure) {
            if (Set.of("file.open-elsewhere", "file.newer").contains(failure.code())) {
                throw failure;
            }
        }
    }

    /** Puts the head right, and where the schema is lost, the one of the two layouts that gives the most. */
    private void mend(WorkingCopy working, Database to) throws IOException {
        List<BlankFile> blanks = BlankFile.all(migrations);
        playJournal(working);
        working.write(Map.of(0L, blanks.getFirst().head()));
        if (hasOurSchema(working)) {
            return;
        }
        Map<Long, byte[]> best = Map.of();
        long most = rows(working, to);
        for (BlankFile blank : blanks) {
            Map<Long, byte[]> before = working.write(blank.schemaPages());
            long rows = rows(working, to);
            if (rows > most) {
                most = rows;
                best = blank.schemaPages();
            }
            working.write(before);
        }
        working.write(best);
    }

    /** SQLite brings a file back to where it was before a power failure as soon as it is read. */
    private void playJournal(WorkingCopy working) {
        hasOurSchema(working);
    }

    private boolean hasOurSchema(WorkingCopy working) {
        try (var from = Database.existing(working.path())) {
            return from.schema().containsAll(migrations.schema(migrations.newestVersion()));
        } catch (Failure unreadable) {
            return false;
        }
    }

    /** How many rows can be saved as the copy stands, without the pictures. */
    private long rows(WorkingCopy working, Database to) throws IOException {
        to.script("SAVEPOINT attempt");
        rescue(working, to, table -> !TableRescue.isOfPictures(table));
        long rows = WatchedTable.tables(to).stream()
                .mapToLong(table -> count(to, table))
                .sum();
        to.script("ROLLBACK TO attempt; RELEASE attempt");
        return rows;
    }

    private static Map<String, TableRescue.Found> rescue(WorkingCopy working, Database to, Predicate<String> which)
            throws IOException {
        long bytes = working.bytes();
        Map<String, TableRescue.Found> found = new HashMap<>();
        try (var from = Database.existing(working.path())) {
            WatchedTable.tables(to).stream()
                    .filter(which)
                    .forEach(table -> found.put(table, new TableRescue(from, to, table, bytes).save()));
        }
        return found;
    }

    /** Adds what is known from elsewhere: the history, the program's own campaigns, and what follows from other rows. */
    private void complete(Database to, Map<String, TableRescue.Found> found) {
        boolean historyIsWhole = found.get("change").whole();
        for (WatchedTable table : WatchedTable.all(to)) {
            TableRescue.Found rows = found.get(table.name());
            if (!rows.whole() || count(to, table.name()) < rows.rows()) {
                var history = new HistoryRescue(to, table);
                found.put(
                        table.name(),
                        new TableRescue.Found(Math.max(rows.rows(), history.rows()), rows.whole() || historyIsWhole));
                history.save();
            }
        }
        for (byte[] file : known) {
            to.update("""
                    INSERT OR IGNORE INTO kept_file (sha256, bytes) SELECT ?1, ?2 WHERE ?1 IN (
                        SELECT sha256 FROM campaign_revision UNION ALL SELECT chain_sha256 FROM campaign)""", Sha256.of(file), file);
        }
        copy.ifPresent(path -> CopyRescue.fill(path, to));
        to.update("INSERT OR IGNORE INTO campaign (id) SELECT DISTINCT campaign FROM campaign_revision");
        to.update("INSERT OR IGNORE INTO file (one, id, made) VALUES (1, ?, ?)", uuids.get(), clock.instant());
        to.update("""
                INSERT INTO photo_thumbnail (sha256, jpeg) SELECT sha256, jpeg FROM photo_data
                WHERE sha256 NOT IN (SELECT sha256 FROM photo_thumbnail)""");
    }

    private static List<Problem> lostPhotos(Database to) {
        return to.query(
                """
                SELECT p.caption, e.title, e.uuid FROM photo p JOIN event e ON e.uuid = p.event
                WHERE p.deleted_at IS NULL AND p.sha256 NOT IN (SELECT sha256 FROM photo_data)
                ORDER BY e.date, e.position, p.position""",
                row -> Problem.warning(
                        "salvage.photo",
                        new Place("event", row.text("uuid"), "photos"),
                        row.text("caption"),
                        row.text("title")));
    }

    private void requireSomething(Database to) {
        if (count(to, "institution") == 0 || count(to, "campaign_revision") == 0) {
            throw new Failure("salvage.nothing", FileFailure.name(damaged));
        }
    }

    private static List<Salvaged.Count> counts(Database to, Map<String, TableRescue.Found> found) {
        Map<Salvaged.Kind, Salvaged.Count> counts = new EnumMap<>(Salvaged.Kind.class);
        for (String table : WatchedTable.tables(to)) {
            if (!BYTES.contains(table)) {
                Salvaged.Kind kind = Salvaged.Kind.of(table);
                long saved = count(to, table);
                long was = Math.max(saved, found.get(table).rows());
                counts.merge(
                        kind,
                        new Salvaged.Count(kind, saved, was),
                        (one, two) -> new Salvaged.Count(kind, one.saved() + two.saved(), one.known() + two.known()));
            }
        }
        return new ArrayList<>(counts.values());
    }

    private static long count(Database to, String table) {
        return to.first("SELECT count(*) AS n FROM \"" + table + "\"", row -> row.number("n"))
                .orElseThrow();
    }
}
