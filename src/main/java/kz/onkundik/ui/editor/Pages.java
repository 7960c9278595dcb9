package kz.onkundik.ui.editor;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.problem.Failure;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;

/** What all pages about a campaign have alike: the frame with head and foot, scrolled parts, lines of text. */
final class Pages {
    /** How wide the list beside a form is. */
    static final double LIST = 300;

    /** Between the fields of a form. */
    static final double GAP = 12;

    private static final double HALF = 50;

    private final Words words;

    Pages(Words words) {
        this.words = words;
    }

    /** Dresses a page; Esc leaves it. */
    static void dress(BorderPane page, String id, Runnable leave) {
        page.setId(id);
        page.getStylesheets()
                .add(Pages.class.getResource("/kz/onkundik/ui/editor.css").toExternalForm());
        page.getStyleClass().add("editor");
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave.run();
                key.consume();
            }
        });
    }

    /** The page's name at the left, what else belongs to the whole page at the right. */
    Node head(String titleKey, Node... right) {
        Label title = line(titleKey, "screen-title");
        title.setWrapText(false);
        title.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(GAP, title, room());
        head.getChildren().addAll(right);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("page-head", "hairline-bottom");
        return head;
    }

    /** Why the last change was not made, below the head; nothing when all is well. */
    Node refusal(ObservableValue<Failure> failure) {
        var place = new VBox();
        place.getStyleClass().add("page-band");
        failure.subscribe(why -> place.getChildren()
                .setAll(
                        why == null
                                ? List.of()
                                : List.of(new Band(StateIcon.WARNING, words.of(all -> all.text(why))))));
        return place;
    }

    /** What leads away at the left, what is done at the right. */
    static Node foot(Node left, Node... right) {
        var foot = new HBox(GAP, left, room());
        foot.getChildren().addAll(right);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().addAll("page-foot", "hairline-top");
        return foot;
    }

    /** Leads away without a change; its word stands under what is above. */
    Button cancel(Runnable cancel) {
        Button link = Buttons.link(words.text("common.cancel"), cancel);
        HBox.setMargin(link, Buttons.AT_START);
        return link;
    }

    static ScrollPane scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    /** Begins at the top and without rooms of what was mended: the form shows another record. */
    static void startAnew(ScrollPane form) {
        form.setVvalue(0);
        ProblemLabel.takeRooms(form.getContent());
    }

    /** Two things side by side, of the same width. */
    static Node halves(Node left, Node right) {
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        var grid = new GridPane();
        grid.setHgap(GAP);
        grid.getColumnConstraints().addAll(half, half);
        grid.addRow(0, left, right);
        return grid;
    }

    /** Dresses a field for words of the letter, so high that this many rows are seen; beside another it is as high as that. */
    static void letter(TextArea area, int rows) {
        area.setPrefRowCount(rows);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.getStyleClass().add("letter");
        VBox.setVgrow(area, Priority.ALWAYS);
    }

    Label line(String key, String style) {
        return text(all -> all.text(key), style);
    }

    Label text(Function<Messages, String> said, String... styles) {
        var label = new Label();
        label.textProperty().bind(words.of(said));
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static Region room() {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }
}
