package kz.onkundik.ui.events;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.Words;

/** What can be done with the chosen lines of the list: only what can be done with them now. */
final class EventMenu extends ContextMenu {
    private final Words words;
    private final EventsViewModel model;
    private final Runnable delete;

    EventMenu(Words words, EventsViewModel model, Runnable delete) {
        this.words = words;
        this.model = model;
        this.delete = delete;
        setOnShowing(_ -> fill());
        // A menu without lines is never shown, and would never be filled.
        getItems().add(new MenuItem());
    }

    private void fill() {
        List<EventLine> lines = model.list().chosenLines();
        getItems().clear();
        if (lines.size() == 1) {
            ofOne(lines.getFirst());
        } else {
            ofRows(lines);
        }
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        add("events.add", model::add, new KeyCodeCombination(KeyCode.INSERT));
        if (!lines.isEmpty()) {
            add("common.delete", delete, new KeyCodeCombination(KeyCode.DELETE));
        }
    }

    private void ofOne(EventLine line) {
        UUID uuid = line.uuid();
        if (line.isEvent()) {
            add("events.web-text", () -> model.showTexts(uuid), null);
        } else {
            add("plan.held", () -> model.hold(uuid), null);
            ofRows(List.of(line));
            add("events.in-plan", () -> model.showPlan(uuid), null);
        }
        add("history.title", () -> model.historyOf().set(uuid), null);
    }

    private void ofRows(List<EventLine> lines) {
        List<UUID> open = uuids(lines.stream()
                .filter(line -> line.awaitsAnswer() && !line.isGivenUp())
                .toList());
        List<UUID> givenUp = uuids(lines.stream().filter(EventLine::isGivenUp).toList());
        if (!open.isEmpty()) {
            add("plan.not-held", () -> model.comeOut(open, PlanRow.State.NOT_HELD), null);
            add("plan.postponed", () -> model.comeOut(open, PlanRow.State.POSTPONED), null);
        }
        if (!givenUp.isEmpty()) {
            add("plan.take-back", () -> model.takeBack(givenUp), null);
        }
    }

    private static List<UUID> uuids(List<EventLine> lines) {
        return lines.stream().map(EventLine::uuid).toList();
    }

    private void add(String key, Runnable action, KeyCombination keys) {
        var item = new MenuItem();
        item.textProperty().bind(words.text(key));
        item.setAccelerator(keys);
        item.setOnAction(_ -> action.run());
        getItems().add(item);
    }
}
