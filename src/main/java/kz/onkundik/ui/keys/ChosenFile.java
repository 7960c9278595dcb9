package kz.onkundik.ui.keys;

import java.nio.file.Path;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Words;

/** A file that is chosen: where it lies, and the button that asks for it. */
final class ChosenFile extends HBox {
    private static final double NEAR = 8;

    /** @param id of the field; the button's is the same with {@code -choose} */
    ChosenFile(Words words, ObservableValue<String> label, String id, ObservableValue<Path> file, Runnable ask) {
        super(NEAR);
        var path = new TextField();
        path.setId(id);
        path.setEditable(false);
        path.textProperty().bind(file.map(Object::toString).orElse(""));
        path.promptTextProperty().bind(words.text("report.key.none"));
        var choose = Buttons.secondary(words.text("common.choose"), ask);
        choose.setId(id + "-choose");
        var named = new Fields(words).labelled(label, path);
        HBox.setHgrow(named, Priority.ALWAYS);
        getChildren().addAll(named, choose);
        setAlignment(Pos.BOTTOM_LEFT);
    }
}
