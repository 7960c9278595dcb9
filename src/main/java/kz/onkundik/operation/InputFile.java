package kz.onkundik.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import kz.onkundik.json.Json;
import kz.onkundik.problem.Failure;

/**
 * A file that a person has given, read whole.
 *
 * @param name how the person knows it, for messages
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
public record InputFile(String name, byte[] bytes) {
    /** Failures that name a place in a file without saying in which. */
    private static final List<String> WITHOUT_NAME =
            List.of("json.", "chain.", "campaign.", "data.", "institution.", "certificate.", "table.", "plan-import.");

    /**
     * Reads a data file.
     *
     * @throws Failure {@code input.missing} (name), {@code input.too-large} (name, MB), {@code input.unreadable} (name)
     */
    public static InputFile read(Path file) {
        return read(file, Json.MAX_BYTES);
    }

    /**
     * Reads any file.
     *
     * @param maxBytes a larger file is refused unread
     */
    public static InputFile read(Path file, int maxBytes) {
        String name = nameOf(file);
        if (!Files.isRegularFile(file)) {
            throw new Failure("input.missing", name);
        }
        try {
            if (Files.size(file) > maxBytes) {
                throw new Failure("input.too-large", name, maxBytes >> 20);
            }
            return new InputFile(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Failure(e, "input.unreadable", name);
        }
    }

    /** The first bytes of a file, fewer where it is shorter. */
    static byte[] start(Path file, int length) {
        String name = nameOf(file);
        if (!Files.isRegularFile(file)) {
            throw new Failure("input.missing", name);
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        } catch (IOException e) {
            throw new Failure(e, "input.unreadable", name);
        }
    }

    private static String nameOf(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    /**
     * What a reader makes of the bytes.
     *
     * @throws Failure {@code input.refused} (name, the reader's failure) where the reader says what is wrong but not in
     *     which file
     */
    public <T> T parsed(Function<byte[], T> reader) {
        try {
            return reader.apply(bytes);
        } catch (Failure e) {
            throw WITHOUT_NAME.stream().anyMatch(e.code()::startsWith) ? new Failure(e, "input.refused", name, e) : e;
        }
    }
}
