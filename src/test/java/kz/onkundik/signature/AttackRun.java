package kz.onkundik.signature;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A program that verifies all files of a folder, one after the other, in as much memory as it was given. It prints each
 * one's verdict and how long that kept the processor busy, in seconds, and ends badly when anything is thrown.
 */
final class AttackRun {
    private AttackRun() {}

    public static void main(String[] args) throws IOException {
        var verifier = new Verifier();
        var threads = ManagementFactory.getThreadMXBean();
        for (Path file : files(Path.of(args[0]))) {
            byte[] bytes = Files.readAllBytes(file);
            long start = threads.getCurrentThreadCpuTime();
            VerdictCode code =
                    verifier.verify(bytes, PreparedPdf.ATTACHMENT_NAME).code();
            double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "%s %s %.3f%n", file.getFileName(), code, seconds);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
