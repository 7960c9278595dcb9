package kz.onkundik.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import kz.onkundik.problem.Failure;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in the program's words what SQLite has refused; the first argument is always the file's name. */
final class FileFailure {
    /** The low byte of an extended result code is its kind. */
    private static final int KIND = 0xff;

    private FileFailure() {}

    /**
     * @param path the file that SQLite has open
     * @param name how people know it
     */
    static Failure of(Path path, String name, SQLException e) {
        SQLiteErrorCode result = result(e);
        int code = code(e);
        if (result == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return new Failure(e, "file.gone", name);
        }
        return switch (kind(e)) {
            case SQLITE_FULL -> new Failure(e, "file.disk-full", name);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> new Failure(e, "file.read-only", name);
            case SQLITE_IOERR ->
                Files.notExists(path) ? new Failure(e, "file.gone", name) : new Failure(e, "file.write", name, code);
            case SQLITE_CORRUPT -> new Failure(e, "file.damaged", name);
            case SQLITE_NOTADB -> new Failure(e, "file.not-ours", name);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new Failure(e, "file.open-elsewhere", name, OpenNote.of(path).read());
            default -> new Failure(e, "file.write", name, code);
        };
    }

    /** Whether a rule of the schema has refused a row. */
    static boolean isRefusal(SQLException e) {
        return kind(e) == SQLiteErrorCode.SQLITE_CONSTRAINT;
    }

    private static SQLiteErrorCode kind(SQLException e) {
        return SQLiteErrorCode.getErrorCode(code(e) & KIND);
    }

    private static int code(SQLException e) {
        SQLiteErrorCode result = result(e);
        return result == null ? e.getErrorCode() : result.code;
    }

    private static SQLiteErrorCode result(SQLException e) {
        return e instanceof SQLiteException sqlite ? sqlite.getResultCode() : null;
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
