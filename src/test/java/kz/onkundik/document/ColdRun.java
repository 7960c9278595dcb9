package kz.onkundik.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program that writes one file and ends, to be measured from outside: as a user meets it who exports once. What else is
 * to be compared becomes a further kind here.
 */
public final class ColdRun {
    private static final Path OWN_STATUS = Path.of("/proc/self/status");

    private ColdRun() {}

    /**
     * Prints the most memory that the process ever had, in KB; nothing where the system does not tell.
     *
     * @param args what to write ({@code pdf}), how many photos, the folder of the photos, the file to write
     */
    public static void main(String[] args) throws IOException {
        int photos = Integer.parseInt(args[1]);
        Path folder = Path.of(args[2]);
        Path file = Path.of(args[3]);
        switch (args[0]) {
            case "pdf" -> {
                var _ = new DocumentWriter().write(BenchmarkReport.with(photos, folder), file);
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
        if (Files.exists(OWN_STATUS)) {
            Files.readAllLines(OWN_STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .forEach(System.out::println);
        }
    }
}
