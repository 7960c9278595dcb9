package kz.onkundik.operation.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.store.StoredKey;

/** Copies the own key into a file outside, under the same password: what remains when this computer breaks. */
public final class BackUpOwnKey {
    private final Clock clock;

    public BackUpOwnKey(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes the copy, reads it back, and remembers that there is one.
     *
     * @throws Failure {@code own-key.none}, {@code own-key.backup-taken} (name) when another file has this name, {@code
     *     own-key.backup-unread} (name) when what was written reads back otherwise, {@code output.…}
     */
    public void write(OpenSchool school, Path target) {
        StoredKey key = school.file().ownKey().stored().orElseThrow(() -> new Failure("own-key.none"));
        String name = String.valueOf(target.getFileName());
        if (Files.exists(target) && !holds(target, key.pkcs12())) {
            throw new Failure("own-key.backup-taken", name);
        }
        OutputFile.write(target, key.pkcs12());
        if (!holds(target, key.pkcs12())) {
            throw new Failure("own-key.backup-unread", name);
        }
        school.file().ownKey().save(key.backedUp(clock.instant()));
    }

    private static boolean holds(Path file, byte[] bytes) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            throw new Failure(e, "own-key.backup-unread", String.valueOf(file.getFileName()));
        }
    }
}
