package kz.onkundik.ui.plan.days;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.school.Clash;
import kz.onkundik.school.FreeSlot;
import kz.onkundik.school.Occasion;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.Work;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.plan.PlanEntry;
import kz.onkundik.ui.plan.PlanLine;
import kz.onkundik.ui.plan.PlanViewModel;

/** The plan day by day: what stands where, what clashes, and how the clash is mended. */
public final class DaysModel {
    /** How far an arrow moves a card in time, in minutes. */
    private static final int STEP = 30;

    private static final LocalTime EARLIEST = LocalTime.of(6, 0);
    private static final LocalTime LATEST = LocalTime.of(22, 0);

    private final SchoolModel school;
    private final PlanViewModel plan;
    private final EditPlan edit = new EditPlan();
    private final ReadOnlyObjectWrapper<DayBoard> board = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<String> selected = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<ClashAdvice> advice = new ReadOnlyObjectWrapper<>();
    private boolean choosing;

    public DaysModel(SchoolModel school, PlanViewModel plan) {
        this.school = school;
        this.plan = plan;
        school.snapshot().subscribe(this::follow);
        selected.subscribe((_, key) -> choose(key));
        plan.selected().subscribe(this::chosenInTable);
    }

    public ReadOnlyObjectProperty<DayBoard> board() {
        return board.getReadOnlyProperty();
    }

    /** The key of the chosen card, or of an undated line; empty while none is chosen. */
    public ObjectProperty<String> selected() {
        return selected;
    }

    /** Chooses the card of a line, or the undated line. */
    void choose(PlanLine line) {
        selected.set(board.get().keyOf(line));
    }

    /** The clash that is looked at: of the chosen card, else the first; null where there is none. */
    public ReadOnlyObjectProperty<ClashAdvice> advice() {
        return advice.getReadOnlyProperty();
    }

    public Snapshot snapshot() {
        return school.snapshot().get();
    }

    public PlanViewModel plan() {
        return plan;
    }

    /** What a line would clash with on this day. */
    public List<Clash> clashesOn(PlanLine line, LocalDate day) {
        return line.row() == null
                ? List.of()
                : Clash.of(new Occasion(line.row().withDate(day), null), occasions(), work().keptClashes());
    }

    /**
     * Puts a line onto another day.
     *
     * @param day null takes it off its day
     * @param moved takes the way back
     */
    public void move(PlanLine line, LocalDate day, Consumer<WayBack> moved) {
        plan.changes().setDay(line, day, moved);
    }

    /** The board's day before a card's own, for -1, or after it, for 1. */
    public Optional<LocalDate> neighbour(DayCard card, int step) {
        List<LocalDate> days =
                board.get().days().stream().map(DayBoard.Day::date).toList();
        int at = days.indexOf(card.occasion().date()) + step;
        return at < 0 || at >= days.size() ? Optional.empty() : Optional.of(days.get(at));
    }

    /** The day onto which an undated line goes first: today, or the nearest day of the campaign. */
    public LocalDate firstDay() {
        LocalDate today = snapshot().today();
        LocalDate start = snapshot().campaign().start();
        LocalDate end = snapshot().campaign().end();
        return today.isBefore(start) ? start : today.isAfter(end) ? end : today;
    }

    /** Moves a card that has a time by half an hour; -1 for earlier, 1 for later. */
    public void shift(DayCard card, int steps) {
        LocalTime start = card.occasion().start();
        if (!card.canMove() || start == null) {
            return;
        }
        LocalTime moved = start.plusMinutes((long) steps * STEP);
        if (!moved.isBefore(EARLIEST) && !moved.isAfter(LATEST)) {
            setTime(card.line(), moved);
        }
    }

    /** Mends the clash that is looked at by beginning at another time. */
    void moveTo(LocalTime start) {
        lineOf(advice.get().moving()).ifPresent(line -> setTime(line, start));
    }

    /** Mends the clash that is looked at by going elsewhere. */
    void moveTo(String place) {
        lineOf(advice.get().moving()).ifPresent(line -> plan.changes().edit(line, row -> row.withPlace(place)));
    }

    /** Lets the clash that is looked at stand. */
    void keep() {
        Clash clash = advice.get().clash();
        school.change(
                "plan.saving",
                file -> {
                    edit.keep(file, clash);
                    return clash;
                },
                _ -> {});
    }

    /** Looks at the next clash. */
    void nextClash() {
        List<Clash> clashes = board.get().clashes();
        Clash next = clashes.get((advice.get().index() + 1) % clashes.size());
        selected.set("");
        look(next);
    }

    private void setTime(PlanLine line, LocalTime start) {
        plan.changes().edit(line, row -> FreeSlot.at(row, start));
    }

    private Optional<PlanLine> lineOf(PlanRow row) {
        return Optional.ofNullable(row)
                .flatMap(moving -> board.get().card(moving.uuid().toString()))
                .map(DayCard::line);
    }

    private Work work() {
        return snapshot().work();
    }

    private List<Occasion> occasions() {
        return Occasion.of(work());
    }

    private void follow(Snapshot now) {
        ClashAdvice before = advice.get();
        DayBoard made = DayBoard.of(now, plan.lines());
        stayChosen(made);
        board.set(made);
        Optional<Clash> same = before == null
                ? Optional.empty()
                : board.get().clashes().stream()
                        .filter(clash -> clash.isOf(before.clash().first())
                                && clash.isOf(before.clash().second()))
                        .findFirst();
        same.ifPresentOrElse(this::look, () -> lookAtClashOf(selected.get()));
    }

    private void lookAtClashOf(String key) {
        List<Clash> clashes = board.get().clashes();
        look(clashes.stream()
                .filter(clash -> board.get()
                        .card(key)
                        .filter(card -> clash.isOf(card.occasion()))
                        .isPresent())
                .findFirst()
                .or(() -> clashes.stream().findFirst())
                .orElse(null));
    }

    private void look(Clash clash) {
        if (clash == null) {
            advice.set(null);
            return;
        }
        PlanRow moving = moving(clash);
        advice.set(new ClashAdvice(
                clash,
                board.get().clashes().indexOf(clash),
                board.get().clashes().size(),
                moving,
                moving == null ? Optional.empty() : FreeSlot.time(moving, occasions(), work().keptClashes()),
                moving == null || clash.kind() == Clash.Kind.PERSON
                        ? Optional.empty()
                        : FreeSlot.place(moving, occasions(), work().keptClashes())));
    }

    /** Which of the two gives way: the chosen one, else the later; never what took place. */
    private PlanRow moving(Clash clash) {
        return Stream.of(clash.second(), clash.first())
                .filter(occasion -> !occasion.isHeld())
                .sorted((one, other) -> Boolean.compare(isChosen(other), isChosen(one)))
                .map(Occasion::row)
                .findFirst()
                .orElse(null);
    }

    private boolean isChosen(Occasion occasion) {
        return occasion.uuid().toString().equals(selected.get());
    }

    private void choose(String key) {
        if (choosing) {
            return;
        }
        choosing = true;
        entryOf(key).ifPresent(plan.selected()::set);
        choosing = false;
        if (!key.isEmpty()) {
            lookAtClashOf(key);
        }
    }

    private Optional<PlanEntry> entryOf(String key) {
        Optional<DayCard> card = board.get().card(key);
        return card.isPresent()
                ? card.flatMap(each -> Optional.ofNullable(each.line())).flatMap(plan::entryOf)
                : board.get().undated().stream()
                        .filter(line -> line.key().equals(key))
                        .findFirst()
                        .flatMap(plan::entryOf);
    }

    private void chosenInTable(PlanEntry entry) {
        if (!choosing && entry != null) {
            select(board.get().keyOf(entry.line().get()));
        }
    }

    /** A line that has been given a day, or has lost it, goes by another key. */
    private void stayChosen(DayBoard made) {
        PlanEntry entry = plan.selected().get();
        if (entry != null && !made.shows(selected.get())) {
            select(made.keyOf(entry.line().get()));
        }
    }

    private void select(String key) {
        choosing = true;
        selected.set(key);
        choosing = false;
    }
}
