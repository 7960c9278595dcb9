package kz.onkundik.store;

/**
 * Fills the history. The triggers are TEMP ones, made anew from the tables' columns at every opening, because a file
 * that brings its own triggers is not trusted.
 */
final class HistoryTriggers {
    private static final String UNCHANGED = """
            CREATE TEMP TRIGGER %1$s_stays BEFORE UPDATE ON main.%1$s
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            """;

    private HistoryTriggers() {}

    static void make(Database database) {
        database.script("CREATE TEMP TABLE acting (act INTEGER, at TEXT, action TEXT)");
        stays(database, "act");
        stays(database, "change");
        for (WatchedTable table : WatchedTable.all(database)) {
            database.script(triggers(table));
        }
    }

    /** Lets the history forget what stood in rows that are purged; what is in it stays in all other cases. */
    static void letForget(Database database, Runnable forgetting) {
        database.script("DROP TRIGGER temp.change_stays");
        forgetting.run();
        database.script(UNCHANGED.formatted("change"));
    }

    private static void stays(Database database, String table) {
        database.script(UNCHANGED.formatted(table) + """
                CREATE TEMP TRIGGER %1$s_remains BEFORE DELETE ON main.%1$s
                BEGIN SELECT RAISE(ABORT, 'append-only'); END;
                """.formatted(table));
    }

    private static String triggers(WatchedTable table) {
        String before = table.object("old");
        String after = table.object("new");
        String differs = "WHEN " + before + " IS NOT " + after;
        return trigger(table, "INSERT", "", "new", "NULL", after)
                + trigger(table, "UPDATE", differs, "new", before, after)
                + trigger(table, "DELETE", "", "old", before, "NULL");
    }

    private static String trigger(
            WatchedTable table, String event, String when, String row, String before, String after) {
        return """
                CREATE TEMP TRIGGER "%1$s_%2$s" AFTER %2$s ON main."%1$s" %3$s
                BEGIN
                    INSERT INTO change (act, table_name, record, subject, before, after)
                    SELECT act, '%1$s', %4$s, %5$s, %6$s, %7$s FROM acting;
                END;
                """.formatted(table.name(), event, when, table.record(row), table.subject(row), before, after);
    }
}
