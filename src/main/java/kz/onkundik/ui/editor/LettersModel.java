package kz.onkundik.ui.editor;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Letter;
import kz.onkundik.operation.EditCampaign;
import kz.onkundik.operation.EditLetters;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.WayBack;

/** The letters by which the campaign came, while they are typed: its own first, then the lower ones downwards. */
final class LettersModel {
    private static final String SAVING = "editor.saving";

    private final SchoolModel school;
    private final Consumer<Failure> told;
    private final EditLetters operation = new EditLetters();
    private final SentLetterDraft draft = new SentLetterDraft();
    private final ReadOnlyObjectWrapper<List<Letter>> letters = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private final ObservableValue<Boolean> mayChange;
    /** The shown letter as the file holds it: its place there may be another by the time when something is kept. */
    private AtomicReference<Letter> held = new AtomicReference<>();

    /** The shown letter as the file holds it, or is being asked to. */
    private Letter lastKnown;

    private boolean following;
    private int saving;

    /** @param told takes why a change was not made */
    LettersModel(SchoolModel school, Consumer<Failure> told) {
        this.school = school;
        this.told = told;
        mayChange = Bindings.createObjectBinding(this::mayBeChanged, school.snapshot(), chosen);
        draft.from().subscribe((_, from) -> sendDown(from));
        draft.fields().forEach(field -> field.subscribe((_, _) -> save()));
        draft.dues()
                .subscribe((before, after) -> after.stream()
                        .filter(due -> !before.contains(due))
                        .forEach(due -> due.fields().forEach(field -> field.subscribe((_, _) -> save()))));
        school.snapshot().subscribe(this::follow);
    }

    ReadOnlyObjectProperty<List<Letter>> letters() {
        return letters.getReadOnlyProperty();
    }

    /** The place of the letter that is shown. */
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    SentLetterDraft draft() {
        return draft;
    }

    Campaign campaign() {
        return school.campaign().getValue();
    }

    /** Whether the shown letter may be typed: a lower one always, the campaign's own where it was made in this file. */
    ObservableValue<Boolean> mayChange() {
        return mayChange;
    }

    void choose(int place) {
        if (place >= 0 && place != chosen.get()) {
            show(place);
        }
    }

    /** Shows the letter that sets this deadline, or the letter at this place. */
    void lead(Place place) {
        boolean isLetter = place.kind().equals("letter");
        IntStream.range(0, letters.get().size())
                .filter(at -> isLetter
                        ? place.id().equals(Integer.toString(at))
                        : letters.get().get(at).deadlines().stream()
                                .anyMatch(due -> due.id().equals(place.id())))
                .findFirst()
                .ifPresent(this::choose);
    }

    /** Adds a letter below the lowest one and shows it. */
    void add() {
        school.change(SAVING, operation::add, this::show, told);
    }

    /**
     * Takes the shown letter out.
     *
     * @param removed takes the way back
     */
    void remove(Consumer<WayBack> removed) {
        AtomicReference<Letter> gone = held;
        school.change(
                SAVING,
                file -> {
                    // A second press on the way is no word about the letter below.
                    int place = placeOf(gone, file);
                    if (place > 0) {
                        operation.remove(file, place);
                    }
                    return place;
                },
                (Integer place, WayBack back) -> {
                    if (place > 0) {
                        removed.accept(back);
                    }
                },
                told);
    }

    /** What is wrong with this field of the letter, or null. */
    ObservableValue<Problem> problem(String field) {
        return Bindings.createObjectBinding(() -> found(field), draft.fields().toArray(Observable[]::new));
    }

    /** What is wrong with this deadline, or null. */
    ObservableValue<Problem> problem(DueDraft due) {
        return Bindings.createObjectBinding(
                () -> due.problems().stream().findFirst().orElse(null),
                due.fields().toArray(Observable[]::new));
    }

    /** By what this deadline contradicts another letter, or null. */
    ObservableValue<Problem> conflict(DueDraft due) {
        return school.snapshot()
                .map(now -> now.missing().stream()
                        .filter(LettersModel::isConflict)
                        .filter(found -> found.place().id().equals(due.id()))
                        .findFirst()
                        .orElse(null));
    }

    /** Whether the letters are found to contradict each other. */
    static boolean isConflict(Problem problem) {
        return problem.code().equals("deadline.conflict");
    }

    private Problem found(String field) {
        return draft.problems().stream()
                .filter(problem -> problem.place().field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** The levels below one, from the lowest: letters go down. */
    List<String> below(String level) {
        List<String> levels =
                campaign().levels().stream().map(Campaign.Level::id).toList();
        return levels.subList(0, Math.max(levels.indexOf(level), 0));
    }

    /** A letter from another level goes to those below it, or to the next one where it went to none of them. */
    private void sendDown(String from) {
        if (!following) {
            List<String> below = below(from);
            List<String> kept =
                    draft.toLevels().get().stream().filter(below::contains).toList();
            draft.toLevels().set(!kept.isEmpty() || below.isEmpty() ? kept : List.of(below.getLast()));
        }
    }

    private boolean mayBeChanged() {
        Snapshot now = school.snapshot().get();
        return chosen.get() > 0 || EditCampaign.mayChange(now.campaigns(), now.campaign());
    }

    /** A letter that stays as it was is left as it is typed, wherever it stands now. */
    private void follow(Snapshot now) {
        letters.set(EditLetters.all(now.campaign(), now.chain()));
        if (saving == 0) {
            int place = Math.min(chosen.get(), letters.get().size() - 1);
            Letter same = held.get();
            if (same == null || !letters.get().contains(same)) {
                show(place);
            } else {
                chosen.set(
                        letters.get().get(place).equals(same)
                                ? place
                                : letters.get().indexOf(same));
            }
        }
    }

    private void show(int place) {
        Letter letter = letters.get().get(place);
        following = true;
        held = new AtomicReference<>(letter);
        lastKnown = letter;
        chosen.set(place);
        draft.show(letter);
        following = false;
    }

    private void save() {
        if (following || !draft.problems().isEmpty()) {
            return;
        }
        Letter typed = draft.parse();
        if (!typed.equals(lastKnown)) {
            lastKnown = typed;
            put(typed, held);
        }
    }

    /** Less than 0 where the file holds it no more. */
    private static int placeOf(AtomicReference<Letter> letter, OpenSchool file) {
        return EditLetters.all(file.campaign(), file.chain()).indexOf(letter.get());
    }

    private void put(Letter typed, AtomicReference<Letter> of) {
        saving++;
        school.change(
                SAVING,
                file -> {
                    int place = placeOf(of, file);
                    if (place < 0) {
                        return place;
                    }
                    int now = operation.put(file, place, typed);
                    of.set(typed);
                    return now;
                },
                (Integer now) -> saved(now, of),
                why -> {
                    saving--;
                    follow(school.snapshot().get());
                    lastKnown = held.get();
                    told.accept(why);
                });
    }

    /** Another letter may have been chosen in the meantime: its form is left alone. What was taken back stays so. */
    private void saved(int now, AtomicReference<Letter> of) {
        saving--;
        if (now >= 0 && of.equals(held)) {
            chosen.set(now);
            draft.base(letters.get().get(now));
        }
        if (saving == 0) {
            follow(school.snapshot().get());
            lastKnown = held.get();
        }
    }
}
