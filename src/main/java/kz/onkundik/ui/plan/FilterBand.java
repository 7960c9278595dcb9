package kz.onkundik.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Words;

/** That not all lines are shown, and the way back: nothing is missing without being said. */
final class FilterBand extends HBox {
    private static final double GAP = 12;

    FilterBand(Words words, PlanViewModel model) {
        super(GAP);
        setId("plan-filtered");
        getStyleClass().addAll("filter-band", "hairline-bottom");
        setAlignment(Pos.CENTER_LEFT);
        var said = new Label();
        said.textProperty()
                .bind(words.of(
                        all -> all.text(
                                "plan.filtered",
                                all.text("plan.shown." + model.filter().get()),
                                model.shown().size(),
                                model.entries().size()),
                        model.filter(),
                        model.shown(),
                        model.entries()));
        said.setMinWidth(Region.USE_PREF_SIZE);
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        var all = Buttons.link(words.text("plan.show-all"), () -> model.filter().set(PlanShown.ALL));
        all.setId("plan-show-all");
        getChildren().addAll(said, room, all);
        visibleProperty().bind(model.filter().isNotEqualTo(PlanShown.ALL));
        managedProperty().bind(visibleProperty());
    }
}
