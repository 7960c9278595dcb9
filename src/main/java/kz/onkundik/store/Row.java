package kz.onkundik.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;
import kz.onkundik.text.LocalText;

/** The row that a query stands on, read by the names of its columns; a null in the file is a null here. */
final class Row {
    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    String text(String column) throws SQLException {
        return row.getString(column);
    }

    long number(String column) throws SQLException {
        return row.getLong(column);
    }

    /** A number, or null where there is none. */
    Long numberOrNull(String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    int integer(String column) throws SQLException {
        return row.getInt(column);
    }

    boolean flag(String column) throws SQLException {
        return row.getInt(column) != 0;
    }

    /** All columns as they are stored. */
    Object[] values() throws SQLException {
        Object[] values = new Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 1);
        }
        return values;
    }

    byte[] bytes(String column) throws SQLException {
        return row.getBytes(column);
    }

    UUID uuid(String column) throws SQLException {
        return parsed(column, UUID::fromString);
    }

    LocalDate date(String column) throws SQLException {
        return parsed(column, LocalDate::parse);
    }

    LocalTime time(String column) throws SQLException {
        return parsed(column, LocalTime::parse);
    }

    Instant instant(String column) throws SQLException {
        return parsed(column, Instant::parse);
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return parsed(column, name -> Enum.valueOf(type, name));
    }

    /** The text of the columns {@code name_kk}, {@code name_ru}, {@code name_en}, or null where there is none. */
    LocalText localText(String name) throws SQLException {
        String kk = text(name + "_kk");
        return kk == null ? null : new LocalText(kk, text(name + "_ru"), text(name + "_en"));
    }

    private <T> T parsed(String column, Function<String, T> parser) throws SQLException {
        String text = text(column);
        return text == null ? null : parser.apply(text);
    }
}
