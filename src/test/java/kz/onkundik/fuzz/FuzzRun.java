package kz.onkundik.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.json.Json;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.cert.X509CertificateHolder;
import org.slf4j.Logger;

/** Runs Jazzer on a target in a Java of its own, with no more heap than a verification may take. */
final class FuzzRun {
    private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";

    /** What the targets need: Jazzer searches the whole class path, which takes longer than a short run. */
    private static final List<Class<?>> LIBRARIES = List.of(
            Json.class,
            FuzzRun.class,
            Loader.class,
            RandomAccessRead.class,
            TTFParser.class,
            LogFactory.class,
            X509CertificateHolder.class,
            ASN1Primitive.class,
            SignedData.class,
            JsonFactory.class,
            ObjectMapper.class,
            JsonView.class,
            Logger.class);

    private static final String OUR_CODE = "kz.onkundik.**";
    private static final String PARSERS = String.join(
            ":",
            OUR_CODE,
            "org.apache.pdfbox.pdfparser.**",
            "org.apache.pdfbox.cos.**",
            "org.apache.pdfbox.filter.**",
            "org.bouncycastle.asn1.**",
            "org.bouncycastle.cert.**",
            "org.bouncycastle.pkcs.**",
            "com.fasterxml.jackson.core.**");

    private final Class<?> target;
    private final int longest;
    private final Path folder;
    private final Path words;

    /**
     * @param target a class with {@code fuzzerTestOneInput}
     * @param seeds inputs to start from
     * @param words that inputs are made of; may be none
     * @param longest input, in bytes
     * @param folder keeps the inputs that were worth keeping, for the next run, and what was found
     */
    FuzzRun(Class<?> target, List<byte[]> seeds, List<String> words, int longest, Path folder) throws IOException {
        this.target = target;
        this.longest = longest;
        this.folder = folder;
        this.words = folder.resolve("words.txt");
        for (String name : List.of("corpus", "seeds", "found")) {
            Files.createDirectories(folder.resolve(name));
        }
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seeds").resolve("seed-" + i), seeds.get(i));
        }
        Files.write(this.words, words.stream().map(FuzzRun::quoted).toList());
        Files.writeString(folder.resolve("silence.properties"), ".level=OFF\n");
    }

    /** So many inputs, always in the same order. */
    Figures shortly(int inputs) throws IOException {
        return run(
                List.of("-XX:TieredStopAtLevel=1"),
                // A new process starts with the peak of the tests' own, which is no finding: the heap is bounded
                // anyhow.
                List.of("--instrumentation_includes=" + OUR_CODE, "-seed=1", "-rss_limit_mb=0", "-runs=" + inputs));
    }

    Figures during(long seconds) throws IOException {
        return run(List.of(), List.of("--instrumentation_includes=" + PARSERS, "-max_total_time=" + seconds));
    }

    private Figures run(List<String> javaOptions, List<String> options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Djava.util.logging.config.file=" + folder.resolve("silence.properties")));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", classPath(), JAZZER, "--target_class=" + target.getName()));
        command.addAll(List.of(
                "--custom_hook_includes=" + OUR_CODE,
                "--reproducer_path=" + folder.resolve("found"),
                "-artifact_prefix=" + folder.resolve("found") + File.separator,
                "-max_len=" + longest,
                "-len_control=0",
                // Seconds by the clock, on a computer that may be busy with other things; Watch counts its own.
                "-timeout=300",
                "-rss_limit_mb=1500",
                "-print_final_stats=1"));
        if (Files.size(words) > 0) {
            command.add("-dict=" + words);
        }
        command.addAll(options);
        command.add(folder.resolve("corpus").toString());
        command.add(folder.resolve("seeds").toString());
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            int exit = process.waitFor();
            String said = Files.readString(log, StandardCharsets.ISO_8859_1);
            assertEquals(0, exit, () -> target.getSimpleName() + " has found something:\n" + end(said));
            return Figures.of(said);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The words of a dictionary of libFuzzer's: what is no plain letter as two hex digits. */
    private static String quoted(String word) {
        return word.chars()
                .mapToObj(letter -> letter > ' ' && letter < 0x7F && letter != '"' && letter != '\\'
                        ? Character.toString(letter)
                        : String.format("\\x%02X", letter))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String end(String log) {
        return log.lines()
                .filter(line -> !line.startsWith("INFO: ") && !line.startsWith("#"))
                .limit(60)
                .collect(Collectors.joining("\n"));
    }

    private static String classPath() {
        return Stream.concat(
                        LIBRARIES.stream(),
                        Stream.of(JAZZER, "com.code_intelligence.jazzer.api.Jazzer")
                                .map(FuzzRun::named))
                .map(FuzzRun::home)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, FuzzRun.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Jazzer is not on the tests' class path", e);
        }
    }

    /** The jar or the folder that a class comes from. */
    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
