package kz.onkundik.ui.report;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.operation.VerifyReport.Checked;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.FileSize;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.VerdictLine;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What came of a signing: a line each for intact, whose key, known or not, and when; then the file. */
final class SignedResult extends VBox {
    private static final double GAP = 12;
    private static final int SHA_SHOWN = 20;

    private final Words words;
    private final SignedReport signed;

    SignedResult(Words words, SignedReport signed, SigningViewModel model) {
        super(GAP);
        this.words = words;
        this.signed = signed;
        Checked checked = signed.checked();
        var lines = new VBox(intact(checked));
        checked.verdict().key().ifPresent(key -> lines.getChildren().addAll(whose(key), trust(checked, key)));
        checked.verdict().claimedTime().ifPresent(time -> lines.getChildren().add(when(time)));
        // What comes next is to send it; one that is not good is looked at first.
        boolean good = checked.isGood();
        var file = Buttons.with(
                Feather.EXTERNAL_LINK,
                button(
                        !good,
                        words.text("report.open"),
                        () -> model.actions().open().accept(signed.file())));
        file.setId("signed-open");
        var folder = Buttons.with(
                Feather.FOLDER,
                Buttons.secondary(
                        words.text("report.show-in-folder"),
                        () -> model.actions().showInFolder().accept(signed.file())));
        folder.setId("signed-in-folder");
        var email = Buttons.with(Feather.MAIL, button(good, words.text("report.email"), model::draftEmail));
        email.setId("signed-email");
        email.disableProperty().bind(model.busy());
        var draft = new Label();
        draft.setId("signed-draft");
        draft.textProperty()
                .bind(words.of(
                        all -> model.email().get() == null
                                ? all.text("report.email.hint")
                                : all.text(
                                        "report.email.done", model.email().get().getFileName()),
                        model.email()));
        draft.getStyleClass().add("hint");
        draft.setWrapText(true);
        draft.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        lines,
                        file(),
                        good ? new HBox(GAP, email, file, folder) : new HBox(GAP, file, folder, email),
                        draft,
                        new ProblemLabel(words, model.problem()));
    }

    private static Button button(boolean next, ObservableValue<String> word, Runnable action) {
        return next ? Buttons.primary(word, action) : Buttons.secondary(word, action);
    }

    private Node intact(Checked checked) {
        return checked.verdict().intact()
                ? new VerdictLine(
                        "verdict-intact",
                        Feather.LOCK,
                        "success",
                        words.text("report.intact"),
                        words.text("report.intact.hint"))
                : new VerdictLine(
                        "verdict-broken",
                        Feather.X_OCTAGON,
                        "danger",
                        words.text("report.broken"),
                        words.text("report.broken.hint", checked.code()));
    }

    private Node whose(KeyFacts key) {
        var hint = key.own() ? words.text("report.own-key.notice") : words.of(all -> certificate(all, key));
        return new VerdictLine(
                "verdict-key",
                Feather.USER_CHECK,
                key.own() ? "warning" : "success",
                words.text("report.signed-by", key.commonName()),
                hint);
    }

    private static String certificate(Messages all, KeyFacts key) {
        Optional<String> bin = key.bin();
        return bin.isPresent()
                ? all.text("report.certificate-of", key.certificateNumber(), bin.get())
                : all.text("report.certificate", key.certificateNumber());
    }

    private Node trust(Checked checked, KeyFacts key) {
        String trust = checked.trust().name().toLowerCase(Locale.ROOT);
        boolean good = checked.isGood();
        return new VerdictLine(
                "verdict-trust",
                good ? Feather.HELP_CIRCLE : Feather.X_CIRCLE,
                good ? "warning" : "danger",
                words.text("report.trust." + trust),
                words.text("report.fingerprint", key.fingerprint()));
    }

    private Node when(OffsetDateTime time) {
        return new VerdictLine(
                "verdict-time",
                Feather.CLOCK,
                "muted",
                words.of(all -> all.text("report.claimed-time", all.formats().moment(time.toZonedDateTime()))),
                words.text("report.claimed-time.hint"));
    }

    private Node file() {
        var label = new Label();
        label.textProperty().bind(words.text("report.file"));
        label.getStyleClass().add("field-label");
        var path = new Label(signed.file().toString());
        path.setId("signed-file");
        path.setWrapText(true);
        HBox.setHgrow(path, Priority.ALWAYS);
        path.setMaxWidth(Double.MAX_VALUE);
        var size = new Label();
        size.textProperty().bind(words.of(all -> FileSize.said(all, signed.bytes())));
        size.getStyleClass().add("hint");
        size.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(GAP, new FontIcon(Feather.FILE_TEXT), path, size);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("card", "file-card");
        var hash = new Label();
        hash.textProperty()
                .bind(words.text(
                        "report.sha256", grouped(signed.checked().verdict().sha256())));
        hash.getStyleClass().addAll("fingerprint", "hint");
        return new VBox(GAP / 2, label, line, hash);
    }

    /** The beginning of a hash in groups of four. */
    private static String grouped(String sha256) {
        return sha256.substring(0, SHA_SHOWN).toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
