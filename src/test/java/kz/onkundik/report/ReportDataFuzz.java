package kz.onkundik.report;

import java.util.Arrays;
import java.util.List;
import kz.onkundik.fuzz.Watch;
import kz.onkundik.problem.Failure;

/** Fuzz target: the data in a report. What is read is written and read again as the same. */
public final class ReportDataFuzz {
    private static final Watch WATCH = new Watch();

    private ReportDataFuzz() {}

    /** A report with events, and one with none. */
    public static List<byte[]> seeds() {
        ReportContent content = Contents.reading();
        return List.of(
                ReportData.write(content),
                ReportData.write(Contents.withEvents(
                        content,
                        List.of(Contents.event("x").with("readers_small_new", 3).done()))),
                ReportData.write(Contents.withEvents(content, List.of())));
    }

    public static void fuzzerTestOneInput(byte[] input) {
        WATCH.over(() -> read(input));
    }

    public static void fuzzerTearDown() {
        WATCH.report();
    }

    private static void read(byte[] data) {
        ReportContent content;
        try {
            content = ReportData.read(data);
        } catch (Failure refused) {
            return;
        }
        byte[] written = ReportData.write(content);
        byte[] again = ReportData.write(ReportData.read(written));
        if (!Arrays.equals(written, again)) {
            throw new AssertionError("another report after writing and reading");
        }
    }
}
