package kz.onkundik.ui.common;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import kz.onkundik.problem.Failure;

/** One piece of work in the background, as the status bar shows it; its properties change on the window's thread. */
public final class RunningWork implements Progress {
    private final String nameKey;
    private final boolean stoppable;
    private final boolean onFile;
    private final Executor window;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private volatile boolean stopped;

    RunningWork(String nameKey, boolean stoppable, boolean onFile, Executor window) {
        this.nameKey = nameKey;
        this.stoppable = stoppable;
        this.onFile = onFile;
        this.window = window;
    }

    /** The key of its name among the messages. */
    public String nameKey() {
        return nameKey;
    }

    /** Whether {@link #stop} has an effect once the work has begun. */
    public boolean stoppable() {
        return stoppable;
    }

    /** Whether it touches a file, and other work on one waits for it. */
    public boolean onFile() {
        return onFile;
    }

    /** What is done, from 0 to 1; -1 while unknown. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** Asks the work to end where it stands; neither its result nor a failure will be told. */
    public void stop() {
        stopped = true;
    }

    @Override
    public void done(double value) {
        window.execute(() -> share.set(value));
    }

    /** @throws CancellationException when stopped, which is an end and no {@link Failure} */
    @Override
    public void stopIfAsked() {
        if (stopped) {
            throw new CancellationException(nameKey);
        }
    }
}
