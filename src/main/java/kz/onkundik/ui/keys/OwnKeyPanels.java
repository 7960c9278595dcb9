package kz.onkundik.ui.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.InPlacePanel;
import kz.onkundik.ui.common.Passwords;
import kz.onkundik.ui.common.RadioList;
import kz.onkundik.ui.common.Segments;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.Words;

/** What is asked before the own key is made, restored, replaced or withdrawn. One of them is open at most. */
final class OwnKeyPanels extends VBox {
    private static final double GAP = 12;

    private final Words words;
    private final OwnKeyModel model;
    private final Fields fields;

    OwnKeyPanels(Words words, OwnKeyModel model) {
        this.words = words;
        this.model = model;
        this.fields = new Fields(words);
        model.state().panel().subscribe(this::show);
    }

    private void show(Panel panel) {
        Node shown = switch (panel) {
            case MAKE -> make();
            case RESTORE -> restore();
            case REPLACE -> replace();
            case WITHDRAW_OWN -> withdraw();
            case NONE, LETTER, CONFIRM, WITHDRAW, EXPORT, IMPORT -> null;
        };
        setVisible(shown != null);
        setManaged(shown != null);
        getChildren().setAll(shown == null ? List.of() : List.of(shown));
        if (shown != null) {
            Spot.bringUp(this);
        }
    }

    private Node make() {
        var password = password("own-key-password");
        var again = password("own-key-again");
        var make = action(
                "keys.make", "own-key-make-do", () -> model.make(Passwords.take(password), Passwords.take(again)));
        return panel(
                "keys.make.title",
                new VBox(
                        GAP,
                        Parts.wrapped(words.text("keys.make.what"), "muted"),
                        fields.labelled(words.text("report.password.new"), password),
                        fields.labelled(words.text("report.password.again"), again),
                        Parts.wrapped(words.text("report.password.keep"), "hint")),
                Buttons.whyNot(make, first("keys.password-first", password, again)));
    }

    private Node restore() {
        var password = password("own-key-password");
        var agree = new CheckBox();
        agree.setId("own-key-agree");
        agree.textProperty().bind(words.text("keys.restore.agree"));
        agree.selectedProperty().bindBidirectional(model.inPlace());
        Parts.shownWhile(
                agree, model.state().problem().map(problem -> problem.code().equals("own-key.in-place")));
        var restore = action("keys.restore.do", "own-key-restore-do", () -> model.restore(Passwords.take(password)));
        return panel(
                "keys.restore.title",
                new VBox(
                        GAP,
                        Parts.wrapped(words.text("keys.restore.what"), "muted"),
                        file("keys.backup", "own-key-backup"),
                        fields.labelled(words.text("report.password"), password),
                        agree),
                Buttons.whyNot(restore, fileFirst(password)));
    }

    private Node replace() {
        var old = password("own-key-old");
        var password = password("own-key-password");
        var again = password("own-key-again");
        var filePassword = password("own-key-file-password");
        var byOwn = new VBox(
                GAP,
                fields.labelled(words.text("report.password.new"), password),
                fields.labelled(words.text("report.password.again"), again));
        var byFile = new VBox(
                GAP,
                file("keys.replace.file", "own-key-file"),
                fields.labelled(words.text("keys.replace.file-password"), filePassword));
        var isOwn = model.successor().map(OwnKeyModel.Successor.OWN::equals);
        Parts.shownWhile(byOwn, isOwn);
        Parts.shownWhile(byFile, model.successor().map(OwnKeyModel.Successor.FILE::equals));
        Node byNcaLayer = Parts.shownWhile(
                Parts.ncaLayer(words, model.ncaLayer()), model.successor().map(OwnKeyModel.Successor.NCALAYER::equals));
        var choice = new Segments<>(
                List.of(OwnKeyModel.Successor.values()),
                each -> words.text("keys.replace.by." + each),
                each -> "own-key-by-" + each.name().toLowerCase(Locale.ROOT),
                model.successor());
        var replace = action("keys.replace.do", "own-key-replace-do", () -> {
            switch (model.successor().get()) {
                case OWN -> model.replaceByOwn(Passwords.take(old), Passwords.take(password), Passwords.take(again));
                case FILE -> model.replaceByFile(Passwords.take(old), Passwords.take(filePassword));
                case NCALAYER -> model.replaceByNcaLayer(Passwords.take(old));
            }
        });
        Node panel = panel(
                "keys.replace.title",
                new VBox(
                        GAP,
                        Parts.wrapped(words.text("keys.replace.what"), "muted"),
                        fields.labelled(words.text("keys.replace.old-password"), old),
                        choice,
                        byOwn,
                        byFile,
                        byNcaLayer),
                Buttons.whyNot(replace, replaceFirst(old, password, filePassword)));
        Stops.begin(panel, () -> old);
        return panel;
    }

    private Node withdraw() {
        var why = new RadioList<How>(how -> words.text("keys.how." + how), model.why());
        why.setId("own-key-why");
        why.offer(List.of(How.LOST, How.LEFT));
        return panel(
                "keys.withdraw-own.title",
                new VBox(GAP, new Band(StateIcon.WARNING, words.text("keys.withdraw-own.what")), why),
                action("keys.withdraw-own", "own-key-withdraw-do", model::withdraw));
    }

    private Node panel(String title, Node content, Node action) {
        return new InPlacePanel(
                words, words.text(title), content, model.state().problem(), model.state()::close, action);
    }

    private Button action(String key, String id, Runnable work) {
        var button = Buttons.primary(words.text(key), work);
        button.setId(id);
        return button;
    }

    private static PasswordField password(String id) {
        var field = new PasswordField();
        field.setId(id);
        field.setMaxWidth(Parts.PASSWORD_WIDTH);
        return field;
    }

    private Node file(String label, String id) {
        return new ChosenFile(words, words.text(label), id, model.file(), model::chooseFile);
    }

    private ObservableValue<String> first(String key, PasswordField... needed) {
        return words.of(
                all -> {
                    for (PasswordField field : needed) {
                        if (field.getLength() == 0) {
                            return all.text(key);
                        }
                    }
                    return "";
                },
                Arrays.stream(needed).map(PasswordField::lengthProperty).toArray(Observable[]::new));
    }

    private ObservableValue<String> fileFirst(PasswordField password) {
        return words.of(
                all -> {
                    if (model.file().get() == null) {
                        return all.text("report.key.choose-first");
                    }
                    return password.getLength() == 0 ? all.text("report.key.password-first") : "";
                },
                model.file(),
                password.lengthProperty());
    }

    private ObservableValue<String> replaceFirst(PasswordField old, PasswordField own, PasswordField file) {
        return words.of(
                all -> {
                    if (model.successor().get() == OwnKeyModel.Successor.FILE
                            && model.file().get() == null) {
                        return all.text("report.key.choose-first");
                    }
                    boolean missing = old.getLength() == 0
                            || switch (model.successor().get()) {
                                case OWN -> own.getLength() == 0;
                                case FILE -> file.getLength() == 0;
                                case NCALAYER -> false;
                            };
                    return missing ? all.text("report.key.password-first") : "";
                },
                model.successor(),
                model.file(),
                old.lengthProperty(),
                own.lengthProperty(),
                file.lengthProperty());
    }
}
