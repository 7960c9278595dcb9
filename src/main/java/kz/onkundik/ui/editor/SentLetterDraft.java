package kz.onkundik.ui.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.Deadline;
import kz.onkundik.campaign.Letter;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.ui.common.DayText;
import kz.onkundik.ui.common.TypedName;

/** A letter on its way down as it is typed: from whom to whom, its number and date, and what it asks for. */
final class SentLetterDraft {
    private final ObjectProperty<String> from = new SimpleObjectProperty<>();
    private final ObjectProperty<List<String>> toLevels = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<String>> toTypes = new SimpleObjectProperty<>(List.of());
    private final TypedName sender = new TypedName();
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty incoming = new SimpleStringProperty("");
    private final ObjectProperty<List<DueDraft>> dues = new SimpleObjectProperty<>(List.of());
    private Letter shown;

    /** The level that sent it. */
    ObjectProperty<String> from() {
        return from;
    }

    /** The levels it is sent to. */
    ObjectProperty<List<String>> toLevels() {
        return toLevels;
    }

    /** The types of institution it is sent to past their district. */
    ObjectProperty<List<String>> toTypes() {
        return toTypes;
    }

    /** Says whether it is sent to this one of the levels or types. */
    static void send(ObjectProperty<List<String>> to, String one, boolean isSent) {
        List<String> all = new ArrayList<>(to.get());
        all.remove(one);
        if (isSent) {
            all.add(one);
        }
        to.set(List.copyOf(all));
    }

    TypedName sender() {
        return sender;
    }

    StringProperty number() {
        return number;
    }

    /** Its date, as typed. */
    StringProperty date() {
        return date;
    }

    /** Our own incoming number. */
    StringProperty incoming() {
        return incoming;
    }

    /** What it asks for; moments of events belong to their items and are not among them. */
    ObjectProperty<List<DueDraft>> dues() {
        return dues;
    }

    void addDue() {
        List<DueDraft> all = new ArrayList<>(dues.get());
        all.add(DueDraft.fresh(shown));
        dues.set(List.copyOf(all));
    }

    void removeDue(DueDraft gone) {
        dues.set(dues.get().stream().filter(due -> !due.equals(gone)).toList());
    }

    /** Shows a letter. */
    void show(Letter letter) {
        shown = letter;
        from.set(letter.fromLevel());
        toLevels.set(letter.toLevels());
        toTypes.set(letter.toTypes());
        sender.show(letter.sender());
        number.set(Objects.requireNonNullElse(letter.number(), ""));
        date.set(DayText.said(letter.date()));
        incoming.set(Objects.requireNonNullElse(letter.incoming(), ""));
        dues.set(letter.deadlines().stream()
                .filter(due -> due.kind() != Deadline.Kind.EVENT)
                .map(DueDraft::of)
                .toList());
    }

    /** Says what is kept in the file now; what stands in the fields stays. */
    void base(Letter letter) {
        shown = letter;
        dues.get()
                .forEach(due -> letter.deadlines().stream()
                        .filter(kept -> kept.id().equals(due.id()))
                        .forEach(due::base));
    }

    /** What must be mended before it is kept. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (toLevels.get().isEmpty() && toTypes.get().isEmpty()) {
            found.add(Problem.error("editor.letters.nobody", at("to")));
        }
        if (!date.get().isBlank() && typedDate().isEmpty()) {
            found.add(Problem.error("editor.letter.no-day", at("date")));
        }
        dues.get().forEach(due -> found.addAll(due.problems()));
        return found;
    }

    /** To be asked only where there is no problem. */
    Letter parse() {
        var now = new Letter(
                from.get(),
                toLevels.get(),
                toTypes.get(),
                ItemDraft.kept(sender.parse(), shown.sender()),
                typedDate().orElse(null),
                typed(number),
                typed(incoming),
                shown.addressee(),
                List.of());
        List<Deadline> all = new ArrayList<>();
        shown.deadlines().stream()
                .filter(due -> due.kind() == Deadline.Kind.EVENT)
                .forEach(all::add);
        dues.get().stream()
                .filter(due -> !due.isNothing())
                .map(due -> due.parse(shown, now))
                .forEach(all::add);
        return now.due(inOrder(all));
    }

    /** Fields whose change is a change of the letter; the fields of what it asks for are watched one by one. */
    List<ObservableValue<?>> fields() {
        return List.of(from, toLevels, toTypes, sender.kk(), sender.ru(), number, date, incoming, dues);
    }

    /** What the letter had stands as it stood, so that a letter that was only looked at is the same. */
    private List<Deadline> inOrder(List<Deadline> all) {
        List<String> known = shown.deadlines().stream().map(Deadline::id).toList();
        List<Deadline> ordered = new ArrayList<>();
        for (String id : known) {
            all.stream().filter(due -> due.id().equals(id)).forEach(ordered::add);
        }
        all.stream().filter(due -> !known.contains(due.id())).forEach(ordered::add);
        return ordered;
    }

    private Optional<LocalDate> typedDate() {
        return DayText.read(date.get());
    }

    private static String typed(StringProperty field) {
        return field.get().isBlank() ? null : field.get().strip();
    }

    private static Place at(String field) {
        return new Place("letter", "", field);
    }
}
