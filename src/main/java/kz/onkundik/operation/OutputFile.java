package kz.onkundik.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import kz.onkundik.problem.Failure;

/** Writes a file under a temporary name beside its place, has the disk keep it, and moves it there: whole or not at all. */
public final class OutputFile {
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    /** Word and Excel files are ZIP archives. */
    private static final byte[] OFFICE = {'P', 'K', 3, 4};

    private OutputFile() {}

    /**
     * Writes a PDF, JSON, Word or Excel file; a file of that name is replaced only when it is one of the same kind.
     *
     * @throws Failure {@code output.folder-missing} (folder), {@code output.not-replaceable} (name), {@code
     *     output.write} (name)
     */
    public static void write(Path path, byte[] bytes) {
        Path target = path.toAbsolutePath();
        String name = String.valueOf(target.getFileName());
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Failure("output.folder-missing", String.valueOf(folder));
        }
        Path temporary = null;
        try {
            if (Files.exists(target) && !sameKind(target, bytes)) {
                throw new Failure("output.not-replaceable", name);
            }
            temporary = folder.resolve("." + name + ".part");
            try (var channel = FileChannel.open(
                    temporary,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(temporary, target);
        } catch (IOException e) {
            discard(temporary, e);
            throw new Failure(e, "output.write", name);
        }
    }

    /** Refuses early what {@link #write} would refuse after long work. */
    public static void requireWritable(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Failure("output.folder-missing", String.valueOf(folder));
        }
        if (!Files.isWritable(folder) || Files.isDirectory(path)) {
            throw new Failure("output.write", String.valueOf(path.getFileName()));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A PDF may take the place of a PDF, JSON that of JSON, an Office file that of one, but none that of another file. */
    private static boolean sameKind(Path target, byte[] bytes) throws IOException {
        if (!Files.isRegularFile(target)) {
            return false;
        }
        byte[] start;
        try (var in = Files.newInputStream(target)) {
            start = in.readNBytes(PDF.length);
        }
        int same = isPdf(bytes) ? PDF.length : isOffice(bytes) ? OFFICE.length : 1;
        return start.length >= same && Arrays.equals(start, 0, same, bytes, 0, same);
    }

    private static boolean isOffice(byte[] bytes) {
        return bytes.length >= OFFICE.length && Arrays.equals(bytes, 0, OFFICE.length, OFFICE, 0, OFFICE.length);
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length >= PDF.length && Arrays.equals(bytes, 0, PDF.length, PDF, 0, PDF.length);
    }

    private static void discard(Path temporary, IOException cause) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
