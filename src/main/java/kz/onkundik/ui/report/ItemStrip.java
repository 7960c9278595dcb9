package kz.onkundik.ui.report;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;

/** Every item of the letter as a small tile with its state; a mistake in it takes over the sign. */
final class ItemStrip extends VBox {
    private static final double GAP = 6;
    private static final double TILE_GAP = 3;
    private static final double TIP_WIDTH = 420;

    private final Words words;
    private final ReportViewModel model;

    ItemStrip(Words words, ReportViewModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
        setId("report-items");
        model.problems().subscribe(_ -> fill());
    }

    private void fill() {
        getChildren().clear();
        model.answers().forEach((section, answers) -> {
            var tiles = new FlowPane(TILE_GAP, TILE_GAP);
            if (!getChildren().isEmpty()) {
                tiles.getChildren().add(name(section));
            }
            answers.forEach(answer -> tiles.getChildren().add(tile(answer)));
            getChildren().add(tiles);
        });
    }

    /** The first section is the body of the letter and needs no name; the others number their items anew. */
    private Node name(String section) {
        var name = new Label();
        name.textProperty()
                .bind(words.name(model.snapshot().get().campaign().sections().get(section)));
        name.getStyleClass().addAll("hint", "section-of-items");
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }

    private Button tile(ItemAnswer answer) {
        Optional<Problem> mistake =
                model.worst(answer.item().id()).filter(problem -> problem.severity() != Severity.HINT);
        StateIcon sign = mistake.map(problem -> ProblemLabel.sign(problem.severity()))
                .orElseGet(() -> StateIcon.valueOf(answer.state().name()));
        var tile = new Button(Integer.toString(answer.item().number()), sign.icon());
        tile.setId("report-item-" + answer.item().id());
        tile.setContentDisplay(ContentDisplay.BOTTOM);
        tile.getStyleClass().addAll("item-tile", tint(sign));
        var name = words.of(all -> all.text(
                "report.item",
                answer.item().number(),
                answer.item().title(),
                all.text("common.state."
                        + answer.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        tile.accessibleTextProperty().bind(name);
        var tip = new Tooltip();
        tip.textProperty()
                .bind(words.of(all -> mistake.map(problem -> name.get() + "\n" + all.text(problem))
                        .orElseGet(name::get)));
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        tile.setTooltip(tip);
        tile.setOnAction(_ ->
                model.actions().mend().accept(Place.of("item", answer.item().id())));
        return tile;
    }

    private static String tint(StateIcon sign) {
        return switch (sign) {
            case HELD -> "success";
            case WARNING, UNANSWERED, POSTPONED -> "warning";
            case ERROR, NOT_HELD -> "danger";
            default -> "plain";
        };
    }
}
