package kz.onkundik.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** A school's file that takes long to make: made when it is first asked for, and copied for each test. */
public final class MadeOnce {
    private final Function<Path, OpenSchool> making;
    private byte[] made;

    /** @param making makes the file at a path */
    public MadeOnce(Function<Path, OpenSchool> making) {
        this.making = making;
    }

    /** A copy of the file, open. */
    public OpenSchool copied(Path path, Clock clock) {
        try {
            Files.write(path, made());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OpenSchool.open(path, clock, UUID::randomUUID);
    }

    private synchronized byte[] made() {
        if (made == null) {
            made = bytes(making);
        }
        return made;
    }

    private static byte[] bytes(Function<Path, OpenSchool> making) {
        try {
            Path folder = Files.createTempDirectory("onkundik-test");
            Path file = folder.resolve("made.onkundik");
            making.apply(file).close();
            byte[] bytes = Files.readAllBytes(file);
            try (var left = Files.list(folder)) {
                for (Path each : left.toList()) {
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
