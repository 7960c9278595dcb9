package kz.onkundik.ui.report;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Passwords;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;

/** Signing by the institution's own key: its password, twice where the key is made now, and what it is not. */
final class OwnKeyMethod extends VBox {
    private static final double GAP = 8;
    private static final double FIELD_WIDTH = 240;

    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final SigningViewModel model;

    OwnKeyMethod(Words words, SigningViewModel model) {
        super(GAP);
        this.model = model;
        var fields = new Fields(words);
        password.setId("own-password");
        again.setId("own-password-again");
        var first = fields.labelled(
                words.of(
                        all -> all.text(model.ownKey().exists().get() ? "report.password" : "report.password.new"),
                        model.ownKey().exists()),
                password);
        var second = fields.labelled(words.text("report.password.again"), again);
        second.visibleProperty().bind(model.ownKey().exists().not());
        second.managedProperty().bind(second.visibleProperty());
        var both = new HBox(GAP, first, second);
        both.getChildren().forEach(field -> {
            ((Region) field).setPrefWidth(FIELD_WIDTH);
            HBox.setHgrow(field, Priority.SOMETIMES);
        });
        both.setMaxWidth(2 * FIELD_WIDTH);
        var keep = new Label();
        keep.textProperty().bind(words.text("report.password.keep"));
        keep.setWrapText(true);
        keep.setMinHeight(USE_PREF_SIZE);
        keep.getStyleClass().add("hint");
        keep.visibleProperty().bind(second.visibleProperty());
        keep.managedProperty().bind(second.visibleProperty());
        var notice = new Band(StateIcon.WARNING, words.text("report.own-key.notice"));
        notice.setId("own-key-notice");
        getChildren().addAll(both, keep, new ProblemLabel(words, model.keyProblem()), notice);
        model.ownKey().onUsed(this::empty);
        model.keyProblem().subscribe(problem -> {
            if (problem != null) {
                password.requestFocus();
            }
        });
    }

    /** Does this on Enter in the last password that is asked for; in the first of two it leads to the second. */
    void onEnter(Runnable sign) {
        password.setOnAction(_ -> {
            if (model.ownKey().exists().get()) {
                sign.run();
            } else {
                again.requestFocus();
            }
        });
        again.setOnAction(_ -> sign.run());
    }

    /** The first password, to know whether it is empty. */
    PasswordField password() {
        return password;
    }

    void sign() {
        model.ownKey().sign(Passwords.copy(password), Passwords.copy(again));
        ProblemLabel.takeRooms(this);
    }

    private void empty() {
        password.clear();
        again.clear();
    }
}
