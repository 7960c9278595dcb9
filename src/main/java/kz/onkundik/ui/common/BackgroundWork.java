package kz.onkundik.ui.common;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The only place where work leaves the window's thread and comes back to it. What touches the open file runs on one
 * thread, in the order asked; previews run beside it. All methods are called on the window's thread, and so are the
 * callbacks.
 */
public final class BackgroundWork implements AutoCloseable {
    private static final int PREVIEW_THREADS = 2;

    private final Executor file;
    private final Executor previews;
    private final Executor window;
    private final Runnable end;
    private final ObservableList<RunningWork> running = FXCollections.observableArrayList();
    /** Kept: a list that only looks at another hears of its changes no longer than somebody holds it. */
    private final ObservableList<RunningWork> seen = FXCollections.unmodifiableObservableList(running);

    /**
     * @param file runs one task at a time, in order
     * @param previews runs tasks that do not write the file
     * @param window runs on the thread of the window
     */
    public BackgroundWork(Executor file, Executor previews, Executor window) {
        this(file, previews, window, () -> {});
    }

    private BackgroundWork(Executor file, Executor previews, Executor window, Runnable end) {
        this.file = file;
        this.previews = previews;
        this.window = window;
        this.end = end;
    }

    /** On threads of its own, which end with {@link #close} or with the program. */
    public static BackgroundWork onThreads() {
        ExecutorService file = Executors.newSingleThreadExecutor(named("onkundik-file", false));
        // A page that is asked for while the window closes is not drawn: nobody is there to look at it.
        ExecutorService previews = new ThreadPoolExecutor(
                PREVIEW_THREADS,
                PREVIEW_THREADS,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                named("onkundik-preview", true),
                new ThreadPoolExecutor.DiscardPolicy());
        return new BackgroundWork(file, previews, Platform::runLater, () -> {
            file.shutdown();
            previews.shutdownNow();
        });
    }

    /** Everything at once on the calling thread, for tests. */
    public static BackgroundWork inPlace() {
        return new BackgroundWork(Runnable::run, Runnable::run, Runnable::run);
    }

    /**
     * Runs work on the file.
     *
     * @param nameKey the key of its name, shown while it runs
     * @param done takes the result, unless the work was stopped
     * @param failed takes what was thrown
     */
    public <T> RunningWork run(String nameKey, Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return start(file, new RunningWork(nameKey, false, true, window), _ -> work.get(), done, failed);
    }

    /** As {@link #run}, for long work that tells its progress and can be stopped. */
    public <T> RunningWork runLong(
            String nameKey, Function<Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return start(file, new RunningWork(nameKey, true, true, window), work, done, failed);
    }

    /** As {@link #runLong}, beside the file's thread: for pictures of pages and the like. */
    public <T> RunningWork preview(
            String nameKey, Function<Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return start(previews, new RunningWork(nameKey, true, false, window), work, done, failed);
    }

    /** As {@link #run}, beside the file's thread: for what waits for somebody outside, who alone can end it. */
    public <T> RunningWork beside(String nameKey, Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return start(previews, new RunningWork(nameKey, false, false, window), _ -> work.get(), done, failed);
    }

    /** What runs or waits, oldest first. */
    public ObservableList<RunningWork> running() {
        return seen;
    }

    /** Takes no more work, and lets go what is for the eye only; what was asked of the file is still finished. */
    @Override
    public void close() {
        end.run();
    }

    private <T> RunningWork start(
            Executor where,
            RunningWork shown,
            Function<Progress, T> work,
            Consumer<T> done,
            Consumer<Throwable> failed) {
        running.add(shown);
        where.execute(() -> {
            Runnable after = outcome(shown, work, done, failed);
            window.execute(() -> {
                running.remove(shown);
                after.run();
            });
        });
        return shown;
    }

    /** Nothing thrown may be lost on a worker thread: a bug too is handed to the window. */
    private static <T> Runnable outcome(
            RunningWork shown, Function<Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
        try {
            shown.stopIfAsked();
            T result = work.apply(shown);
            return () -> done.accept(result);
        } catch (CancellationException stopped) {
            return () -> {};
        } catch (Throwable thrown) {
            return () -> failed.accept(thrown);
        }
    }

    private static ThreadFactory named(String name, boolean daemon) {
        return task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(daemon);
            return thread;
        };
    }
}
