package kz.onkundik.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.operation.CampaignOffer;
import kz.onkundik.operation.CampaignOffer.Lost;
import kz.onkundik.operation.CampaignOffer.Standing;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.RadioList;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;

/** A campaign that came as a file, to be looked at before it is in force: what it is, and what it changes. */
public final class ReceiveView extends BorderPane {
    private static final double GAP = 12;
    private static final double CLOSE = 4;
    private static final double WIDEST = 980;

    private final Words words;
    private final ReceiveViewModel model;
    private final Pages pages;
    private final Node refusal;

    public ReceiveView(Words words, ReceiveViewModel model) {
        this.words = words;
        this.model = model;
        this.pages = new Pages(words);
        this.refusal = pages.refusal(model.failure());
        Pages.dress(this, "receive", model::cancel);
        model.offer().subscribe(this::show);
    }

    private void show(CampaignOffer offer) {
        setTop(null);
        setCenter(null);
        setBottom(null);
        if (offer != null) {
            setTop(new VBox(pages.head("editor.receive.title"), refusal));
            setCenter(body(offer));
            setBottom(foot(offer));
        }
    }

    private Node body(CampaignOffer offer) {
        List<Node> parts = new ArrayList<>();
        if (model.offers().get().size() > 1) {
            parts.add(pages.line("editor.receive.which", "section-title"));
            parts.add(choice());
        }
        parts.add(about(offer.campaign()));
        parts.add(standing(offer));
        if (!offer.lost().isNothing()) {
            parts.add(lost(offer.lost()));
        }
        if (offer.present().isPresent() && offer.standing() != Standing.SAME) {
            parts.add(pages.line("editor.receive.changes", "section-title"));
            parts.add(
                    offer.difference().changes().isEmpty()
                            ? pages.line("editor.receive.no-change", "muted")
                            : new DifferenceList(words, offer.difference()));
        }
        var body = new VBox(GAP);
        body.getChildren().setAll(parts);
        body.setMaxWidth(WIDEST);
        body.getStyleClass().add("page");
        return Pages.scrolled(body);
    }

    /** Another school's file may hold several campaigns. */
    private Node choice() {
        var choice = new RadioList<CampaignOffer>(
                each -> words.of(all -> all.text(
                        "editor.receive.one",
                        each.campaign().title(),
                        all.formats()
                                .range(each.campaign().start(), each.campaign().end()))),
                model.offer());
        choice.setId("receive-which");
        choice.offer(model.offers().get());
        return choice;
    }

    private Node about(Campaign campaign) {
        var title = new Label();
        title.textProperty().bind(words.name(campaign.title()));
        title.getStyleClass().addAll("letter", "campaign-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var what = pages.text(
                all -> all.text(
                        "editor.about",
                        all.language().capitalised(campaign.kindLabel().in(all.language())),
                        all.formats().range(campaign.start(), campaign.end()),
                        campaign.items().size(),
                        campaign.indicators().size()),
                "muted");
        return new VBox(CLOSE, title, what);
    }

    private Node standing(CampaignOffer offer) {
        var sentence = words.of(all -> all.text(
                "editor.receive." + offer.standing(),
                offer.campaign().revision(),
                offer.present().map(Campaign::revision).orElse(0)));
        return switch (offer.standing()) {
            case NEW, NEWER, SAME -> {
                var label = StateIcon.HINT.label(sentence);
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
                yield label;
            }
            case OLDER, UNLIKE -> new Band(StateIcon.WARNING, sentence);
        };
    }

    private Node lost(Lost lost) {
        return new Band(
                StateIcon.WARNING,
                words.of(all -> all.text(
                        "editor.receive.lost",
                        lost.events().size(),
                        lost.planRows().size(),
                        lost.counts())));
    }

    private Node foot(CampaignOffer offer) {
        boolean same = offer.standing() == Standing.SAME;
        var cancel = same ? Buttons.secondary(words.text("common.close"), model::cancel) : pages.cancel(model::cancel);
        cancel.setId("receive-cancel");
        cancel.setCancelButton(true);
        if (same) {
            return Pages.foot(cancel);
        }
        var take = Buttons.primary(words.text("editor.receive.take"), model::take);
        take.setId("receive-take");
        take.setDefaultButton(true);
        return Pages.foot(cancel, take);
    }
}
