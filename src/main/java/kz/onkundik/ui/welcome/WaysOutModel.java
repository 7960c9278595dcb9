package kz.onkundik.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.onkundik.operation.CopyFile;
import kz.onkundik.operation.KeepCopies;
import kz.onkundik.operation.KeepCopies.Copy;
import kz.onkundik.operation.SalvageFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.store.Salvaged;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.RunningWork;

/** A file that was not opened, and what can be done about it on the spot. */
public final class WaysOutModel {
    private final BackgroundWork background;
    private final KeepCopies copies;
    private final SalvageFile salvage;
    private final Clock clock;
    private final Actions actions;
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Saved> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** What can be done. */
    public enum Way {
        /** The newest copy takes the file's place. */
        COPY,
        /** What can be read becomes a new file. */
        SALVAGE,
        /** The file is copied to where it may be written, and opened there. */
        ELSEWHERE,
        /** It may be as it should by now. */
        AGAIN
    }

    /**
     * A file that was not opened, and why.
     *
     * @param copy the newest copy of it that can be read, once it is found
     */
    public record Refusal(Path file, Failure failure, Set<Way> ways, Optional<Copy> copy) {
        private Refusal with(Optional<Copy> found) {
            return new Refusal(file, failure, ways, found);
        }

        private Refusal with(Failure later) {
            Set<Way> left = EnumSet.noneOf(Way.class);
            left.addAll(ways);
            left.remove(Way.SALVAGE);
            return new Refusal(file, later, later.code().equals("salvage.nothing") ? left : ways, copy);
        }

        /** Whether this can be done now. */
        public boolean offers(Way way) {
            return ways.contains(way) && (way != Way.COPY || copy.isPresent());
        }
    }

    /** A new file of what could be read of a damaged one. */
    public record Saved(Path file, Salvaged salvaged) {}

    /**
     * What the ways lead to.
     *
     * @param open opens a file
     * @param restore puts a copy, the first, in the place of a file and opens that
     * @param bug takes what is thrown and is no failure: a mistake of the program
     */
    public record Actions(Consumer<Path> open, BiConsumer<Path, Path> restore, Consumer<Throwable> bug) {}

    public WaysOutModel(
            BackgroundWork background, KeepCopies copies, SalvageFile salvage, Clock clock, Actions actions) {
        this.background = background;
        this.copies = copies;
        this.salvage = salvage;
        this.clock = clock;
        this.actions = actions;
    }

    /** The file that was not opened; null when none, or when its band was closed. */
    public ReadOnlyObjectProperty<Refusal> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** What was saved just now; null when nothing was. */
    public ReadOnlyObjectProperty<Saved> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Whether one of the ways is being gone. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Tells that a file was not opened; a copy of it is looked for beside. */
    public void refused(Path file, Failure failure) {
        saved.set(null);
        Failure why = known(file, failure);
        var refused = new Refusal(file, why, ways(why), Optional.empty());
        refusal.set(refused);
        if (refused.ways().contains(Way.COPY)) {
            background.preview(
                    "copies.reading",
                    _ -> copies.newestOf(file),
                    found -> {
                        if (refused.equals(refusal.get())) {
                            refusal.set(refused.with(found));
                        }
                    },
                    actions.bug());
        }
    }

    /** A file of our name that is none of ours has lost its head. */
    private static Failure known(Path file, Failure failure) {
        boolean lostItsHead =
                failure.code().equals("file.not-ours") && FileName.isOurs(file) && Files.isRegularFile(file);
        return lostItsHead
                ? new Failure(failure, "file.damaged", file.getFileName().toString())
                : failure;
    }

    private static Set<Way> ways(Failure failure) {
        return switch (failure.code()) {
            case "file.damaged", "file.foreign-schema", "file.no-campaign" -> EnumSet.of(Way.COPY, Way.SALVAGE);
            case "file.missing" -> EnumSet.of(Way.COPY, Way.AGAIN);
            case "file.open-elsewhere" -> EnumSet.of(Way.AGAIN);
            case "file.read-only" -> EnumSet.of(Way.ELSEWHERE, Way.AGAIN);
            default -> Collections.emptySet();
        };
    }

    /** Leaves the file as it is. */
    public void close() {
        refusal.set(null);
        saved.set(null);
    }

    public void tryAgain() {
        open(refusal.get().file());
    }

    /** A second click would only wait behind the first, and open the file once more. */
    private void open(Path file) {
        if (!isOnFile()) {
            actions.open().accept(file);
        }
    }

    private boolean isOnFile() {
        return background.running().stream().anyMatch(RunningWork::onFile);
    }

    /**
     * Goes on with the newest copy, in the file's place where that is still there.
     *
     * @param place asks where a file is to be
     */
    public void openCopy(Function<Path, Optional<Path>> place) {
        Path file = refusal.get().file();
        Path copy = refusal.get().copy().orElseThrow().path();
        Path folder = file.toAbsolutePath().getParent();
        if (isOnFile()) {
            return;
        }
        if (Files.isDirectory(folder)) {
            actions.restore().accept(copy, file);
        } else {
            place.apply(file.getFileName()).ifPresent(target -> openCopied(copy, target));
        }
    }

    /**
     * Copies the file to where it may be written, and opens it there.
     *
     * @param place asks where a file is to be
     */
    public void openElsewhere(Function<Path, Optional<Path>> place) {
        Path file = refusal.get().file();
        place.apply(file.getFileName()).ifPresent(target -> openCopied(file, target));
    }

    private void openCopied(Path copy, Path target) {
        work(
                "copies.restoring",
                () -> {
                    new CopyFile().restore(copy, target, clock);
                    return target;
                },
                actions.open());
    }

    /**
     * Makes a new file of what can be read.
     *
     * @param suggested a name for it
     * @param place asks where a file is to be
     */
    public void salvage(String suggested, Function<Path, Optional<Path>> place) {
        Path file = refusal.get().file().toAbsolutePath();
        Optional<Path> copy = refusal.get().copy().map(Copy::path);
        place.apply(file.resolveSibling(suggested))
                .ifPresent(target ->
                        work("salvage.running", () -> new Saved(target, salvage.save(file, target, copy)), made -> {
                            refusal.set(null);
                            saved.set(made);
                        }));
    }

    /** Opens what was saved. */
    public void openSaved() {
        open(saved.get().file());
    }

    private <T> void work(String nameKey, Supplier<T> doing, Consumer<T> done) {
        busy.set(true);
        background.run(
                nameKey,
                doing,
                result -> {
                    busy.set(false);
                    done.accept(result);
                },
                thrown -> {
                    busy.set(false);
                    if (thrown instanceof Failure failure) {
                        refusal.set(refusal.get().with(failure));
                    } else {
                        actions.bug().accept(thrown);
                    }
                });
    }
}
