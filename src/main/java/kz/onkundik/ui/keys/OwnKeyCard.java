package kz.onkundik.ui.keys;

import java.time.Instant;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.operation.trust.TrustShown;
import kz.onkundik.operation.trust.TrustShown.Validity;
import kz.onkundik.signature.Fingerprint;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.keys.FingerprintGroups;
import kz.onkundik.ui.common.keys.KeyLine;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The institution's own key as one object: its fingerprint, its validity, what it lacks and what can be done with it. */
final class OwnKeyCard extends VBox {
    private static final double GAP = 12;
    private static final double NEAR = 8;
    private static final double ROOM_FOR_ALL = 560;

    private final Words words;
    private final OwnKeyModel model;

    OwnKeyCard(Words words, OwnKeyModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
        setId("own-key");
        getStyleClass().addAll("card", "in-place");
        model.state().shown().subscribe(this::show);
    }

    private void show(TrustShown shown) {
        getChildren().clear();
        if (shown != null) {
            shown.own().ifPresentOrElse(this::fill, () -> none(shown));
        }
    }

    private void none(TrustShown shown) {
        var make = Buttons.primary(words.text("keys.make"), () -> model.open(Panel.MAKE));
        make.setId("own-key-make");
        var restore = Buttons.secondary(words.text("keys.restore"), () -> model.open(Panel.RESTORE));
        restore.setId("own-key-restore");
        getChildren().add(Parts.wrapped(words.text("keys.own.none"), "muted"));
        shown.former().stream().findFirst().ifPresent(last -> getChildren().add(former(last)));
        getChildren().add(new FlowPane(NEAR, NEAR, make, restore));
        model.state().panel().subscribe(panel -> style(make, panel));
    }

    private Node former(TrustedKey last) {
        Label line = StateIcon.KEY_WITHDRAWN.label(words.of(all -> all.text(
                "keys.own.former",
                Fingerprint.of(last.spkiSha256()),
                KeyLine.how(all, last, model.state().zone()))));
        line.setId("own-key-former");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private void fill(TrustShown.Own own) {
        var groups = new FingerprintGroups();
        groups.show(own.facts().spkiSha256());
        var about = Parts.wrapped(words.of(all -> about(all, own)), "hint");
        var shield = new FontIcon(Feather.SHIELD);
        shield.getStyleClass().addAll("large", "accent");
        var named = new VBox(2, groups, about);
        HBox.setHgrow(named, Priority.ALWAYS);
        var head = new HBox(GAP, shield, named);
        own.confirmed().ifPresent(word -> {
            Label mark = StateIcon.KEY_CONFIRMED.label(words.of(all -> all.text("keys.own.confirmed", day(word.at()))));
            mark.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(mark);
        });
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().add(head);
        Button next = null;
        if (own.validity() == Validity.ENDED) {
            next = Buttons.primary(words.text("keys.make-anew"), () -> model.open(Panel.MAKE));
            next.setId("own-key-make");
            getChildren().add(new Band(StateIcon.ERROR, words.text("keys.own.ended"), next));
        } else if (own.backedUpAt().isEmpty()) {
            next = Buttons.primary(words.text("keys.back-up"), model::backUp);
            next.setId("own-key-back-up");
            getChildren().add(new Band(StateIcon.WARNING, words.text("keys.own.no-backup"), next));
        }
        if (own.validity() == Validity.ENDING) {
            getChildren()
                    .add(new Band(
                            StateIcon.WARNING,
                            words.of(all ->
                                    all.text("keys.own.ending", day(own.facts().notAfter())))));
        }
        getChildren().add(buttons(own));
        if (next != null) {
            Button filled = next;
            model.state().panel().subscribe(panel -> style(filled, panel));
        }
    }

    private Node buttons(TrustShown.Own own) {
        var letter = Buttons.with(Feather.FILE_TEXT, Buttons.secondary(words.text("keys.letter"), model::writeLetter));
        letter.setId("own-key-letter");
        var buttons = new FlowPane(NEAR, NEAR, letter);
        if (own.validity() != Validity.ENDED) {
            var replace = Buttons.with(
                    Feather.REFRESH_CW, Buttons.secondary(words.text("keys.replace"), () -> model.open(Panel.REPLACE)));
            replace.setId("own-key-replace");
            buttons.getChildren().add(replace);
        }
        if (own.backedUpAt().isPresent()) {
            var again = Buttons.with(Feather.SAVE, Buttons.secondary(words.text("keys.back-up"), model::backUp));
            again.setId("own-key-back-up");
            buttons.getChildren().add(again);
        }
        var withdraw = Buttons.with(
                Feather.SLASH, Buttons.link(words.text("keys.withdraw-own"), () -> model.open(Panel.WITHDRAW_OWN)));
        withdraw.setId("own-key-withdraw");
        withdraw.getStyleClass().add("danger-link");
        HBox.setMargin(withdraw, Buttons.AT_END);
        HBox.setHgrow(buttons, Priority.ALWAYS);
        // Three of them stand in one line wherever there is room, and no line is kept for a second one.
        buttons.setPrefWrapLength(ROOM_FOR_ALL);
        buttons.setMinHeight(USE_PREF_SIZE);
        var line = new HBox(NEAR, buttons, withdraw);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** While a panel is open, its own button is the filled one. */
    private static void style(Button button, Panel panel) {
        button.getStyleClass().removeAll("accent", "button-outlined");
        button.getStyleClass().add(panel == Panel.NONE ? "accent" : "button-outlined");
    }

    private String about(Messages all, TrustShown.Own own) {
        String valid = all.text(
                "keys.own.about",
                own.facts().fullName(),
                day(own.facts().notBefore()),
                day(own.facts().notAfter()));
        return own.backedUpAt()
                .map(at -> all.text("keys.own.about-backed-up", valid, day(at)))
                .orElse(valid);
    }

    private LocalDate day(Instant at) {
        return at.atZone(model.state().zone()).toLocalDate();
    }
}
