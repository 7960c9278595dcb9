package kz.onkundik.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Clicks;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The program's window on a file, with a stopwatch beside its thread. */
final class TimedWindow implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 700;

    private static final double NANOS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * Milliseconds of the window's thread.
     *
     * @param passed by the clock on the wall
     * @param worked without those for which other programs had the processor
     */
    record Cost(double passed, double worked) {}

    private final Stage stage;
    private final WindowWiring wiring;

    private TimedWindow(Path file, Clock clock) {
        Path folder = file.resolveSibling("person");
        stage = new Stage();
        wiring = new WindowWiring(
                stage,
                clock,
                folder.resolve("preferences.json"),
                folder,
                "bench",
                new SimpleObjectProperty<>(ColorScheme.LIGHT),
                _ -> new Answers(folder),
                new ShownFiles(_ -> {}),
                new OpenWindows(folder.resolve("windows"), Duration.ofSeconds(3)),
                Optional.of(Language.KK));
        wiring.start(Optional.of(file));
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
    }

    /** Opens the file and waits until its first screen is there. */
    static TimedWindow on(LargeFile file) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        TimedWindow window = ask(() -> new TimedWindow(file.path(), file.clock()));
        await(() -> !window.screens().isEmpty());
        return window;
    }

    /** The ids of the navigation's entries, in its order. */
    List<String> screens() {
        return places().map(Node::getId)
                .filter(id -> id != null && id.startsWith("nav-shell."))
                .toList();
    }

    private Stream<Node> places() {
        return stage.getScene().getRoot().lookupAll(".nav-item").stream();
    }

    /** From a click on a place until it is styled and laid out; pictures come later and hold nobody up. */
    Cost clicked(String place) {
        Node entry = ask(() ->
                places().filter(node -> place.equals(node.getId())).findFirst().orElseThrow());
        return timed(() -> entry.fireEvent(Clicks.left()));
    }

    /** What this costs the window's thread, and laying out what came of it. */
    Cost timed(Runnable action) {
        Cost cost = ask(() -> {
            long start = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            action.run();
            Parent root = stage.getScene().getRoot();
            root.applyCss();
            root.layout();
            return new Cost((System.nanoTime() - start) / NANOS, (THREADS.getCurrentThreadCpuTime() - worked) / NANOS);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return cost;
    }

    Optional<Node> find(String selector) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup(selector));
    }

    <T extends Node> T the(Class<T> type, String selector) {
        return type.cast(find(selector).orElseThrow());
    }

    @Override
    public void close() {
        ask(() -> {
            stage.hide();
            wiring.stop();
            return true;
        });
    }

    static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("not within " + PATIENCE_SECONDS + " s", e);
        }
    }

    static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(question));
    }
}
