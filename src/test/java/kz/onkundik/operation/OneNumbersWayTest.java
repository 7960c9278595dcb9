package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kz.onkundik.report.Paper;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.Event;
import kz.onkundik.school.Totals;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.events.EventsActions;
import kz.onkundik.ui.events.EventsViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 12 037 pages: typed at an event, kept, printed, signed, received and added up, and the same all the way. */
class OneNumbersWayTest {
    private static final String INDICATOR = "pages_read";
    private static final long NUMBER = 12_037;

    @TempDir
    Path folder;

    private Path report;
    private Event recorded;

    @BeforeEach
    void typeAndIssue() {
        Path file = folder.resolve("paraq.onkundik");
        try (OpenSchool school = Schools.empty(file)) {
            new PlanFromLetter().add(school, Language.KK);
            new RecordEvent().hold(school, school.work().planOf("r-aloud").getFirst());
        }
        type(file, Map.of("readers", "37", "elders", "0", INDICATOR, "12 037"));
        report = folder.resolve("report.pdf");
        try (OpenSchool school = OpenSchool.open(file, Schools.CLOCK, () -> new UUID(7, 7))) {
            recorded = school.work().events().getFirst();
            assertEquals(Map.of("readers", 37L, "elders", 0L, INDICATOR, NUMBER), recorded.counts(), "as it is kept");
            PreparedReport prepared =
                    new PrepareReport().prepare(school, school.work().draft());
            Schools.issuing().issue(school, prepared, Paper.REPORT, Language.KK, Schools.key(school), report);
        }
    }

    /** Types numbers into the fields of the first event, as a person does. */
    private static void type(Path file, Map<String, String> numbers) {
        List<SchoolModel> opened = new ArrayList<>();
        SchoolModel.open(
                "newfile.reading",
                () -> OpenSchool.open(file, Schools.CLOCK, UUID::randomUUID),
                BackgroundWork.inPlace(),
                Schools.CLOCK,
                OneNumbersWayTest::fail,
                opened::add,
                OneNumbersWayTest::fail);
        SchoolModel school = opened.getFirst();
        var screen = new EventsViewModel(
                new Words(Language.KK),
                school,
                BackgroundWork.inPlace(),
                new EventsActions(List::of, _ -> {}, _ -> {}));
        screen.selected().set(school.work().getValue().events().getFirst().uuid());
        screen.draft().get().counts().forEach(field -> {
            String typed = numbers.get(field.indicator().id());
            if (typed != null) {
                field.text().set(typed);
            }
        });
        school.close(() -> {});
    }

    private static void fail(Throwable thrown) {
        throw new AssertionError(thrown);
    }

    @Test
    void theNumberArrivesAsItWasTyped() throws IOException {
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
            // The lowest bit: another one makes a capital of a hex digit of the signature, which says the same.
            bytes[at] ^= 1;
            VerifyReport.Checked checked = verify(Files.write(folder.resolve("changed.pdf"), bytes));
            assertNotEquals(VerdictCode.VALID, checked.code(), "byte " + at);
            assertEquals(Optional.empty(), checked.report(), "byte " + at);
        }
        assertEquals(
                VerdictCode.VALID,
                verify(Files.write(folder.resolve("changed.pdf"), whole)).code());
    }

    private static VerifyReport.Checked verify(Path file) {
        return new VerifyReport().verify(file, Trusted.NOBODY);
    }
}
