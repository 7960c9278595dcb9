package kz.onkundik.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kz.onkundik.ui.common.StateIcon;

/** One page of the help, as wide as it is given and no wider than can be read with ease. */
final class PageView extends VBox {
    private static final double GAP = 10;
    private static final double NEAR = 8;
    private static final double WIDEST = 680;

    private final HelpBook book;
    private final Consumer<String> turn;

    /** @param turn turns to another page, by its id */
    PageView(HelpBook book, HelpPage page, Consumer<String> turn) {
        super(GAP);
        this.book = book;
        this.turn = turn;
        getStyleClass().add("help-page");
        setMaxWidth(WIDEST);
        getChildren().add(heading(page.title(), "screen-title"));
        page.blocks().forEach(block -> getChildren().add(node(block)));
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading.words(), "section-title", "help-heading");
            case Block.Paragraph paragraph -> flow(paragraph.spans());
            case Block.Step step -> marked(number(step.number()), flow(step.spans()));
            case Block.Point point -> marked(dot(), flow(point.spans()));
            case Block.Note note -> note(flow(note.spans()));
            case Block.Picture picture -> picture(picture);
            case Block.Term term -> new VBox(heading(term.word(), "bold"), flow(term.spans()));
        };
    }

    private static Label heading(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private TextFlow flow(List<Span> spans) {
        List<Node> pieces = new ArrayList<>();
        spans.forEach(span -> pieces.add(piece(span)));
        var flow = new TextFlow(pieces.toArray(Node[]::new));
        flow.getStyleClass().add("help-text");
        return flow;
    }

    private Node piece(Span span) {
        if (span instanceof Span.Link link) {
            var words = new Hyperlink(link.words());
            words.setWrapText(true);
            words.setOnAction(_ -> turn.accept(link.page()));
            return words;
        }
        var text = new Text(span.words());
        text.getStyleClass().add(span instanceof Span.Plain ? "said" : "named");
        return text;
    }

    private static Node marked(Node mark, TextFlow words) {
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(NEAR, mark, words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Label number(int number) {
        var chip = new Label(Integer.toString(number));
        chip.getStyleClass().add("number-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private static Node dot() {
        var dot = new Region();
        dot.getStyleClass().add("help-dot");
        var place = new StackPane(dot);
        place.getStyleClass().add("help-dot-place");
        return place;
    }

    private static Node note(TextFlow words) {
        HBox.setHgrow(words, Priority.ALWAYS);
        var note = new HBox(NEAR, StateIcon.WARNING.icon(), words);
        note.getStyleClass().addAll("band", "help-note");
        return note;
    }

    /** A picture takes the width that there is, and is never made larger than it is. */
    private Node picture(Block.Picture picture) {
        var image = book.picture(picture.name())
                .map(place -> new Image(place.toExternalForm()))
                .orElseThrow(() -> new IllegalStateException(picture.name() + " was never made"));
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.words());
        view.fitWidthProperty()
                .bind(widthProperty().map(width -> Math.min(image.getWidth(), width.doubleValue() - 2 * GAP)));
        var frame = new HBox(view);
        frame.getStyleClass().add("help-picture");
        frame.setMaxWidth(USE_PREF_SIZE);
        return frame;
    }
}
