package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.onkundik.Reading;
import kz.onkundik.campaign.Item;
import kz.onkundik.document.VeraPdf;
import kz.onkundik.json.Schema;
import kz.onkundik.problem.Severity;
import kz.onkundik.report.Paper;
import kz.onkundik.report.ReportContent;
import kz.onkundik.report.ReportData;
import kz.onkundik.school.Event;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.Totals;
import kz.onkundik.signature.UnsignedAttachment;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter that the program has never seen, from its file to a signed report that a stranger verifies. */
class ReadingMonthTest {
    @TempDir
    Path folder;

    private final PrepareReport prepare = new PrepareReport();

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void theMonthGoesFromItsLetterToASignedReport(Language language) throws Exception {
        try (OpenSchool school = Schools.full(folder.resolve("paraq.onkundik"))) {
            PreparedReport prepared = prepare.prepare(school, school.work().draft());
            assertEquals(
                    List.of(),
                    prepared.problems().stream()
                            .filter(p -> p.severity() == Severity.ERROR)
                            .toList());

            byte[] unsigned = prepare.pdf(school, prepared, Paper.REPORT, language);
            Path plain = Files.write(folder.resolve("plain.pdf"), unsigned);
            VeraPdf.assertConformant(plain);
            assertEveryItemIsSaid(unsigned, prepared.content(), language);
            byte[] data =
                    UnsignedAttachment.read(unsigned, ReportData.ATTACHMENT).attachment();
            assertArrayEquals(ReportData.write(prepared.content()), data);
            assertEquals(List.of(), Schema.REPORT.errors(data));

            Path signed = folder.resolve("signed.pdf");
            Schools.issuing().issue(school, prepared, Paper.REPORT, language, Schools.key(school), signed);
            var checked = new VerifyReport().verify(signed, Trusted.NOBODY);
            assertEquals(VerdictCode.VALID, checked.code(), checked.verdict().detail());
            assertEquals(Trust.NEW, checked.trust());
            assertTrue(checked.verdict().own());
            assertArrayEquals(data, checked.verdict().attachment().orElseThrow());
            VeraPdf.assertConformant(signed);
        }
    }

    @Test
    void whatTheReceiverReadsIsWhatTheSchoolSent() {
        try (OpenSchool school = Schools.full(folder.resolve("paraq.onkundik"))) {
            ReportContent sent = prepare.prepare(school, school.work().draft()).content();
            ReportContent read = ReportData.read(ReportData.write(sent));
            assertEquals(sent.work().events(), read.work().events());
            assertEquals(sent.work().plan(), read.work().plan());
            assertEquals(sent.work().contingent(), read.work().contingent());
            assertEquals(sent.work().concerns(), read.work().concerns());
            assertEquals(sent.draft(), read.draft());
            assertEquals(sent.institution(), read.institution());
            assertEquals(sent.letters(), read.letters());
            assertEquals(sent.withheldPhotos(), read.withheldPhotos());
            assertEquals(sent.campaign().items(), read.campaign().items());
            assertEquals(
                    List.of(sent.report(), sent.revision(), sent.kind(), sent.number(), sent.date()),
                    List.of(read.report(), read.revision(), read.kind(), read.number(), read.date()));
            assertEquals(sent.campaign().sha256(), read.campaign().sha256());
            assertEquals(
                    List.copyOf(sent.campaign().sections().keySet()),
                    List.copyOf(read.campaign().sections().keySet()));
            assertArrayEquals(ReportData.write(sent), ReportData.write(read));
        }
    }

    @Test
    void theSumsAreThoseOfTheThreeEvents() {
        Map<String, Long> totals =
                Totals.of(Reading.campaign(), Schools.lyceum().events());
        assertEquals(
                Map.of(
                        "readers", 120L + 193 + 60,
                        "readers_small", 50L + 80 + 20,
                        "readers_big", 70L + 113 + 40,
                        "readers_small_new", 9L,
                        "elders", 27L,
                        "books_swapped", 310L,
                        "tenge_for_books", 48_500L,
                        "pages_read", 1240L),
                totals);
    }

    @Test
    void theReportAnswersEachItemInItsOwnWay() {
        try (OpenSchool school = Schools.full(folder.resolve("paraq.onkundik"))) {
            assertEquals(
                    List.of("HELD", "HELD", "POSTPONED", "NOT_CONCERNED", "HELD", "NOT_CONCERNED"),
                    SchoolStatus.of(school, school.today()).answers().stream()
                            .map(answer -> answer.state().name())
                            .toList());
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        try (OpenSchool school = Schools.full(folder.resolve("paraq.onkundik"))) {
            PreparedReport prepared = prepare.prepare(school, school.work().draft());
            assertArrayEquals(
                    prepare.pdf(school, prepared, Paper.REPORT, Language.KK),
                    new PrepareReport()
                            .pdf(school, prepare.prepare(school, school.work().draft()), Paper.REPORT, Language.KK));
        }
    }

    @Test
    void kazakhAndRussianCarryTheSameData() {
        try (OpenSchool school = Schools.full(folder.resolve("paraq.onkundik"))) {
            PreparedReport prepared = prepare.prepare(school, school.work().draft());
            assertArrayEquals(
                    attachment(prepare.pdf(school, prepared, Paper.REPORT, Language.KK)),
                    attachment(prepare.pdf(school, prepared, Paper.REPORT, Language.RU)));
        }
    }

    @Test
    void aPhotoWithoutConsentIsNeitherShownNorNamedOnlyCounted() {
        try (OpenSchool school = Schools.full(folder.resolve("paraq.onkundik"))) {
            Event event = school.work().events().get(1);
            Event.Photo hidden = event.photos().get(1);
            Event.Photo shown = event.photos().get(0);
            PreparedReport prepared = prepare.prepare(school, school.work().draft());
            byte[] pdf = prepare.pdf(school, prepared, Paper.REPORT, Language.KK);
            String data = new String(attachment(pdf), StandardCharsets.UTF_8);

            assertFalse(data.contains(hidden.uuid().toString()));
            assertFalse(data.contains(hidden.sha256()));
            assertFalse(contains(pdf, school.file().photos().bytes(hidden.uuid())));
            assertEquals(Map.of(event.uuid(), 1), prepared.content().withheldPhotos());
            assertTrue(data.contains("\"withheldPhotos\": 1"));

            assertTrue(data.contains(shown.uuid().toString()), "else the search finds nothing anyway");
            assertTrue(
                    contains(pdf, school.file().photos().bytes(shown.uuid())), "pictures stand in the PDF as they are");
        }
    }

    @Test
    void aReportWithoutAnyEventIsAReportToo() throws Exception {
        try (OpenSchool school = Schools.empty(folder.resolve("paraq.onkundik"))) {
            PreparedReport prepared = prepare.prepare(school, ReportDraft.EMPTY);
            byte[] pdf = prepare.pdf(school, prepared, Paper.REPORT, Language.RU);
            VeraPdf.assertConformant(Files.write(folder.resolve("none.pdf"), pdf));
            assertEveryItemIsSaid(pdf, prepared.content(), Language.RU);
            assertEquals(List.of(), Schema.REPORT.errors(attachment(pdf)));
        }
    }

    private static void assertEveryItemIsSaid(byte[] pdf, ReportContent content, Language language) {
        String text = Schools.text(pdf);
        for (Item item : content.campaign().items()) {
            assertTrue(text.contains(Schools.squeezed(item.text().in(language))), item.id() + " in " + language);
        }
    }

    private static byte[] attachment(byte[] pdf) {
        return UnsignedAttachment.read(pdf, ReportData.ATTACHMENT).attachment();
    }

    private static boolean contains(byte[] where, byte[] what) {
        var latin = StandardCharsets.ISO_8859_1;
        return new String(where, latin).contains(new String(what, latin));
    }
}
