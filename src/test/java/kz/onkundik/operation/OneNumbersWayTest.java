package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.Totals;
import kz.onkundik.signature.TrustedKeys;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 12 037 pages: recorded at an event, kept, printed, signed, received and added up, and the same all the way. */
class OneNumbersWayTest {
    private static final String INDICATOR = "pages_read";
    private static final long NUMBER = 12_037;

    @TempDir
    Path folder;

    private Path report;
    private Event recorded;

    @BeforeEach
    void recordAndIssue() {
        Path file = folder.resolve("paraq.onkundik");
        try (OpenSchool school = Schools.empty(file)) {
            new PlanFromLetter().add(school, Language.KK);
            PlanRow row = school.work().planOf("r-aloud").getFirst();
            Event held = new RecordEvent().hold(school, row);
            recorded = withCounts(held, Map.of("readers", 37L, "elders", 0L, INDICATOR, NUMBER));
            new RecordEvent().save(school, recorded);
        }
        report = folder.resolve("report.pdf");
        try (OpenSchool school = OpenSchool.open(file, Schools.CLOCK, () -> new UUID(7, 7))) {
            assertEquals(List.of(recorded), school.work().events(), "as it was kept");
            PreparedReport prepared =
                    new PrepareReport().prepare(school, school.work().draft());
            Schools.issuing().issue(school, prepared, Language.KK, Schools.key(school), report);
        }
    }

    @Test
    void theNumberArrivesAsItWasRecorded() throws IOException {
        ReportContent received = verify(report).report().orElseThrow();
        assertEquals(recorded.counts(), received.work().events().getFirst().counts());
        assertEquals(
                NUMBER, Totals.of(received.campaign(), received.work().events()).get(INDICATOR));
        assertTrue(Schools.text(Files.readAllBytes(report)).contains("12037"), "as it is printed: 12 037");
    }

    @Test
    void aZeroArrivesAsAZeroAndNothingAsNothing() {
        Event received = verify(report).report().orElseThrow().work().events().getFirst();
        assertEquals(0L, received.counts().get("elders"));
        assertEquals(Optional.empty(), Optional.ofNullable(received.counts().get("books_swapped")));
    }

    @Test
    void oneByteThatWasChangedAnywhereIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(report);
        var chance = new Random(2027);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = whole.clone();
            int at = chance.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << chance.nextInt(8));
            VerifyReport.Checked checked = verify(Files.write(folder.resolve("changed.pdf"), bytes));
            assertNotEquals(VerdictCode.VALID, checked.code(), "byte " + at);
            assertEquals(Optional.empty(), checked.report(), "byte " + at);
        }
        assertEquals(
                VerdictCode.VALID,
                verify(Files.write(folder.resolve("changed.pdf"), whole)).code());
    }

    private static VerifyReport.Checked verify(Path file) {
        return new VerifyReport().verify(file, new TrustedKeys(List.of()));
    }

    private static Event withCounts(Event event, Map<String, Long> counts) {
        return new Event(
                event.uuid(),
                event.planRow(),
                event.items(),
                event.title(),
                event.date(),
                event.start(),
                event.end(),
                event.mode(),
                event.place(),
                event.inCharge(),
                event.participants(),
                event.story(),
                counts,
                event.partners(),
                event.publications(),
                event.photos());
    }
}
