package kz.onkundik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.onkundik.exchange.LibreOffice;
import kz.onkundik.exchange.word.WordFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a report takes to write, and how much memory: {@code mvn -Pbench verify}. Time never fails it, only what cannot
 * be done. The figures are printed and stay in {@code target/bench/document.txt}.
 */
class DocumentBenchmark {
    private static final int PHOTOS = 30;
    private static final int MANY_PHOTOS = 200;
    private static final int COLD_RUNS = 5;
    private static final int WARM_RUNS = 9;
    /** The same kind of file: PDF/A-3, tagged. */
    private static final String ARCHIVE_PDF =
            "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"3\"},"
                    + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    private static final Path FIGURES = Path.of("target/bench/document.txt");
    private static final List<String> ROWS = new ArrayList<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void drawPhotos() throws IOException {
        BenchmarkPhotos.draw(folder);
        ROWS.add(row("", "time", "x disk", "peak RSS", "file"));
    }

    @AfterAll
    static void printFigures() throws IOException {
        String table = String.join("\n", ROWS) + "\n";
        Files.createDirectories(FIGURES.getParent());
        Files.writeString(FIGURES, table);
        System.out.print(table);
    }

    @Test
    void aPhotoIsAsLargeAsARealOne() throws IOException {
        for (int i = 0; i < BenchmarkPhotos.DISTINCT; i++) {
            long size = Files.size(BenchmarkPhotos.file(folder, i));
            assertTrue(size > 200_000 && size < 400_000, () -> size + " bytes");
        }
    }

    @Test
    void warm() throws IOException {
        Path file = folder.resolve("warm.pdf");
        Document report = BenchmarkReport.with(PHOTOS, folder);
        var times = new double[WARM_RUNS];
        for (int i = -WARM_RUNS; i < WARM_RUNS; i++) {
            double time = seconds(() -> {
                var _ = new DocumentWriter().write(report, file);
            });
            times[Math.max(0, i)] = time;
        }
        add(PHOTOS + " photos, warm", median(times), 0, file);
    }

    @Test
    void cold() throws IOException {
        measureCold(PHOTOS + " photos, cold", PHOTOS, COLD_RUNS);
        measureCold(
                PHOTOS + " photos, cold, C1 + serial GC",
                PHOTOS,
                COLD_RUNS,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC");
    }

    @Test
    void manyPhotosInASmallHeap() throws IOException {
        measureCold(MANY_PHOTOS + " photos, cold, -Xmx256m", MANY_PHOTOS, 1, "-Xmx256m");
    }

    /** What a user would do instead: the same document in Word's format, saved as PDF by an office program. */
    @Test
    void theSameFromWordByLibreOffice() throws Exception {
        assumeTrue(LibreOffice.isInstalled());
        Path word = folder.resolve("report.docx");
        try (var out = Files.newOutputStream(word)) {
            WordFile.write(BenchmarkReport.with(PHOTOS, folder), out);
        }
        var times = new double[COLD_RUNS];
        var memory = new double[COLD_RUNS];
        Path made = null;
        // The first run makes the program's own settings and is not counted.
        for (int i = -1; i < COLD_RUNS; i++) {
            long start = System.nanoTime();
            try (var peak = new PeakMemory("soffice.bin")) {
                made = LibreOffice.convert(word, ARCHIVE_PDF, folder);
                times[Math.max(0, i)] = (System.nanoTime() - start) / 1e9;
                memory[Math.max(0, i)] = peak.kilobytes();
            }
        }
        add(PHOTOS + " photos, LibreOffice from .docx", median(times), median(memory), made);
    }

    private static void measureCold(String name, int photos, int runs, String... options) throws IOException {
        Path file = folder.resolve("cold.pdf");
        var times = new double[runs];
        var memory = new double[runs];
        for (int i = 0; i < runs; i++) {
            int run = i;
            times[i] = seconds(() -> memory[run] = run(photos, file, options));
        }
        add(name, median(times), median(memory), file);
    }

    /** Writes a report in a process of its own, from the tests' class path; gives its peak memory in KB, or 0. */
    private static long run(int photos, Path file, String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options));
        // The forked process of the tests has no more than a jar that names the class path.
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", classes, ColdRun.class.getName()));
        command.addAll(List.of("pdf", Integer.toString(photos), folder.toString(), file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
            assertEquals(0, process.waitFor(), String.join(" ", options));
            return said.isEmpty() ? 0 : Long.parseLong(said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** @param memory peak, in KB; 0 for unknown */
    private static void add(String name, double time, double memory, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Path copy = folder.resolve("copy.pdf");
        var limits = new double[WARM_RUNS];
        for (int i = 0; i < limits.length; i++) {
            limits[i] = seconds(() -> Files.write(copy, bytes));
        }
        ROWS.add(row(
                name,
                String.format(Locale.ROOT, "%.2f s", time),
                String.format(Locale.ROOT, "%.0f", time / median(limits)),
                memory == 0 ? "" : String.format(Locale.ROOT, "%.0f MB", memory / 1024),
                String.format(Locale.ROOT, "%.1f MB", bytes.length / 1e6)));
    }

    private static String row(String name, String time, String ratio, String memory, String size) {
        return String.format(Locale.ROOT, "%-36s%10s%10s%10s%10s", name, time, ratio, memory, size);
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** What is measured. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
