package kz.onkundik.report.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.onkundik.document.Cell;
import kz.onkundik.document.Column;
import kz.onkundik.document.Row;
import kz.onkundik.document.Table;
import kz.onkundik.document.Text;
import kz.onkundik.report.Words;

/** What is said of keys, a line for each property: of one key, or of two side by side. */
final class KeyTable {
    private static final float NAMES = 3;
    private static final float VALUES = 5;

    private final Words words;
    private final List<Row> rows = new ArrayList<>();

    KeyTable(Words words) {
        this.words = words;
    }

    /** A line of its own. */
    void line(String key, Text value) {
        rows.add(Row.of(Cell.rowHeader(words.text(key)), Cell.of(value)));
    }

    /** The owner, the kind and the validity of each key. */
    void keys(ShownKey... keys) {
        line("doc.keys.owner", keys, key -> words.own(key.owner()));
        line(
                "doc.keys.kind",
                keys,
                key -> words.text(key.own() ? "doc.keys.kind-own" : "doc.keys.kind-of", key.kind()));
        line("doc.keys.valid", keys, key -> words.text("doc.keys.valid-from-to", key.from(), key.to()));
    }

    /** A line with the same question put to each key. */
    void line(String key, ShownKey[] keys, Function<ShownKey, Text> value) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.rowHeader(words.text(key)));
        for (ShownKey each : keys) {
            cells.add(Cell.of(value.apply(each)));
        }
        rows.add(new Row(cells, false));
    }

    /** @param titles of the columns; none where there is one value a line */
    Table table(String... titles) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.share(NAMES));
        for (int i = 0; i < Math.max(1, titles.length); i++) {
            columns.add(Column.share(VALUES));
        }
        if (titles.length == 0) {
            return new Table(columns, List.of(), rows);
        }
        List<Cell> head = new ArrayList<>();
        head.add(Cell.header(words.say("doc.keys.property")));
        for (String title : titles) {
            head.add(Cell.header(words.say(title)));
        }
        return new Table(columns, List.of(new Row(head, true)), rows);
    }
}
