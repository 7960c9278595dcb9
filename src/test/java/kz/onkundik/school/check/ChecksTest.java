package kz.onkundik.school.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.onkundik.Reading;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.ChainFile;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.report.Contents;
import kz.onkundik.school.Event;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule fires where it should and keeps silent where it should not. */
class ChecksTest {
    private static final Campaign CAMPAIGN = Reading.campaign();
    private static final Institution LYCEUM = Contents.reading().institution();
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 20);

    static Stream<Row> rows() {
        return Stream.of(
                work("a part above its whole")
                        .event(event().with("readers_small", 9).with("readers_small_new", 10))
                        .finds("count.part-above-whole", Severity.ERROR, "counts.readers_small_new"),
                work("a part as large as its whole")
                        .event(event().with("readers_small", 9).with("readers_small_new", 9))
                        .keepsSilentOn("count.part-above-whole"),
                work("a part without its whole")
                        .event(event().with("readers_small_new", 10))
                        .keepsSilentOn("count.part-above-whole"),
                work("ages that exceed all together")
                        .event(event().with("readers", 10).with("readers_small", 11))
                        .finds("count.wrong-sum", Severity.ERROR, "counts.readers"),
                work("ages that are all typed and miss one")
                        .event(event().with("readers", 193)
                                .with("readers_small", 80)
                                .with("readers_big", 112))
                        .finds("count.wrong-sum", Severity.ERROR, "counts.readers"),
                work("ages that add up")
                        .event(event().with("readers", 193)
                                .with("readers_small", 80)
                                .with("readers_big", 113))
                        .keepsSilentOn("count.wrong-sum"),
                work("one age of two")
                        .event(event().with("readers", 193).with("readers_small", 80))
                        .keepsSilentOn("count.wrong-sum"),
                work("a zero among ages that add up")
                        .event(event().with("readers", 80)
                                .with("readers_small", 80)
                                .with("readers_big", 0))
                        .keepsSilentOn("count.wrong-sum"),
                work("more than the lyceum has")
                        .contingent("readers", 100)
                        .event(event().with("readers", 101))
                        .finds("count.above-contingent", Severity.WARNING, "counts.readers"),
                work("all that the lyceum has")
                        .contingent("readers", 100)
                        .event(event().with("readers", 100))
                        .keepsSilentOn("count.above-contingent"),
                work("a number of which the lyceum's is unknown")
                        .event(event().with("readers", 5000))
                        .keepsSilentOn("count.above-contingent"),
                work("a number that the letter asks for")
                        .event(event().answering("r-aloud").with("readers", 5))
                        .finds("count.empty", Severity.WARNING, "counts.elders"),
                work("a typed zero")
                        .event(event().answering("r-aloud").with("readers", 5).with("elders", 0))
                        .keepsSilentOn("count.empty"),
                work("a general event").event(event()).keepsSilentOn("count.empty"),
                work("a day before the month")
                        .event(event().on(LocalDate.of(2027, 2, 28)))
                        .finds("event.outside-campaign", Severity.WARNING, "date"),
                work("a day after the month")
                        .event(event().on(LocalDate.of(2027, 4, 1)))
                        .finds("event.outside-campaign", Severity.WARNING, "date"),
                work("the last day of the month")
                        .event(event().on(LocalDate.of(2027, 3, 31)))
                        .keepsSilentOn("event.outside-campaign"),
                work("an event that says nothing")
                        .event(event().telling(" \n"))
                        .finds("event.story-missing", Severity.WARNING, "story"),
                work("an event that says something")
                        .event(event().telling("Өтті."))
                        .keepsSilentOn("event.story-missing"),
                work("a link that is a word")
                        .event(event().published("reading_blog", "біздің сайтта"))
                        .finds("link.malformed", Severity.ERROR, "links"),
                work("a link to a file")
                        .event(event().published("reading_blog", "file:///c:/1.html"))
                        .finds("link.malformed", Severity.ERROR, "links"),
                work("a link with a password")
                        .event(event().published("reading_blog", "https://a:b@paraq.example/"))
                        .finds("link.malformed", Severity.ERROR, "links"),
                work("a link")
                        .event(event().published("reading_blog", "https://paraq.example/блог?б=1#а"))
                        .keepsSilentOn("link.malformed"),
                work("a link to a Kazakh name")
                        .event(event().published("reading_blog", "https://парақ.қаз/блог"))
                        .keepsSilentOn("link.malformed"),
                work("an item that is published nowhere")
                        .event(event().answering("r-swap").published("reading_blog", "https://paraq.example/1"))
                        .finds("link.missing", Severity.WARNING, "links"),
                work("an item that is published everywhere")
                        .event(event().answering("r-swap")
                                .published("reading_blog", "https://paraq.example/1")
                                .published("wall_newspaper", "https://paraq.example/2"))
                        .keepsSilentOn("link.missing"),
                work("an item that was not held").keepsSilentOn("link.missing"),
                work("a photo that still needs consent")
                        .event(event().photographed(Event.Consent.NEEDED))
                        .finds("photo.consent-missing", Severity.WARNING, "photos"),
                work("photos with consent or of nobody")
                        .event(event().photographed(Event.Consent.GIVEN).photographed(Event.Consent.NOBODY))
                        .keepsSilentOn("photo.consent-missing"),
                work("an item without an answer").finds("item.unanswered", Severity.ERROR, ""),
                work("the same in an interim report").interim().finds("item.unanswered", Severity.HINT, ""),
                work("an answer to all items").answeringAll().keepsSilentOn("item.unanswered"),
                work("a word against an item without a reason")
                        .concern("r-aloud", false, " ")
                        .finds("item.reason-missing", Severity.ERROR, "reason"),
                work("a word against an item with its reason")
                        .concern("r-aloud", false, "Оқу залы жөндеуде")
                        .keepsSilentOn("item.reason-missing"),
                work("what was not held and nobody says why")
                        .outcome(PlanRow.State.NOT_HELD, "")
                        .finds("item.reason-missing", Severity.ERROR, "reason"),
                work("what was postponed and somebody says why")
                        .outcome(PlanRow.State.POSTPONED, "Қар жауды")
                        .keepsSilentOn("item.reason-missing"),
                work("what was held").outcome(PlanRow.State.HELD, "").keepsSilentOn("item.reason-missing"),
                work("fewer different readers than at one event")
                        .event(event().with("readers", 50).with("elders", 5))
                        .different(54)
                        .finds("report.count-impossible", Severity.ERROR, "counts.different_readers"),
                work("as many as at the largest event")
                        .event(event().with("readers", 50).with("elders", 5))
                        .different(55)
                        .keepsSilentOn("report.count-impossible"),
                work("more different readers than there are")
                        .contingent("readers", 200)
                        .contingent("elders", 20)
                        .different(221)
                        .finds("report.count-impossible", Severity.ERROR, "counts.different_readers"),
                work("all there are")
                        .contingent("readers", 200)
                        .contingent("elders", 20)
                        .different(220)
                        .keepsSilentOn("report.count-impossible"),
                work("a final report without them")
                        .finds("report.count-empty", Severity.WARNING, "counts.different_readers"),
                work("an interim report without them").interim().keepsSilentOn("report.count-empty"),
                work("a final report that is published nowhere")
                        .finds("report.link-missing", Severity.WARNING, "links"),
                work("an interim report that is published nowhere").interim().keepsSilentOn("report.link-missing"),
                work("a final report that is published")
                        .published("https://lyceum.example/1")
                        .keepsSilentOn("report.link-missing"),
                work("a report whose link is none")
                        .published("lyceum, 1")
                        .finds("report.link-malformed", Severity.ERROR, "links"),
                work("a report whose link is one")
                        .published("https://lyceum.example/1")
                        .keepsSilentOn("report.link-malformed"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRuleFiresAndKeepsSilent(Row row) {
        List<Problem> found = Checks.problems(row.checked()).stream()
                .filter(problem -> problem.code().equals(row.code))
                .toList();
        if (row.severity == null) {
            assertEquals(List.of(), found);
        } else {
            assertFalse(found.isEmpty(), row.code + " is not found");
            assertEquals(row.severity, found.getFirst().severity());
            assertEquals(row.field, found.getFirst().place().field());
        }
    }

    @Test
    void lettersThatContradictEachOtherAreSaidAndStopNothing() {
        Campaign campaign = CampaignReader.read(BuiltInCampaigns.all().getFirst());
        Chain chain = ChainFile.read(BuiltInCampaigns.exampleChain(), campaign);
        var school = new Institution(
                new UUID(0, 1),
                null,
                "general_school",
                "institution",
                null,
                null,
                LYCEUM.name(),
                LYCEUM.letterhead(),
                List.of(),
                true);
        var checked = new Checked(campaign, chain, school, Work.EMPTY, ReportKind.INTERIM, campaign.end());
        Problem conflict = Checks.problems(checked).stream()
                .filter(problem -> problem.code().equals("deadline.conflict"))
                .findFirst()
                .orElseThrow();
        assertEquals(Severity.WARNING, conflict.severity());
        assertEquals("to-district", conflict.place().id());
        assertTrue(conflict.arguments()
                .containsAll(
                        List.of(LocalDate.of(2023, 11, 29), LocalDate.of(2023, 11, 25), LocalDate.of(2023, 11, 24))));
        assertTrue(Checks.problems(work("").interim().checked()).stream()
                .noneMatch(problem -> problem.code().equals("deadline.conflict")));
    }

    @Test
    void errorsComeFirstAndTheyAloneStopAReport() {
        List<Problem> problems = Checks.problems(
                work("").event(event().telling("").with("readers", 1).with("readers_small", 2))
                        .checked());
        assertEquals(
                problems.stream().map(Problem::severity).sorted().toList(),
                problems.stream().map(Problem::severity).toList());
        assertTrue(Checks.stop(problems));
        assertFalse(Checks.stop(problems.stream()
                .filter(problem -> problem.severity() != Severity.ERROR)
                .toList()));
    }

    private static Row work(String what) {
        return new Row(what);
    }

    private static Contents.OneEvent event() {
        return Contents.event("Оқу");
    }

    /** The work of the lyceum in one respect, and what is found in it. */
    static final class Row {
        private final String what;
        private final Map<String, Long> contingent = new HashMap<>();
        private final List<ItemConcern> concerns = new ArrayList<>();
        private final List<PlanRow> plan = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private Map<String, Long> counts = Map.of();
        private List<Event.Publication> publications = List.of();
        private ReportKind kind = ReportKind.FINAL;
        private String code;
        private Severity severity;
        private String field;

        Row(String what) {
            this.what = what;
        }

        Row event(Contents.OneEvent event) {
            events.add(event.done());
            return this;
        }

        Row contingent(String indicator, long count) {
            contingent.put(indicator, count);
            return this;
        }

        Row concern(String item, boolean concerns, String reason) {
            this.concerns.add(new ItemConcern(item, concerns, reason));
            return this;
        }

        Row answeringAll() {
            CAMPAIGN.items().forEach(item -> concern(item.id(), false, "Себеп"));
            return this;
        }

        Row outcome(PlanRow.State state, String reason) {
            plan.add(PlanRow.titled(new UUID(1, 1), List.of("r-aloud"), "Оқу")
                    .withOutcome(new PlanRow.Outcome(state, reason)));
            return this;
        }

        Row different(long readers) {
            counts = Map.of("different_readers", readers);
            return this;
        }

        Row published(String url) {
            publications = List.of(new Event.Publication(new UUID(2, 2), "reading_blog", url, null));
            return this;
        }

        Row interim() {
            kind = ReportKind.INTERIM;
            return this;
        }

        Row finds(String problem, Severity how, String where) {
            code = problem;
            severity = how;
            field = where;
            return this;
        }

        Row keepsSilentOn(String problem) {
            code = problem;
            return this;
        }

        Checked checked() {
            var draft = new ReportDraft(kind, "", null, counts, Map.of(), publications);
            var work = new Work(contingent, concerns, plan, events, draft, List.of());
            return new Checked(CAMPAIGN, Chain.empty(CAMPAIGN.id()), LYCEUM, work, kind, TODAY);
        }

        @Override
        public String toString() {
            return what + (severity == null ? ": nothing of " : ": ") + code;
        }
    }
}
