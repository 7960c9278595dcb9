package kz.onkundik.ui.keys;

import java.time.Clock;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.Words;

/** Keys and trust: one's own key, those of others, authorities and their lists. */
public final class KeysSection extends VBox {
    private static final double BETWEEN = 24;
    private static final double GAP = 8;

    private final Words words;

    /**
     * @param notices takes what was done, with the way back
     * @param clock tells which certificates are still valid
     */
    public KeysSection(Words words, KeysViewModel model, Notices notices, Clock clock) {
        super(BETWEEN);
        this.words = words;
        setId("keys");
        getChildren()
                .addAll(
                        new VBox(
                                GAP,
                                Parts.head(words.text("keys.own")),
                                new OwnKeyCard(words, model.own()),
                                new OwnKeyPanels(words, model.own()),
                                new StateKeyPart(words, model.stateKey())),
                        new TrustedKeysPart(words, model.trusted()),
                        new AuthoritiesPart(words, model.authorities(), clock));
        model.state().onTold(told -> tell(notices, told));
        // Another screen may have changed what is known: it is read whenever the section comes into sight.
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.state().reload();
            }
        });
    }

    private void tell(Notices notices, Told told) {
        var sentence = words.text(told.key(), told.arguments().toArray());
        told.more()
                .ifPresentOrElse(
                        more -> notices.tell(sentence, words.text(more.key()), more.action()),
                        () -> notices.tell(sentence));
    }
}
