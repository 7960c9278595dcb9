package kz.onkundik.ui.check;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kz.onkundik.operation.KeyWords;
import kz.onkundik.operation.trust.TakeKeyChange.Found;
import kz.onkundik.signature.Fingerprint;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.VerdictLine;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.keys.KeyLine;
import org.kordamp.ikonli.feather.Feather;

/** A change of key that was found good: whose, from which key to which, and the button that takes it. */
final class ChangePart extends VBox {
    private static final double GAP = 12;
    private static final double NAME_WIDTH = 280;

    private final Words words;

    ChangePart(Words words, Found found, CheckViewModel model) {
        super(GAP);
        this.words = words;
        setId("check-change");
        KeyFacts newKey = found.newKey().facts();
        var by = new TextField();
        by.setId("check-change-by");
        by.setMaxWidth(NAME_WIDTH);
        by.textProperty().bindBidirectional(model.takenBy());
        var take = Buttons.primary(words.text("check.change.take"), model::takeChange);
        take.setId("check-change-take");
        var lines = new VBox(
                new VerdictLine(
                        "check-change-whose",
                        Feather.REFRESH_CW,
                        "success",
                        words.text("check.change.title"),
                        words.name(found.change().institution().name())),
                key(
                        "check-change-old",
                        "check.change.old",
                        found.oldKey().spkiSha256(),
                        words.of(all -> KeyLine.how(all, found.oldKey(), model.zone()))),
                key(
                        "check-change-new",
                        "check.change.new",
                        newKey.spkiSha256(),
                        words.of(all -> newKey.fullName() + ", " + KeyWords.kind(all, newKey.kind()))));
        getChildren()
                .addAll(
                        lines,
                        new VerdictLine(
                                "check-change-what",
                                Feather.INFO,
                                "muted",
                                words.text("check.change.vouched"),
                                words.text("check.change.what")),
                        new Fields(words).labelled(words.text("keys.by-taker"), by),
                        take);
    }

    private Node key(String id, String label, String spkiSha256, ObservableValue<String> hint) {
        return new VerdictLine(id, Feather.KEY, "muted", words.text(label, Fingerprint.of(spkiSha256)), hint);
    }
}
