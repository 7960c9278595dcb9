package kz.onkundik.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.onkundik.campaign.Item.Concern;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** What the keys do, and how many items are ours. */
final class PlanFoot extends HBox {
    private static final double GAP = 12;

    private final PlanViewModel model;

    PlanFoot(Words words, PlanViewModel model) {
        super(GAP);
        this.model = model;
        var add = Buttons.with(Feather.PLUS, Buttons.link(words.text("plan.keys.add"), model::addRow));
        add.setId("plan-add-row");
        var hint = hint();
        hint.textProperty().bind(words.text("plan.keys"));
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        var counts = hint();
        counts.textProperty()
                .bind(words.of(
                        all -> all.text(
                                "plan.counts",
                                count(Concern.REQUIRED),
                                count(Concern.OPTIONAL),
                                count(Concern.NOT_APPLICABLE)),
                        model.snapshot()));
        counts.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("page-foot", "hairline-top");
        getChildren().addAll(add, hint, room, counts);
    }

    private int count(Concern concern) {
        return (int) model.lines().stream()
                .filter(line -> line.item() != null && line.concern() == concern)
                .map(line -> line.item().id())
                .distinct()
                .count();
    }

    private static Label hint() {
        var label = new Label();
        label.getStyleClass().add("hint");
        label.setMinWidth(0);
        return label;
    }
}
