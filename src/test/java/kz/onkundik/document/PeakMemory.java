package kz.onkundik.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Watches the processes of one name below this one, and knows the most memory that any of them ever had. */
final class PeakMemory implements AutoCloseable {
    private static final long EVERY_MILLISECONDS = 20;

    private final String program;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private volatile long most;

    PeakMemory(String program) {
        this.program = program;
        var _ = watch.scheduleAtFixedRate(this::look, 0, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** In KB; 0 where the system does not tell. */
    long kilobytes() {
        return most;
    }

    private void look() {
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith(program))
                .forEach(process -> most = Math.max(most, peak(process.pid())));
    }

    private static long peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
