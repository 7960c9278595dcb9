package kz.onkundik.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.onkundik.Installed;

/** LibreOffice without a window, where it is installed: the program that stands for what opens our files. */
public final class LibreOffice {
    private static final long MOST_SECONDS = 120;

    private LibreOffice() {}

    public static boolean isInstalled() {
        return Installed.program("soffice");
    }

    /** Converts a file and gives the one that came of it; fails where none did. */
    public static Path convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        Path to = Files.createDirectories(folder.resolve("converted"));
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        format,
                        "--outdir",
                        to.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertTrue(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS), "LibreOffice did not end");
        String said = Files.readString(folder.resolve("soffice.log"), StandardCharsets.UTF_8);
        try (Stream<Path> made = Files.list(to)) {
            var found = made.toList();
            assertEquals(1, found.size(), said);
            return found.getFirst();
        }
    }
}
