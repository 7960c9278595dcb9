package kz.onkundik.ui.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.operation.AddPhotos;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.picture.Picture;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Emblem;
import kz.onkundik.school.Institution.Letterhead;
import kz.onkundik.school.Sending;
import kz.onkundik.school.Stationery;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;

/** The look of the documents and their sending: typed, in the file at once, and followed where they change elsewhere. */
public final class StationeryModel {
    private final SchoolModel school;
    private final BackgroundWork background;
    private final DocumentActions actions;
    private final TypedStationery look = new TypedStationery();
    private final TypedLetterhead letterhead = new TypedLetterhead();
    private final TypedSending sending = new TypedSending();
    private final ObjectProperty<Problem> emblemRefused = new SimpleObjectProperty<>();
    /** What the file holds, or is being asked to. */
    private Stationery lastLook;

    private Letterhead lastLetterhead;
    private Sending lastSending;
    private int saving;
    private boolean following;

    StationeryModel(SchoolModel school, BackgroundWork background, DocumentActions actions) {
        this.school = school;
        this.background = background;
        this.actions = actions;
        show(now());
        Stream.of(look.fields(), letterhead.fields(), sending.fields())
                .flatMap(List::stream)
                .forEach(field -> field.addListener(_ -> save()));
        school.snapshot().subscribe((_, snapshot) -> follow(snapshot));
    }

    public TypedStationery look() {
        return look;
    }

    public TypedLetterhead letterhead() {
        return letterhead;
    }

    public TypedSending sending() {
        return sending;
    }

    /** Whether letters have a picture at their head. */
    public ObservableValue<Boolean> hasEmblem() {
        return school.snapshot().map(now -> now.emblem().isPresent());
    }

    /** Why the last picture was not taken; null when all is well. */
    public ReadOnlyObjectProperty<Problem> emblemRefused() {
        return emblemRefused;
    }

    /** All that the file holds. */
    public ObservableValue<Snapshot> snapshot() {
        return school.snapshot();
    }

    /** Asks for the picture at the head of letters. */
    public void chooseEmblem() {
        emblemRefused.set(null);
        actions.emblem().get().ifPresent(this::take);
    }

    /** Letters have no picture at their head from now on. */
    public void removeEmblem() {
        change(file -> file.file().stationery().deleteEmblem());
    }

    private void take(Path chosen) {
        background.preview("documents.reading-emblem", _ -> new AddPhotos().prepare(chosen), this::keep, thrown -> {
            if (thrown instanceof Failure failure) {
                emblemRefused.set(Problem.error(
                        failure.code(),
                        Problem.Place.of("documents", "emblem"),
                        failure.arguments().toArray()));
            } else {
                actions.bug().accept(thrown);
            }
        });
    }

    private void keep(Picture picture) {
        var emblem = new Emblem(picture.jpeg(), picture.width(), picture.height());
        change(file -> file.file().stationery().save(emblem));
    }

    private Snapshot now() {
        return school.snapshot().get();
    }

    /** Saves what differs from the file; what is malformed is left as it was. */
    private void save() {
        if (following) {
            return;
        }
        look.parse().filter(typed -> !typed.equals(lastLook)).ifPresent(typed -> {
            lastLook = typed;
            change(file -> file.file().stationery().save(typed));
        });
        sending.parse().filter(typed -> !typed.equals(lastSending)).ifPresent(typed -> {
            lastSending = typed;
            change(file -> file.file().stationery().save(typed));
        });
        Letterhead head = letterhead.parse();
        if (!head.equals(lastLetterhead)) {
            lastLetterhead = head;
            change(file -> file.file().saveInstitution(file.institution().withLetterhead(head)));
        }
    }

    private void change(Consumer<OpenSchool> how) {
        saving++;
        school.change(
                "documents.saving-look",
                file -> {
                    how.accept(file);
                    return true;
                },
                _ -> saving--,
                failure -> {
                    saving--;
                    school.failure().set(failure);
                });
    }

    /** Shows what was changed elsewhere (undo), never over what is being typed. */
    private void follow(Snapshot snapshot) {
        boolean isTyping =
                saving > 0 || !look.problems().isEmpty() || !sending.problems().isEmpty();
        if (!isTyping) {
            following = true;
            show(snapshot);
            following = false;
        }
    }

    /** What is shown already is left as it is typed, with its blanks. */
    private void show(Snapshot snapshot) {
        if (!snapshot.stationery().equals(lastLook)) {
            lastLook = snapshot.stationery();
            look.show(lastLook);
        }
        if (!snapshot.institution().letterhead().equals(lastLetterhead)) {
            lastLetterhead = snapshot.institution().letterhead();
            letterhead.show(lastLetterhead);
        }
        if (!snapshot.sending().equals(lastSending)) {
            lastSending = snapshot.sending();
            sending.show(lastSending);
        }
    }
}
