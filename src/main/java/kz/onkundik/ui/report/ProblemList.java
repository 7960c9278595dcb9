package kz.onkundik.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Item;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the checks find, each line a way to the very field. The first few are shown, errors first, the rest on demand. */
final class ProblemList extends VBox {
    private static final int SHOWN = 5;
    private static final double GAP = 8;

    private final Words words;
    private final ReportViewModel model;
    private final VBox rows = new VBox();
    private final HBox head = new HBox(GAP);
    private final BooleanProperty all = new SimpleBooleanProperty();

    ProblemList(Words words, ReportViewModel model) {
        this.words = words;
        this.model = model;
        setId("report-problems");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("problems-head");
        getChildren().addAll(head, rows);
        model.problems().subscribe(this::fill);
        all.subscribe(_ -> fill(model.problems().getValue()));
    }

    private void fill(List<Problem> problems) {
        var title = new Label();
        title.textProperty().bind(words.text("report.checks"));
        title.getStyleClass().add("bold");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        head.getChildren().setAll(title, room);
        for (Severity severity : Severity.values()) {
            long number = problems.stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
            if (number > 0) {
                head.getChildren().add(count(severity, number));
            }
        }
        int shown = all.get() ? problems.size() : Math.min(problems.size(), SHOWN);
        rows.getChildren().setAll(problems.stream().limit(shown).map(this::row).toList());
        if (problems.isEmpty()) {
            var none = StateIcon.HELD.label(words.text("report.no-problems"));
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
        if (problems.size() > shown) {
            var more = Buttons.link(words.text("report.more", problems.size() - shown), () -> all.set(true));
            more.setId("report-more-problems");
            rows.getChildren().add(more);
        } else if (all.get() && problems.size() > SHOWN) {
            rows.getChildren().add(Buttons.link(words.text("report.fewer"), () -> all.set(false)));
        }
    }

    private Label count(Severity severity, long number) {
        var key = switch (severity) {
            case ERROR -> "common.errors";
            case WARNING -> "common.warnings";
            case HINT -> "report.hints";
        };
        var label = new Label();
        label.textProperty().bind(words.text(key, number));
        label.setGraphic(ProblemLabel.sign(severity).icon());
        label.getStyleClass().addAll("compact", severity.name().toLowerCase(Locale.ROOT) + "-count");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Node row(Problem problem) {
        var signs = new HBox(GAP, ProblemLabel.sign(problem.severity()).icon());
        signs.setAlignment(Pos.CENTER_LEFT);
        model.items(problem).stream()
                .findFirst()
                .flatMap(this::item)
                .ifPresent(item -> signs.getChildren().add(chip(item)));
        var row = new Button(null, signs);
        row.textProperty().bind(words.of(messages -> messages.text(problem)));
        row.getStyleClass().add("problem-row");
        row.setWrapText(true);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinHeight(USE_PREF_SIZE);
        row.setOnAction(_ -> model.actions().mend().accept(problem.place()));
        var go = new FontIcon(Feather.CHEVRON_RIGHT);
        go.getStyleClass().add("muted");
        go.setMouseTransparent(true);
        var line = new StackPane(row, go);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }

    private Optional<Item> item(String id) {
        return model.snapshot().get().campaign().item(id);
    }

    private static Node chip(Item item) {
        var chip = new Label(Integer.toString(item.number()));
        chip.getStyleClass().add("number-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }
}
