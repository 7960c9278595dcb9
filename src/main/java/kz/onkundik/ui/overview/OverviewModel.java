package kz.onkundik.ui.overview;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;

/** The overview of the campaign in work, and the ways from it to where things are done. */
public final class OverviewModel {
    private final SchoolModel school;
    private final OverviewActions actions;
    private final ObservableValue<Overview> overview;
    private final ObjectProperty<String> wanted = new SimpleObjectProperty<>();
    private final BooleanProperty letters = new SimpleBooleanProperty();
    private final ObjectProperty<Charts.Kind> chart = new SimpleObjectProperty<>(Charts.Kind.DAYS);
    private Snapshot looked;
    private Overview worked;

    public OverviewModel(SchoolModel school, OverviewActions actions) {
        this.school = school;
        this.actions = actions;
        overview = school.snapshot().map(this::worked);
    }

    /** Who comes back and finds nothing changed is shown the same. */
    @SuppressWarnings("ReferenceEquality") // Another snapshot is another look; comparing all that they hold costs more.
    private Overview worked(Snapshot now) {
        if (now != looked) {
            looked = now;
            worked = Overview.of(now);
        }
        return worked;
    }

    /** How the campaign stands; worked out while somebody looks at it. */
    ObservableValue<Overview> overview() {
        return overview;
    }

    /** What is to be shown next: {@code deadline}; the view sets it to null when it has. */
    public ObjectProperty<String> wanted() {
        return wanted;
    }

    /** Whether the letters' own words are shown. */
    BooleanProperty letters() {
        return letters;
    }

    /** Which chart is shown. */
    ObjectProperty<Charts.Kind> chart() {
        return chart;
    }

    /** What is to be said of the deadlines when the file opens; empty where nothing presses. */
    public Optional<Function<Messages, String>> reminder() {
        var deadlines = Deadlines.of(school.snapshot().get());
        if (!deadlines.pressing().isEmpty()) {
            Problem first = deadlines.pressing().getFirst();
            return Optional.of(all -> all.text(first));
        }
        return deadlines.conflicts().isEmpty()
                ? Optional.empty()
                : deadlines.safe().map(safe -> all -> all.text("overview.reminder.conflict", safe));
    }

    /** The number of the item that a problem is about, if it is about one. */
    Optional<String> itemOf(Problem problem) {
        return school.snapshot().get().itemOf(problem);
    }

    /** Goes to where something stands, or is mended. */
    void go(Place place) {
        actions.go().accept(place);
    }

    /** Goes to where the letter is entered that came to the institution. */
    void goToLetters() {
        actions.letters().run();
    }

    /** Goes to the plan. */
    void goToPlan() {
        actions.plan().run();
    }
}
