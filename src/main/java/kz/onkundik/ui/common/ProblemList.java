package kz.onkundik.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.problem.Severity;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What the checks find, each line a way to the very field. The first few are shown, errors first, the rest on demand.
 * Where the item's number stands before it, the line is brief; the whole sentence is in its tooltip.
 */
public final class ProblemList extends VBox {
    private static final int SHOWN = 5;
    private static final double GAP = 8;
    private static final double TIP_WIDTH = 420;

    private final Words words;
    private final String titleKey;
    private final Function<Problem, Optional<String>> item;
    private final Consumer<Place> mend;
    private final VBox rows = new VBox();
    private final HBox head = new HBox(GAP);
    private final BooleanProperty all = new SimpleBooleanProperty();

    /**
     * @param titleKey the key of the list's name
     * @param item the number of the item that a problem is about, if it is about one
     * @param mend goes to where a problem is mended
     */
    public ProblemList(
            Words words,
            String titleKey,
            ObservableValue<List<Problem>> problems,
            Function<Problem, Optional<String>> item,
            Consumer<Place> mend) {
        this.words = words;
        this.titleKey = titleKey;
        this.item = item;
        this.mend = mend;
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("problems-head");
        getChildren().addAll(head, rows);
        problems.subscribe(this::fill);
        all.subscribe(_ -> fill(problems.getValue()));
    }

    private void fill(List<Problem> problems) {
        var title = new Label();
        title.textProperty().bind(words.text(titleKey));
        title.getStyleClass().add("bold");
        title.setMinWidth(USE_PREF_SIZE);
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
            var none = StateIcon.HELD.label(words.text("common.no-problems"));
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
        if (problems.size() > shown) {
            var more = Buttons.link(words.text("common.more-problems", problems.size() - shown), () -> all.set(true));
            more.setId("more-problems");
            rows.getChildren().add(more);
        } else if (all.get() && problems.size() > SHOWN) {
            rows.getChildren().add(Buttons.link(words.text("common.fewer-problems"), () -> all.set(false)));
        }
    }

    private Label count(Severity severity, long number) {
        var key = switch (severity) {
            case ERROR -> "common.errors";
            case WARNING -> "common.warnings";
            case HINT -> "common.hints";
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
        Optional<String> number = item.apply(problem);
        number.ifPresent(said -> signs.getChildren().add(chip(said)));
        var row = new Button(null, signs);
        row.textProperty()
                .bind(words.of(
                        messages -> number.isPresent() ? messages.brief(problem) : unpointed(messages.text(problem))));
        row.setTooltip(whole(problem));
        row.getStyleClass().add("problem-row");
        row.setWrapText(true);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinHeight(USE_PREF_SIZE);
        row.setOnAction(_ -> mend.accept(problem.place()));
        var go = new FontIcon(Feather.CHEVRON_RIGHT);
        go.getStyleClass().add("muted");
        go.setMouseTransparent(true);
        var line = new StackPane(row, go);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }

    /** A single sentence without its point, like those beside it. */
    private static String unpointed(String sentence) {
        boolean single = sentence.endsWith(".") && !sentence.contains(". ");
        return single ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private Tooltip whole(Problem problem) {
        var tip = new Tooltip();
        tip.textProperty().bind(words.of(messages -> messages.text(problem)));
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        return tip;
    }

    private static Node chip(String number) {
        var chip = new Label(number);
        chip.getStyleClass().add("number-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }
}
