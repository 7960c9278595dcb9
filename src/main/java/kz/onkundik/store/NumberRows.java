package kz.onkundik.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers by indicator, in the order typed: the rows of {@code contingent}, {@code count} or {@code draft_count}. */
final class NumberRows {
    private record Entry(String indicator, long value) {}

    private final Database database;
    private final String table;
    private final String owner;

    /** @param owner the column that says whose numbers they are */
    NumberRows(Database database, String table, String owner) {
        this.database = database;
        this.table = table;
        this.owner = owner;
    }

    /** Makes these the owner's numbers; rows that stay as they were are not touched. */
    void save(Object of, Map<String, Long> numbers) {
        for (String indicator : of(of).keySet()) {
            if (!numbers.containsKey(indicator)) {
                database.update("DELETE FROM %s WHERE %s = ? AND indicator = ?".formatted(table, owner), of, indicator);
            }
        }
        int position = 0;
        for (var number : numbers.entrySet()) {
            database.update("""
                    INSERT INTO %1$s (%2$s, indicator, value, position) VALUES (?, ?, ?, ?)
                    ON CONFLICT (%2$s, indicator) DO UPDATE SET value = excluded.value, position = excluded.position""".formatted(table, owner), of, number.getKey(), number.getValue(), position++);
        }
    }

    Map<String, Long> of(Object of) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        database.query(
                        "SELECT indicator, value FROM %s WHERE %s = ? ORDER BY position".formatted(table, owner),
                        row -> new Entry(row.text("indicator"), row.number("value")),
                        of)
                .forEach(entry -> numbers.put(entry.indicator(), entry.value()));
        return Collections.unmodifiableMap(numbers);
    }
}
