package kz.onkundik.ui.common;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.onkundik.operation.OpenSchool;

/** The fictional school's file without plan and events, whose thread can be kept busy, as on a slow disk. */
public final class BusyFile {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-24T09:00:00Z"), ZoneOffset.UTC);

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isBusy;
    private SchoolModel school;

    public BusyFile(Path folder) {
        SchoolFixture.empty(folder).close(() -> {});
        SchoolModel.open(
                "shell.opening",
                () -> OpenSchool.open(folder.resolve("Үлгі мектебі.onkundik"), CLOCK, UUID::randomUUID),
                new BackgroundWork(this::runUnlessBusy, Runnable::run, Runnable::run),
                CLOCK,
                BusyFile::fail,
                opened -> school = opened,
                BusyFile::fail);
    }

    public SchoolModel school() {
        return school;
    }

    /** What is asked of the file from now on waits. */
    public void pause() {
        isBusy = true;
    }

    /** Does all that waits, and what comes of it. */
    public void goOn() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        isBusy = false;
    }

    private void runUnlessBusy(Runnable work) {
        if (isBusy) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    private static void fail(Throwable thrown) {
        throw new AssertionError(thrown);
    }
}
