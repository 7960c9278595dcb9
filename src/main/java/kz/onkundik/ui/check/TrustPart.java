package kz.onkundik.ui.check;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.onkundik.operation.VerifyReport.Checked;
import kz.onkundik.signature.Fingerprint;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.VerdictLine;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.keys.KeyLine;
import org.kordamp.ikonli.feather.Feather;

/** How well the key of a report is known, why that is so, and the way out. */
final class TrustPart extends VBox {
    private static final double GAP = 8;
    /** Where the words of the line above begin. */
    private static final double UNDER_WORDS = 28;

    private final Words words;
    private final Checked checked;
    private final CheckViewModel model;
    private final Node confirm;

    /** @param confirm the panel in which the key is confirmed */
    TrustPart(Words words, Checked checked, CheckViewModel model, Node confirm) {
        this.words = words;
        this.checked = checked;
        this.model = model;
        this.confirm = confirm;
        getStyleClass().add("hairline-bottom");
        checked.verdict().key().ifPresent(this::fill);
    }

    private void fill(KeyFacts key) {
        Trust trust = checked.trust();
        var line = new VerdictLine(
                "check-trust",
                switch (trust) {
                    case CONFIRMED -> Feather.CHECK_CIRCLE;
                    case NEW -> Feather.HELP_CIRCLE;
                    case CHANGED -> Feather.ALERT_TRIANGLE;
                    case REVOKED, CONFLICT -> Feather.X_CIRCLE;
                },
                switch (trust) {
                    case CONFIRMED -> "success";
                    case NEW -> "warning";
                    case CHANGED, REVOKED, CONFLICT -> "danger";
                },
                words.of(all -> all.language().capitalised(all.text("trust." + trust))),
                words.text("report.fingerprint", key.fingerprint()));
        var why = new Label();
        why.setId("check-trust-why");
        why.textProperty().bind(words.of(this::why));
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.getStyleClass().add("compact");
        var below = new VBox(GAP, why);
        below.setPadding(new Insets(0, 0, GAP, UNDER_WORDS));
        // The explanation belongs to the line: the hairline stands below both.
        line.getStyleClass().remove("hairline-bottom");
        boolean isDecidable = checked.isIntact() && (trust == Trust.NEW || trust == Trust.CHANGED);
        if (isDecidable) {
            below.getChildren().add(actions(trust));
        }
        getChildren().addAll(line, below, confirm);
        setMargin(confirm, new Insets(0, 0, GAP, 0));
    }

    private FlowPane actions(Trust trust) {
        var confirm = Buttons.with(
                Feather.CHECK_CIRCLE, Buttons.secondary(words.text("keys.confirm.open"), model::askToConfirm));
        confirm.setId("check-confirm");
        var actions = new FlowPane(GAP, GAP, confirm);
        actions.visibleProperty().bind(this.confirm.visibleProperty().not());
        actions.managedProperty().bind(actions.visibleProperty());
        if (trust == Trust.CHANGED) {
            var change = Buttons.with(
                    Feather.REFRESH_CW, Buttons.secondary(words.text("check.change.choose"), model::choose));
            change.setId("check-take-change");
            actions.getChildren().add(change);
        }
        return actions;
    }

    private String why(Messages all) {
        return switch (checked.trust()) {
            case NEW -> all.text(checked.because().isEmpty() ? "check.why.new" : "check.why.met");
            case CONFIRMED -> confirmed(all);
            case CHANGED -> all.text("check.why.changed", known(all));
            case REVOKED -> all.text("check.why.revoked", how(all));
            case CONFLICT -> conflict(all);
        };
    }

    /** Keys of one's own file and those of given certificates need no person's word. */
    private String confirmed(Messages all) {
        return checked.because().stream()
                .filter(key -> key.decision().isPresent())
                .findFirst()
                .map(key -> KeyLine.how(all, key, model.zone()))
                .orElseGet(() -> all.text("check.why.own"));
    }

    private String conflict(Messages all) {
        if (!checked.because().isEmpty()) {
            return all.text(
                    "check.why.conflict-known", checked.because().getFirst().name());
        }
        KeyFacts key = checked.verdict().key().orElseThrow();
        return all.text("check.why.conflict-certificate", key.organisation().orElse(key.fullName()));
    }

    private String known(Messages all) {
        TrustedKey key = checked.because().getLast();
        return all.text("check.why.key", Fingerprint.of(key.spkiSha256()), how(all));
    }

    private String how(Messages all) {
        return KeyLine.how(all, checked.because().getLast(), model.zone());
    }
}
