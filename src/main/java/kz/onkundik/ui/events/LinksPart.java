package kz.onkundik.ui.events;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.LinkDraft;
import kz.onkundik.ui.common.LinkRow;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Where the event was published: the outlet, the address, the day. */
final class LinksPart extends VBox {
    private static final double GAP = 8;

    private final Words words;
    private final EventsViewModel model;
    private final EventDraft draft;
    private final VBox rows = new VBox(2 * GAP);

    LinksPart(Words words, EventsViewModel model, EventDraft draft) {
        super(GAP);
        Spot.mark(this, "links");
        this.words = words;
        this.model = model;
        this.draft = draft;
        Button add = Buttons.with(Feather.PLUS, Buttons.link(words.text("events.add-link"), model::addLink));
        add.setId("add-link");
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
                        new FlowPane(add, texts));
        draft.links().all().addListener((ListChangeListener<LinkDraft>) _ -> show());
        words.messages().subscribe(_ -> show());
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
                            () -> draft.links().all().remove(link)));
        }
    }
}
