package kz.onkundik.ui.report;

import java.time.ZoneId;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;

/** Signing by a key file: the file, its password, and whose key it turned out to be. */
final class KeyFileMethod extends VBox {
    private static final double GAP = 8;
    private static final double LABEL_WIDTH = 112;

    private final Words words;
    private final SigningViewModel model;

    KeyFileMethod(Words words, SigningViewModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
        getChildren().addAll(file(), password(), new ProblemLabel(words, model.keyProblem()));
        model.key().subscribe(this::opened);
    }

    private Node file() {
        var file = new TextField();
        file.setId("report-key-file");
        file.setEditable(false);
        file.accessibleTextProperty().bind(words.text("report.method.key-file"));
        file.promptTextProperty().bind(words.text("report.key.none"));
        file.textProperty().bind(model.keyFile().map(Object::toString).orElse(""));
        HBox.setHgrow(file, Priority.ALWAYS);
        var choose = Buttons.secondary(words.text("common.choose"), model::chooseKeyFile);
        choose.setId("report-choose-key");
        return new HBox(GAP, file, choose);
    }

    private Node password() {
        var password = new PasswordField();
        password.setId("key-password");
        password.accessibleTextProperty().bind(words.text("report.password"));
        password.promptTextProperty().bind(words.text("report.password"));
        password.disableProperty().bind(model.keyFile().isNull());
        HBox.setHgrow(password, Priority.ALWAYS);
        var open = Buttons.secondary(words.text("report.key.open"), () -> model.openKeyFile(Passwords.take(password)));
        open.setId("report-open-key");
        var why = words.of(
                all -> {
                    if (model.keyFile().get() == null) {
                        return all.text("report.key.choose-first");
                    }
                    return password.getLength() == 0 ? all.text("report.key.password-first") : "";
                },
                model.keyFile(),
                password.lengthProperty());
        password.setOnAction(_ -> open.fire());
        var line = new HBox(GAP, password, Buttons.whyNot(open, why));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void opened(SigningKey key) {
        getChildren().removeIf(child -> child.getStyleClass().contains("key-facts"));
        if (key != null) {
            getChildren().add(facts(key.facts()));
        }
    }

    private Node facts(KeyFacts facts) {
        var owner = StateIcon.HELD.label(words.text("report.key.owner", facts.commonName()));
        owner.setId("key-owner");
        owner.getStyleClass().add("bold");
        owner.setWrapText(true);
        var grid = new GridPane(GAP, GAP / 2);
        facts.bin().ifPresent(bin -> row(grid, "report.key.bin", words.text("report.as-is", bin)));
        row(
                grid,
                "report.key.valid",
                words.of(all -> all.text(
                        "report.key.valid-until",
                        all.formats().date(facts.notAfter().atZone(zone()).toLocalDate()))));
        row(grid, "report.key.kind", words.text("report.key.kind." + facts.kind()));
        row(grid, "report.key.fingerprint", words.text("report.as-is", facts.fingerprint()))
                .getStyleClass()
                .add("fingerprint");
        var box = new VBox(GAP, owner, grid);
        box.getStyleClass().add("key-facts");
        return box;
    }

    private Label row(GridPane grid, String key, ObservableValue<String> value) {
        var name = new Label();
        name.textProperty().bind(words.text(key));
        name.getStyleClass().add("muted");
        name.setMinWidth(LABEL_WIDTH);
        var text = new Label();
        text.textProperty().bind(value);
        text.setWrapText(true);
        grid.addRow(grid.getRowCount(), name, text);
        return text;
    }

    private ZoneId zone() {
        return model.seen().prepared().content().campaign().timeZone();
    }
}
