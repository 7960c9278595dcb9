package kz.onkundik.signature;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import kz.onkundik.signature.algorithm.Signing;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.ASN1Encoding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How fast files are verified beside the floor, which is to read the file, digest it and verify one signature, in the
 * same run: {@code mvn -Pbench verify}. Time never fails it. The figures stay in {@code target/bench/verifier.txt}.
 */
class VerifierBenchmark {
    /** A school's report with a few photos. */
    private static final int FILE_BYTES = 335_000;

    private static final int RUNS = 400;
    private static final int ROUNDS = 7;
    private static final Path FIGURES = Path.of("target/bench/verifier.txt");
    private static final List<String> ROWS = new ArrayList<>();

    @TempDir
    private static Path folder;

    private final Verifier verifier = new Verifier();

    @BeforeAll
    static void head() {
        ROWS.add(String.format(
                Locale.ROOT, "%-8s %10s %10s %12s %8s", "", "floor ms", "ours ms", "ours/s/core", "x floor"));
    }

    @AfterAll
    static void printFigures() throws IOException {
        String table = String.join("\n", ROWS) + "\n";
        Files.createDirectories(FIGURES.getParent());
        Files.writeString(FIGURES, table);
        System.out.print(table);
    }

    static List<Victim> victims() {
        return Victim.ALL;
    }

    @ParameterizedTest
    @MethodSource("victims")
    void verifyAndExtract(Victim victim) throws IOException {
        Path file = Files.write(folder.resolve(victim + ".pdf"), victim.signed(VerifierBenchmark::addPhotos));
        CmsCheck.Signer signer = signer(Files.readAllBytes(file));
        byte[] attributes = signer.info().getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER);
        byte[] signature = signer.info().getEncryptedDigest().getOctets();
        var spki = victim.key.certificate().getSubjectPublicKeyInfo();
        DigestAlgorithm digest = signer.digest();
        Runnable floor = () -> {
            digest.start().digest(read(file));
            assertTrue(assertDoesNotThrow(
                    () -> Signing.verifies(victim.key.facts().kind(), spki, digest, attributes, signature)));
        };
        Runnable ours = () -> {
            Verdict verdict = verifier.verify(read(file), PreparedPdf.ATTACHMENT_NAME);
            assertEquals(VerdictCode.VALID, verdict.code());
            assertTrue(verdict.attachment().isPresent());
        };
        var floors = new double[ROUNDS];
        var times = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            floors[Math.max(0, round)] = cpuMillis(floor);
            times[Math.max(0, round)] = cpuMillis(ours);
        }
        ROWS.add(String.format(
                Locale.ROOT,
                "%-8s %10.2f %10.2f %12.0f %8.2f",
                victim,
                median(floors),
                median(times),
                1000 / median(times),
                median(times) / median(floors)));
    }

    @Test
    void theWorstOfAllAttacks() {
        double longest = 0;
        double most = 0;
        String slow = "";
        String large = "";
        for (Attack attack : AttackTest.attacks()) {
            byte[] file = attack.file().get();
            System.gc();
            heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
            double before = heapPools().stream()
                    .mapToLong(pool -> pool.getUsage().getUsed())
                    .sum();
            long start = System.nanoTime();
            var _ = verifier.verify(file, PreparedPdf.ATTACHMENT_NAME);
            double seconds = (System.nanoTime() - start) / 1e9;
            double peak = heapPools().stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            if (seconds > longest) {
                longest = seconds;
                slow = attack.name();
            }
            if (peak - before > most) {
                most = peak - before;
                large = attack.name();
            }
        }
        ROWS.add(String.format(
                Locale.ROOT,
                "worst of %d attacks: %.2f s (%s), %.0f MB of heap beside the file itself (%s)",
                AttackTest.attacks().size(),
                longest,
                slow,
                most / (1 << 20),
                large));
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static CmsCheck.Signer signer(byte[] pdf) {
        try {
            return CmsCheck.inPdf(Tampering.range(pdf), new FileHash(pdf));
        } catch (Refusal e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes that no packing makes smaller, as photos are. */
    private static void addPhotos(PDDocument document) throws IOException {
        var photo = new byte[FILE_BYTES - 60_000];
        new Random(7).nextBytes(photo);
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(photo);
        }
        document.getDocumentCatalog().getCOSObject().setItem("X", stream);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double cpuMillis(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < RUNS; i++) {
            work.run();
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6 / RUNS;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
