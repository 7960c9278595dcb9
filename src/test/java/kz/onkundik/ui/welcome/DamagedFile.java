package kz.onkundik.ui.welcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kz.onkundik.operation.KeepCopies;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.SalvageFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;

/** The fictional school's file, spoiled since it was copied on this PC, or without a copy; and the ways out of that. */
final class DamagedFile {
    final Path file;
    final List<Path> opened = new ArrayList<>();
    private final Path folder;
    private final Clock clock;

    DamagedFile(Path folder, Clock clock) {
        this(folder, clock, true);
    }

    DamagedFile(Path folder, Clock clock, boolean copied) {
        this.folder = folder;
        this.clock = clock;
        this.file = folder.resolve("Үлгі мектебі.onkundik");
        SchoolModel school = SchoolFixture.sample(folder);
        if (copied) {
            school.read("copies.making", copies()::keep, _ -> {});
        }
        school.close(() -> {});
        spoil();
    }

    /** The place of one photo and of what lies behind it is zeroes, and so is the head. */
    private void spoil() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, 0, 100, (byte) 0);
            Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 400_000, (byte) 0);
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeepCopies copies() {
        return new KeepCopies(folder.resolve("copies"), clock);
    }

    WaysOutModel waysOut() {
        return waysOut(folder, clock, opened::add);
    }

    /** The ways out of files in this folder. */
    static WaysOutModel waysOut(Path folder, Clock clock, Consumer<Path> open) {
        return waysOut(folder, clock, BackgroundWork.inPlace(), open);
    }

    /** The ways out of files in this folder, with work that is done when this does it. */
    static WaysOutModel waysOut(Path folder, Clock clock, BackgroundWork background, Consumer<Path> open) {
        var copies = new KeepCopies(folder.resolve("copies"), clock);
        return new WaysOutModel(
                background,
                copies,
                new SalvageFile(clock, UUID::randomUUID),
                clock,
                new WaysOutModel.Actions(
                        open,
                        (copy, file) -> {
                            copies.restore(copy, file);
                            open.accept(file);
                        },
                        thrown -> {
                            throw new IllegalStateException(thrown);
                        }));
    }

    /** Why a file is not opened. */
    static Failure refusal(Path file, Clock clock) {
        try (var school = OpenSchool.open(file, clock, UUID::randomUUID)) {
            throw new IllegalStateException("opened: " + school.file().path());
        } catch (Failure failure) {
            return failure;
        }
    }
}
