package kz.onkundik.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One window per file, among all programs of this person: small files in a private folder say which process has which
 * file open, and ask it to come to the front. It is a courtesy only: the lock of the file decides, and whatever goes
 * wrong here leaves the file to be opened, or refused, as if nobody had been asked.
 */
final class OpenWindows implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenWindows.class);
    private static final String HAS = ".window";
    private static final String ASKED = ".show";

    private final Path folder;
    private final Duration patience;
    private WatchService watch;
    private String mine;

    /**
     * @param folder the person's own; made when first needed
     * @param patience how long another window has to answer before it is taken for hung
     */
    OpenWindows(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /** Says that the window of this process has the file open, until it has another. */
    void has(Path file) {
        release();
        try {
            prepare();
            mine = name(file);
            Files.writeString(folder.resolve(mine + HAS), sign(ProcessHandle.current()));
            if (watch == null) {
                watch = FileSystems.getDefault().newWatchService();
                folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            }
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info("other starts will not find this window", e);
        }
    }

    /** Lets the file go. */
    void release() {
        if (mine != null) {
            delete(folder.resolve(mine + HAS));
            delete(folder.resolve(mine + ASKED));
            mine = null;
        }
    }

    /** Whether somebody has asked for this window since the last time; the answer is what they wait for. */
    boolean isAskedFor() {
        WatchKey changed = watch == null ? null : watch.poll();
        if (changed == null) {
            return false;
        }
        changed.pollEvents();
        changed.reset();
        Path request = mine == null ? null : folder.resolve(mine + ASKED);
        return request != null && Files.exists(request) && delete(request);
    }

    /** Asks the window that has the file to come to the front, and waits until it has. False where there is none. */
    boolean showElsewhere(Path file) {
        String asked = name(file);
        Path note = folder.resolve(asked + HAS);
        if (asked.equals(mine) || !Files.exists(note)) {
            return false;
        }
        if (!isAlive(note)) {
            LOG.info("the window of a program that has ended is forgotten");
            delete(note);
            return false;
        }
        Path request = folder.resolve(asked + ASKED);
        try (var answer = FileSystems.getDefault().newWatchService()) {
            folder.register(answer, StandardWatchEventKinds.ENTRY_DELETE);
            Files.writeString(request, "");
            return isGone(request, answer);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.info("the other window cannot be asked", e);
            return false;
        } finally {
            delete(request);
        }
    }

    @Override
    public void close() {
        release();
        if (watch != null) {
            try {
                watch.close();
            } catch (IOException e) {
                LOG.debug("the watch stays", e);
            }
        }
    }

    private boolean isGone(Path request, WatchService answer) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (Files.exists(request)) {
                long left = end - System.nanoTime();
                WatchKey changed = left <= 0 ? null : answer.poll(left, TimeUnit.NANOSECONDS);
                if (changed == null) {
                    return !Files.exists(request);
                }
                changed.pollEvents();
                changed.reset();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A process is known by its number and its start, for numbers are given again. */
    private static boolean isAlive(Path note) {
        try {
            String said = Files.readString(note);
            long number = Long.parseLong(said.split(" ", 2)[0]);
            return ProcessHandle.of(number)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> sign(process).equals(said))
                    .isPresent();
        } catch (IOException | NumberFormatException e) {
            LOG.debug("a note that cannot be read", e);
            return false;
        }
    }

    private static String sign(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private void prepare() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder.toAbsolutePath().getParent());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    private static boolean delete(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("a note stays", e);
            return false;
        }
    }

    /** The same for every way to write the file's path; it tells nobody which file it is. */
    private static String name(Path file) {
        try {
            String real = (Files.exists(file)
                            ? file.toRealPath()
                            : file.toAbsolutePath().normalize())
                    .toString();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(real.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (IOException e) {
            LOG.debug("the file's real place is not known", e);
            return "unknown";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
