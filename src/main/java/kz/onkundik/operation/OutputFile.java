package kz.onkundik.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.onkundik.exchange.EmailDraft;
import kz.onkundik.problem.Failure;

/** Writes a file under a temporary name beside its place, has the disk keep it, and moves it there: whole or not at all. */
public final class OutputFile {
    /**
     * How files of each kind begin: PDF; Word and Excel (ZIP); e-mail drafts; JPEG; texts (UTF-8's mark); JSON; signatures and
     * keys (ASN.1).
     */
    private static final List<byte[]> STARTS = Stream.of(
                    "%PDF-", "PK\3\4", EmailDraft.START, "\u00FF\u00D8\u00FF", "\u00EF\u00BB\u00BF", "{", "0")
            .map(start -> start.getBytes(StandardCharsets.ISO_8859_1))
            .toList();

    private OutputFile() {}

    /**
     * Writes a file of one of our kinds; a file of that name is replaced only when it is one of the same kind.
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

    /** A file may take the place of one of its kind, and of no other. */
    private static boolean sameKind(Path target, byte[] bytes) throws IOException {
        if (!Files.isRegularFile(target)) {
            return false;
        }
        byte[] kind = STARTS.stream()
                .filter(start -> startsWith(bytes, start))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a kind of file that nobody writes"));
        try (var in = Files.newInputStream(target)) {
            return startsWith(in.readNBytes(kind.length), kind);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
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
