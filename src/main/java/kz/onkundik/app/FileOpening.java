package kz.onkundik.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.onkundik.operation.KeepCopies;
import kz.onkundik.operation.NewFile;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.sample.WriteSample;
import kz.onkundik.problem.Failure;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.welcome.NewFileRequest;

/** The ways into a file: one that is there, a new one, the sample, one whose place a copy takes. */
final class FileOpening {
    private static final String SAMPLE = "onkundik-sample.onkundik";

    private final BackgroundWork background;
    private final OpenWindows windows;
    private final KeepCopies copies;
    private final Path documents;
    private final Clock clock;
    private final Supplier<UUID> uuids;
    private final SecureRandom random;
    private final Ends ends;

    /**
     * Where the ways end.
     *
     * @param opened shows an open file
     * @param refused takes the file that was not opened, and why
     * @param bug takes what is thrown and is no failure: a mistake of the program
     */
    record Ends(
            BiFunction<Path, SchoolModel, SchoolWiring> opened,
            BiConsumer<Path, Failure> refused,
            Consumer<Throwable> bug) {}

    /** @param documents where the sample is put */
    FileOpening(
            BackgroundWork background,
            OpenWindows windows,
            KeepCopies copies,
            Path documents,
            Clock clock,
            Supplier<UUID> uuids,
            SecureRandom random,
            Ends ends) {
        this.background = background;
        this.windows = windows;
        this.copies = copies;
        this.documents = documents;
        this.clock = clock;
        this.uuids = uuids;
        this.random = random;
        this.ends = ends;
    }

    /** Another window that has the file open comes to the front instead; nobody waits for it here. */
    void open(Path file) {
        open(file, _ -> {});
    }

    /** @param then tells something once the file is shown */
    void open(Path file, Consumer<SchoolWiring> then) {
        background.run(
                "shell.opening",
                () -> windows.showElsewhere(file),
                shownThere -> {
                    if (!shownThere) {
                        open(file, () -> OpenSchool.open(file, clock, uuids), then);
                    }
                },
                ends.bug());
    }

    /** Makes a new file and opens it, at the page for another letter's text where that was asked for. */
    void create(NewFileRequest request) {
        var chain = request.chain().map(NewFileRequest.ChainSource::bytes).orElse(null);
        open(
                request.path(),
                () -> new NewFile(clock, uuids)
                        .create(
                                request.path(),
                                request.institution(),
                                request.campaign().bytes(),
                                chain),
                request.anotherLetter() ? SchoolWiring::pasteLetter : _ -> {});
    }

    /** The sample is a file like any other; a second try opens what was left of the first. */
    void trySample() {
        Path file = documents.resolve(SAMPLE);
        if (Files.exists(file)) {
            open(file);
        } else {
            open(file, () -> new WriteSample(uuids, random).tryOut(file, clock), _ -> {});
        }
    }

    /**
     * Puts a copy in the place of a file that is not open, and opens it.
     *
     * @param refused takes why that was not done
     */
    void putBack(Path copy, Path file, Consumer<Failure> refused) {
        background.run(
                "copies.restoring",
                () -> copies.restore(copy, file),
                before -> open(file, shown -> shown.tellRestored(before)),
                thrown -> {
                    if (thrown instanceof Failure failure) {
                        refused.accept(failure);
                    } else {
                        ends.bug().accept(thrown);
                    }
                });
    }

    private void open(Path file, Supplier<OpenSchool> opening, Consumer<SchoolWiring> then) {
        SchoolModel.open(
                "shell.opening",
                opening,
                background,
                clock,
                ends.bug(),
                school -> then.accept(ends.opened().apply(file, school)),
                failure -> ends.refused().accept(file, failure));
    }
}
