package kz.onkundik.ui.publications;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.exchange.WebTexts;
import kz.onkundik.exchange.WebTexts.Medium;
import kz.onkundik.school.Event;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Segments;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The publications: at the left what can be told, at the right the text, ready to be copied or saved with photos. */
public final class PublicationsView extends HBox {
    private static final double LEFT_WIDTH = 360;
    private static final double MARGIN = 20;
    private static final double GAP = 12;

    private final Words words;
    private final PublicationsViewModel model;
    private final Notices notices;

    /** @param notices takes what was copied and saved */
    public PublicationsView(Words words, PublicationsViewModel model, Notices notices) {
        this.words = words;
        this.model = model;
        this.notices = notices;
        setId("publications");
        getStylesheets()
                .add(PublicationsView.class
                        .getResource("/kz/onkundik/ui/publications.css")
                        .toExternalForm());
        var left = new BorderPane(new SubjectList(words, model));
        Stops.begin(this, left::getCenter);
        left.setTop(title());
        left.setBottom(links());
        Grown.fix(left, LEFT_WIDTH);
        left.getStyleClass().add("hairline-right");
        var right = new BorderPane(text());
        right.setTop(choices());
        right.setBottom(foot());
        setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
        Spot.follow(this, model.wanted());
    }

    private Node title() {
        var title = new Label();
        title.textProperty().bind(words.text("shell.publications"));
        title.getStyleClass().add("screen-title");
        var head = new HBox(title);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("publications-head");
        return head;
    }

    private Node choices() {
        var languages = new Segments<>(
                List.of(Language.KK, Language.RU),
                language -> words.text("report.language.short." + language.code()),
                language -> "publication-language-" + language.code(),
                model.language());
        languages.accessibleTextProperty().bind(words.text("report.language"));
        var media = new Segments<>(
                List.of(Medium.values()),
                medium -> words.text("publications.medium." + medium),
                medium -> "publication-medium-" + medium,
                model.medium());
        media.accessibleTextProperty().bind(words.text("publications.medium"));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(GAP, media, room, languages);
        head.setFillHeight(false);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("publications-head", "hairline-bottom");
        return head;
    }

    private Node text() {
        var text = new TextArea();
        text.setId("publication-text");
        text.setEditable(false);
        text.setWrapText(true);
        Fields.leaveOnTab(text);
        text.getStyleClass().add("publication-text");
        text.accessibleTextProperty().bind(words.text("publications.text"));
        model.text().subscribe(said -> {
            text.setText(said.strip());
            text.setScrollTop(0);
        });
        return text;
    }

    private Node foot() {
        var count = hint("publication-count");
        count.textProperty().bind(words.of(this::count, model.text(), model.medium()));
        var photos = hint("publication-photos");
        photos.textProperty().bind(words.of(this::photos, model.subject(), model.snapshot()));
        photos.managedProperty().bind(photos.textProperty().isNotEmpty());
        var copy = Buttons.with(Feather.COPY, Buttons.primary(words.text("publications.copy"), this::copy));
        copy.setId("publication-copy");
        var save = Buttons.with(
                Feather.FOLDER,
                Buttons.secondary(
                        words.of(
                                all -> all.text(
                                        model.subject().get().kind() == Subject.Kind.EVENT
                                                ? "publications.save"
                                                : "publications.save-all"),
                                model.subject()),
                        () -> model.save(this::tell)));
        save.setId("publication-save");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        save.setMinWidth(USE_PREF_SIZE);
        copy.setMinWidth(USE_PREF_SIZE);
        // At the left: what is told at the bottom right must not cover them.
        var buttons = new HBox(GAP, copy, save, room);
        buttons.setAlignment(Pos.CENTER_LEFT);
        var foot = new VBox(GAP / 2, count, photos, buttons, new ProblemLabel(words, model.notSaved()));
        foot.setPadding(new Insets(GAP, MARGIN, GAP, MARGIN));
        foot.getStyleClass().add("hairline-top");
        return foot;
    }

    /** The links belong to the work as a whole, so they stand below its texts only. */
    private Node links() {
        var links = new LinksPart(words, model);
        links.setPadding(new Insets(GAP, MARGIN, GAP, MARGIN));
        links.getStyleClass().addAll("hairline-top", "compact");
        links.visibleProperty().bind(model.subject().map(subject -> subject.kind() != Subject.Kind.EVENT));
        links.managedProperty().bind(links.visibleProperty());
        return links;
    }

    private String count(Messages all) {
        int letters = model.text().get().strip().length();
        return model.medium().get() == Medium.SOCIAL
                ? all.text("publications.count-of", letters, WebTexts.POST)
                : all.text("publications.count", letters);
    }

    private String photos(Messages all) {
        if (model.subject().get().kind() != Subject.Kind.EVENT) {
            return "";
        }
        Event event = model.event(model.subject().get());
        int leave = event.photosToShow().size();
        return all.text("publications.photos", leave, event.photos().size() - leave);
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(model.text().get().strip());
        Clipboard.getSystemClipboard().setContent(content);
        notices.tell(words.text("publications.copied"));
    }

    private void tell(PublicationsViewModel.Saved saved) {
        notices.tell(
                words.text("publications.saved", saved.files()),
                words.text("publications.open-folder"),
                () -> model.open(saved.folder()));
    }

    private static Label hint(String id) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
