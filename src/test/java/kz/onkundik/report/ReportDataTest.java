package kz.onkundik.report;

import static kz.onkundik.json.Breakage.both;
import static kz.onkundik.json.Breakage.reader;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.json.Breakage;
import kz.onkundik.json.Schema;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportDataTest {
    private static final ReportContent CONTENT = Contents.reading();
    private static final byte[] DATA = ReportData.write(CONTENT);

    @Test
    void aReportFollowsItsSchema() {
        assertEquals(List.of(), Schema.REPORT.errors(DATA));
    }

    @Test
    void aReportThatIsReadGivesTheSameBytesAgain() {
        assertArrayEquals(DATA, ReportData.write(ReportData.read(DATA)));
    }

    @Test
    void definitionsOfWholesComeWithTheirParts() {
        ReportContent one = Contents.withEvents(
                CONTENT,
                List.of(Contents.event("x").with("readers_small_new", 3).done()));
        List<String> defined = ReportData.read(ReportData.write(one)).campaign().indicators().stream()
                .map(Indicator::id)
                .toList();
        assertTrue(defined.containsAll(List.of("readers_small_new", "readers_small", "readers")), defined::toString);
    }

    @Test
    void whatMustBeThereIsWrittenEvenWhenItIsEmpty() {
        ReportContent empty = Contents.withDraft(
                Contents.withEvents(CONTENT, List.of(Contents.event("").done())),
                new ReportDraft(ReportKind.FINAL, "", CONTENT.date(), Map.of(), Map.of(1, "")));
        byte[] data = ReportData.write(empty);
        assertEquals(List.of(), Schema.REPORT.errors(data));
        ReportContent read = ReportData.read(data);
        assertEquals(empty.work().events(), read.work().events());
        assertEquals(Map.of(1, ""), read.draft().results());
    }

    static Stream<Breakage> breakages() {
        return Stream.of(
                both("another format", e -> e.set("format", "onkundik-data"), "json.format", "onkundik-report"),
                both("no identity", e -> e.remove("report"), "json.missing", "report"),
                both("a revision zero", e -> e.set("report.revision", 0), "report.revision", 0),
                both(
                        "a first revision with one before it",
                        e -> e.set("report.previousSha256", "a".repeat(64)),
                        "report.revision",
                        1),
                both("a second revision without one before it", e -> e.set("report.revision", 2), "report.revision", 2),
                both(
                        "a hash that is none",
                        e -> e.set("report.previousSha256", "x"),
                        "json.value",
                        "report.previousSha256"),
                both("an unknown kind", e -> e.set("report.kind", "annual"), "json.value", "report.kind"),
                both("a bad day", e -> e.set("report.date", "01.04.2027"), "json.value", "report.date"),
                both(
                        "a campaign without its hash",
                        e -> e.remove("campaign.sha256"),
                        "json.missing",
                        "campaign.sha256"),
                both(
                        "a campaign's hash that is none",
                        e -> e.set("campaign.sha256", "A".repeat(64)),
                        "json.value",
                        "campaign.sha256"),
                both(
                        "a photo without consent",
                        e -> e.set("events[1].photos[0].consent", "needed"),
                        "json.value",
                        "events[1].photos[0].consent"),
                both(
                        "a photo's hash that is none",
                        e -> e.set("events[1].photos[0].sha256", ""),
                        "json.value",
                        "events[1].photos[0].sha256"),
                both(
                        "a negative number of hidden photos",
                        e -> e.set("events[1].withheldPhotos", -1),
                        "json.value",
                        "events[1].withheldPhotos"),
                both(
                        "a negative count",
                        e -> e.set("events[1].counts.readers", -5),
                        "json.value",
                        "events[1].counts.readers"),
                both(
                        "an unknown field of an event",
                        e -> e.set("events[1].pupils", 5),
                        "json.unknown",
                        "events[1].pupils"),
                reader(
                        "an event twice, which would count twice",
                        e -> e.repeat("events[0]"),
                        "json.duplicate-id",
                        "events[3].uuid"),
                reader(
                        "an item that is not defined",
                        e -> e.set("events[1].items[0]", "x"),
                        "json.reference",
                        "events[1].items"),
                reader(
                        "an indicator that is not defined",
                        e -> e.set("events[1].counts.x", 5),
                        "json.reference",
                        "events[1].counts"),
                reader(
                        "an indicator of the report that is not defined",
                        e -> e.set("counts.x", 5),
                        "json.reference",
                        "counts"));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void whatIsBrokenIsRefusedWithItsPlace(Breakage breakage) {
        breakage.assertRefused(DATA, Schema.REPORT, ReportData::read);
    }

    @Test
    void theUuidOfTheReportIsNoneOfItsEvents() {
        assertEquals(new UUID(0x2027, 1), ReportData.read(DATA).report());
    }
}
