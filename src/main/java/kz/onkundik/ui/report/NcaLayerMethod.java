package kz.onkundik.ui.report;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.report.SigningViewModel.Waiting;

/** Signing by NCALayer: what will happen, and while its window is waited for, where to look and how to stop. */
final class NcaLayerMethod extends VBox {
    private static final double GAP = 8;

    NcaLayerMethod(Words words, SigningViewModel model) {
        super(GAP);
        var how = new Label();
        how.textProperty().bind(words.text("report.ncalayer.how"));
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        var every = new CheckBox();
        every.setId("ncalayer-every-key");
        every.textProperty().bind(words.text("report.ncalayer.every-key"));
        every.selectedProperty().bindBidirectional(model.everyKey());
        every.disableProperty().bind(model.busy());
        var stop = Buttons.secondary(words.text("report.ncalayer.stop"), model::giveUp);
        stop.setId("ncalayer-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        var waiting = new Band(
                StateIcon.IN_PROGRESS,
                words.of(
                        all -> all.text(
                                model.waiting().get() == Waiting.TO_SIGN_BESIDE
                                        ? "report.ncalayer.waiting-beside"
                                        : "report.ncalayer.waiting"),
                        model.waiting()),
                stop);
        waiting.setId("ncalayer-waiting");
        waiting.visibleProperty().bind(model.waiting().map(what -> what != Waiting.NOTHING));
        waiting.managedProperty().bind(waiting.visibleProperty());
        getChildren().addAll(how, every, waiting);
    }
}
