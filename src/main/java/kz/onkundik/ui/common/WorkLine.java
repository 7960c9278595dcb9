package kz.onkundik.ui.common;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What goes on in the background. It is shown once it has lasted: what is short would only flicker. */
public final class WorkLine extends HBox {
    private static final double GAP = 8;

    private final Words words;
    private final BackgroundWork background;
    private final PauseTransition patience;
    private final Node[] idle;

    /** Kept here alone: the work goes on longer than any line of it is shown. */
    private final ListChangeListener<RunningWork> follow = _ -> changed();

    private RunningWork shown;

    /**
     * @param patience how long work lasts before it is shown
     * @param idle what stands here while nothing goes on
     */
    public WorkLine(Words words, BackgroundWork background, Duration patience, Node... idle) {
        super(GAP);
        this.words = words;
        this.background = background;
        this.patience = new PauseTransition(patience);
        this.patience.setOnFinished(_ -> showFirst());
        this.idle = idle;
        getStyleClass().add("work-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(idle);
        background.running().addListener(new WeakListChangeListener<>(follow));
        changed();
    }

    private void changed() {
        if (background.running().isEmpty()) {
            patience.stop();
            shown = null;
            getChildren().setAll(idle);
        } else if (shown == null) {
            patience.playFromStart();
        } else if (!background.running().contains(shown)) {
            showFirst();
        }
    }

    private void showFirst() {
        // The patience may end in the same moment as the work.
        if (background.running().isEmpty()) {
            return;
        }
        shown = background.running().getFirst();
        var icon = new FontIcon(Feather.LOADER);
        icon.getStyleClass().addAll("small", "muted");
        var name = new Label();
        name.textProperty().bind(words.text(shown.nameKey()));
        var bar = new ProgressBar();
        bar.progressProperty().bind(shown.share());
        bar.accessibleTextProperty().bind(name.textProperty());
        getChildren().setAll(icon, name, bar);
        if (shown.stoppable()) {
            getChildren().add(Buttons.link(words.text("shell.stop"), shown::stop));
        }
    }
}
