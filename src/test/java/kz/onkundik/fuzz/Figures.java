package kz.onkundik.fuzz;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What one run of a fuzzer came to, as its log tells.
 *
 * @param executions inputs tried
 * @param coverage places in the code that were reached
 * @param features those, told apart by how often and by what was compared there
 * @param inputs kept, for each does something that no other does
 * @param peakMegabytes of the whole process, the fuzzer's own tables included
 * @param slowestSeconds of processor time for one input, once the code was warm
 */
record Figures(long executions, long coverage, long features, long inputs, long peakMegabytes, double slowestSeconds) {
    private static final String HEAD = String.format(
            Locale.ROOT,
            "%-16s %11s %9s %9s %7s %9s %10s",
            "",
            "executions",
            "coverage",
            "features",
            "corpus",
            "peak MB",
            "slowest s");

    static Figures of(String log) {
        return new Figures(
                (long) last(log, "stat::number_of_executed_units: (\\d+)"),
                (long) last(log, " cov: (\\d+)"),
                (long) last(log, " ft: (\\d+)"),
                (long) last(log, " corp: (\\d+)"),
                (long) last(log, "stat::peak_rss_mb: +(\\d+)"),
                last(log, Watch.SLOWEST + " ([0-9.]+)"));
    }

    private static double last(String log, String form) {
        return Pattern.compile(form)
                .matcher(log)
                .results()
                .map(MatchResult::group)
                .reduce((_, later) -> later)
                .map(found -> Double.parseDouble(found.replaceAll("^.*[: ]", "")))
                .orElseThrow(() -> new AssertionError("no " + form + " in\n" + log));
    }

    static String head() {
        return HEAD;
    }

    String row(FuzzTarget target) {
        return String.format(
                Locale.ROOT,
                "%-16s %11d %9d %9d %7d %9d %10.3f",
                target,
                executions,
                coverage,
                features,
                inputs,
                peakMegabytes,
                slowestSeconds);
    }
}
