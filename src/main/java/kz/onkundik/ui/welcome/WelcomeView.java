package kz.onkundik.ui.welcome;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.LanguageSwitch;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.WorkLine;
import org.kordamp.ikonli.feather.Feather;

/** The first screen. A file of ours can be dragged onto any place of it. */
public final class WelcomeView extends BorderPane {
    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final double COLUMN_GAP = 56;
    private static final double MARGIN = 20;
    private static final double TOP = 56;

    /** On a large screen what is here stands a little above the middle. */
    private static final double CONTENT = 560;

    private static final double ABOVE = 0.36;

    /** She waits for what she has just pressed: that it goes on is said soon. */
    private static final Duration PATIENCE = Duration.millis(300);

    private final WelcomeViewModel model;
    private final FileQuestions questions;

    /**
     * @param clock for "today" and "yesterday" among the files that were open
     * @param version the program's, shown at the foot
     */
    public WelcomeView(Words words, WelcomeViewModel model, FileQuestions questions, Clock clock, String version) {
        this.model = model;
        this.questions = questions;
        getStyleClass().add("ground");
        var languages = new LanguageSwitch(words, false);
        var help = Buttons.with(Feather.HELP_CIRCLE, Buttons.link(words.text("help.title"), model::showHelp));
        help.setId("welcome-help");
        var top = new HBox(MARGIN, help, languages);
        top.setAlignment(Pos.CENTER_RIGHT);
        top.setPadding(new Insets(MARGIN));
        setTop(top);
        var foot = new Label();
        foot.textProperty().bind(words.text("welcome.version", version));
        foot.getStyleClass().add("hint");
        var work = new WorkLine(words, model.background(), PATIENCE, foot);
        setMargin(work, new Insets(0, MARGIN, MARGIN / 2, MARGIN));
        setBottom(work);
        Node ways = ways(words, clock);
        model.newFile()
                .subscribe(described -> setCenter(
                        described == null ? ways : new NewFileView(words, described, questions, model::leaveNewFile)));
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
    }

    private Node ways(Words words, Clock clock) {
        var columns = new HBox(
                COLUMN_GAP,
                new WaysIn(words, model, this::askForFile),
                new RecentFiles(words, model, questions, clock));
        columns.setAlignment(Pos.TOP_CENTER);
        heightProperty()
                .map(height ->
                        new Insets(Math.max(TOP, (height.doubleValue() - CONTENT) * ABOVE), MARGIN, MARGIN, MARGIN))
                .subscribe(columns::setPadding);
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void askForFile() {
        questions.fileToOpen().ifPresent(model::open);
    }

    private void shortcut(KeyEvent key) {
        if (OPEN.match(key)) {
            askForFile();
            key.consume();
        } else if (NEW.match(key) && model.newFile().get() == null) {
            model.describeNewFile();
            key.consume();
        }
    }

    private void over(DragEvent drag) {
        if (model.ours(files(drag)).isPresent()) {
            drag.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        }
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        drag.setDropCompleted(model.ours(files(drag)).isPresent());
        model.dropped(files(drag));
        drag.consume();
    }

    private static List<Path> files(DragEvent drag) {
        return drag.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
