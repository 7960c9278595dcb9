package kz.onkundik.ui.common;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** What she just did, at the bottom right, with the way back; gone after eight seconds. It lies over the screen. */
public final class Notices extends VBox {
    private static final Duration SHOWN = Duration.seconds(8);
    private static final int LINES = 5;
    private static final double GAP = 12;

    private final Words words;

    public Notices(Words words) {
        super(GAP);
        this.words = words;
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
    }

    /** Tells what was done where there is nothing to take back. */
    public void tell(ObservableValue<String> sentence) {
        show(notice(sentence));
    }

    /** Tells what was done; the notice's button takes it back, where there is anything to take back, until it is. */
    public void tell(ObservableValue<String> sentence, WayBack back) {
        if (back.leads()) {
            Node notice = tellWith(sentence, words.text("common.undo"), back::go);
            back.isGone()
                    .when(notice.parentProperty().map(_ -> true).orElse(false))
                    .subscribe(gone -> {
                        if (gone) {
                            getChildren().remove(notice);
                        }
                    });
        } else {
            tell(sentence);
        }
    }

    /** Tells what was done, with one more thing that can be done now. */
    public void tell(ObservableValue<String> sentence, ObservableValue<String> word, Runnable action) {
        tellWith(sentence, word, action);
    }

    private Node tellWith(ObservableValue<String> sentence, ObservableValue<String> word, Runnable action) {
        var notice = notice(sentence);
        notice.getChildren().add(Buttons.link(word, () -> {
            getChildren().remove(notice);
            action.run();
        }));
        show(notice);
        return notice;
    }

    private HBox notice(ObservableValue<String> sentence) {
        // Some tell in several sentences what was not kept; what is typed may be of any length.
        var label = new TypedTitle(LINES);
        label.textProperty().bind(sentence);
        var notice = new HBox(GAP, label);
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().add("notice");
        notice.setMaxWidth(Region.USE_PREF_SIZE);
        return notice;
    }

    private void show(HBox notice) {
        Node close = Buttons.icon(
                Feather.X, words.text("common.close"), () -> getChildren().remove(notice));
        notice.getChildren().add(close);
        getChildren().setAll(notice);
        var pause = new PauseTransition(SHOWN);
        pause.setOnFinished(_ -> getChildren().remove(notice));
        pause.play();
    }
}
