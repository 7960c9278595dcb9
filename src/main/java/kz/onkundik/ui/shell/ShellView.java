package kz.onkundik.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.shell.search.SearchField;
import kz.onkundik.ui.shell.search.SearchViewModel;
import org.kordamp.ikonli.feather.Feather;

/** The frame around the screens of an open file. */
public final class ShellView extends StackPane {
    private static final Duration PATIENCE = Duration.seconds(1);
    private static final double MARGIN = 24;
    private static final double CLOSE = 4;
    private static final double BELOW = 4;

    private final List<NavigationEntry> entries;
    private final BorderPane frame = new BorderPane();
    private final StackPane screen = new StackPane();
    private final Screens screens;
    private final HBox tools = new HBox(CLOSE);
    private final SearchField search;
    private final ShellViewModel model;

    /**
     * @param search looks for words in the whole file
     * @param above the screens of the work, of which the first is shown at once unless the model says another
     * @param below what stands at the foot of the navigation, such as the settings; may be empty
     * @param notices lies over the screens, at the bottom right
     */
    public ShellView(
            Words words,
            Theme theme,
            BackgroundWork background,
            ShellViewModel model,
            SearchViewModel search,
            List<NavigationEntry> above,
            List<NavigationEntry> below,
            Notices notices) {
        this.model = model;
        this.search = new SearchField(words, search);
        this.entries = Stream.concat(above.stream(), below.stream()).toList();
        if (entries.stream()
                .noneMatch(entry -> entry.key().equals(model.screen().get()))) {
            model.screen().set(entries.getFirst().key());
        }
        frame.setTop(new VBox(topBar(words), trouble(words)));
        frame.setLeft(new Navigation(words, above, below, model));
        // Before the foot: Tab follows the eye.
        frame.setCenter(screen);
        frame.setBottom(new StatusBar(words, theme, background, model, PATIENCE));
        // Above the foot of the screens, whose buttons must stay free.
        setMargin(notices, new Insets(MARGIN, MARGIN, 4 * MARGIN, MARGIN));
        getChildren().addAll(frame, notices, this.search.results());
        screens = new Screens(entries, this, screen, theme);
        model.screen().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
    }

    /** The place in the top bar for what takes back and does again. */
    public ObservableList<Node> tools() {
        return tools.getChildren();
    }

    /** What is found lies below the field, its right edge under the field's. */
    private TopBar topBar(Words words) {
        var bar = new TopBar(words, model, search, tools);
        setAlignment(search.results(), Pos.TOP_RIGHT);
        search.boundsInParentProperty()
                .subscribe(place -> setMargin(
                        search.results(), new Insets(place.getMaxY() + BELOW, bar.getWidth() - place.getMaxX(), 0, 0)));
        return bar;
    }

    /** What was not done stays said until the next thing is, or until she has read it: nothing is lost silently. */
    private Node trouble(Words words) {
        var close = Buttons.icon(
                Feather.X, words.text("common.close"), () -> model.trouble().set(null));
        close.setId("trouble-close");
        var band = new Band(
                StateIcon.ERROR,
                words.text("shell.trouble"),
                words.of(
                        all -> model.trouble().get() == null
                                ? ""
                                : all.text(model.trouble().get()),
                        model.trouble()),
                close);
        band.setId("trouble");
        band.visibleProperty().bind(model.trouble().isNotNull());
        band.managedProperty().bind(band.visibleProperty());
        return band;
    }

    private void show(String key) {
        screens.of(key).ifPresent(shown -> screen.getChildren().setAll(shown));
    }

    /** The focus goes into the shown screen, so that its keys are heard at once. */
    public void enter() {
        screen.getChildren().forEach(Stops::enter);
    }

    /** Makes the screens that are not shown yet while nobody does anything. */
    public void makeAhead() {
        screens.makeAhead();
    }

    private void shortcut(KeyEvent key) {
        if (!key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        if (key.getCode() == KeyCode.F) {
            search.begin();
            key.consume();
        } else if (key.getCode() == KeyCode.N && model.file().get() != null) {
            model.file().get().create().run();
            key.consume();
        } else if (key.getCode() == KeyCode.O && model.file().get() != null) {
            model.file().get().choose().run();
            key.consume();
        } else {
            goByNumber(key);
        }
    }

    /** Ctrl+1 to Ctrl+9 go to the screens in the order of the navigation. */
    private void goByNumber(KeyEvent key) {
        int number = key.getCode().getCode() - KeyCode.DIGIT0.getCode();
        if (number >= 1 && number <= Math.min(9, entries.size())) {
            model.screen().set(entries.get(number - 1).key());
            enter();
            key.consume();
        }
    }
}
