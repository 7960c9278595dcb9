package kz.onkundik.ui.help;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.Shortcut;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/**
 * The help: what is looked for and the way back above, the contents at the left, the open page. Where it is narrow, as
 * beside the work, the contents take the page's place when asked for.
 */
public final class HelpView extends BorderPane {
    private static final double ROOM_FOR_BOTH = 720;
    private static final double GAP = 8;
    private static final double SEARCH = 480;

    private final Words words;
    private final HelpViewModel model;
    private final BooleanBinding narrow = widthProperty().lessThan(ROOM_FOR_BOTH);
    private final BooleanProperty contentsAsked = new SimpleBooleanProperty();
    private final TextField search = new TextField();

    public HelpView(Words words, HelpViewModel model) {
        this.words = words;
        this.model = model;
        setId("help");
        getStyleClass().add("help");
        getStylesheets()
                .add(HelpView.class.getResource("/kz/onkundik/ui/help.css").toExternalForm());
        setTop(head());
        setCenter(body());
        model.page().subscribe(_ -> contentsAsked.set(false));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node head() {
        Button back = Buttons.with(Feather.ARROW_LEFT, Buttons.secondary(words.text("common.back"), model::goBack));
        back.setId("help-back");
        var contents = Buttons.secondary(words.text("help.contents"), () -> contentsAsked.set(!contentsAsked.get()));
        contents.setId("help-contents-button");
        contents.visibleProperty().bind(narrow);
        contents.managedProperty().bind(narrow);
        search.setId("help-search");
        search.promptTextProperty().bind(words.text("help.search"));
        search.accessibleTextProperty().bind(words.text("help.search"));
        search.textProperty().bindBidirectional(model.query());
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMaxWidth(SEARCH);
        var head = new HBox(
                GAP,
                Buttons.whyNot(back, words.of(all -> model.back().get() ? "" : all.text("help.no-back"), model.back())),
                contents,
                search);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("help-head", "hairline-bottom");
        return head;
    }

    private Node body() {
        var contents = contents();
        var page = page();
        var found = found();
        var isLooking = model.query().isNotEmpty();
        var showsContents = isLooking.not().and(narrow.not().or(contentsAsked));
        show(contents, showsContents);
        show(page, isLooking.not().and(narrow.not().or(contentsAsked.not())));
        show(found, isLooking);
        narrow.subscribe(isNarrow -> HBox.setHgrow(contents, isNarrow ? Priority.ALWAYS : Priority.NEVER));
        contents.maxWidthProperty()
                .bind(Bindings.when(narrow).then(Double.MAX_VALUE).otherwise(Region.USE_PREF_SIZE));
        HBox.setHgrow(page, Priority.ALWAYS);
        HBox.setHgrow(found, Priority.ALWAYS);
        return new HBox(contents, page, found);
    }

    private static void show(Node node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private Region contents() {
        var list = new VBox();
        list.getStyleClass().add("help-contents");
        model.book()
                .subscribe(book -> list.getChildren()
                        .setAll(book.pages().stream()
                                .map(page -> (Node) new ContentsLine(page, model))
                                .toList()));
        var scroll = scrolling(list);
        scroll.setId("help-contents");
        scroll.getStyleClass().add("beside");
        return scroll;
    }

    private Region page() {
        var paper = new StackPane();
        paper.setAlignment(Pos.TOP_LEFT);
        var scroll = scrolling(paper);
        scroll.setId("help-page");
        model.open().subscribe(open -> {
            paper.getChildren().setAll(new PageView(model.book().getValue(), open, model::turnTo));
            if (open.id().equals(HelpTopic.START.id())) {
                paper.getChildren().setAll(new VBox(paper.getChildren().getFirst(), tour()));
            }
            scroll.setVvalue(0);
        });
        return scroll;
    }

    /** The way into the tour, below the page that one begins with. */
    private Node tour() {
        Button begin = Buttons.with(
                Feather.MAP,
                Buttons.secondary(
                        words.text("tour.again"), () -> model.tour().get().run()));
        begin.setId("help-tour");
        var foot = new HBox(Buttons.whyNot(
                begin, words.of(all -> model.tour().get() == null ? all.text("tour.not-now") : "", model.tour())));
        foot.getStyleClass().add("help-tour");
        return foot;
    }

    private Region found() {
        return scrolling(new FoundList(words, model));
    }

    private static ScrollPane scrolling(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("help-scroll");
        return scroll;
    }

    private void key(KeyEvent key) {
        if (Shortcut.SEARCH.match(key)) {
            search.requestFocus();
            search.selectAll();
            key.consume();
        } else if (Shortcut.HELP_BACK.match(key)) {
            model.goBack();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && model.query().isNotEmpty().get()) {
            model.query().set("");
            key.consume();
        }
    }
}
