package kz.onkundik.operation.history;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.history.Edit.Own;
import kz.onkundik.operation.history.Edit.Plain;
import kz.onkundik.operation.history.Edit.Value;
import kz.onkundik.operation.history.Edit.Word;
import kz.onkundik.operation.history.Fields.Field;

/** Says of one row what became otherwise, in fields as people know them. */
final class RowEdits {
    private final OpenSchool school;
    private final Campaign campaign;

    /** A row as it was and as it became; empty maps where it was not there. */
    record Row(String table, Map<String, Object> before, Map<String, Object> after) {
        Object known(String column) {
            return after.isEmpty() ? before.get(column) : after.get(column);
        }
    }

    RowEdits(OpenSchool school) {
        this.school = school;
        this.campaign = school.campaign();
    }

    List<Edit> of(Row row) {
        return switch (row.table()) {
            case "count", "draft_count", "contingent" -> one(row, "history.field.count", indicator(row), "value");
            case "plan_row_item", "event_item" -> whole(row, "history.field.item", item(row));
            case "draft_result" -> one(row, "history.field.result", row.known("number"), "text");
            case "partner" -> one(row, "history.field.partner", "", "name");
            case "photo" -> photo(row);
            case "concern" -> columns(row, item(row));
            case "publication", "draft_publication" -> columns(row, "");
            default -> columns(row, row.table().equals("person") ? row.known("name") : "");
        };
    }

    /** A field that is a row of its own. */
    private List<Edit> one(Row row, String key, Object of, String column) {
        Optional<Value> before = plain(row.before().get(column));
        Optional<Value> after = plain(row.after().get(column));
        return before.equals(after) ? List.of() : List.of(new Edit(key, of, before, after));
    }

    /** A row that is there or not. */
    private static List<Edit> whole(Row row, String key, Object name) {
        Optional<Value> said = Optional.of(new Plain(name));
        if (row.before().isEmpty() == row.after().isEmpty()) {
            return List.of();
        }
        return List.of(new Edit(
                key,
                "",
                row.before().isEmpty() ? Optional.empty() : said,
                row.after().isEmpty() ? Optional.empty() : said));
    }

    private List<Edit> photo(Row row) {
        boolean was = isThere(row.before());
        boolean is = isThere(row.after());
        if (was && is) {
            return columns(row, "");
        }
        Optional<Value> name = Optional.of(new Own(Objects.toString(row.known("caption"), "")));
        return List.of(
                new Edit("history.field.photo", "", was ? name : Optional.empty(), is ? name : Optional.empty()));
    }

    private static boolean isThere(Map<String, Object> row) {
        return !row.isEmpty() && row.get("deleted_at") == null;
    }

    private List<Edit> columns(Row row, Object of) {
        Map<String, Object> names = new LinkedHashMap<>(row.before());
        names.putAll(row.after());
        List<Edit> edits = new ArrayList<>();
        for (String column : names.keySet()) {
            Object before = row.before().get(column);
            Object after = row.after().get(column);
            if (!Objects.equals(before, after)) {
                named(row.table(), column, of)
                        .map(name -> new Edit(name.key(), name.of(), read(name, before), read(name, after)))
                        .filter(edit -> !edit.before().equals(edit.after()))
                        .ifPresent(edits::add);
            }
        }
        return edits;
    }

    private record Named(String key, Object of, Field field) {}

    private static Optional<Named> named(String table, String column, Object of) {
        int end = column.lastIndexOf('_');
        boolean inLanguage = end > 0 && List.of("kk", "ru", "en").contains(column.substring(end + 1));
        if (inLanguage) {
            return Fields.inLanguages(column.substring(0, end))
                    .map(key -> new Named(key, column.substring(end + 1), new Field(key, Fields.Kind.TEXT, "")));
        }
        // The addressee's post box is another one than the institution's own.
        String known = switch (table + "." + column) {
            case "sending.email" -> "documents.send-to";
            case "issued_file.name" -> "report.column.file";
            case "known_key.name" -> "keys.column.institution";
            default -> null;
        };
        return Fields.of(column).map(field -> new Named(known == null ? field.key() : known, of, field));
    }

    private Optional<Value> read(Named name, Object value) {
        if (value == null || value.equals("")) {
            return Optional.empty();
        }
        String text = value.toString();
        return Optional.of(
                switch (name.field().kind()) {
                    case TEXT -> new Own(text);
                    case DAY -> new Plain(LocalDate.parse(text));
                    case TIME -> new Plain(LocalTime.parse(text));
                    case NUMBER -> new Plain(value);
                    case WORD -> new Word(name.field().words() + text);
                    case YES_NO -> new Word(text.equals("0") ? "history.no" : "history.yes");
                    case PLAN_ROW -> new Own(school.file().history().title(text).orElse(""));
                    case OUTLET -> new Plain(nameOr(campaign.outlets().get(text), text));
                });
    }

    private static Optional<Value> plain(Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case Number number -> Optional.of(new Plain(number));
            default -> value.toString().isEmpty() ? Optional.empty() : Optional.of(new Own(value.toString()));
        };
    }

    private Object indicator(Row row) {
        String id = Objects.toString(row.known("indicator"));
        return campaign.indicator(id).<Object>map(each -> each.label()).orElse(id);
    }

    private Object item(Row row) {
        String id = Objects.toString(row.known("item"));
        return campaign.item(id).<Object>map(each -> each.number()).orElse(id);
    }

    private static Object nameOr(Object name, String otherwise) {
        return name == null ? otherwise : name;
    }
}
