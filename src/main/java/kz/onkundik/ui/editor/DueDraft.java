package kz.onkundik.ui.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.Deadline;
import kz.onkundik.campaign.Deadline.Kind;
import kz.onkundik.campaign.Letter;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.ui.common.DayText;
import kz.onkundik.ui.common.TypedName;

/** What a letter asks for and until when, as it is typed. */
final class DueDraft {
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>();
    private final StringProperty day = new SimpleStringProperty("");
    private final TypedName what = new TypedName();
    private Deadline shown;
    private boolean isNew;

    private DueDraft(Deadline shown, boolean isNew) {
        this.shown = shown;
        this.isNew = isNew;
        kind.set(shown.kind());
        day.set(DayText.said(shown.due()));
        what.show(shown.what());
    }

    /** Shows a deadline of a letter. */
    static DueDraft of(Deadline deadline) {
        return new DueDraft(deadline, false);
    }

    /** A report, for which no day is typed yet. */
    static DueDraft fresh(Letter of) {
        String id = "due." + UUID.randomUUID();
        var report = new Deadline(
                id, Kind.REPORT, null, null, of.toLevels(), of.toTypes(), of.fromLevel(), null, null, null);
        return new DueDraft(report, true);
    }

    /** Says what is kept in the file now; what stands in the fields stays. */
    void base(Deadline deadline) {
        shown = deadline;
        isNew = false;
    }

    String id() {
        return shown.id();
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    /** The day, as typed. */
    StringProperty day() {
        return day;
    }

    /** What is due, in words. */
    TypedName what() {
        return what;
    }

    /** One that was added and not typed yet is nothing. */
    boolean isNothing() {
        return isNew && day.get().isBlank() && what.parse() == null;
    }

    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (!isNothing() && typedDay().isEmpty()) {
            found.add(Problem.error("editor.letter.no-day", new Place("deadline", id(), id())));
        }
        return found;
    }

    /**
     * To be asked only where there is no problem.
     *
     * @param before the letter as it was: who owed it because the letter came to them, owes it still
     * @param now the letter as it is
     */
    Deadline parse(Letter before, Letter now) {
        boolean ofReceivers = shown.fromLevels().equals(before.toLevels())
                && shown.fromTypes().equals(before.toTypes());
        boolean toSender = before.fromLevel().equals(shown.toLevel());
        return new Deadline(
                shown.id(),
                kind.get(),
                shown.item(),
                shown.at(),
                ofReceivers ? now.toLevels() : shown.fromLevels(),
                ofReceivers ? now.toTypes() : shown.fromTypes(),
                toSender ? now.fromLevel() : shown.toLevel(),
                typedDay().orElseThrow(),
                ItemDraft.kept(what.parse(), shown.what()),
                shown.quote());
    }

    List<ObservableValue<?>> fields() {
        return List.of(kind, day, what.kk(), what.ru());
    }

    private Optional<LocalDate> typedDay() {
        return DayText.read(day.get());
    }
}
