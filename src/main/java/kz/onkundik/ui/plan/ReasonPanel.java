package kz.onkundik.ui.plan;

import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Words;

/** Why a line was not held, was postponed or does not concern us; and the way back from saying so. */
final class ReasonPanel extends VBox {
    private static final double GAP = 8;
    private static final int ROWS = 4;

    ReasonPanel(Words words, PlanViewModel model, ReasonDraft draft) {
        super(GAP);
        var fields = new Fields(words);
        TextArea reason = fields.area(draft.text());
        reason.setId("plan-reason");
        reason.setPrefRowCount(ROWS);
        var back = Buttons.link(words.text("plan.take-back"), model::takeBack);
        back.setId("plan-take-back");
        getChildren().addAll(fields.labelled(words.text("plan.reason"), reason, model.problem(draft)), back);
    }
}
