package kz.onkundik.store;

import java.util.List;

/** The history; it is written by {@link HistoryTriggers} alone. */
final class ChangeTable {
    private final Database database;

    ChangeTable(Database database) {
        this.database = database;
    }

    List<Change> newest(int limit) {
        return database.query(
                "SELECT c.*, a.at, a.action FROM change c JOIN act a ON a.id = c.act ORDER BY c.id DESC LIMIT ?",
                row -> new Change(
                        row.number("id"),
                        row.instant("at"),
                        row.text("action"),
                        row.text("table_name"),
                        row.text("record"),
                        row.text("subject"),
                        row.text("before"),
                        row.text("after"),
                        row.number("act")),
                limit);
    }
}
