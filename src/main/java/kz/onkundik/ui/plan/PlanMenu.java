package kz.onkundik.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.DayText;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.TimeText;
import kz.onkundik.ui.common.Words;

/** What can be done with the chosen lines: only what can be done with them now. */
final class PlanMenu extends ContextMenu {
    static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Words words;
    private final PlanViewModel model;
    private final PlanTable table;
    private final Runnable delete;

    PlanMenu(Words words, PlanViewModel model, PlanTable table, Runnable delete) {
        this.words = words;
        this.model = model;
        this.table = table;
        this.delete = delete;
        setOnShowing(_ -> fill());
        // A menu without lines is never shown, and would never be filled.
        getItems().add(new MenuItem());
    }

    /** Puts the chosen lines where office programs take rows from: as a table and as text. */
    void copy() {
        List<List<String>> rows = new ArrayList<>(List.of(headings()));
        chosen().forEach(line -> rows.add(cells(line)));
        var content = new ClipboardContent();
        content.putString(
                rows.stream().skip(1).map(row -> String.join("\t", row)).collect(Collectors.joining("\n")));
        content.putHtml(rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<td>" + escaped(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table border=\"1\">", "</table>")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void fill() {
        List<PlanLine> lines = chosen();
        getItems().clear();
        if (lines.size() == 1) {
            ofOne(lines.getFirst());
        } else if (lines.stream().anyMatch(PlanLine::awaitsAnswer)) {
            add("plan.not-held", () -> model.comeOut(PlanRow.State.NOT_HELD), null);
            add("plan.postponed", () -> model.comeOut(PlanRow.State.POSTPONED), null);
            getItems().add(new SeparatorMenuItem());
        }
        add("plan.menu.add", model::addRow, new KeyCodeCombination(KeyCode.INSERT));
        if (!lines.isEmpty()) {
            add("plan.menu.copy", this::copy, COPY);
        }
        if (lines.stream().anyMatch(line -> line.row() != null)) {
            add("common.delete", delete, new KeyCodeCombination(KeyCode.DELETE));
        }
    }

    private void ofOne(PlanLine line) {
        if (!line.events().isEmpty()) {
            add("plan.open-event", model::held, null);
        } else if (line.awaitsAnswer()) {
            add("plan.held", model::held, null);
            add("plan.not-held", () -> model.comeOut(PlanRow.State.NOT_HELD), null);
            add("plan.postponed", () -> model.comeOut(PlanRow.State.POSTPONED), null);
            if (line.item() != null) {
                add("plan.not-ours", model::notConcerned, null);
            }
        } else if (line.state() == PlanState.NOT_CONCERNED) {
            add("plan.concerns-us", model::takeBack, null);
        }
        getItems().add(new SeparatorMenuItem());
        if (line.isOpen()) {
            add("plan.menu.edit", table::editChosen, new KeyCodeCombination(KeyCode.F2));
        }
        if (line.row() != null) {
            add("plan.menu.duplicate", () -> model.changes().duplicate(line), null);
            add("history.title", () -> model.historyOf().set(line.row().uuid()), null);
        }
    }

    private void add(String key, Runnable action, KeyCombination keys) {
        var item = new MenuItem();
        item.textProperty().bind(words.text(key));
        item.setAccelerator(keys);
        item.setOnAction(_ -> action.run());
        getItems().add(item);
    }

    private List<PlanLine> chosen() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(entry -> entry != null)
                .map(entry -> entry.line().get())
                .toList();
    }

    private List<String> headings() {
        return Stream.of("number", "title", "day", "place", "participants", "in-charge")
                .map(key -> words.messages().get().text("plan.column." + key))
                .toList();
    }

    private List<String> cells(PlanLine line) {
        PlanRow row = line.row();
        String number = line.item() == null ? "" : Integer.toString(line.item().number());
        String day =
                row == null ? "" : (DayText.said(row.date()) + " " + TimeText.said(row.start(), row.end())).strip();
        return Stream.concat(
                        Stream.of(number, new LineWords(words).titleOf(line), day),
                        Stream.of(RowField.PLACE, RowField.PARTICIPANTS, RowField.IN_CHARGE)
                                .map(field -> field.of(row)))
                .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
