package kz.onkundik.ui.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Shift;
import kz.onkundik.operation.CampaignInFile;
import kz.onkundik.operation.CopyCampaign;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.ui.common.DayText;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;

/** A campaign that is held again: which one of the file, and how its days move. */
public final class CopyViewModel {
    private final SchoolModel school;
    private final Consumer<String> turn;
    private final CopyCampaign operation = new CopyCampaign();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<CampaignInFile> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Campaign> original = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.SAME_DATES);
    private final StringProperty firstDay = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<Problem> problem;
    private final ObservableValue<Shift> shift;
    private final ObservableValue<List<CampaignInFile>> originals;

    /** How days move. */
    public enum Way {
        SAME_DATES,
        SAME_WEEKDAYS,
        OTHER_DAY
    }

    /** @param turn turns to the campaign of this id, once it is in the file */
    public CopyViewModel(SchoolModel school, Consumer<String> turn) {
        this.school = school;
        this.turn = turn;
        originals = school.snapshot().map(Snapshot::campaigns);
        chosen.subscribe(this::read);
        shift = Bindings.createObjectBinding(this::chosenShift, original, way, firstDay);
        problem = Bindings.createObjectBinding(this::found, way, firstDay);
    }

    /** Whether a copy is being made. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Begins, with the campaign in work as the one to be copied. */
    public void begin() {
        failure.set(null);
        String inWork = school.campaign().getValue().id();
        originals.getValue().stream()
                .filter(each -> each.id().equals(inWork))
                .findFirst()
                .ifPresent(chosen::set);
        open.set(true);
    }

    /** The campaigns of the file. */
    public ObservableValue<List<CampaignInFile>> originals() {
        return originals;
    }

    public ObjectProperty<CampaignInFile> chosen() {
        return chosen;
    }

    /** The chosen one as it is in force; null until it is read. */
    public ReadOnlyObjectProperty<Campaign> original() {
        return original.getReadOnlyProperty();
    }

    public ObjectProperty<Way> way() {
        return way;
    }

    /** The first day as typed, for {@link Way#OTHER_DAY}. */
    public StringProperty firstDay() {
        return firstDay;
    }

    /** What is wrong with the first day, or null. */
    public ObservableValue<Problem> problem() {
        return problem;
    }

    /** How days move, or null while that is not said. */
    public ObservableValue<Shift> shift() {
        return shift;
    }

    /** How days move this way; empty where the first day is not typed yet. */
    public Optional<Shift> shift(Way by) {
        if (original.get() == null) {
            return Optional.empty();
        }
        LocalDate start = original.get().start();
        int next = start.getYear() + 1;
        return switch (by) {
            case SAME_DATES -> Optional.of(Shift.sameDates(start, next));
            case SAME_WEEKDAYS -> Optional.of(Shift.sameWeekdays(start, next));
            case OTHER_DAY -> CampaignDay.read(firstDay.get()).map(day -> Shift.toStart(start, day));
        };
    }

    /** Makes the copy and turns to it. */
    public void take() {
        Shift moved = shift.getValue();
        String id = chosen.get().id();
        if (moved != null) {
            failure.set(null);
            school.change(
                    "editor.taking",
                    file -> operation.take(file, id, moved).id(),
                    copy -> {
                        cancel();
                        turn.accept(copy);
                    },
                    failure::set);
        }
    }

    /** Why none was made; null when all is well. */
    ReadOnlyObjectProperty<Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Makes none. */
    public void cancel() {
        open.set(false);
    }

    private void read(CampaignInFile one) {
        original.set(null);
        if (one != null) {
            school.read("editor.reading", file -> operation.original(file, one.id()), original::set, failure::set);
        }
    }

    private Shift chosenShift() {
        return shift(way.get()).orElse(null);
    }

    private Problem found() {
        String typed = firstDay.get();
        if (way.get() != Way.OTHER_DAY || CampaignDay.read(typed).isPresent()) {
            return null;
        }
        Place place = Place.of("campaign", "");
        if (DayText.read(typed).isPresent()) {
            return CampaignDay.ofOtherAge(place);
        }
        return typed.isBlank()
                ? Problem.hint("editor.copy.no-day", place)
                : Problem.error("events.date-malformed", place, typed);
    }
}
