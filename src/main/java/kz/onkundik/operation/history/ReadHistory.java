package kz.onkundik.operation.history;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonObject;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.history.RowEdits.Row;
import kz.onkundik.store.Change;
import kz.onkundik.store.History;

/** Reads the history: everything, or what was done to one plan row or event; an entry's details are read when it is seen. */
public final class ReadHistory {
    private static final int UUID_LETTERS = 36;
    private static final int FIRST_DASH = 8;
    private static final Set<String> TITLED = Set.of("plan_row", "event");

    /** Everything, the newest first. */
    public List<HistoryEntry> all(OpenSchool school) {
        return entries(school.file().history().entries());
    }

    /** What was done to one plan row or event, the newest first. */
    public List<HistoryEntry> of(OpenSchool school, UUID record) {
        return entries(school.file().history().entriesOf(record.toString()));
    }

    private static List<HistoryEntry> entries(List<History.Entry> entries) {
        return entries.stream()
                .map(each -> new HistoryEntry(
                        each.step(),
                        each.at(),
                        each.action(),
                        HistoryEntry.Way.valueOf(each.way().name())))
                .toList();
    }

    /** What an entry was about. */
    public HistoryDetail detail(OpenSchool school, long number) {
        return detail(school, school.file().history().changes(number));
    }

    /** As {@link #detail(OpenSchool, long)}, of one record among those that the entry was about. */
    public HistoryDetail detail(OpenSchool school, long number, UUID record) {
        return detail(
                school,
                school.file().history().changes(number).stream()
                        .filter(change -> change.subject().equals(record.toString()))
                        .toList());
    }

    private static HistoryDetail detail(OpenSchool school, List<Change> changes) {
        Set<String> subjects = new LinkedHashSet<>();
        changes.stream()
                .filter(change -> isOfARecord(change.subject()))
                .forEach(change -> subjects.add(change.subject()));
        List<String> titles = subjects.stream()
                .map(subject -> titleIn(changes, subject)
                        .or(() -> school.file().history().title(subject)))
                .flatMap(Optional::stream)
                .toList();
        var rows = new RowEdits(school);
        return new HistoryDetail(
                titles,
                subjects.size() > 1
                        ? List.of()
                        : net(changes).stream()
                                .map(rows::of)
                                .flatMap(List::stream)
                                .toList());
    }

    /** Plan rows and events are known by UUIDs, all else by names. */
    private static boolean isOfARecord(String subject) {
        return subject.length() == UUID_LETTERS && subject.charAt(FIRST_DASH) == '-';
    }

    private static Optional<String> titleIn(List<Change> changes, String subject) {
        return changes.reversed().stream()
                .filter(change -> change.subject().equals(subject) && TITLED.contains(change.table()))
                .map(change -> change.after() == null ? change.before() : change.after())
                .filter(Objects::nonNull)
                .findFirst()
                .map(json -> Objects.toString(row(json).get("title"), ""));
    }

    /** Each row once, as it was before all of it and as it is after. */
    private static List<Row> net(List<Change> changes) {
        Map<String, List<Change>> byRow = new LinkedHashMap<>();
        changes.forEach(change -> byRow.computeIfAbsent(change.table() + " " + change.record(), _ -> new ArrayList<>())
                .add(change));
        return byRow.values().stream()
                .map(all -> new Row(
                        all.getFirst().table(),
                        row(all.getFirst().before()),
                        row(all.getLast().after())))
                .toList();
    }

    private static Map<String, Object> row(String json) {
        if (json == null) {
            return Map.of();
        }
        JsonObject object = Json.read(json.getBytes(StandardCharsets.UTF_8));
        return new LinkedHashMap<>(object.fields(ReadHistory::value));
    }

    private static Object value(JsonObject object, String name) {
        if (object.isText(name)) {
            return object.text(name);
        }
        return object.has(name) ? (Object) object.count(name) : null;
    }
}
