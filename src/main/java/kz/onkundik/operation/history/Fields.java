package kz.onkundik.operation.history;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which columns of the file people see, by what name, and how what stands in them is read. */
final class Fields {
    /** How a column is read. */
    enum Kind {
        TEXT,
        DAY,
        TIME,
        NUMBER,
        /** A constant whose word stands under the key and its name. */
        WORD,
        YES_NO,
        PLAN_ROW,
        OUTLET
    }

    /**
     * @param key of the name among the messages
     * @param words where the words of a constant begin among the messages
     */
    record Field(String key, Kind kind, String words) {}

    private static final Map<String, Field> COMMON = Map.ofEntries(
            text("title"),
            entry("date", "date", Kind.DAY),
            entry("start_time", "start", Kind.TIME),
            entry("end_time", "end", Kind.TIME),
            text("place"),
            text("participants"),
            entry("in_charge", "in-charge", Kind.TEXT),
            text("note"),
            text("story"),
            text("caption"),
            text("number"),
            text("name"),
            text("phone"),
            text("email"),
            text("site"),
            text("bin"),
            text("url"),
            entry("outlet", "outlet", Kind.OUTLET),
            entry("outcome_reason", "reason", Kind.TEXT),
            text("reason"),
            entry("plan_row", "plan-row", Kind.PLAN_ROW),
            word("mode", "history.field.mode", "events.mode."),
            word("consent", "history.field.consent", "events.consent."),
            word("outcome", "history.field.outcome", "history.outcome."),
            word("kind", "history.field.kind", "report.kind."),
            word("typeface", "documents.typeface", "documents.typeface."),
            number("body_size", "documents.body"),
            number("table_size", "documents.table"),
            number("margin_left", "documents.margin.left"),
            number("margin_right", "documents.margin.right"),
            number("margin_top", "documents.margin.top"),
            number("margin_bottom", "documents.margin.bottom"),
            number("limit_mb", "documents.limit"),
            number("photos_per_event", "documents.photos"),
            number("photo_side", "documents.side"),
            Map.entry("landscape_tables", new Field("documents.landscape", Kind.YES_NO, "")),
            Map.entry("seal", new Field("documents.seal", Kind.YES_NO, "")),
            Map.entry("concerns", new Field("history.field.concerns", Kind.YES_NO, "")));

    /** Names in several languages: three columns, which people know as one name and its language. */
    private static final Map<String, String> IN_LANGUAGES = Map.of(
            "name", "history.field.name.in",
            "address", "history.field.address.in",
            "superior_name", "history.field.superior-name.in",
            "post", "history.field.post.in",
            "addressee", "history.field.addressee.in");

    private Fields() {}

    /** The key of a name that is kept in several languages; empty for another column. */
    static Optional<String> inLanguages(String name) {
        return Optional.ofNullable(IN_LANGUAGES.get(name));
    }

    /** The field of a column; empty for what only the program knows. */
    static Optional<Field> of(String column) {
        return Optional.ofNullable(COMMON.get(column));
    }

    /** The keys of all names of fields. */
    static Stream<String> keys() {
        return Stream.concat(COMMON.values().stream().map(Field::key), IN_LANGUAGES.values().stream());
    }

    private static Map.Entry<String, Field> text(String column) {
        return entry(column, column, Kind.TEXT);
    }

    private static Map.Entry<String, Field> entry(String column, String name, Kind kind) {
        return Map.entry(column, new Field("history.field." + name, kind, ""));
    }

    private static Map.Entry<String, Field> word(String column, String key, String words) {
        return Map.entry(column, new Field(key, Kind.WORD, words));
    }

    private static Map.Entry<String, Field> number(String column, String key) {
        return Map.entry(column, new Field(key, Kind.NUMBER, ""));
    }
}
