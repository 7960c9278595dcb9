package kz.onkundik.fuzz;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Watches how long a fuzz target takes for an input, and remembers the slowest. */
public final class Watch {
    private static final double LONGEST_SECONDS = 2;
    /** Until the classes are loaded and compiled, every input is slow. */
    private static final int WARM_AFTER = 500;

    /** Stands before the figure in the log. */
    static final String SLOWEST = "slowest input:";

    private double slowest;
    private int runs;

    /** @throws AssertionError when one input keeps the processor busy for too long, twice */
    public void over(Runnable work) {
        double seconds = seconds(work);
        if (seconds > LONGEST_SECONDS) {
            seconds = seconds(work);
        }
        if (++runs > WARM_AFTER) {
            slowest = Math.max(slowest, seconds);
        }
        if (seconds > LONGEST_SECONDS) {
            throw new AssertionError("one input took " + seconds + " s");
        }
    }

    /** Prints what {@link Figures} reads. */
    public void report() {
        System.err.printf(Locale.ROOT, "%s %.3f%n", SLOWEST, slowest);
    }

    private static double seconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
