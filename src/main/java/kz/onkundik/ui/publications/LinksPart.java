package kz.onkundik.ui.publications;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import kz.onkundik.problem.Problem;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.LinkDraft;
import kz.onkundik.ui.common.LinkRow;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.WhileShown;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Where the work is published as a whole, which the final report must say. */
final class LinksPart extends VBox {
    private static final double GAP = 8;

    private static final int SEVERAL = 2;

    private final Words words;
    private final PublicationsViewModel model;
    private final VBox rows = new VBox(2 * GAP);

    LinksPart(Words words, PublicationsViewModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
        setId("publication-links");
        Spot.mark(this, "links");
        var title = new Label();
        title.textProperty().bind(words.text("publications.links"));
        title.getStyleClass().add("section-title");
        var hint = new Label();
        hint.textProperty().bind(words.text("publications.links.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("hint");
        Button add = Buttons.with(
                Feather.PLUS,
                Buttons.link(words.text("events.add-link"), () -> model.links().add(this::typeLast)));
        add.setId("add-own-link");
        Button paste =
                Buttons.with(Feather.CLIPBOARD, Buttons.link(words.text("events.paste-links"), this::pasteCopied));
        paste.setId("paste-own-links");
        getChildren().addAll(title, hint, rows, Buttons.row(add, paste));
        model.links().links().all().addListener((ListChangeListener<LinkDraft>) _ -> show());
        WhileShown.follow(this, words.messages(), this::show);
        show();
    }

    private void typeLast() {
        ((LinkRow) rows.getChildren().getLast()).typeAddress();
    }

    private void pasteCopied() {
        String copied = Clipboard.getSystemClipboard().getString();
        model.links().paste(copied == null ? "" : copied, 1);
    }

    private void show() {
        rows.getChildren().clear();
        var links = model.links().links().all();
        for (LinkDraft link : links) {
            rows.getChildren()
                    .add(new LinkRow(
                            words,
                            model.snapshot().getValue().campaign().outlets(),
                            link,
                            links.indexOf(link),
                            problem(link),
                            text -> model.links().paste(text, SEVERAL) >= SEVERAL,
                            () -> links.remove(link)));
        }
    }

    private static ObservableValue<Problem> problem(LinkDraft link) {
        return Bindings.createObjectBinding(() -> link.parse(), link.url(), link.date())
                .map(found -> found.orElse(null));
    }
}
