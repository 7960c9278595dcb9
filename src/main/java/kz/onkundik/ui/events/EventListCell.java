package kz.onkundik.ui.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kz.onkundik.problem.Severity;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;

/** A line of the list: the day where it is the first of it, the sign of its state, its title, its items. */
final class EventListCell extends ListCell<EventLine> {
    private static final double GAP = 8;
    private static final double DAY = 44;
    private static final String NO_DAY = "–";
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd.MM");

    /** Two lines; a longer title is whole in the form beside, and on hovering. */
    private static final double TITLE = 36;

    private final Words words;
    private final Label number = new Label();
    private final Label weekday = new Label();
    private final Label title = new Label();
    private final StackPane sign = new StackPane();
    private final Label items = new Label();
    private final Tooltip whole = new Tooltip();
    private final HBox row;

    EventListCell(Words words) {
        this.words = words;
        number.getStyleClass().add("bold");
        weekday.getStyleClass().add("muted");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.minHeightProperty().bind(Grown.pixels(title, TITLE));
        title.maxHeightProperty().bind(Grown.pixels(title, TITLE));
        title.setTooltip(whole);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        items.getStyleClass().add("number-chip");
        var chip = new StackPane(items);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        var day = new HBox(GAP / 2, number, weekday);
        Grown.fix(day, DAY);
        day.setAlignment(Pos.CENTER_LEFT);
        row = new HBox(GAP, day, sign, title, chip);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(EventLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var formats = words.messages().get().formats();
        boolean month = line.firstOfDay() && line.date() != null && isOfAnotherMonth(line.date());
        number.setText(line.firstOfDay() ? number(line.date(), month) : "");
        weekday.setText(line.firstOfDay() && line.date() != null && !month ? formats.weekday(line.date()) : "");
        title.setText(line.title());
        sign.getChildren().setAll(sign(line).icon());
        items.setText(line.numbers().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        items.setVisible(!line.numbers().isEmpty());
        setGraphic(row);
        String state = words.messages().get().text(line.state().key());
        String day = line.date() == null ? state : formats.dayAndMonth(line.date()) + ", " + state;
        whole.setText(line.title() + "\n" + day);
        setAccessibleText(day + ", " + line.title());
    }

    private static String number(LocalDate date, boolean month) {
        if (date == null) {
            return NO_DAY;
        }
        return month ? DAY_OF_YEAR.format(date) : Integer.toString(date.getDayOfMonth());
    }

    /** Whether the day before it in the list, or the last one for the first, is of another month. */
    private boolean isOfAnotherMonth(LocalDate date) {
        List<EventLine> lines = getListView().getItems();
        List<EventLine> others = getIndex() > 0 ? lines.subList(0, getIndex()) : lines;
        return others.reversed().stream()
                .map(EventLine::date)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(other -> !YearMonth.from(other).equals(YearMonth.from(date)))
                .isPresent();
    }

    /** A mistake takes over the sign; a warning that of an event only, for a row says itself what it awaits. */
    private static StateIcon sign(EventLine line) {
        if (line.worst() == Severity.ERROR) {
            return StateIcon.ERROR;
        }
        return line.isEvent() && line.worst() == Severity.WARNING
                ? StateIcon.WARNING
                : line.state().icon();
    }
}
