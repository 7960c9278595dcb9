package kz.onkundik.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.onkundik.Reading;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.document.Table;
import kz.onkundik.document.VeraPdf;
import kz.onkundik.json.JsonEdit;
import kz.onkundik.json.Schema;
import kz.onkundik.operation.MakeDocument;
import kz.onkundik.operation.Schools;
import kz.onkundik.operation.sample.SamplePictures;
import kz.onkundik.operation.sample.Scene;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Institution.Letterhead;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.Person;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Work;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportLayoutTest {
    private static final byte[] PICTURE = SamplePictures.draw(Scene.FAIR, "1.jpg");

    @TempDir
    Path folder;

    /** Each stands in every field that a person can fill. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "мектепмектеп*200",
                "Жарайсың 🎉 *3",
                "مرحبا *20",
                "а\u0000б\u0007в\u2028г\uFFFEд\uD800"
            })
    void whateverIsTypedTheReportIsArchivableAndOnThePage(String pattern) throws Exception {
        String text = repeated(pattern);
        byte[] pdf = pdf(filledWith(text), Language.RU);
        VeraPdf.assertConformant(Files.write(folder.resolve("extreme.pdf"), pdf));
        assertOnThePage(pdf);
        assertEquals(List.of(), Schema.REPORT.errors(ReportData.write(filledWith(text))));
    }

    @Test
    void aWordOfTwoThousandLettersLosesNone() throws IOException {
        String word = "кітапхана".repeat(223);
        String said = Schools.text(pdf(filledWith(word), Language.KK));
        int found = 0;
        for (int at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
            found++;
        }
        assertTrue(found >= 10, "whole in each field that is printed, but found " + found + " times");
    }

    @Test
    void aStoryOfAHundredThousandLettersMovesToItsOwnSectionWhole() throws IOException {
        String story = "Оқырмандар 1250 бет оқыды. ".repeat(3704);
        ReportContent content = Contents.withEvents(
                Contents.reading(),
                List.of(Contents.event("Ұзақ оқу")
                        .answering("r-aloud")
                        .telling(story)
                        .done()));
        String said = Schools.text(pdf(content, Language.KK));
        String heading = Schools.squeezed("1.1. Ұзақ оқу");
        assertTrue(said.contains(heading), "the section names the row");
        String afterHeading = said.substring(said.indexOf(heading));
        assertEquals(3704, occurrences("Оқырмандар1250бетоқыды", afterHeading), "and holds all of it");
        assertEquals(3704, occurrences("Оқырмандар1250бетоқыды", said), "which stands nowhere else");
    }

    @Test
    void aShortStoryStaysInItsRow() throws IOException {
        String said = Schools.text(pdf(Contents.reading(), Language.KK));
        assertEquals(1, occurrences(Schools.squeezed("Кітаптар ауыл кітапханасына берілді."), said));
    }

    @Test
    void sixtyIndicatorsStandInBlocksOfAtMostSevenColumns() throws IOException {
        ReportContent content = withIndicators(60);
        try (PDDocument pdf = Loader.loadPDF(pdf(content, Language.KK))) {
            String said = Schools.squeezed(new PDFTextStripper().getText(pdf));
            for (int i = 0; i < 60; i++) {
                assertTrue(said.contains("Көрсеткіш%02dсаны".formatted(i)), "indicator " + i);
                assertTrue(said.contains(Integer.toString(700 + i)), "its number");
            }
        }
        var words = new Words(new Messages(Language.KK));
        List<Integer> columns = TotalsPart.blocks(content, words).stream()
                .filter(Table.class::isInstance)
                .map(table -> ((Table) table).columns().size() - 1)
                .toList();
        assertEquals(
                60,
                columns.stream()
                        .limit(columns.size() - 1)
                        .mapToInt(Integer::intValue)
                        .sum());
        assertTrue(columns.stream().allMatch(count -> count <= 7), columns::toString);
    }

    @Test
    void anInterimReportKeepsSilentOnResultsThatItHasNot() throws IOException {
        String expected = Schools.squeezed(
                Reading.campaign().expectedResults().getFirst().text().kk());
        assertFalse(Schools.text(pdf(withResults(ReportKind.INTERIM, Map.of()), Language.KK))
                .contains(expected));
        assertTrue(Schools.text(pdf(withResults(ReportKind.INTERIM, Map.of(1, "Өсті.")), Language.KK))
                .contains(expected));
        assertTrue(Schools.text(pdf(withResults(ReportKind.FINAL, Map.of()), Language.KK))
                .contains(expected));
    }

    @Test
    void onlyWebAddressesAreLive() throws IOException {
        ReportContent content = Contents.withEvents(
                Contents.reading(),
                List.of(Contents.event("Оқу")
                        .published("reading_blog", "javascript:alert(1)")
                        .published("reading_blog", "file:///etc/passwd")
                        .published("reading_blog", "https://paraq.example/blog/7")
                        .done()));
        var live = new TreeSet<String>();
        try (PDDocument pdf = Loader.loadPDF(pdf(content, Language.KK))) {
            for (var page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                        live.add(action.getURI());
                    }
                }
            }
        }
        assertEquals(List.of("https://paraq.example/blog/7"), List.copyOf(live));
    }

    @Test
    void aFictionalInstitutionSaysSoOnEveryPage() throws IOException {
        ReportContent content = Contents.reading();
        assertTrue(content.institution().fictional());
        String mark = Schools.squeezed(new Messages(Language.KK).text("doc.fictional"));
        try (PDDocument pdf = Loader.loadPDF(pdf(content, Language.KK))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(Schools.squeezed(stripper.getText(pdf)).contains(mark), "page " + page);
            }
        }
    }

    private static ReportContent filledWith(String text) {
        ReportContent content = Contents.reading();
        LocalText local = new LocalText(text, text, null);
        Institution is = content.institution();
        var institution = new Institution(
                is.uuid(),
                is.bin(),
                is.type(),
                is.level(),
                is.superior(),
                local,
                local,
                new Letterhead(local, text, text, text),
                List.of(new Person("head", local, text, text), new Person("executor", local, text, text)),
                false);
        Event event = Contents.event(text)
                .answering("r-aloud")
                .sayingElsewhere(text)
                .telling(text)
                .with("readers", 1L << 53)
                .published("reading_blog", text)
                .photographed(Consent.GIVEN)
                .done();
        var row = new PlanRow(
                content.report(),
                List.of("r-swap"),
                text,
                content.date(),
                null,
                null,
                text,
                text,
                text,
                text,
                new PlanRow.Outcome(PlanRow.State.NOT_HELD, text));
        var work = new Work(
                Map.of(),
                List.of(new ItemConcern("r-writer", false, text)),
                List.of(row),
                List.of(event),
                new ReportDraft(ReportKind.FINAL, text, content.date(), Map.of(), Map.of(1, text)),
                List.of());
        return Contents.with(content, content.campaign(), institution, work);
    }

    private static ReportContent withResults(ReportKind kind, Map<Integer, String> results) {
        ReportContent content = Contents.reading();
        return Contents.withDraft(content, new ReportDraft(kind, "", content.date(), Map.of(), results));
    }

    private static ReportContent withIndicators(int count) {
        List<Map<String, Object>> indicators = new ArrayList<>();
        Contents.OneEvent event = Contents.event("Санақ").answering("r-aloud");
        var edit = new JsonEdit(Reading.campaignFile());
        for (int i = 0; i < count; i++) {
            var indicator = new HashMap<String, Object>();
            indicator.put("id", "n" + i);
            indicator.put("unit", "items");
            indicator.put("label", Map.of("kk", "Көрсеткіш %02d саны".formatted(i)));
            indicator.put("scope", "event");
            indicator.put("public", true);
            indicators.add(indicator);
            event.with("n" + i, 700 + i);
        }
        edit.set("indicators", indicators);
        for (int item = 0; item < 3; item++) {
            edit.set("items[" + item + "].indicators", List.of());
        }
        Campaign campaign = CampaignReader.read(edit.bytes());
        ReportContent content = Contents.withEvents(Contents.reading(), List.of(event.done()));
        Work work = content.work();
        return Contents.with(
                content,
                campaign,
                content.institution(),
                new Work(Map.of(), work.concerns(), work.plan(), work.events(), ReportDraft.EMPTY, List.of()));
    }

    private static byte[] pdf(ReportContent content, Language language) {
        return MakeDocument.pdf(Paper.REPORT, content, new Presentation(new Messages(language), photo -> PICTURE))
                .bytes();
    }

    private static void assertOnThePage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (!text.getUnicode().isBlank()) {
                        assertTrue(
                                text.getXDirAdj() >= 20
                                        && text.getXDirAdj() + text.getWidthDirAdj() <= text.getPageWidth() - 20,
                                () -> "page " + getCurrentPageNo() + ": " + text);
                    }
                }
            };
            assertNotNull(stripper.getText(document));
        }
    }

    /** {@code мектеп*200} is that word two hundred times. */
    private static String repeated(String pattern) {
        int star = pattern.indexOf('*');
        return star < 0 ? pattern : pattern.substring(0, star).repeat(Integer.parseInt(pattern.substring(star + 1)));
    }

    private static int occurrences(String what, String where) {
        int count = 0;
        for (int at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length())) {
            count++;
        }
        return count;
    }
}
