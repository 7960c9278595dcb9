package kz.onkundik.ui.report;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.report.SigningViewModel.Method;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** One way to sign, as a frame to be chosen; what it needs is shown once it is. */
final class MethodCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 10;

    MethodCard(Words words, SigningViewModel model, Method method, String name, Ikon icon, Node needs) {
        super(GAP);
        getStyleClass().add("method");
        var choice = new RadioButton();
        choice.setId("report-sign-" + name);
        choice.textProperty().bind(words.text("report.method." + name));
        choice.setGraphic(new FontIcon(icon));
        choice.getStyleClass().add("bold");
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setOnAction(_ -> {
            choice.setSelected(true);
            model.method().set(method);
        });
        var hint = new Label();
        hint.textProperty().bind(words.text("report.method." + name + ".hint"));
        hint.getStyleClass().add("hint");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(GAP, choice, room, hint);
        head.setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(_ -> model.method().set(method));
        getChildren().addAll(head, needs);
        model.method().subscribe(chosen -> {
            boolean mine = chosen == method;
            choice.setSelected(mine);
            needs.setVisible(mine);
            needs.setManaged(mine);
            pseudoClassStateChanged(CHOSEN, mine);
        });
    }
}
