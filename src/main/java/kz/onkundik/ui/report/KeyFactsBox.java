package kz.onkundik.ui.report;

import java.time.ZoneId;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kz.onkundik.operation.KeyWords;
import kz.onkundik.operation.SignerMatch;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;

/** Whose key was opened, and whether that is who the report names: to be read before anything is signed. */
final class KeyFactsBox extends VBox {
    private static final double GAP = 8;
    private static final double LABEL_WIDTH = 132;

    private final Words words;
    private final GridPane rows = new GridPane(GAP, GAP / 2);

    KeyFactsBox(Words words, KeyFacts facts, SignerMatch match, ZoneId zone) {
        super(GAP);
        this.words = words;
        getStyleClass().add("key-facts");
        var owner = StateIcon.HELD.label(words.text("report.key.owner", facts.fullName()));
        owner.setId("key-owner");
        owner.getStyleClass().add("bold");
        owner.setWrapText(true);
        facts.organisation().ifPresent(name -> row("report.key.organisation", asIs(name)));
        facts.bin().ifPresent(bin -> row("report.key.bin", asIs(bin)));
        facts.iin().ifPresent(iin -> row("report.key.iin", asIs(iin)));
        facts.role().ifPresent(role -> row("report.key.role", words.text("report.key.role." + role)));
        row(
                "report.key.valid",
                words.of(all -> all.text(
                        "report.key.valid-from-to",
                        all.formats().date(facts.notBefore().atZone(zone).toLocalDate()),
                        all.formats().date(facts.notAfter().atZone(zone).toLocalDate()))));
        row("report.key.kind", words.of(all -> KeyWords.kind(all, facts.kind())));
        if (!facts.own()) {
            row("report.key.issuer", asIs(facts.issuer()));
        }
        row("report.key.fingerprint", asIs(facts.fingerprint())).getStyleClass().add("fingerprint");
        Label matching = row("report.key.match", words.text("report.key.match." + match));
        matching.setId("key-match");
        if (match == SignerMatch.OTHER) {
            matching.setGraphic(StateIcon.WARNING.icon());
        }
        getChildren().addAll(owner, rows);
    }

    private ObservableValue<String> asIs(String text) {
        return words.text("report.as-is", text);
    }

    private Label row(String key, ObservableValue<String> value) {
        var name = new Label();
        name.textProperty().bind(words.text(key));
        name.getStyleClass().add("muted");
        name.setMinWidth(LABEL_WIDTH);
        var text = new Label();
        text.textProperty().bind(value);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        rows.addRow(rows.getRowCount(), name, text);
        return text;
    }
}
