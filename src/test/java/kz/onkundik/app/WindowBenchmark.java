package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import kz.onkundik.app.TimedWindow.Cost;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How long each screen takes from the click until it is laid out, and what typing and scrolling cost the window's
 * thread, in files with 2,000 events and 3,000 photos; in {@code target/bench/window.txt}: milliseconds by the
 * clock, and how many of them it worked.
 */
class WindowBenchmark {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Path FIGURES = Path.of("target/bench/window.txt");
    private static final int CAMPAIGNS = 20;
    private static final int EVENTS = 2_000;
    private static final int CHANGES = 20_000;
    /** How long the first screen is looked at before the first click. */
    private static final int LOOKING_SECONDS = 10;

    private static final int ROUNDS = 4;
    private static final int KEYS = 40;
    private static final int STEPS = 40;
    private static final int LINES = 3;

    @TempDir
    Path folder;

    @BeforeAll
    static void begin() throws IOException {
        Files.createDirectories(FIGURES.getParent());
        Files.deleteIfExists(FIGURES);
    }

    @Test
    void theEventsOfTwentyCampaigns() throws IOException, TimeoutException {
        measure("20 campaigns", LargeFile.in(folder, CLOCK, CAMPAIGNS, EVENTS / CAMPAIGNS));
    }

    @Test
    void allEventsInOneCampaignAndALongHistory() throws IOException, TimeoutException {
        measure("1 campaign", LargeFile.in(folder, CLOCK, 1, EVENTS).changed(CHANGES));
    }

    private static void measure(String what, LargeFile file) throws IOException, TimeoutException {
        say(what + ": file, MB", Files.size(file.path()) / 1e6);
        long start = System.nanoTime();
        try (TimedWindow window = TimedWindow.on(file)) {
            say(what + ": open to first screen, ms", (System.nanoTime() - start) / 1e6);
            WaitForAsyncUtils.sleep(LOOKING_SECONDS, TimeUnit.SECONDS);
            List<String> screens = TimedWindow.ask(window::screens);
            assertFalse(screens.isEmpty());
            for (int round = 0; round < ROUNDS; round++) {
                for (String screen : screens) {
                    say(
                            what + (round == 0 ? ": first click on " : ": click on ") + screen + ", ms",
                            window.clicked(screen));
                }
            }
            type(what, window);
            scroll(what + ": three lines of the events scrolled", window, "#events-list");
            window.clicked("nav-shell.settings");
            say(what + ": history, ms", window.clicked("history.section"));
            TimedWindow.await(() -> window.find("#history-list")
                    .filter(list -> !((ListView<?>) list).getItems().isEmpty())
                    .isPresent());
            scroll(what + ": three lines of the history scrolled", window, "#history-list");
        }
    }

    /** The longest and the middle of what one key costs the window's thread, commits to the file included. */
    private static void type(String what, TimedWindow window) throws IOException {
        window.clicked("nav-shell.events");
        window.timed(() ->
                window.the(ListView.class, "#events-list").getSelectionModel().select(EVENTS / CAMPAIGNS / 2));
        TimedWindow.await(() -> window.find("#event-story").isPresent());
        List<Cost> keys = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            keys.add(window.timed(() -> {
                TextInputControl story = window.the(TextInputControl.class, "#event-story");
                story.requestFocus();
                story.appendText("ә");
            }));
        }
        tell(what + ": a key in the story", keys);
    }

    private static void scroll(String what, TimedWindow window, String list) throws IOException {
        List<Cost> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            int line = i * LINES;
            steps.add(window.timed(() -> window.the(ListView.class, list).scrollTo(line)));
        }
        tell(what, steps);
    }

    private static void tell(String what, List<Cost> costs) throws IOException {
        List<Cost> sorted =
                costs.stream().sorted(Comparator.comparingDouble(Cost::passed)).toList();
        say(what + ", middle, ms", sorted.get(sorted.size() / 2));
        say(what + ", longest, ms", sorted.getLast());
    }

    /** What the thread has worked for stands beside, for a computer that has other things to do. */
    private static void say(String what, Cost cost) throws IOException {
        write("%-66s %8.1f %8.1f%n".formatted(what, cost.passed(), cost.worked()));
    }

    private static void say(String what, double value) throws IOException {
        write("%-66s %8.1f%n".formatted(what, value));
    }

    private static void write(String line) throws IOException {
        Files.writeString(FIGURES, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
