package kz.onkundik.ui.history;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.onkundik.operation.history.Edit;
import kz.onkundik.operation.history.Edit.Own;
import kz.onkundik.operation.history.Edit.Plain;
import kz.onkundik.operation.history.Edit.Value;
import kz.onkundik.operation.history.Edit.Word;
import kz.onkundik.operation.history.HistoryDetail;
import kz.onkundik.operation.history.HistoryEntry;
import kz.onkundik.operation.history.HistoryEntry.Way;
import kz.onkundik.text.Messages;
import kz.onkundik.text.Shortened;

/** Says what was done and what became otherwise. */
final class EditWords {
    /** Longer texts are shown by their beginning: the whole stands in the form. */
    private static final int LETTERS = 90;

    private static final int TITLES = 3;

    private static final String QUOTE = "\u00AB";

    /** What is there or not there, rather than said otherwise. */
    private static final Set<String> THINGS = Set.of("history.field.item", "history.field.photo");

    private final Messages all;

    EditWords(Messages all) {
        this.all = all;
    }

    /** "Іс-шараны өзгерту «Ашық сабақ»"; what a file was begun with does not bear the file's name. */
    String said(HistoryEntry entry, HistoryDetail detail) {
        String titles = titles(detail);
        if (titles.isEmpty()) {
            return action(entry);
        }
        return entry.action().equals("file.begin")
                ? all.text("history.begun", action(entry), titles)
                : action(entry) + " " + titles;
    }

    /** "Жоспар жолын өзгерту", "Кері қайтарылды: жоспар жолын өзгерту". */
    String action(HistoryEntry entry) {
        if (entry.way() == Way.DONE) {
            return all.language().capitalised(all.text("act." + entry.action()));
        }
        return all.text(
                entry.way() == Way.TAKEN_BACK ? "history.taken-back" : "history.brought-again", entry.action(), "");
    }

    /** What it was done to: "«Ашық сабақ»", of many the first ones. */
    String titles(HistoryDetail detail) {
        List<String> titles = detail.titles();
        String first = titles.stream().limit(TITLES).map(this::own).collect(Collectors.joining(", "));
        int more = titles.size() - TITLES;
        return more > 0 ? all.text("history.and-more", first, more) : first;
    }

    /** One line for each field. */
    String edits(HistoryDetail detail) {
        return detail.edits().stream().map(this::edit).collect(Collectors.joining("\n"));
    }

    private String edit(Edit edit) {
        String name = all.text(edit.field(), edit.of());
        String before = edit.before().map(this::value).orElse("");
        String after = edit.after().map(this::value).orElse("");
        if (THINGS.contains(edit.field())) {
            return edit.before().isEmpty()
                    ? all.text("history.edit.added", name, after)
                    : all.text("history.edit.removed", name, before);
        }
        if (edit.before().isEmpty()) {
            return all.text("history.edit.set", name, after);
        }
        return edit.after().isEmpty()
                ? all.text("history.edit.cleared", name, before)
                : all.text("history.edit.changed", name, before, after);
    }

    /** In quotes, unless it begins with its own: an event's title is often that of the letter. */
    private String own(String text) {
        String shown = Shortened.to(text, LETTERS);
        return text.startsWith(QUOTE) ? shown : all.text("history.own", shown);
    }

    private String value(Value value) {
        return switch (value) {
            case Own own -> own.text().isBlank() ? "" : own(own.text().strip());
            case Plain plain -> all.text("history.plain", plain.value());
            case Word word -> all.text(word.key());
        };
    }
}
