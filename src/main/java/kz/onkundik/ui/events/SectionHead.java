package kz.onkundik.ui.events;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;

/** The name of a part of the form, with the count of its own troubles at the right. */
final class SectionHead extends HBox {
    private static final double GAP = 8;

    /** @param ours whether a problem belongs to this part */
    SectionHead(Words words, String key, EventsViewModel model, Predicate<Problem> ours) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        var name = new Label();
        name.textProperty().bind(words.text(key));
        name.getStyleClass().add("section-title");
        name.setMinWidth(USE_PREF_SIZE);
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        getChildren()
                .addAll(
                        name,
                        room,
                        count(words, model, ours, Severity.ERROR),
                        count(words, model, ours, Severity.WARNING));
    }

    private static Label count(Words words, EventsViewModel model, Predicate<Problem> ours, Severity severity) {
        boolean error = severity == Severity.ERROR;
        var number = Bindings.createLongBinding(
                () -> model.problems().stream()
                        .filter(ours)
                        .filter(problem -> problem.severity() == severity)
                        .count(),
                model.problems());
        var label = new Label();
        label.textProperty().bind(words.text(error ? "common.errors" : "common.warnings", number));
        label.setGraphic((error ? StateIcon.ERROR : StateIcon.WARNING).icon());
        label.getStyleClass().addAll("compact", error ? "danger-text" : "warning-text");
        label.setMinWidth(USE_PREF_SIZE);
        label.visibleProperty().bind(number.greaterThan(0));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
