package kz.onkundik.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.problem.Failure;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.welcome.WaysOutModel.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person can do on the spot about a file that is not opened, with real files. */
class WaysOutModelTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2023-11-24T06:00:00Z"), ZoneId.of("Asia/Almaty"));

    @TempDir
    Path folder;

    @Test
    void theNewestCopyTakesThePlaceOfADamagedFile() {
        var damaged = new DamagedFile(folder, NOON);
        WaysOutModel model = refused(damaged);
        assertTrue(model.refusal().get().offers(Way.COPY));
        assertTrue(model.refusal().get().offers(Way.SALVAGE));
        model.openCopy(_ -> Optional.empty());
        assertEquals(List.of(damaged.file), damaged.opened);
        assertEquals(14, events(damaged.file));
    }

    @Test
    void whatIsSalvagedIsToldAndOpened() {
        var damaged = new DamagedFile(folder, NOON);
        WaysOutModel model = refused(damaged);
        Path saved = folder.resolve("құтқарылған.onkundik");
        model.salvage("құтқарылған.onkundik", Optional::of);
        assertNull(model.refusal().get());
        assertEquals(saved, model.saved().get().file());
        assertEquals(List.of(), model.saved().get().salvaged().photos(), "the copy has them");
        model.openSaved();
        assertEquals(List.of(saved), damaged.opened);
        assertEquals(14, events(saved));
    }

    @Test
    void whereNothingCanBeSalvagedTheCopyIsLeft() throws IOException {
        var damaged = new DamagedFile(folder, NOON);
        byte[] bytes = Files.readAllBytes(damaged.file);
        Arrays.fill(bytes, (byte) 0);
        Files.write(damaged.file, bytes);
        WaysOutModel model = refused(damaged);
        model.salvage("құтқарылған.onkundik", Optional::of);
        assertEquals("salvage.nothing", model.refusal().get().failure().code());
        assertTrue(model.refusal().get().offers(Way.COPY));
        assertFalse(model.refusal().get().offers(Way.SALVAGE));
    }

    @Test
    void ofALostFileTheCopyIsOpenedInItsPlace() throws IOException {
        var damaged = new DamagedFile(folder, NOON);
        Files.delete(damaged.file);
        WaysOutModel model = damaged.waysOut();
        model.refused(damaged.file, new Failure("file.missing", "Үлгі мектебі.onkundik"));
        model.openCopy(_ -> Optional.empty());
        assertEquals(14, events(damaged.file));
    }

    @Test
    void aFileThatMayOnlyBeReadIsOpenedElsewhere() {
        Path file = folder.resolve("Үлгі мектебі.onkundik");
        SchoolFixture.empty(folder).close(() -> {});
        List<Path> opened = new ArrayList<>();
        WaysOutModel model = DamagedFile.waysOut(folder, NOON, opened::add);
        model.refused(file, new Failure("file.read-only", "Үлгі мектебі.onkundik"));
        Path elsewhere = folder.resolve("басқа.onkundik");
        model.openElsewhere(_ -> Optional.of(elsewhere));
        assertEquals(List.of(elsewhere), opened);
        assertEquals(0, events(elsewhere));
    }

    @Test
    void aSecondClickOpensNothingTwice() {
        var damaged = new DamagedFile(folder, NOON);
        List<Runnable> waiting = new ArrayList<>();
        var background = new BackgroundWork(waiting::add, Runnable::run, Runnable::run);
        List<Path> opened = new ArrayList<>();
        WaysOutModel model = DamagedFile.waysOut(folder, NOON, background, file -> {
            opened.add(file);
            background.run("shell.opening", () -> file, _ -> {}, _ -> {});
        });
        model.refused(damaged.file, new Failure("file.missing", "Үлгі мектебі.onkundik"));
        model.tryAgain();
        model.tryAgain();
        model.openCopy(_ -> Optional.empty());
        assertEquals(List.of(damaged.file), opened);
        waiting.removeFirst().run();
        model.tryAgain();
        assertEquals(List.of(damaged.file, damaged.file), opened, "once the first has ended it is tried again");
        waiting.removeFirst().run();

        opened.clear();
        Path saved = folder.resolve("құтқарылған.onkundik");
        model.refused(damaged.file, DamagedFile.refusal(damaged.file, NOON));
        model.salvage("құтқарылған.onkundik", Optional::of);
        waiting.removeFirst().run();
        model.openSaved();
        model.openSaved();
        assertEquals(List.of(saved), opened);
    }

    @ParameterizedTest
    @CsvSource({
        "file.open-elsewhere, а.onkundik, AGAIN",
        "file.missing, а.onkundik, AGAIN",
        "file.newer, а.onkundik, ",
        "file.not-ours, хат.docx, ",
        "file.exists, а.onkundik, "
    })
    void eachRefusalOffersWhatHelps(String code, String name, Way way) {
        WaysOutModel model = DamagedFile.waysOut(folder, NOON, _ -> {});
        model.refused(folder.resolve(name), new Failure(code, name));
        for (Way each : Way.values()) {
            assertEquals(each == way, model.refusal().get().offers(each), each.name());
        }
    }

    private static WaysOutModel refused(DamagedFile damaged) {
        WaysOutModel model = damaged.waysOut();
        model.refused(damaged.file, DamagedFile.refusal(damaged.file, NOON));
        return model;
    }

    private static int events(Path file) {
        try (var school = OpenSchool.open(file, NOON, UUID::randomUUID)) {
            return school.work().events().size();
        }
    }
}
