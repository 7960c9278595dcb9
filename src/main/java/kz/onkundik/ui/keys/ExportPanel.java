package kz.onkundik.ui.keys;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.InPlacePanel;
import kz.onkundik.ui.common.Passwords;
import kz.onkundik.ui.common.Segments;
import kz.onkundik.ui.common.Words;

/** Asks by which key the list of confirmed keys is signed. */
final class ExportPanel extends VBox {
    private static final double GAP = 12;

    private final Words words;
    private final TrustedKeysModel model;
    private final Fields fields;
    private final PasswordField password = new PasswordField();

    ExportPanel(Words words, TrustedKeysModel model) {
        this.words = words;
        this.model = model;
        this.fields = new Fields(words);
        password.setId("keys-export-password");
        password.setMaxWidth(Parts.PASSWORD_WIDTH);
        var export = Buttons.primary(words.text("keys.list.sign"), () -> model.export(Passwords.take(password)));
        export.setId("keys-export-do");
        getChildren()
                .add(new InPlacePanel(
                        words,
                        words.text("keys.list.give-title"),
                        content(),
                        model.state().problem(),
                        model.state()::close,
                        Buttons.whyNot(export, whyNot())));
    }

    private Node content() {
        var content = new VBox(GAP, Parts.wrapped(words.text("keys.list.give-what"), "muted"));
        if (model.state().shown().get().own().isPresent()) {
            content.getChildren()
                    .add(new Segments<>(
                            List.of(KeyChoice.Source.values()),
                            each -> words.text("keys.source." + each),
                            each -> "keys-source-" + each.name().toLowerCase(Locale.ROOT),
                            model.choice().source()));
        }
        content.getChildren().addAll(file(), fields.labelled(words.text("report.password"), password));
        return content;
    }

    private Node file() {
        return Parts.shownWhile(
                new ChosenFile(
                        words,
                        words.text("keys.source.FILE"),
                        "keys-export-file",
                        model.choice().file(),
                        model::chooseKeyFile),
                model.choice().source().map(KeyChoice.Source.FILE::equals));
    }

    private ObservableValue<String> whyNot() {
        return words.of(
                all -> {
                    if (!model.choice().isChosen()) {
                        return all.text("report.key.choose-first");
                    }
                    return password.getLength() == 0 ? all.text("report.key.password-first") : "";
                },
                model.choice().source(),
                model.choice().file(),
                password.lengthProperty());
    }
}
