package kz.onkundik.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.onkundik.report.ReportDataFuzz;
import kz.onkundik.signature.CertificateFuzz;
import kz.onkundik.signature.ContainerFuzz;
import kz.onkundik.signature.DerWords;
import kz.onkundik.signature.VerifierFuzz;
import kz.onkundik.signature.ncalayer.AnswerFuzz;

/** What is fuzzed: everything that reads what somebody else may have made. */
enum FuzzTarget {
    /** Its inputs are decisions on how to change our own files, not the files. */
    VERIFIER(VerifierFuzz.class, VerifierFuzz::fuzzerTestOneInput, VerifierFuzz::seeds, List.of(), 256, 50),
    CONTAINER(ContainerFuzz.class, ContainerFuzz::fuzzerTestOneInput, ContainerFuzz::seeds, DerWords.WORDS, 4096, 20),
    CERTIFICATE(
            CertificateFuzz.class,
            CertificateFuzz::fuzzerTestOneInput,
            CertificateFuzz::seeds,
            DerWords.WORDS,
            4096,
            15),
    REPORT(ReportDataFuzz.class, ReportDataFuzz::fuzzerTestOneInput, ReportDataFuzz::seeds, List.of(), 64 * 1024, 10),
    ANSWER(AnswerFuzz.class, AnswerFuzz::fuzzerTestOneInput, AnswerFuzz::seeds, List.of(), 1024, 5);

    private static final Pattern NAME_IN_JSON = Pattern.compile("\"\\w{1,40}\"");

    private final Class<?> type;
    private final Consumer<byte[]> reader;
    private final Supplier<List<byte[]>> seeds;
    private final List<String> words;
    private final int longest;
    private final int share;

    FuzzTarget(
            Class<?> type,
            Consumer<byte[]> reader,
            Supplier<List<byte[]>> seeds,
            List<String> words,
            int longest,
            int share) {
        this.type = type;
        this.reader = reader;
        this.seeds = seeds;
        this.words = words;
        this.longest = longest;
        this.share = share;
    }

    /** The class with the target. */
    Class<?> type() {
        return type;
    }

    /** Tries one input. */
    void read(byte[] input) {
        reader.accept(input);
    }

    /** Inputs to start from. */
    List<byte[]> seeds() {
        return seeds.get();
    }

    /** What inputs are made of: the words of their format, and the names that stand in JSON. */
    List<String> words() {
        Stream<String> names = seeds().stream()
                .map(seed -> new String(seed, StandardCharsets.ISO_8859_1))
                .flatMap(text -> NAME_IN_JSON.matcher(text).results())
                .map(MatchResult::group);
        return Stream.concat(words.stream(), names).distinct().toList();
    }

    /** The longest input, in bytes. */
    int longest() {
        return longest;
    }

    /** The part of a long run's time that is for this one, in per cent. */
    int share() {
        return share;
    }
}
