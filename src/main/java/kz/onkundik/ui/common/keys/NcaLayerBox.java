package kz.onkundik.ui.common.keys;

import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;

/** Signing by NCALayer: what will happen, and while its window is waited for, where to look and how to stop. */
public final class NcaLayerBox extends VBox {
    private static final double GAP = 8;

    /**
     * @param everyKey whether NCALayer offers all keys, not only those for signing
     * @param busy while nothing can be chosen
     * @param waiting the key of what is waited for, or an empty text
     * @param giveUp stops the waiting
     */
    public NcaLayerBox(
            Words words,
            Property<Boolean> everyKey,
            ObservableValue<Boolean> busy,
            ObservableValue<String> waiting,
            Runnable giveUp) {
        super(GAP);
        var how = new Label();
        how.textProperty().bind(words.text("report.ncalayer.how"));
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        var every = new CheckBox();
        every.setId("ncalayer-every-key");
        every.textProperty().bind(words.text("report.ncalayer.every-key"));
        every.selectedProperty().bindBidirectional(everyKey);
        every.disableProperty().bind(busy);
        var stop = Buttons.secondary(words.text("report.ncalayer.stop"), giveUp);
        stop.setId("ncalayer-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        var where = new Band(
                StateIcon.IN_PROGRESS,
                words.of(all -> waiting.getValue().isEmpty() ? "" : all.text(waiting.getValue()), waiting),
                stop);
        where.setId("ncalayer-waiting");
        where.visibleProperty().bind(waiting.map(key -> !key.isEmpty()));
        where.managedProperty().bind(where.visibleProperty());
        getChildren().addAll(how, every, where);
    }
}
