package kz.onkundik.ui.plan.days;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.plan.PlanChanges;
import kz.onkundik.ui.plan.PlanLine;

/** What can be done with a card, by mouse, keyboard or menu, and how it is told. */
final class CardActions {
    private final Words words;
    private final DaysModel model;
    private final PlanChanges changes;
    private final Notices notices;

    CardActions(Words words, DaysModel model, Notices notices) {
        this.words = words;
        this.model = model;
        this.changes = model.plan().changes();
        this.notices = notices;
    }

    /** Puts a line onto another day, or off its day for null; tells it with the way back. */
    void move(PlanLine line, LocalDate day) {
        LocalDate before = line.row() == null ? null : line.row().date();
        if (day == null ? before == null : day.equals(before)) {
            return;
        }
        String title = title(line);
        ObservableValue<String> told = day == null
                ? words.text("plan.days.taken-off", title)
                : words.of(all -> all.text(
                        "plan.days.moved",
                        title,
                        all.formats().dayAndMonth(day),
                        all.formats().weekday(day)));
        model.move(line, day, back -> notices.tell(told, back));
    }

    /** Puts a card one day on or back; says why not, where it cannot. */
    void step(DayCard card, int step) {
        if (card.canMove()) {
            model.neighbour(card, step).ifPresent(day -> move(card.line(), day));
        } else {
            tellFixed();
        }
    }

    /** Says that the day of what was held is set by its event. */
    void tellFixed() {
        notices.tell(words.text("plan.days.fixed"));
    }

    /** Goes to the event of a card, or makes it. */
    void hold(DayCard card) {
        if (card.occasion().isHeld()) {
            model.plan().openEvent(card.occasion().event().uuid());
        } else {
            changes.hold(card.line());
        }
    }

    void delete(DayCard card) {
        if (card.canMove()) {
            changes.delete(
                    List.of(card.line()),
                    (deleted, back) -> notices.tell(
                            words.text("plan.deleted", deleted.getFirst().title()), back));
        } else {
            tellFixed();
        }
    }

    /** Whether it was held: the three answers. */
    List<MenuItem> answers(Supplier<DayCard> card) {
        return List.of(
                item("plan.held", () -> hold(card.get())),
                item("plan.not-held", () -> comeOut(card.get(), PlanRow.State.NOT_HELD)),
                item("plan.postponed", () -> comeOut(card.get(), PlanRow.State.POSTPONED)));
    }

    /** All that can be done with this card now. */
    List<MenuItem> menu(DayCard card) {
        if (card.occasion().isHeld()) {
            return List.of(item("plan.open-event", () -> hold(card)));
        }
        List<MenuItem> more = List.of(
                new SeparatorMenuItem(),
                item("plan.days.take-off", () -> move(card.line(), null)),
                item("common.delete", () -> delete(card)));
        return Stream.concat(answers(() -> card).stream(), more.stream()).toList();
    }

    private void comeOut(DayCard card, PlanRow.State state) {
        model.selected().set(card.key());
        changes.comeOut(List.of(card.line()), state);
    }

    /** The row's own title, or what the letter calls the item. */
    String title(PlanLine line) {
        return line.row() != null
                ? line.row().title()
                : line.item().title().in(words.language().get());
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem();
        item.textProperty().bind(words.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
