package kz.onkundik.store;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.onkundik.problem.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteOpenMode;

/**
 * The one connection to a file. Every {@link SQLException} leaves it as a {@link Failure}; a value that cannot be read
 * as what it should be is {@code file.damaged}.
 */
final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int BUSY_TIMEOUT_MS = 250;

    private final Path path;
    private final String name;
    private final Connection connection;

    private Database(Path path, String name, Connection connection) {
        this.path = path;
        this.name = name;
        this.connection = connection;
    }

    /** Opens a file that exists. */
    static Database existing(Path path) {
        return connect(path, FileFailure.name(path), SQLiteOpenMode.READWRITE);
    }

    /** Opens a file that exists, for reading alone: it may lie where nothing can be written. */
    static Database readable(Path path) {
        return connect(path, FileFailure.name(path), SQLiteOpenMode.READONLY);
    }

    /**
     * Makes a file under a name for the time being.
     *
     * @param name the name to tell in failures
     */
    static Database made(Path path, String name) {
        return connect(path, name, SQLiteOpenMode.READWRITE, SQLiteOpenMode.CREATE);
    }

    /** A database without a file, to compare others with. */
    static Database inMemory() {
        var path = Path.of("memory");
        try {
            return new Database(path, path.toString(), new SQLiteConfig().createConnection("jdbc:sqlite::memory:"));
        } catch (SQLException e) {
            throw FileFailure.of(path, path.toString(), e);
        }
    }

    private static Database connect(Path path, String name, SQLiteOpenMode... modes) {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.resetOpenMode(SQLiteOpenMode.READWRITE);
        for (SQLiteOpenMode mode : modes) {
            config.setOpenMode(mode);
        }
        config.setBusyTimeout(BUSY_TIMEOUT_MS);
        Database database;
        try {
            database = new Database(path, name, config.createConnection("jdbc:sqlite:" + uri(path)));
        } catch (SQLException e) {
            throw FileFailure.of(path, name, e);
        }
        database.script("""
                PRAGMA locking_mode = EXCLUSIVE;
                PRAGMA trusted_schema = OFF;
                PRAGMA cell_size_check = ON;
                PRAGMA temp_store = MEMORY;
                PRAGMA foreign_keys = ON;
                """);
        return database;
    }

    /** As a URI, because the driver cuts a plain path at its first question mark. */
    private static String uri(Path path) {
        URI uri = path.toUri();
        // SQLite knows no hosts: a Windows share is a path that begins with two slashes.
        return uri.getRawAuthority() == null
                ? "file://" + uri.getRawPath()
                : "file:////" + uri.getRawAuthority() + uri.getRawPath();
    }

    Path path() {
        return path;
    }

    String fileName() {
        return name;
    }

    <T> List<T> query(String sql, Row.Reader<T> reader, Object... values) {
        List<T> all = new ArrayList<>();
        each(sql, row -> all.add(reader.read(row)), values);
        return all;
    }

    /** Has every row read before the next is fetched: what comes before one that cannot be read is not lost. */
    void each(String sql, Row.Reader<?> reader, Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            var row = new Row(rows);
            while (rows.next()) {
                reader.read(row);
            }
        } catch (SQLException e) {
            throw FileFailure.of(path, name, e);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Failure(e, "file.damaged", fileName());
        }
    }

    /** The first row's value, if there is a row; the value is never null. */
    <T> Optional<T> first(String sql, Row.Reader<T> reader, Object... values) {
        return query(sql, reader, values).stream().findFirst();
    }

    /** @return how many rows were changed */
    int update(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw FileFailure.of(path, name, e);
        }
    }

    /**
     * Adds a row unless the rules of its table refuse it.
     *
     * @return whether it was added
     */
    boolean offer(String insert, Object... values) {
        try (PreparedStatement statement = prepared(insert, values)) {
            return statement.executeUpdate() > 0;
        } catch (SQLException e) {
            if (FileFailure.isRefusal(e)) {
                return false;
            }
            throw FileFailure.of(path, name, e);
        }
    }

    /** Runs statements one after another; none of them may answer with rows that matter. */
    void script(String statements) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        } catch (SQLException e) {
            throw FileFailure.of(path, name, e);
        }
    }

    /** Takes back what a transaction did; on a full disk SQLite has done so itself, and what failed first is to be told. */
    void rollBack() {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            LOG.debug("nothing was left to roll back", e);
        }
    }

    /** A pragma of one whole number. */
    int pragma(String name) {
        return first("PRAGMA " + name, row -> row.integer(name)).orElseThrow();
    }

    /** The statements that made all tables, indexes, triggers and views, except SQLite's own. */
    Set<String> schema() {
        return Set.copyOf(query(
                "SELECT type || ' ' || name || ': ' || coalesce(sql, '') AS made FROM main.sqlite_schema"
                        + " WHERE name NOT LIKE 'sqlite^_%' ESCAPE '^'",
                row -> row.text("made")));
    }

    /** The whole file as it lies on the disk, or would. */
    byte[] bytes() {
        try {
            return connection.unwrap(SQLiteConnection.class).serialize("main");
        } catch (SQLException e) {
            throw FileFailure.of(path, name, e);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> statement.setObject(i + 1, null);
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Number number -> statement.setLong(i + 1, number.longValue());
                case Boolean flag -> statement.setInt(i + 1, flag ? 1 : 0);
                case Enum<?> constant -> statement.setString(i + 1, constant.name());
                // Texts as they are; UUIDs, dates and moments in their ISO form.
                default -> statement.setString(i + 1, values[i].toString());
            }
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw FileFailure.of(path, name, e);
        }
    }
}
