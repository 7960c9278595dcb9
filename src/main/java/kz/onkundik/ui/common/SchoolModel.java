package kz.onkundik.ui.common;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.TakeBack;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Work;

/**
 * The open file as all screens share it: what it holds, as values, and the one way to change it. The file itself is
 * touched on the file's thread only; everything here is called, and calls back, on the window's thread.
 */
public final class SchoolModel {
    private final OpenSchool school;
    private final BackgroundWork background;
    private final Clock clock;
    private final Consumer<Throwable> bug;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ObservableValue<Work> work;
    private final ObservableValue<Campaign> campaign;
    private final ObservableValue<Institution> institution;
    private final ReadOnlyObjectWrapper<LocalTime> savedAt = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Failure> failure = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<TakeBack.Gone> gone = new ReadOnlyObjectWrapper<>();
    private final TakeBack takeBack = new TakeBack();

    private SchoolModel(
            OpenSchool school, Snapshot first, BackgroundWork background, Clock clock, Consumer<Throwable> bug) {
        this.school = school;
        this.background = background;
        this.clock = clock;
        this.bug = bug;
        snapshot = new ReadOnlyObjectWrapper<>(first);
        work = snapshot.map(Snapshot::work);
        campaign = snapshot.map(Snapshot::campaign);
        institution = snapshot.map(Snapshot::institution);
        failure.subscribe(why -> {
            if (why != null) {
                savedAt.set(null);
            }
        });
    }

    /**
     * Opens or makes a file on the file's thread.
     *
     * @param nameKey the key of the work's name, shown while it lasts
     * @param clock tells when something was saved
     * @param bug takes what is thrown and is no {@link Failure}: a mistake of the program
     * @param opened takes the model once the file is read
     * @param refused takes why the file was not opened
     */
    public static void open(
            String nameKey,
            Supplier<OpenSchool> opening,
            BackgroundWork background,
            Clock clock,
            Consumer<Throwable> bug,
            Consumer<SchoolModel> opened,
            Consumer<Failure> refused) {
        background.run(
                nameKey,
                () -> {
                    OpenSchool school = opening.get();
                    return new SchoolModel(school, Snapshot.of(school), background, clock, bug);
                },
                opened,
                thrown -> sort(thrown, refused, bug));
    }

    /** All that the file holds, after the last change. */
    public ReadOnlyObjectProperty<Snapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /** Plan, events and reports of the campaign in work. */
    public ObservableValue<Work> work() {
        return work;
    }

    public ObservableValue<Campaign> campaign() {
        return campaign;
    }

    public ObservableValue<Institution> institution() {
        return institution;
    }

    /** When the file was last written; null before the first change, and after what has failed. */
    public ReadOnlyObjectProperty<LocalTime> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    /** Why the last change was not made, where no screen tells it itself; null when all is well. */
    public ObjectProperty<Failure> failure() {
        return failure;
    }

    /**
     * Changes the file; the snapshot is new before the result is told. What fails stands in {@link #failure()}.
     *
     * @param nameKey the key of the work's name, shown while it lasts
     * @param change the operation, on the file's thread
     * @param done takes its result
     */
    public <T> void change(String nameKey, Function<OpenSchool, T> change, Consumer<T> done) {
        change(nameKey, change, done, failure::set);
    }

    /**
     * As {@link #change(String, Function, Consumer)}, for what is told with the way back.
     *
     * @param done takes the result, and how to take it back
     */
    public <T> void change(String nameKey, Function<OpenSchool, T> change, BiConsumer<T, WayBack> done) {
        change(nameKey, change, done, failure::set);
    }

    /** As {@link #change(String, Function, Consumer)}, for a screen that tells itself why it was not made. */
    public <T> void change(
            String nameKey, Function<OpenSchool, T> change, Consumer<T> done, Consumer<Failure> refused) {
        change(nameKey, change, (T result, WayBack _) -> done.accept(result), refused);
    }

    /** As {@link #change(String, Function, BiConsumer)}, for a screen that tells itself why it was not made. */
    public <T> void change(
            String nameKey, Function<OpenSchool, T> change, BiConsumer<T, WayBack> done, Consumer<Failure> refused) {
        background.run(nameKey, () -> changed(change), told(done), thrown -> sort(thrown, refused, bug));
    }

    /** As {@link #change(String, Function, Consumer, Consumer)}, for long work that can be stopped. */
    public <T> void changeLong(
            String nameKey, BiFunction<OpenSchool, Progress, T> change, Consumer<T> done, Consumer<Failure> refused) {
        background.runLong(
                nameKey,
                progress -> changed(file -> change.apply(file, progress)),
                told((T result, WayBack _) -> done.accept(result)),
                thrown -> sort(thrown, refused, bug));
    }

    /** Takes back what was done last, if anything. */
    public void undo() {
        go(takeBack::undo);
    }

    /** Brings again what was taken back last, if anything. */
    public void redo() {
        go(takeBack::redo);
    }

    /** What was taken back or brought again last; another one each time, null before the first. */
    public ReadOnlyObjectProperty<TakeBack.Gone> gone() {
        return gone.getReadOnlyProperty();
    }

    private WayBack back(long step) {
        return step == 0
                ? WayBack.NONE
                : new WayBack(
                        () -> go(file -> takeBack.step(file, step)),
                        gone.map(last -> last.step() == step && !last.again()).orElse(false));
    }

    private void go(Function<OpenSchool, Optional<TakeBack.Gone>> way) {
        change("common.undoing", way, (Optional<TakeBack.Gone> went) -> went.ifPresent(this::tell));
    }

    private void tell(TakeBack.Gone went) {
        gone.set(null);
        gone.set(went);
    }

    /** Reads from the file what is not in the snapshot, such as pictures; changes nothing. */
    public <T> void read(String nameKey, Function<OpenSchool, T> reading, Consumer<T> done) {
        read(nameKey, reading, done, failure::set);
    }

    /** As {@link #read(String, Function, Consumer)}, for a screen that tells itself why it could not be read. */
    public <T> void read(String nameKey, Function<OpenSchool, T> reading, Consumer<T> done, Consumer<Failure> refused) {
        background.run(nameKey, () -> reading.apply(school), done, thrown -> sort(thrown, refused, bug));
    }

    /** Waits for something beside the file's thread, such as for a person in another window; the file is saved meanwhile. */
    public <T> void beside(String nameKey, Supplier<T> waiting, Consumer<T> done, Consumer<Failure> refused) {
        background.beside(nameKey, waiting, done, thrown -> sort(thrown, refused, bug));
    }

    /**
     * Turns to another campaign of the file, or anew to the one in work where another revision is in force. The screens
     * are to be made anew for the model that this gives; this one goes on writing into its own campaign.
     */
    public void turnTo(String campaignId, Consumer<SchoolModel> turned) {
        background.run(
                "common.turning",
                () -> {
                    OpenSchool other = school.turnedTo(campaignId);
                    return new SchoolModel(other, Snapshot.of(other), background, clock, bug);
                },
                turned,
                thrown -> sort(thrown, failure::set, bug));
    }

    /** Lets the file go, after all that was asked of it before. */
    public void close(Runnable closed) {
        close(closed, () -> {});
    }

    /**
     * As {@link #close(Runnable)}, after something that is done with it last.
     *
     * @param nameKey the key of the last work's name, shown while it lasts
     * @param last on the file's thread
     * @param stays is told where it was not let go; why stands in {@link #failure()}
     */
    public void close(String nameKey, Consumer<OpenSchool> last, Runnable closed, Runnable stays) {
        background.run(
                nameKey,
                () -> {
                    last.accept(school);
                    return school;
                },
                _ -> close(closed, stays),
                thrown -> notClosed(thrown, stays));
    }

    private void close(Runnable closed, Runnable stays) {
        background.run(
                "common.closing",
                () -> {
                    school.close();
                    return school;
                },
                _ -> closed.run(),
                thrown -> notClosed(thrown, stays));
    }

    private void notClosed(Throwable thrown, Runnable stays) {
        stays.run();
        sort(thrown, failure::set, bug);
    }

    private <T> Changed<T> changed(Function<OpenSchool, T> change) {
        long before = TakeBack.last(school);
        T result = change.apply(school);
        // What was taken back or brought back may be the campaign itself.
        school.lookAgain();
        long after = TakeBack.last(school);
        return new Changed<>(result, Snapshot.of(school), after == before ? 0 : after);
    }

    private <T> Consumer<Changed<T>> told(BiConsumer<T, WayBack> done) {
        return changed -> {
            failure.set(null);
            snapshot.set(changed.after());
            savedAt.set(LocalTime.now(clock));
            done.accept(changed.result(), back(changed.step()));
        };
    }

    private static void sort(Throwable thrown, Consumer<Failure> refused, Consumer<Throwable> bug) {
        if (thrown instanceof Failure known) {
            refused.accept(known);
        } else {
            bug.accept(thrown);
        }
    }

    /**
     * What came of a change, and how the file stands after it.
     *
     * @param step the number of what was done; 0 for nothing that could be taken back by itself
     */
    private record Changed<T>(T result, Snapshot after, long step) {}
}
