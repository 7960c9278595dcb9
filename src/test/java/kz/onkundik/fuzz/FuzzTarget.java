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

/**
 * Something that reads what somebody else may have made.
 *
 * @param type the class with {@code fuzzerTestOneInput}
 * @param reader which tries one input
 * @param source of inputs to start from
 * @param bricks what inputs are made of, beside the names that stand in JSON
 * @param longest input, in bytes
 * @param share of a long run's time, in per cent
 */
record FuzzTarget(
        Class<?> type,
        Consumer<byte[]> reader,
        Supplier<List<byte[]>> source,
        List<String> bricks,
        int longest,
        int share) {
    /** All of them; the inputs of the first are decisions on how to change our own files, not the files. */
    static final List<FuzzTarget> ALL = List.of(
            new FuzzTarget(
                    VerifierFuzz.class, VerifierFuzz::fuzzerTestOneInput, VerifierFuzz::seeds, List.of(), 256, 50),
            new FuzzTarget(
                    ContainerFuzz.class,
                    ContainerFuzz::fuzzerTestOneInput,
                    ContainerFuzz::seeds,
                    DerWords.WORDS,
                    4096,
                    20),
            new FuzzTarget(
                    CertificateFuzz.class,
                    CertificateFuzz::fuzzerTestOneInput,
                    CertificateFuzz::seeds,
                    DerWords.WORDS,
                    4096,
                    15),
            new FuzzTarget(
                    ReportDataFuzz.class,
                    ReportDataFuzz::fuzzerTestOneInput,
                    ReportDataFuzz::seeds,
                    List.of(),
                    64 * 1024,
                    10),
            new FuzzTarget(AnswerFuzz.class, AnswerFuzz::fuzzerTestOneInput, AnswerFuzz::seeds, List.of(), 1024, 5));

    private static final Pattern NAME_IN_JSON = Pattern.compile("\"\\w{1,40}\"");

    List<byte[]> seeds() {
        return source.get();
    }

    /** A dictionary for the fuzzer. */
    List<String> words() {
        Stream<String> names = seeds().stream()
                .map(seed -> new String(seed, StandardCharsets.ISO_8859_1))
                .flatMap(text -> NAME_IN_JSON.matcher(text).results())
                .map(MatchResult::group);
        return Stream.concat(bricks.stream(), names).distinct().toList();
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
