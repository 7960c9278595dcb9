package kz.onkundik.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Public test data of Kazakhstan's certification centre, where it lies beside the project; else the test is skipped. */
public final class KzEds {
    /** The folder with {@code certificates} and {@code samples}. */
    static final Path FOLDER = Path.of(System.getenv().getOrDefault("KZ_EDS", "../shared/kz-eds"));

    private KzEds() {}

    public static byte[] read(String name) throws IOException {
        return Files.readAllBytes(file(name));
    }

    public static Path file(String name) {
        Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "public test data: " + name);
        return file;
    }
}
