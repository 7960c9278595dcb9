package kz.onkundik.ui.keys;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.signature.trust.TrustedKey.State;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.InPlacePanel;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.RadioList;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.keys.ConfirmPanel;
import org.kordamp.ikonli.feather.Feather;

/** The keys of others: the table, what can be done with the chosen one, and the lists that come and go. */
final class TrustedKeysPart extends VBox {
    private static final double GAP = 8;
    private static final double NAME_WIDTH = 280;

    private final Words words;
    private final TrustedKeysModel model;
    private final FlowPane chosen = new FlowPane(GAP, GAP);
    private final VBox panels = new VBox();

    TrustedKeysPart(Words words, TrustedKeysModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
        var take = Buttons.with(Feather.DOWNLOAD, Buttons.secondary(words.text("keys.list.take"), model::chooseList));
        take.setId("keys-list-take");
        var give = Buttons.with(Feather.UPLOAD, Buttons.secondary(words.text("keys.list.give"), model::askToExport));
        give.setId("keys-list-give");
        var add = Buttons.with(Feather.PLUS, Buttons.secondary(words.text("keys.add"), model::add));
        add.setId("keys-add");
        var none = Parts.wrapped(words.text("keys.trusted.none"), "muted");
        var isEmpty = model.state().shown().map(shown -> shown.keys().isEmpty());
        var table = new TrustedKeysTable(words, model);
        getChildren()
                .addAll(
                        Parts.head(words.text("keys.trusted"), take, give, add),
                        Parts.shownWhile(none, isEmpty),
                        Parts.shownWhile(table, isEmpty.map(empty -> !empty)),
                        chosen,
                        new ConfirmPanel(words, model.confirm()),
                        panels,
                        problem());
        model.selected().subscribe(this::choose);
        model.state().panel().subscribe(this::show);
    }

    /** What went wrong while no panel is there to tell it. */
    private Node problem() {
        var label = new ProblemLabel(
                words,
                model.state().problem().map(found -> model.state().panel().get() == Panel.NONE ? found : null));
        label.setId("keys-problem");
        return label;
    }

    private void choose(TrustedKey key) {
        chosen.getChildren().clear();
        if (key != null && key.state() != State.REVOKED) {
            if (key.state() == State.KNOWN) {
                var confirm = Buttons.secondary(words.text("keys.confirm.open"), model::askToConfirm);
                confirm.setId("keys-confirm");
                var forget = Buttons.link(words.text("keys.forget"), model::forget);
                forget.setId("keys-forget");
                chosen.getChildren().addAll(confirm, forget);
            }
            var withdraw = Buttons.link(words.text("keys.withdraw"), model::askToWithdraw);
            withdraw.setId("keys-withdraw");
            withdraw.getStyleClass().add("danger-link");
            if (chosen.getChildren().isEmpty()) {
                FlowPane.setMargin(withdraw, Buttons.AT_START);
            }
            chosen.getChildren().add(withdraw);
        }
        chosen.setVisible(!chosen.getChildren().isEmpty());
        chosen.setManaged(chosen.isVisible());
    }

    private void show(Panel panel) {
        Node shown = switch (panel) {
            case WITHDRAW -> withdraw();
            case EXPORT -> new ExportPanel(words, model);
            case IMPORT -> list();
            case NONE, LETTER, MAKE, REPLACE, RESTORE, WITHDRAW_OWN, CONFIRM -> null;
        };
        panels.setVisible(shown != null);
        panels.setManaged(shown != null);
        panels.getChildren().setAll(shown == null ? List.of() : List.of(shown));
        if (shown != null) {
            Spot.bringUp(panels);
        }
    }

    private Node withdraw() {
        var why = new RadioList<How>(how -> words.text("keys.how." + how), model.why());
        why.setId("keys-why");
        why.offer(List.of(How.LOST, How.LEFT, How.REPLACED));
        var by = new TextField();
        by.setId("keys-by");
        by.setMaxWidth(NAME_WIDTH);
        by.textProperty().bindBidirectional(model.by());
        TrustedKey key = model.selected().get();
        var withdraw = Buttons.primary(words.text("keys.withdraw"), model::withdraw);
        withdraw.setId("keys-withdraw-do");
        return panel(
                "keys.withdraw.title",
                new VBox(
                        GAP + GAP / 2,
                        Parts.wrapped(words.text("report.as-is", key.name()), "bold"),
                        new Band(StateIcon.WARNING, words.text("keys.withdraw.what")),
                        why,
                        new Fields(words).labelled(words.text("keys.by-who"), by)),
                withdraw);
    }

    private Node list() {
        var found = model.list().get();
        boolean unknown = model.isSignerUnknown();
        var about = new VBox(
                GAP,
                Parts.wrapped(words.name(found.list().issuer().name()), "bold"),
                Parts.wrapped(
                        words.text(
                                "keys.list.about",
                                found.list().date(),
                                found.list().entries().size(),
                                found.signer().facts().fingerprint()),
                        "muted"));
        if (unknown) {
            about.getChildren().add(new Band(StateIcon.KEY_NEW, words.text("keys.list.signer-first")));
        }
        var next = unknown
                ? Buttons.primary(words.text("keys.confirm.open"), model::confirmSigner)
                : Buttons.primary(words.text("keys.list.take-do"), model::takeList);
        next.setId("keys-list-next");
        return panel("keys.list.title", about, next);
    }

    private Node panel(String title, Node content, Node action) {
        return new InPlacePanel(
                words, words.text(title), content, model.state().problem(), model.state()::close, action);
    }
}
