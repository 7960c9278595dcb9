package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {
    private final Deque<Runnable> file = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final BackgroundWork work = new BackgroundWork(file::add, Runnable::run, window::add);
    private final List<Object> told = new ArrayList<>();

    @Test
    void theResultIsToldOnTheWindowsThread() {
        work.run("common.undo", () -> "written", told::add, told::add);
        file.remove().run();
        assertEquals(List.of(), told);

        window.remove().run();

        assertEquals(List.of("written"), told);
    }

    @Test
    void whatWasThrownIsToldToo() {
        var bug = new IllegalStateException("a bug");
        work.run(
                "common.undo",
                () -> {
                    throw bug;
                },
                _ -> told.add("done"),
                told::add);
        finishAll();

        assertSame(bug, told.getFirst());
    }

    @Test
    void whatIsForTheEyeOnlyIsLetGoAfterTheEnd() {
        var ended = BackgroundWork.onThreads();
        ended.close();

        ended.preview("common.undo", _ -> 1, told::add, told::add);

        assertEquals(List.of(), told);
    }

    @Test
    void whoWatchesTheListHearsOfItHoweverOftenTheMemoryIsTidied() {
        List<Integer> sizes = new ArrayList<>();
        work.running().addListener((ListChangeListener<RunningWork>)
                _ -> sizes.add(work.running().size()));
        System.gc();
        work.run("common.undo", () -> 1, told::add, told::add);
        finishAll();
        assertEquals(List.of(1, 0), sizes);
    }

    @Test
    void workIsListedUntilItEnds() {
        work.run("common.undo", () -> 1, told::add, told::add);
        assertEquals("common.undo", work.running().getFirst().nameKey());

        finishAll();

        assertEquals(List.of(), work.running());
    }

    @Test
    void longWorkTellsHowFarItIs() {
        var running = work.runLong(
                "common.undo",
                progress -> {
                    progress.done(0.5);
                    return 1;
                },
                _ -> {},
                told::add);
        file.remove().run();
        window.remove().run();

        assertEquals(0.5, running.share().get());
    }

    @Test
    void stoppedWorkEndsAndTellsNothing() {
        var running = work.runLong(
                "common.undo",
                progress -> {
                    told.add("first photo");
                    work.running().getFirst().stop();
                    progress.stopIfAsked();
                    told.add("second photo");
                    return 1;
                },
                told::add,
                told::add);
        finishAll();

        assertEquals(List.of("first photo"), told);
        assertEquals(true, running.stoppable());
        assertEquals(List.of(), work.running());
    }

    @Test
    void workStoppedWhileItWaitsNeverBegins() {
        work.run("common.undo", () -> told.add("begun"), told::add, told::add).stop();
        finishAll();

        assertEquals(List.of(), told);
    }

    private void finishAll() {
        while (!file.isEmpty()) {
            file.remove().run();
        }
        while (!window.isEmpty()) {
            window.remove().run();
        }
    }
}
