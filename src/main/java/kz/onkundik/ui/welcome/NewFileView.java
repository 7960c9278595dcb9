package kz.onkundik.ui.welcome;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.Words;

/** The steps to a new file, in place on the first screen. */
final class NewFileView extends StackPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double WIDTH = 760;
    private static final double MARGIN = 24;
    private static final double GAP = 12;

    private final Words words;
    private final NewFileViewModel model;

    NewFileView(Words words, NewFileViewModel model, FileQuestions questions, Runnable leave) {
        this.words = words;
        this.model = model;
        List<Node> steps = List.of(
                new InstitutionStep(words, model),
                new PeopleStep(words, model),
                new CampaignStep(words, model, questions));
        var step = new StackPane();
        step.setAlignment(Pos.TOP_LEFT);
        model.step().subscribe(number -> {
            step.getChildren().setAll(steps.get(number.intValue() - 1));
            Stops.enter(step);
        });
        step.sceneProperty().subscribe(() -> Stops.enter(step));
        var card = new VBox(MARGIN, head(), step, buttons(leave));
        card.getStyleClass().add("card");
        card.setPadding(new Insets(MARGIN));
        card.setMinWidth(WIDTH);
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        var centred = new StackPane(card);
        centred.setPadding(new Insets(0, MARGIN, MARGIN, MARGIN));
        centred.setAlignment(Pos.TOP_CENTER);
        var scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().add(scroll);
    }

    private Node head() {
        var title = new Label();
        title.textProperty().bind(words.text("newfile.title"));
        title.getStyleClass().add("screen-title");
        var head = new HBox(GAP, title);
        head.setAlignment(Pos.CENTER_LEFT);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        head.getChildren().add(room);
        for (int number = 1; number <= NewFileViewModel.STEPS; number++) {
            head.getChildren().add(mark(number));
        }
        return head;
    }

    private Label mark(int number) {
        var mark = new Label();
        mark.textProperty().bind(words.text("newfile.step." + number));
        mark.getStyleClass().add("step");
        mark.setMinWidth(USE_PREF_SIZE);
        model.step().subscribe(shown -> mark.pseudoClassStateChanged(CURRENT, shown.intValue() == number));
        return mark;
    }

    private Node buttons(Runnable leave) {
        var cancel = Buttons.link(words.text("common.cancel"), leave);
        cancel.setId("leave");
        cancel.setCancelButton(true);
        HBox.setMargin(cancel, Buttons.AT_START);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var back = Buttons.secondary(words.text("common.back"), model::back);
        back.setId("back");
        back.visibleProperty().bind(model.step().greaterThan(1));
        back.managedProperty().bind(back.visibleProperty());
        var word = Bindings.when(model.step().lessThan(NewFileViewModel.STEPS))
                .then(words.text("common.next"))
                .otherwise(words.text("newfile.create"));
        var next = Buttons.primary(word, model::next);
        next.setId("next");
        next.setDefaultButton(true);
        var buttons = new HBox(GAP, cancel, room, back, next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }
}
