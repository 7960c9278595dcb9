package kz.onkundik.ui.events;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Words;

/** What was done and what came of it, as plain text, with the count of its letters. */
final class StoryPart extends VBox {
    private static final double GAP = 8;
    private static final int ROWS = 4;

    StoryPart(Words words, EventsViewModel model, EventDraft draft) {
        super(GAP);
        Spot.mark(this, "story");
        TextArea story = new Fields(words).area(draft.story());
        story.setId("event-story");
        story.setPrefRowCount(ROWS);
        story.accessibleTextProperty().bind(words.text("events.story"));
        var count = new Label();
        count.textProperty().bind(words.text("events.letters", story.lengthProperty()));
        count.getStyleClass().add("hint");
        count.setMinWidth(USE_PREF_SIZE);
        var name = new SectionHead(
                words, "events.story", model, problem -> problem.place().field().equals("story"));
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(GAP, name, count);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        head,
                        story,
                        new ProblemLabel(words, model.problem(draft.saved().uuid(), "story")));
    }
}
