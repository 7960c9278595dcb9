package kz.onkundik.ui.events;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import kz.onkundik.problem.Problem;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.LinkDraft;
import kz.onkundik.ui.common.LinkRow;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.WhileShown;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Where the event was published: the outlet, the address, the day. */
final class LinksPart extends VBox {
    private static final double GAP = 8;

    private static final int SEVERAL = 2;

    private final Words words;
    private final EventsViewModel model;
    private final EventDraft draft;
    private final Notices notices;
    private final VBox rows = new VBox(2 * GAP);
    /** Kept here alone: the next event has its own part. */
    private final ListChangeListener<Problem> marking = _ -> markWrong();

    LinksPart(Words words, EventsViewModel model, EventDraft draft, Notices notices) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.draft = draft;
        this.notices = notices;
        Button add = Buttons.with(
                Feather.PLUS, Buttons.link(words.text("events.add-link"), () -> model.addLink(this::typeLast)));
        add.setId("add-link");
        Spot.mark(add, "links.new");
        Button paste =
                Buttons.with(Feather.CLIPBOARD, Buttons.link(words.text("events.paste-links"), this::pasteCopied));
        paste.setId("paste-links");
        Button texts = Buttons.with(
                Feather.GLOBE,
                Buttons.link(
                        words.text("events.web-text"),
                        () -> model.showTexts(draft.saved().uuid())));
        texts.setId("event-web-text");
        getChildren()
                .addAll(
                        new SectionHead(
                                words,
                                "events.links",
                                model,
                                problem -> problem.place().field().equals("url")
                                        || problem.place().field().equals("links")),
                        rows,
                        Buttons.row(add, paste, texts));
        draft.links().all().addListener((ListChangeListener<LinkDraft>) _ -> show());
        WhileShown.follow(this, words.messages(), this::show);
        show();
        model.problems().addListener(new WeakListChangeListener<>(marking));
    }

    /** Who is led to the links comes to the first that is wrong; where none is, to the first. */
    private void markWrong() {
        Node wrong = this;
        for (int i = draft.links().all().size() - 1; i >= 0; i--) {
            if (draft.links().all().get(i).parse().isPresent()) {
                wrong = rows.getChildren().get(i);
            }
        }
        Spot.unmark(this);
        rows.getChildren().forEach(Spot::unmark);
        Spot.mark(wrong, "links");
    }

    private void typeLast() {
        ((LinkRow) rows.getChildren().getLast()).typeAddress();
    }

    private void pasteCopied() {
        String copied = Clipboard.getSystemClipboard().getString();
        int found = model.pasteLinks(copied == null ? "" : copied, 1);
        notices.tell(found == 0 ? words.text("events.no-links") : words.text("events.links-pasted", found));
    }

    private void show() {
        rows.getChildren().clear();
        for (LinkDraft link : draft.links().all()) {
            rows.getChildren()
                    .add(new LinkRow(
                            words,
                            model.snapshot().campaign().outlets(),
                            link,
                            rows.getChildren().size(),
                            model.problem(link.uuid(), "url"),
                            text -> model.pasteLinks(text, SEVERAL) >= SEVERAL,
                            () -> draft.links().all().remove(link)));
        }
        markWrong();
    }
}
