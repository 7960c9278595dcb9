package kz.onkundik.ui.documents;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.Segments;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.preview.PreviewPane;
import kz.onkundik.ui.documents.DocumentsViewModel.Side;

/** The documents: at the left which one and how it looks, at the right the very PDF. */
public final class DocumentsView extends HBox {
    private static final String LOOK =
            DocumentsView.class.getResource("/kz/onkundik/ui/documents.css").toExternalForm();
    private static final double LEFT_WIDTH = 360;
    private static final double MARGIN = 20;
    private static final double GAP = 12;

    private final Words words;
    private final DocumentsViewModel model;

    /** @param notices takes what was saved, with the way to open it */
    public DocumentsView(Words words, DocumentsViewModel model, Notices notices) {
        this.words = words;
        this.model = model;
        setId("documents");
        getStylesheets().add(LOOK);
        var left = new BorderPane();
        left.setTop(head());
        Node papers = scrolled(new PaperList(words, model), "documents-papers");
        Node look = scrolled(new StationeryForm(words, model.stationery()), "documents-look");
        model.side().subscribe(now -> left.setCenter(now == Side.PAPERS ? papers : look));
        Stops.begin(this, left::getCenter);
        left.setBottom(new SavingFoot(words, model, notices));
        Grown.fix(left, LEFT_WIDTH);
        left.getStyleClass().add("hairline-right");
        var right = new PreviewPane(words, model.preview(), "documents.pages");
        setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
    }

    private Node head() {
        var title = new Label();
        title.textProperty().bind(words.text("documents.title"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(USE_PREF_SIZE);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var languages = new Segments<>(
                List.of(Language.KK, Language.RU),
                language -> words.text("report.language.short." + language.code()),
                language -> "documents-language-" + language.code(),
                model.language());
        languages.accessibleTextProperty().bind(words.text("report.language"));
        var first = new HBox(GAP, title, room, languages);
        first.setAlignment(Pos.CENTER_LEFT);
        var sides = new Segments<>(
                List.of(Side.PAPERS, Side.LOOK),
                each -> words.text(each == Side.PAPERS ? "documents.papers" : "documents.look"),
                each -> each == Side.PAPERS ? "documents-side-papers" : "documents-side-look",
                model.side());
        var head = new VBox(GAP, first, sides);
        head.setPadding(new Insets(GAP, MARGIN, GAP, MARGIN));
        return head;
    }

    private static Node scrolled(Region content, String id) {
        content.setPadding(new Insets(0, MARGIN, GAP, MARGIN));
        var scroll = new ScrollPane(content);
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}
