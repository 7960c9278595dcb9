package kz.onkundik.ui.common;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.onkundik.problem.BugReport;

/** The content of the one window for a mistake of the program: what happened, that the data is safe, the short code. */
public final class ErrorWindow extends VBox {
    private static final double WIDTH = 460;
    private static final double GAP = 12;
    private static final double MARGIN = 24;

    /**
     * @param saveDetails asks where to save the details, and saves them
     * @param close closes the window
     */
    public ErrorWindow(Words words, BugReport bug, Consumer<BugReport> saveDetails, Runnable close) {
        super(GAP);
        setPadding(new Insets(MARGIN));
        setPrefWidth(WIDTH);
        var title = StateIcon.ERROR.label(words.text("common.bug.title"));
        title.getStyleClass().add("section-title");
        var what = new Label();
        what.textProperty().bind(words.text("common.bug.what"));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        var code = new Label();
        code.textProperty().bind(words.text("common.bug.code", bug.code()));
        code.getStyleClass().add("hint");
        var save = Buttons.secondary(words.text("common.bug.save"), () -> saveDetails.accept(bug));
        save.setId("save-details");
        var done = Buttons.primary(words.text("common.close"), close);
        done.setDefaultButton(true);
        done.setCancelButton(true);
        var buttons = new HBox(GAP, save, done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, what, code, buttons);
    }
}
