package kz.onkundik.ui.help;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Words;

/** The pages that have the words looked for, each with the line that has them. */
final class FoundList extends VBox {
    private static final double NEAR = 2;

    private final HelpViewModel model;

    FoundList(Words words, HelpViewModel model) {
        this.model = model;
        setId("help-found");
        getStyleClass().add("help-found");
        var nothing = new Label();
        nothing.textProperty().bind(words.text("help.nothing", model.query()));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        model.found().subscribe(found -> getChildren().setAll(found.isEmpty() ? List.of(nothing) : lines(found)));
    }

    private List<Node> lines(List<HelpBook.Found> found) {
        return found.stream().map(this::line).toList();
    }

    private Node line(HelpBook.Found found) {
        var title = label(found.page().title(), "bold");
        var said = label(found.line(), "compact", "muted");
        var line = new VBox(NEAR, title, said);
        line.setId("help-found-" + found.page().id());
        line.getStyleClass().add("result-line");
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(found.page().title());
        line.setOnMouseClicked(_ -> model.turnTo(found.page().id()));
        line.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                model.turnTo(found.page().id());
                key.consume();
            }
        });
        return line;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
