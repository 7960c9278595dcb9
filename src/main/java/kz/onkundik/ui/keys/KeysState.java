package kz.onkundik.ui.keys;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.trust.TrustShown;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.Person;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;

/** What the parts of the section share: what the file knows, which panel is open, what went wrong, what was done. */
final class KeysState {
    private static final String WORKING = "keys.working";

    private final SchoolModel school;
    private final Words words;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<TrustShown> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Panel> panel = new SimpleObjectProperty<>(Panel.NONE);
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Consumer<Told> told = _ -> {};

    KeysState(SchoolModel school, Words words, Clock clock) {
        this.school = school;
        this.words = words;
        this.clock = clock;
    }

    SchoolModel school() {
        return school;
    }

    /** What the file knows; null until it was read for the first time. */
    ReadOnlyObjectProperty<TrustShown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Panel> panel() {
        return panel;
    }

    /** Why what was asked was not done, or null. */
    ObjectProperty<Problem> problem() {
        return problem;
    }

    /** Whether something is being done, so that nothing is asked for twice. */
    BooleanProperty busy() {
        return busy;
    }

    /** In which zone days are told. */
    ZoneId zone() {
        return school.campaign().getValue().timeZone();
    }

    /** The language of papers: the screen's, or Kazakh where the screen speaks one that papers do not. */
    Language paperLanguage() {
        Language screen = words.language().get();
        return screen == Language.EN ? Language.KK : screen;
    }

    /** A sentence in the language of papers, such as the name of a file. */
    String paperWord(String key, Object... arguments) {
        return words.in(paperLanguage()).text(key, arguments);
    }

    /** Who usually prepares papers here. */
    String usualName() {
        return school.institution().getValue().executor().map(Person::name).orElse("");
    }

    void open(Panel which) {
        problem.set(null);
        panel.set(which);
    }

    void close() {
        open(Panel.NONE);
    }

    void onTold(Consumer<Told> told) {
        this.told = told;
    }

    void tell(Told what) {
        told.accept(what);
    }

    /** Reads anew what the file knows. */
    void reload() {
        school.read("keys.reading", file -> TrustShown.of(file, clock.instant()), shown::set);
    }

    /** Changes the file; what was decided is shown, and the panel that asked for it closes. */
    <T> void change(Function<OpenSchool, T> work, Consumer<T> done) {
        busy.set(true);
        problem.set(null);
        school.change(
                WORKING,
                work,
                result -> {
                    busy.set(false);
                    close();
                    reload();
                    done.accept(result);
                },
                this::refuse);
    }

    /** Reads something out of the file or from beside it; changes nothing. */
    <T> void read(Function<OpenSchool, T> work, Consumer<T> done) {
        busy.set(true);
        problem.set(null);
        school.read(
                WORKING,
                work,
                result -> {
                    busy.set(false);
                    done.accept(result);
                },
                this::refuse);
    }

    void refuse(Failure failure) {
        busy.set(false);
        refuse(failure.code(), failure.arguments().toArray());
    }

    void refuse(String code, Object... arguments) {
        problem.set(Problem.error(code, Place.of("keys", ""), arguments));
    }
}
