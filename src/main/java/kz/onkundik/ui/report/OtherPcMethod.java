package kz.onkundik.ui.report;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Signing where the key is: the unsigned report goes out to the director's PC, the signed one is taken back. */
final class OtherPcMethod extends VBox {
    private static final double GAP = 8;

    OtherPcMethod(Words words, SigningViewModel model) {
        super(GAP);
        var how = new Label();
        how.textProperty().bind(words.text("report.other-pc.how"));
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        var handed = StateIcon.HELD.label(words.of(
                all -> model.otherPc().handed().get() == null
                        ? ""
                        : all.text(
                                "report.other-pc.handed",
                                model.otherPc().handed().get().getFileName()),
                model.otherPc().handed()));
        handed.setId("handed-over");
        handed.setWrapText(true);
        handed.setMinHeight(USE_PREF_SIZE);
        handed.visibleProperty().bind(model.otherPc().handed().isNotNull());
        handed.managedProperty().bind(handed.visibleProperty());
        var back = Buttons.with(
                Feather.CORNER_DOWN_LEFT,
                Buttons.secondary(words.text("report.other-pc.back"), model.otherPc()::takeBack));
        back.setId("take-back");
        back.disableProperty().bind(model.busy());
        getChildren().addAll(how, handed, new HBox(back));
    }
}
