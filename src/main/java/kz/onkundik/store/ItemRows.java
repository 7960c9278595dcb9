package kz.onkundik.store;

import java.util.List;
import java.util.UUID;

/** The items that a record names, in order: the rows of {@code plan_row_item} or {@code event_item}. */
final class ItemRows {
    private final Database database;
    private final String table;
    private final String owner;

    /** @param owner the column that says whose items they are */
    ItemRows(Database database, String table, String owner) {
        this.database = database;
        this.table = table;
        this.owner = owner;
    }

    /** Makes these the owner's items; rows that stay as they were are not touched. */
    void save(UUID of, List<String> items) {
        for (String item : of(of)) {
            if (!items.contains(item)) {
                database.update("DELETE FROM %s WHERE %s = ? AND item = ?".formatted(table, owner), of, item);
            }
        }
        for (int position = 0; position < items.size(); position++) {
            database.update("""
                    INSERT INTO %1$s (%2$s, item, position) VALUES (?, ?, ?)
                    ON CONFLICT (%2$s, item) DO UPDATE SET position = excluded.position""".formatted(table, owner), of, items.get(position), position);
        }
    }

    List<String> of(UUID of) {
        return List.copyOf(database.query(
                "SELECT item FROM %s WHERE %s = ? ORDER BY position".formatted(table, owner),
                row -> row.text("item"),
                of));
    }
}
