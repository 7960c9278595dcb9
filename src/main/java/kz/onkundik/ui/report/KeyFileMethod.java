package kz.onkundik.ui.report;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Passwords;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Words;

/** Signing by a key file: the file, its password, and whose key it turned out to be. */
final class KeyFileMethod extends VBox {
    private static final double GAP = 8;

    private final Words words;
    private final SigningViewModel model;

    KeyFileMethod(Words words, SigningViewModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
        getChildren().addAll(file(), password(), new ProblemLabel(words, model.keyProblem()));
        model.keyFile().key().subscribe(this::opened);
    }

    private Node file() {
        var file = new TextField();
        file.setId("report-key-file");
        file.setEditable(false);
        file.accessibleTextProperty().bind(words.text("report.method.key-file"));
        file.promptTextProperty().bind(words.text("report.key.none"));
        file.textProperty().bind(model.keyFile().file().map(Object::toString).orElse(""));
        HBox.setHgrow(file, Priority.ALWAYS);
        var choose = Buttons.secondary(words.text("common.choose"), model.keyFile()::choose);
        choose.setId("report-choose-key");
        return new HBox(GAP, file, choose);
    }

    private Node password() {
        var password = new PasswordField();
        password.setId("key-password");
        password.accessibleTextProperty().bind(words.text("report.password"));
        password.promptTextProperty().bind(words.text("report.password"));
        password.disableProperty().bind(model.keyFile().file().isNull());
        HBox.setHgrow(password, Priority.ALWAYS);
        var open = Buttons.secondary(
                words.text("report.key.open"), () -> model.keyFile().open(Passwords.take(password)));
        open.setId("report-open-key");
        var why = words.of(
                all -> {
                    if (model.keyFile().file().get() == null) {
                        return all.text("report.key.choose-first");
                    }
                    return password.getLength() == 0 ? all.text("report.key.password-first") : "";
                },
                model.keyFile().file(),
                password.lengthProperty());
        password.setOnAction(_ -> open.fire());
        var line = new HBox(GAP, password, Buttons.whyNot(open, why));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void opened(SigningKey key) {
        getChildren().removeIf(child -> child.getStyleClass().contains("key-facts"));
        if (key != null) {
            var zone = model.seen().prepared().content().campaign().timeZone();
            getChildren().add(new KeyFactsBox(words, key.facts(), model.match(key.facts()), zone));
        }
    }
}
