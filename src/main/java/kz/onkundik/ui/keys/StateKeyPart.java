package kz.onkundik.ui.keys;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.InPlacePanel;
import kz.onkundik.ui.common.Passwords;
import kz.onkundik.ui.common.Segments;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Words;

/** For who signs with a key of the state: a quiet line, and the panel that makes its enrolment letter. */
final class StateKeyPart extends VBox {
    private static final double GAP = 12;
    private static final double NEAR = 8;

    private final Words words;
    private final StateKeyModel model;
    private final Fields fields;

    StateKeyPart(Words words, StateKeyModel model) {
        super(NEAR);
        this.words = words;
        this.model = model;
        this.fields = new Fields(words);
        var said = Parts.wrapped(words.text("keys.state-key"), "muted");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        var letter = Buttons.link(
                words.text("keys.state-key.letter"), () -> model.state().open(Panel.LETTER));
        letter.setId("state-key-letter");
        letter.setMinWidth(USE_PREF_SIZE);
        HBox.setMargin(letter, Buttons.AT_END);
        var line = new HBox(GAP, said, letter);
        line.setAlignment(Pos.CENTER_LEFT);
        var place = new VBox();
        getChildren().addAll(line, place);
        model.state().panel().subscribe(panel -> {
            place.getChildren().setAll(panel == Panel.LETTER ? List.of(panel()) : List.of());
            if (panel == Panel.LETTER) {
                Spot.bringUp(place);
            }
        });
    }

    private Node panel() {
        var password = new PasswordField();
        password.setId("state-key-password");
        password.setMaxWidth(Parts.PASSWORD_WIDTH);
        var isFile = model.source().map(StateKeyModel.Source.FILE::equals);
        var byFile = new VBox(
                GAP,
                new ChosenFile(
                        words, words.text("keys.replace.file"), "state-key-file", model.file(), model::chooseFile),
                fields.labelled(words.text("keys.replace.file-password"), password));
        var choice = new Segments<>(
                List.of(StateKeyModel.Source.values()),
                each -> words.text("keys.replace.by." + each),
                each -> "state-key-by-" + each.name().toLowerCase(Locale.ROOT),
                model.source());
        var write = Buttons.primary(words.text("keys.state-key.do"), () -> {
            if (model.source().get() == StateKeyModel.Source.FILE) {
                model.writeByFile(Passwords.take(password));
            } else {
                model.writeByNcaLayer();
            }
        });
        write.setId("state-key-do");
        return new InPlacePanel(
                words,
                words.text("keys.state-key.title"),
                new VBox(
                        GAP,
                        Parts.wrapped(words.text("keys.state-key.what"), "muted"),
                        choice,
                        Parts.shownWhile(byFile, isFile),
                        Parts.shownWhile(Parts.ncaLayer(words, model.ncaLayer()), isFile.map(file -> !file))),
                model.state().problem(),
                model.state()::close,
                Buttons.whyNot(write, whyNot(password)));
    }

    private ObservableValue<String> whyNot(PasswordField password) {
        return words.of(
                all -> {
                    if (model.source().get() == StateKeyModel.Source.NCALAYER) {
                        return "";
                    }
                    if (model.file().get() == null) {
                        return all.text("report.key.choose-first");
                    }
                    return password.getLength() == 0 ? all.text("report.key.password-first") : "";
                },
                model.source(),
                model.file(),
                password.lengthProperty());
    }
}
