package kz.onkundik.operation.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.onkundik.Installed;
import kz.onkundik.campaign.Item;
import kz.onkundik.document.VeraPdf;
import kz.onkundik.json.Digest;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonObject;
import kz.onkundik.json.Schema;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.Schools;
import kz.onkundik.operation.TakeBack;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.report.ReportContent;
import kz.onkundik.report.ReportData;
import kz.onkundik.school.Event;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Totals;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fictional district as a user gets it, written once and looked at from all sides. */
class SampleTest {
    @TempDir
    static Path folder;

    private static WriteSample.Written written;

    @BeforeAll
    static void write() {
        written = new WriteSample(UUID::randomUUID, new SecureRandom()).write(folder);
    }

    @Test
    void itIsThreeFilesAndTwoTimesFourSignedReports() {
        assertEquals(3, written.schoolFiles().size());
        assertEquals(3, written.passwordFiles().size());
        assertEquals(8, written.reports().size());
        assertEquals(
                3 + 3 + 8,
                folder.toFile().list((_, name) -> !name.startsWith(".")).length,
                "and nothing is left lying about");
    }

    @Test
    void theMakingOfAFileIsNoStepThatCanBeTakenBack() {
        for (Path file : written.schoolFiles()) {
            try (OpenSchool school = OpenSchool.open(file, Clock.systemUTC(), UUID::randomUUID)) {
                assertEquals(0, TakeBack.last(school));
            }
        }
    }

    @Test
    void everyReportIsArchivableAndAccessible() throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            Map<Path, Future<List<String>>> found = new LinkedHashMap<>();
            for (Path report : written.reports()) {
                found.put(report, two.submit(() -> VeraPdf.failures(report)));
            }
            for (var each : found.entrySet()) {
                assertEquals(List.of(), each.getValue().get(), each.getKey().toString());
            }
        }
    }

    @Test
    void everyReportIsIntactAndSignedByItsInstitutionsOwnKey() {
        Set<String> keys = new HashSet<>();
        for (Path report : written.reports()) {
            VerifyReport.Checked checked = verify(report);
            assertEquals(VerdictCode.VALID, checked.code(), checked.verdict().detail());
            assertEquals(Trust.NEW, checked.trust());
            assertTrue(checked.verdict().own());
            assertEquals(
                    List.of(),
                    Schema.REPORT.errors(checked.verdict().attachment().orElseThrow()));
            keys.add(checked.report().orElseThrow().institution().uuid() + " "
                    + checked.verdict().key().orElseThrow().spkiSha256());
        }
        assertEquals(3, keys.size(), "one key for each institution");
    }

    @Test
    void anotherProgramFindsTheSignatureValidAndTheWholeFileSigned() throws Exception {
        assumeTrue(Installed.program("pdfsig"), "poppler's pdfsig is not here");
        for (Path report : written.reports()) {
            Process pdfsig = new ProcessBuilder("pdfsig", "-nocert", report.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(said.contains("Signature is Valid"), said);
            assertTrue(said.contains("Total document signed"), said);
        }
    }

    @Test
    void everyItemOfTheLetterIsAnsweredInEveryReport() throws IOException {
        for (Path report : written.reports()) {
            Language language = report.toString().endsWith("-ru.pdf") ? Language.RU : Language.KK;
            String text = Schools.text(Files.readAllBytes(report));
            for (Item item : content(report).campaign().items()) {
                assertTrue(text.contains(Schools.squeezed(item.text().in(language))), item.id() + " in " + report);
            }
        }
    }

    @Test
    void theSumsOfTheSignedDataAreThoseThatWereCountedByHand() {
        JsonObject expected = Json.read(Schools.resource(SampleTest.class, "expected-totals.json"));
        Map<String, Map<String, Object>> sums = new TreeMap<>();
        for (Path report : written.reports()) {
            ReportContent content = content(report);
            if (content.kind() == ReportKind.FINAL) {
                sums.put(content.institution().uuid().toString(), sums(content));
            }
        }
        Map<String, Map<String, Object>> byHand = new TreeMap<>();
        expected.object("institutions").fields((all, name) -> {
            JsonObject one = all.object(name);
            return byHand.put(one.text("uuid"), byHand(one));
        });
        assertEquals(byHand, sums);
        assertEquals(
                expected.object("oblast").map("raw", JsonObject::count),
                new TreeMap<>(added(sums.values())),
                "all three together");
    }

    @Test
    void noTwoPicturesAreAlike() {
        List<String> pictures = written.reports().stream()
                .filter(report -> report.toString().endsWith("-final-kk.pdf"))
                .flatMap(report -> content(report).work().events().stream())
                .flatMap(event -> event.photos().stream())
                .map(Event.Photo::sha256)
                .toList();
        assertEquals(35 + 8 + 4, pictures.size());
        assertEquals(pictures.size(), new HashSet<>(pictures).size());
    }

    @Test
    void aFinalReportNamesTheInterimOneBeforeIt() {
        List<ReportContent> chain = written.reports().stream()
                .filter(report -> report.toString().endsWith("-kk.pdf"))
                .map(SampleTest::content)
                .filter(content -> content.institution().type().equals("general_school"))
                .toList();
        assertEquals(
                List.of(ReportKind.INTERIM, ReportKind.FINAL),
                chain.stream().map(ReportContent::kind).toList());
        assertEquals(chain.getFirst().report(), chain.getLast().report());
        assertEquals(
                Digest.sha256(ReportData.write(chain.getFirst())),
                chain.getLast().previousSha256());
    }

    @Test
    void everyFileOpensAgainWithAllThatWasIssued() {
        for (Path file : written.schoolFiles()) {
            try (OpenSchool school = OpenSchool.open(file, Clock.systemUTC(), UUID::randomUUID)) {
                assertTrue(school.institution().fictional());
                assertEquals("2023-11-24", school.today().toString());
                school.work()
                        .issued()
                        .forEach(issued -> assertEquals(2, issued.files().size(), "kk and ru"));
            }
        }
    }

    private static Map<String, Object> sums(ReportContent content) {
        List<Event> events = content.work().events();
        Map<String, Object> sums = new TreeMap<>();
        sums.put("events", (long) events.size());
        sums.put("participations", new TreeMap<>(Totals.of(content.campaign(), events)));
        Map<String, Long> links = new TreeMap<>();
        content.campaign().outlets().keySet().forEach(outlet -> links.put(outlet, 0L));
        events.stream()
                .flatMap(event -> event.publications().stream())
                .forEach(link -> links.merge(link.outlet(), 1L, Long::sum));
        sums.put("links", links);
        long shown = events.stream().mapToLong(event -> event.photos().size()).sum();
        long withheld = content.withheldPhotos().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        sums.put("photosWithConsent", shown);
        sums.put("photos", shown + withheld);
        return sums;
    }

    private static Map<String, Object> byHand(JsonObject one) {
        return new TreeMap<>(Map.of(
                "events", one.count("events"),
                "participations", new TreeMap<>(one.map("participations", JsonObject::count)),
                "links", new TreeMap<>(one.map("links", JsonObject::count)),
                "photosWithConsent", one.count("photosWithConsent"),
                "photos", one.count("photos")));
    }

    private static Map<String, Long> added(Iterable<Map<String, Object>> sums) {
        Map<String, Long> all = new TreeMap<>();
        for (Map<String, Object> one : sums) {
            ((Map<?, ?>) one.get("participations"))
                    .forEach((id, count) -> all.merge((String) id, (Long) count, Long::sum));
        }
        return all;
    }

    private static ReportContent content(Path report) {
        return verify(report).report().orElseThrow();
    }

    private static VerifyReport.Checked verify(Path report) {
        return new VerifyReport().verify(report, Trusted.NOBODY);
    }
}
