package kz.onkundik.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A school's file that takes long to make: made when it is first asked for, and copied for each test. */
public final class MadeOnce {
    private static final String FILE = "made.onkundik";

    private final Function<Path, OpenSchool> making;
    private Map<String, byte[]> made;

    /** @param making makes the file at a path, and perhaps papers beside it */
    public MadeOnce(Function<Path, OpenSchool> making) {
        this.making = making;
    }

    /** A copy of the file, open. */
    public OpenSchool copied(Path path, Clock clock) {
        write(FILE, path);
        return OpenSchool.open(path, clock, UUID::randomUUID);
    }

    /** A copy of a paper that was made beside the file. */
    public Path copiedPaper(String name, Path folder) {
        return write(name, folder.resolve(name));
    }

    private Path write(String name, Path target) {
        try {
            return Files.write(target, made().get(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Map<String, byte[]> made() {
        if (made == null) {
            made = bytes(making);
        }
        return made;
    }

    private static Map<String, byte[]> bytes(Function<Path, OpenSchool> making) {
        try {
            Path folder = Files.createTempDirectory("onkundik-test");
            making.apply(folder.resolve(FILE)).close();
            Map<String, byte[]> bytes = new HashMap<>();
            try (var left = Files.list(folder)) {
                for (Path each : left.toList()) {
                    bytes.put(each.getFileName().toString(), Files.readAllBytes(each));
                    Files.delete(each);
                }
            }
            Files.delete(folder);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
