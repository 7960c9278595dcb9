package kz.onkundik.ui.events;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.problem.Severity;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.Words;

/** How many events stand how; and while not all are shown, how many are, with the way back. */
final class EventListFoot extends VBox {
    private static final double GAP = 8;

    private final Words words;
    private final EventListModel list;

    EventListFoot(Words words, EventListModel list) {
        this.words = words;
        this.list = list;
        getStyleClass().addAll("list-foot", "hairline-top");
        getChildren().addAll(filtered(), counts());
    }

    private Label counts() {
        var counts = new Label();
        counts.setId("events-counts");
        counts.textProperty()
                .bind(words.of(
                        all -> all.text(
                                "events.counts",
                                list.count(PlanState.HELD),
                                list.count(PlanState.PLANNED),
                                list.count(PlanState.PASSED, PlanState.UNANSWERED),
                                wrong()),
                        list.all()));
        counts.getStyleClass().add("hint");
        counts.setWrapText(true);
        counts.setMinHeight(USE_PREF_SIZE);
        counts.setMaxWidth(Double.MAX_VALUE);
        return counts;
    }

    private long wrong() {
        return list.all().stream()
                .filter(line -> line.worst() == Severity.ERROR)
                .count();
    }

    private HBox filtered() {
        var said = new Label();
        said.textProperty()
                .bind(words.of(
                        all -> all.text(
                                "events.filtered",
                                list.shown().size(),
                                list.all().size()),
                        list.shown(),
                        list.all()));
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var all = Buttons.link(words.text("events.show-all"), list::showAll);
        all.setId("events-show-all");
        var row = new HBox(GAP, said, all);
        row.getStyleClass().add("compact");
        row.setAlignment(Pos.CENTER_LEFT);
        var isFiltered = Bindings.createBooleanBinding(list::isFiltered, list.filter(), list.item(), list.text());
        row.visibleProperty().bind(isFiltered);
        row.managedProperty().bind(isFiltered);
        return row;
    }
}
