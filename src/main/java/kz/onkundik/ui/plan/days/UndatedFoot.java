package kz.onkundik.ui.plan.days;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.plan.PlanLine;

/** What stands on no day: items that do not concern us, items without an answer, rows without a day. */
final class UndatedFoot extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 8;
    private static final double WIDEST = 240;

    /** How much of the width the lines take before they wrap. */
    private static final double SHARE = 0.55;

    private final Words words;
    private final DaysModel model;
    private final CardActions actions;
    private final FlowPane lines = new FlowPane(GAP, 2);
    private CardDrag drag;

    UndatedFoot(Words words, DaysModel model, CardActions actions) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.actions = actions;
        setId("plan-undated");
        getStyleClass().addAll("undated", "hairline-top");
        setAlignment(Pos.CENTER_LEFT);
        var name = label("plan.days.undated");
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.prefWrapLengthProperty().bind(widthProperty().multiply(SHARE));
        lines.setMinWidth(0);
        setHgrow(lines, Priority.ALWAYS);
        var hint = label("plan.days.keys");
        hint.setMinWidth(0);
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(name, lines, hint);
    }

    /** Lets its lines be dragged onto a day. */
    void dragBy(CardDrag dragging) {
        drag = dragging;
    }

    void show(List<PlanLine> undated) {
        List<Node> all = new ArrayList<>();
        undated.forEach(line -> all.add(chip(line)));
        if (undated.isEmpty()) {
            all.add(label("plan.days.all-dated"));
        }
        lines.getChildren().setAll(all);
        choose(model.selected().get());
    }

    void choose(String key) {
        lines.getChildren().forEach(chip -> chip.pseudoClassStateChanged(CHOSEN, key.equals(chip.getUserData())));
    }

    /** Gives the keys to a line that has just lost its day. */
    void focus(String key) {
        lines.getChildren().stream()
                .filter(chip -> key.equals(chip.getUserData()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Button chip(PlanLine line) {
        var all = words.messages().get();
        String state = all.text(line.state().key());
        String name = line.item() == null
                ? actions.title(line)
                : Integer.toString(line.item().number());
        var chip = new Button(
                all.text("plan.days.undated-line", name, state),
                line.state().icon().icon());
        chip.setId("undated-" + line.key());
        chip.setUserData(line.key());
        chip.getStyleClass().addAll("flat", "undated-line");
        chip.setMaxWidth(WIDEST);
        chip.setTooltip(new Tooltip(all.text("plan.days.undated-line", actions.title(line), state)));
        chip.setOnAction(_ -> model.selected().set(line.key()));
        chip.setOnKeyPressed(key -> {
            if (key.isShortcutDown() && key.getCode() == KeyCode.UP && line.isOpen()) {
                model.choose(line);
                actions.move(line, model.firstDay());
                key.consume();
            }
        });
        drag.of(chip, () -> line.isOpen() ? line : null, () -> {});
        return chip;
    }

    private Label label(String key) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add("hint");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
