package kz.onkundik.ui.plan.days;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.school.Clash;
import kz.onkundik.school.Occasion;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Emphasis;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.TimeText;
import kz.onkundik.ui.common.WhileShown;
import kz.onkundik.ui.common.Words;

/** What clashes, said with both sides, and the ways out of it by one press. */
final class ClashPanel extends VBox {
    private static final double GAP = 8;
    private static final double WIDEST = 230;

    private final Words words;
    private final DaysModel model;
    private final VBox content = new VBox(GAP);
    private final Button time;
    private final Button place;
    private final Button keep;
    private final Button next;

    ClashPanel(Words words, DaysModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
        setId("plan-clash");
        getStyleClass().add("days-panel");
        time = button(
                "clash-time",
                "plan.days.clash.time",
                advice -> TimeText.said(advice.freeTime().orElse(null)));
        time.setOnAction(_ -> model.moveTo(model.advice().get().freeTime().orElseThrow()));
        place = button(
                "clash-place",
                "plan.days.clash.elsewhere",
                advice -> advice.freePlace().orElse(""));
        place.setMinWidth(0);
        place.setMaxWidth(WIDEST);
        var whole = new Tooltip();
        whole.textProperty().bind(place.textProperty());
        place.setTooltip(whole);
        place.setOnAction(_ -> model.moveTo(model.advice().get().freePlace().orElseThrow()));
        keep = Buttons.link(words.text("plan.days.clash.keep"), model::keep);
        keep.setId("clash-keep");
        next = Buttons.link(
                words.of(
                        all -> model.advice().get() == null
                                ? ""
                                : all.text(
                                        "plan.days.clash.next",
                                        model.advice().get().index() + 1,
                                        model.advice().get().count()),
                        model.advice()),
                model::nextClash);
        next.setId("clash-next");
        for (Button each : List.of(time, place, keep, next)) {
            each.managedProperty().bind(each.visibleProperty());
        }
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        setVgrow(scroll, Priority.ALWAYS);
        var ways = new FlowPane(GAP, GAP, time, place, keep, next);
        ways.setAlignment(Pos.CENTER_LEFT);
        ways.getStyleClass().add("compact");
        getChildren().addAll(scroll, ways);
        model.advice().subscribe(this::show);
        WhileShown.follow(this, words.messages(), () -> show(model.advice().get()));
    }

    /** A way out, said with what it leads to. */
    private Button button(String id, String key, Function<ClashAdvice, String> what) {
        var button = Buttons.secondary(
                words.of(
                        all -> model.advice().get() == null
                                ? ""
                                : all.text(key, what.apply(model.advice().get())),
                        model.advice()),
                () -> {});
        button.setId(id);
        return button;
    }

    private void show(ClashAdvice advice) {
        content.getChildren().clear();
        time.setVisible(advice != null && advice.freeTime().isPresent());
        place.setVisible(advice != null && advice.freePlace().isPresent());
        keep.setVisible(advice != null);
        next.setVisible(advice != null && advice.count() > 1);
        accent(time, time.isVisible());
        accent(place, place.isVisible() && !time.isVisible());
        if (advice == null) {
            var none = StateIcon.HELD.label(words.text("plan.days.no-clash"));
            none.getStyleClass().add("bold");
            content.getChildren().addAll(none, hint(words.messages().get().text("plan.days.no-clash.hint")));
        } else {
            content.getChildren().addAll(title(advice), new Emphasis(sentence(advice.clash())));
        }
    }

    private static void accent(Button button, boolean filled) {
        button.getStyleClass().removeAll("accent", "button-outlined");
        button.getStyleClass().add(filled ? "accent" : "button-outlined");
    }

    private Label title(ClashAdvice advice) {
        var title = new Label(words.messages()
                .get()
                .text(
                        advice.clash().kind() == Clash.Kind.PLACE ? "plan.days.clash.place" : "plan.days.clash.person",
                        advice.clash().what()));
        title.setGraphic(StateIcon.ERROR.icon());
        title.getStyleClass().addAll("section-title", "state");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        return title;
    }

    private String sentence(Clash clash) {
        Messages all = words.messages().get();
        return all.text(
                clash.kind() == Clash.Kind.PLACE ? "plan.days.clash.place.why" : "plan.days.clash.person.why",
                all.formats().dayAndMonth(clash.first().date()),
                all.formats().weekdayName(clash.first().date()),
                Emphasis.of(said(all, clash.first())),
                Emphasis.of(said(all, clash.second())),
                clash.minutes());
    }

    private static String said(Messages all, Occasion occasion) {
        return occasion.title() + " " + all.formats().times(occasion.start(), occasion.end());
    }

    private static Label hint(String text) {
        var label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
