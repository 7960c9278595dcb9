package kz.onkundik.ui.overview;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Timetable;
import kz.onkundik.text.Formats;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.overview.DayStrip.Period;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Days from left to right: what stands on each, and below, the way of the report up, a bar until the day that each
 * letter sets.
 */
final class TimeLine extends GridPane {
    /** Wider columns show each event by itself. */
    private static final int FEW = 18;

    /** More of them in a narrow window have small numbers, lest these run into each other. */
    private static final int MANY = 24;

    private static final double NAMES = 156;
    private static final double COLUMN = 20;
    private static final double CLOSE = 4;
    private static final double TIP_WIDTH = 420;
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd.MM");

    private final Words words;
    private final OverviewModel model;

    TimeLine(Words words, OverviewModel model) {
        this.words = words;
        this.model = model;
        setId("overview-timeline");
        getStyleClass().add("time-line");
    }

    /** @param roomy whether the window is wide enough for a mark of each event */
    void show(Overview now, Messages all, boolean roomy) {
        getChildren().clear();
        double names = Grown.pixels(this, NAMES).getValue();
        getColumnConstraints().setAll(new ColumnConstraints(names, names, names));
        List<Period> periods = now.days().periods();
        for (int i = 0; i < periods.size(); i++) {
            getColumnConstraints()
                    .add(new ColumnConstraints(0, COLUMN, Double.MAX_VALUE, Priority.ALWAYS, HPos.CENTER, true));
        }
        int rows = 2 + now.deadlines().steps().size();
        add(
                name(
                        all.formats()
                                .range(
                                        periods.getFirst().from(),
                                        periods.getLast().to()),
                        "hint"),
                0,
                0);
        add(name(all.text("overview.days"), "hint"), 0, 1);
        boolean wide = roomy && periods.size() <= FEW;
        getStyleClass().remove("dense");
        if (!roomy && periods.size() > MANY) {
            getStyleClass().add("dense");
        }
        var marks = new DayMarks(model, all, periods.size() <= FEW);
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            var ground = new Region();
            ground.getStyleClass().add("day-ground");
            ground.getStyleClass().add(period.inCampaign() ? "in-campaign" : "beside");
            add(ground, i + 1, 0, 1, rows);
            add(day(period, now.days().inWeeks(), wide, all), i + 1, 0);
            add(marks.of(period), i + 1, 1);
        }
        int row = 2;
        for (Deadlines.Step step : now.deadlines().steps()) {
            add(way(step.step(), now, all), 0, row);
            add(bar(step, now, all), 1, row, now.days().indexOf(step.step().due()) + 1, 1);
            row++;
        }
        if (!now.deadlines().isOwnKnown()) {
            add(ownUnknown(all), 0, row, periods.size() + 1, 1);
        }
    }

    /** That the day which binds her is not known, whatever those above are asked, and the way to enter it. */
    private Node ownUnknown(Messages all) {
        var said = new Label(all.text("overview.no-deadlines"));
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().addAll("compact", "muted");
        var enter = Buttons.link(words.text("overview.enter-letter"), model::goToLetters);
        enter.setId("overview-enter-letter");
        enter.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(CLOSE, said, enter);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("no-deadlines");
        return line;
    }

    private static Label name(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static Node day(Period period, boolean inWeeks, boolean wide, Messages all) {
        Formats formats = all.formats();
        var number = new Label(
                inWeeks
                        ? DAY_OF_YEAR.format(period.from())
                        : Integer.toString(period.from().getDayOfMonth()));
        number.getStyleClass().add("day-number");
        String below = inWeeks ? "" : formats.weekday(period.from());
        if (wide && period.isToday()) {
            below = all.text("overview.day.today");
        } else if (wide && period.isSafe()) {
            below = all.text("overview.day.safe");
        }
        var word = new Label(below);
        word.getStyleClass().add("weekday");
        var day = new VBox(number, word);
        day.setAlignment(Pos.CENTER);
        day.setMaxWidth(Double.MAX_VALUE);
        day.getStyleClass().add("time-day");
        Stream.of(number, word).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        if (period.isToday()) {
            day.getStyleClass().add("today");
            word.setTooltip(new Tooltip(all.text("overview.day.today")));
        } else if (period.isSafe()) {
            day.getStyleClass().add("safe");
            word.setTooltip(new Tooltip(all.text("overview.day.safe")));
        } else if (period.isOff()) {
            day.getStyleClass().add("off");
        }
        return day;
    }

    private static Node way(Timetable.Step step, Overview now, Messages all) {
        var from = new Label(now.campaign().briefLevel(step.from()).in(all.language()));
        var arrow = new FontIcon(Feather.ARROW_RIGHT);
        arrow.getStyleClass().addAll("small", "muted");
        var to = new Label(now.campaign().briefLevel(step.deadline().toLevel()).in(all.language()));
        for (Label each : List.of(from, to)) {
            each.getStyleClass().add("compact");
            each.setTooltip(new Tooltip(each.getText()));
        }
        var way = new HBox(CLOSE, from, arrow, to);
        way.setAlignment(Pos.CENTER_LEFT);
        return way;
    }

    private Node bar(Deadlines.Step step, Overview now, Messages all) {
        boolean troubled = !step.isDelivered() && (step.isTooEarly() || step.daysLeft() < 0);
        String letter = LetterWords.deadline(step.step(), now.campaign(), all);
        String left = step.isDelivered()
                ? all.text("overview.delivered")
                : all.formats().daysLeft(step.daysLeft());
        var words = new Label(letter);
        words.getStyleClass().add("hint");
        words.setMinWidth(0);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var days = new Label(left);
        days.setMinWidth(USE_PREF_SIZE);
        days.getStyleClass().addAll("hint", "days-left");
        var sign = step.isDelivered()
                ? StateIcon.HELD.icon()
                : troubled ? StateIcon.WARNING.icon() : new FontIcon(Feather.FLAG);
        if (!step.isDelivered() && !troubled) {
            sign.getStyleClass().addAll("state-icon", "muted");
        }
        String quote = LetterWords.quote(step.step(), all);
        String whole = quote.isEmpty() ? letter : letter + ". " + quote;
        var bar = new Pressable(
                CLOSE * 2,
                whole + ". " + left,
                () -> model.letters().set(!model.letters().get()),
                words,
                room,
                days,
                sign);
        bar.setId("deadline-" + step.step().deadline().id());
        bar.getStyleClass().add("deadline-bar");
        if (troubled) {
            bar.getStyleClass().add(step.daysLeft() < 0 ? "danger" : "warning");
        }
        // Its words must not make its last day wider than the others.
        bar.setMinWidth(0);
        bar.setPrefWidth(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        words.setTooltip(tip(whole));
        return bar;
    }

    static Tooltip tip(String text) {
        var tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        return tip;
    }
}
