package kz.onkundik.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import kz.onkundik.school.Occasion;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.TimeText;
import kz.onkundik.ui.overview.DayStrip.Mark;
import kz.onkundik.ui.overview.DayStrip.Period;

/** What stands on a day, as small marks: each leads to its event, or to its row of the plan. */
final class DayMarks {
    private static final int MOST = 4;
    private static final double GAP = 2;

    /** What a day with several events is marked with: what asks for attention comes first. */
    private static final List<StateIcon> BY_WEIGHT = List.of(
            StateIcon.ERROR,
            StateIcon.UNANSWERED,
            StateIcon.NOT_HELD,
            StateIcon.POSTPONED,
            StateIcon.PLANNED,
            StateIcon.HELD);

    private final OverviewModel model;
    private final Messages all;
    private final boolean wide;

    /** @param wide whether there is room for a mark of each event */
    DayMarks(OverviewModel model, Messages all, boolean wide) {
        this.model = model;
        this.all = all;
        this.wide = wide;
    }

    Node of(Period period) {
        var marks = new FlowPane(GAP, GAP);
        marks.setAlignment(Pos.CENTER);
        marks.getStyleClass().add("day-marks");
        List<Mark> all = period.marks();
        if (wide) {
            int shown = all.size() > MOST ? MOST - 1 : all.size();
            all.stream().limit(shown).forEach(mark -> marks.getChildren().add(mark(mark.label(), List.of(mark))));
            if (all.size() > shown) {
                List<Mark> others = all.subList(shown, all.size());
                marks.getChildren().add(mark("+" + others.size(), others));
            }
        } else if (!all.isEmpty()) {
            marks.getChildren().add(mark(all.size() == 1 ? all.getFirst().label() : Integer.toString(all.size()), all));
        }
        return marks;
    }

    /** Leads to that of them which asks most for attention. */
    private Button mark(String label, List<Mark> marks) {
        Mark first = marks.stream()
                .min(Comparator.comparingInt(mark -> BY_WEIGHT.indexOf(mark.sign())))
                .orElseThrow();
        var button = new Button(label, first.sign().icon());
        button.setId("mark-" + first.occasion().uuid());
        button.getStyleClass().addAll("day-mark", tint(first.sign()));
        button.setContentDisplay(wide ? ContentDisplay.RIGHT : ContentDisplay.BOTTOM);
        button.setMinWidth(Button.USE_PREF_SIZE);
        String words = marks.stream().map(this::said).collect(Collectors.joining("\n"));
        button.setAccessibleText(words);
        button.setTooltip(TimeLine.tip(words));
        button.setOnAction(_ -> model.go(first.place()));
        return button;
    }

    private String said(Mark mark) {
        Occasion occasion = mark.occasion();
        return all.text(
                "overview.mark",
                all.formats().dayAndMonth(occasion.date()),
                TimeText.said(occasion.start(), occasion.end()),
                occasion.title(),
                all.text(
                        switch (mark.sign()) {
                            case HELD -> "common.state.held";
                            case PLANNED -> "common.state.planned";
                            case NOT_HELD -> "common.state.not-held";
                            case POSTPONED -> "common.state.postponed";
                            case ERROR -> "overview.mark.mistake";
                            default -> "overview.mark.passed";
                        }));
    }

    private static String tint(StateIcon sign) {
        return switch (sign) {
            case HELD -> "success";
            case ERROR, NOT_HELD -> "danger";
            case UNANSWERED, POSTPONED -> "warning";
            default -> "plain";
        };
    }
}
