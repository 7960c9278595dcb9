package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import kz.onkundik.settings.PreferencesFile;
import kz.onkundik.ui.common.SchoolFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** One window per file, among real programs. */
class OpenWindowsTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (Process each : started) {
            each.destroyForcibly().waitFor();
        }
    }

    @Test
    void aSecondStartBringsTheFilesWindowToTheFrontAndAnotherFileGetsItsOwn() throws Exception {
        Path file = school("бірінші");
        Path other = school("екінші");
        Process first = start(file);
        await(() -> windows() == 1);

        Process second = start(file);
        assertTrue(second.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(0, second.exitValue());
        assertTrue(first.isAlive());
        await(() -> log().contains("asked to come to the front"));
        assertEquals(1, windows());

        start(other);
        await(() -> windows() == 2);
        assertTrue(first.isAlive());

        // What a killed program left says nothing any more.
        first.destroyForcibly().waitFor();
        assertEquals(2, windows());
        try (var here = new OpenWindows(home().resolve("windows"), Duration.ofSeconds(3))) {
            assertFalse(here.showElsewhere(file));
            assertEquals(1, windows());
        }
    }

    @Test
    void aSecondStartThatNamesNoFileBringsTheOneInWorkToTheFront() throws Exception {
        Process first = start(school("бірінші"));
        await(() -> new PreferencesFile(home().resolve("preferences.json"))
                .read()
                .inWork()
                .isPresent());

        Process second = start();
        assertTrue(second.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(0, second.exitValue());
        assertTrue(first.isAlive());
        assertEquals(1, windows());
    }

    @Test
    void aProgramThatDoesNotAnswerIsNotWaitedForForever() throws Exception {
        Path file = school("бірінші");
        Path notes = home().resolve("windows");
        try (var hung = new OpenWindows(notes, Duration.ofMillis(50));
                var here = new OpenWindows(notes, Duration.ofMillis(50))) {
            hung.has(file);
            assertFalse(here.showElsewhere(file));
            assertEquals(1, windows());
            assertFalse(here.showElsewhere(folder.resolve("басқа.onkundik")));
        }
        assertEquals(0, windows());
    }

    private Path school(String name) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        SchoolFixture.empty(place).close(() -> {});
        return place.resolve("Үлгі мектебі.onkundik");
    }

    private Process start(Path... files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Donkundik.home=" + home(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        + System.getProperty("path.separator")
                        + System.getProperty("jdk.module.path", ""),
                Launcher.class.getName()));
        Stream.of(files).map(Path::toString).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said-" + started.size()).toFile())
                .start();
        started.add(process);
        return process;
    }

    private Path home() {
        return folder.resolve("home");
    }

    private int windows() throws IOException {
        Path notes = home().resolve("windows");
        if (!Files.isDirectory(notes)) {
            return 0;
        }
        try (var files = Files.list(notes)) {
            return (int)
                    files.filter(note -> note.toString().endsWith(".window")).count();
        }
    }

    private String log() throws IOException {
        var said = new StringBuilder();
        try (var files = Files.list(home().resolve("log"))) {
            for (Path each :
                    files.filter(log -> log.toString().endsWith(".log")).toList()) {
                said.append(Files.readString(each));
            }
        }
        return said.toString();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    }
}
