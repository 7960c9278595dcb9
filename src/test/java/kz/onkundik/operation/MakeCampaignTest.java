package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignCopy;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.NewCampaign;
import kz.onkundik.campaign.Shift;
import kz.onkundik.campaign.letter.LetterCampaign;
import kz.onkundik.campaign.letter.LetterProposal;
import kz.onkundik.campaign.letter.LetterReader;
import kz.onkundik.exchange.DataFileReader;
import kz.onkundik.exchange.SampleDistrict;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Severity;
import kz.onkundik.report.Paper;
import kz.onkundik.report.ReportData;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New campaigns without a programmer: next year's by copying, a month by its letter; each to its signed report. */
class MakeCampaignTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-11-24T06:30:00Z"), ZoneOffset.UTC);
    private static final Campaign BUILT_IN =
            CampaignReader.read(BuiltInCampaigns.all().getFirst());

    private static final Shift NEXT_YEAR = Shift.sameDates(BUILT_IN.start(), 2024);

    /** As a district may write it: a title without quotes is not recognised, and stays to be typed. */
    private static final String LETTER = """
            2024 жылғы 25 қыркүйектегі № 05-12/318
            Мектеп директорларына

            2024 жылғы қазан айында «Саналы азамат» атты аудандық айлық өткізіледі. Төмендегі іс-шараларды өткізу қажет:
            1. «Менің құқығым» атты дебат сайысын өткізу.
            2. 1-4 сынып оқушылары арасында сурет байқауын ұйымдастыру.
            3. Ата-аналармен кездесу өткізу.
            Есепті 2024 жылғы 1 қарашаға дейін ұсыну қажет.
            """;

    @TempDir
    Path folder;

    private final MakeCampaign make = new MakeCampaign();
    private OpenSchool school;

    @BeforeEach
    void open() {
        var one = DataFileReader.read(SampleDistrict.file(), BUILT_IN)
                .institutions()
                .getFirst();
        school = new NewFile(CLOCK, UUID::randomUUID)
                .create(
                        folder.resolve("school.onkundik"),
                        one.institution(),
                        BuiltInCampaigns.all().getFirst(),
                        BuiltInCampaigns.exampleChain());
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void nextYearsCampaignIsCopiedPlannedHeldAndReported() {
        OpenSchool next = school.turnedTo(takeNextYears());
        assertEquals(LocalDate.of(2024, 11, 15), next.campaign().start());
        assertEquals(
                LocalDate.of(2024, 11, 22),
                SchoolStatus.of(next, next.today()).timetable().safeDate().orElseThrow());
        report(next, Map.of("pupils", 120L));
        assertEquals(List.of(), school.work().events(), "the year before is untouched");
    }

    @Test
    void aMonthOutOfItsLetterIsPlannedHeldAndReported() {
        OpenSchool turned = school.turnedTo(takeMonth());
        assertEquals("Саналы азамат", turned.campaign().title().kk());
        assertEquals(LocalDate.of(2024, 10, 1), turned.campaign().start());
        assertEquals(LocalDate.of(2024, 10, 31), turned.campaign().end());
        assertEquals("аудандық айлық", turned.campaign().kindLabel().kk());
        assertEquals("05-12/318", turned.campaign().letter().number());
        assertEquals(3, turned.campaign().items().size());
        assertEquals(
                LocalDate.of(2024, 10, 31),
                SchoolStatus.of(turned, turned.today()).timetable().safeDate().orElseThrow());
        report(turned, Map.of());
    }

    @Test
    void whatWasMadeHereIsChangedAsItsNextRevision() {
        String id = takeMonth();
        OpenSchool turned = school.turnedTo(id);
        make.take(school, turned.campaign(), Chain.empty(id));
        turned.lookAgain();
        assertEquals(2, turned.campaign().revision());
        assertTrue(turned.campaigns().stream().anyMatch(each -> each.id().equals(id) && each.madeHere()));
    }

    @Test
    void whereTheAddingIsTakenBackTheOneThatWasInWorkBeforeIsAgain() {
        takeNextYears();
        OpenSchool turned = school.turnedTo(takeMonth());
        assertEquals("campaign.add", new TakeBack().undo(turned).orElseThrow().action());
        turned.lookAgain();
        assertEquals(BUILT_IN.id(), turned.campaign().id());
    }

    @Test
    void whatCameFromAboveIsNotChangedHere() {
        assertEquals(
                "campaign.not-made-here",
                assertThrows(Failure.class, () -> make.take(school, school.campaign(), school.chain()))
                        .code());
    }

    @Test
    void aCampaignThatIsNotWholeLeavesTheFileAsItWas() {
        Campaign blank = NewCampaign.blank(BUILT_IN, make.newId(school));
        Campaign withoutItems = CampaignCopy.of(BUILT_IN, blank.id(), NEXT_YEAR);
        Chain stranger = new Chain("other", null, school.chain().letters());
        assertThrows(Failure.class, () -> make.take(school, withoutItems, stranger));
        assertEquals(1, school.campaigns().size());
    }

    private String takeNextYears() {
        String id = make.newId(school);
        make.take(
                school,
                CampaignCopy.of(school.campaign(), id, NEXT_YEAR),
                CampaignCopy.of(school.chain(), school.campaign(), id, NEXT_YEAR));
        return id;
    }

    /** The month of the letter. */
    private String takeMonth() {
        String id = make.newId(school);
        var read = new LetterReader().read(LETTER, 2024);
        var proposal = new LetterProposal(Optional.of(read), Optional.empty());
        Campaign month = new LetterCampaign(proposal, () -> school.newUuid().toString())
                .into(NewCampaign.blank(BUILT_IN, id), LetterCampaign.Taken.all(proposal));
        make.take(school, month, Chain.empty(id));
        return id;
    }

    /** Plans by the letter, holds an event for every item that concerns us, and issues the final report. */
    private void report(OpenSchool turned, Map<String, Long> counts) {
        int planned = new PlanFromLetter().add(turned, Language.KK);
        assertTrue(planned > 0);
        var record = new RecordEvent();
        for (PlanRow row : turned.work().plan()) {
            record.save(turned, held(turned, row, counts));
        }
        var draft = new ReportDraft(ReportKind.INTERIM, "01-18/7", null, Map.of(), Map.of());
        var prepare = new PrepareReport();
        PreparedReport prepared = prepare.prepare(turned, draft);
        assertEquals(
                List.of(),
                prepared.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList());
        for (Language language : List.of(Language.KK, Language.RU)) {
            String plan = Schools.text(prepare.pdf(turned, prepared, Paper.PLAN, language));
            String report = Schools.text(prepare.pdf(turned, prepared, Paper.REPORT, language));
            for (PlanRow row : turned.work().plan()) {
                assertTrue(plan.contains(Schools.squeezed(row.title())), row.title());
            }
            for (Item item : turned.campaign().items()) {
                assertTrue(report.contains(Schools.squeezed(item.text().in(language))), item.id());
            }
        }
        Path signed = folder.resolve("signed.pdf");
        new IssueReport(CLOCK, prepare, new SignReport(CLOCK))
                .issue(
                        turned,
                        prepared,
                        Paper.REPORT,
                        Language.KK,
                        new OwnKeys(CLOCK, new SecureRandom()).openOrMake(turned, "айлық-2024".toCharArray()),
                        signed);
        var checked = new VerifyReport().verify(signed, Trusted.NOBODY);
        assertEquals(VerdictCode.VALID, checked.code());
        assertEquals(
                turned.campaign().id(),
                checked.report().orElseThrow().campaign().id());
        assertEquals(
                turned.work().events(),
                ReportData.read(ReportData.write(prepared.content())).work().events());
    }

    private static Event held(OpenSchool turned, PlanRow row, Map<String, Long> counts) {
        return new Event(
                turned.newUuid(),
                row.uuid(),
                row.items(),
                row.title(),
                turned.campaign().start().plusDays(1),
                null,
                null,
                Event.Mode.OFFLINE,
                "Мектеп",
                "",
                "",
                "Өткізілді.",
                counts,
                List.of(),
                List.of(),
                List.of());
    }
}
