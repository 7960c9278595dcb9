package kz.onkundik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import kz.onkundik.operation.AddPhotos;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.sample.SamplePictures;
import kz.onkundik.operation.sample.Scene;
import kz.onkundik.problem.Problem;
import kz.onkundik.report.Contents;
import kz.onkundik.school.Event;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever presses a line of what is missing stands in the very field where it is mended, whatever the problem is. */
class EveryProblemTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-15T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2023, 11, 15);
    private static final LocalDate SATURDAY = LocalDate.of(2023, 11, 18);
    private static final LocalDate HOLIDAY = LocalDate.of(2023, 10, 25);

    /** Which control, or a control within which other, has the focus. */
    private static final Map<String, String> MENDED_IN = new LinkedHashMap<>();

    static {
        MENDED_IN.put("count.part-above-whole", "count-pupils_1_4");
        MENDED_IN.put("count.wrong-sum", "count-pupils");
        MENDED_IN.put("count.above-contingent", "count-teachers");
        MENDED_IN.put("count.empty", "count-parents");
        MENDED_IN.put("count.none", "count-pupils");
        MENDED_IN.put("count.all-zero", "count-pupils");
        MENDED_IN.put("event.in-charge-missing", "event-in-charge-choice");
        MENDED_IN.put("event.same-person", "event-in-charge-choice");
        MENDED_IN.put("event.same-place", "event-place-choice");
        MENDED_IN.put("event.on-weekend", "event-date");
        MENDED_IN.put("event.on-holiday", "event-date");
        MENDED_IN.put("event.outside-campaign", "event-date");
        MENDED_IN.put("event.story-missing", "event-story");
        MENDED_IN.put("link.malformed", "link-1-url");
        MENDED_IN.put("link.missing", "add-link");
        MENDED_IN.put("photo.consent-missing", "photo-0-consent");
        MENDED_IN.put("photo.caption-missing", "photo-0-consent");
        MENDED_IN.put("item.unanswered", "plan-table");
        MENDED_IN.put("item.reason-missing", "plan-reason");
        MENDED_IN.put("planned.reason-missing", "plan-reason");
        MENDED_IN.put("planned.day-passed", "plan-table");
        MENDED_IN.put("planned.today", "plan-table");
        MENDED_IN.put("report.count-empty", "report-count-unique_children");
        MENDED_IN.put("report.count-impossible", "report-count-unique_children");
        MENDED_IN.put("report.link-missing", "publication-links");
        MENDED_IN.put("report.link-malformed", "publication-links");
    }

    /** What no field mends: it is looked at where the deadlines are. */
    private static final Set<String> OF_TIME = Set.of(
            "deadline.conflict",
            "deadline.missed",
            "deadline.near",
            "deadline.safe-passed",
            "deadline.today",
            "clock.outside-campaign");

    private static final String DEADLINES = "overview-deadlines";
    private static final LocalDate BEFORE = LocalDate.of(2023, 11, 1);
    private static final LocalDate AFTER = LocalDate.of(2023, 12, 10);
    private static final LocalDate WRONG_CLOCK = LocalDate.of(2025, 1, 1);

    @TempDir
    Path folder;

    @Test
    void everyProblemLeadsToTheFieldThatMendsIt() {
        SchoolModel school = SchoolFixture.empty(folder);
        Map<String, Problem> found = new LinkedHashMap<>();
        change(school, EveryProblemTest::spoil);
        school.snapshot().get().problems(ReportKind.FINAL).forEach(each -> found.putIfAbsent(each.code(), each));
        change(school, EveryProblemTest::spoilReport);
        school.snapshot().get().problems(ReportKind.FINAL).forEach(each -> found.putIfAbsent(each.code(), each));
        assertThat(found.keySet()).containsAll(MENDED_IN.keySet());
        try (var shown = SchoolWindow.show(school, folder, CLOCK)) {
            var stands = new LinkedHashMap<String, String>();
            MENDED_IN.forEach((code, field) -> stands.put(code, ledTo(shown, found.get(code), field)));
            assertThat(stands).isEqualTo(MENDED_IN);
        }
    }

    @Test
    void everyProblemOfTimeLeadsToTheDeadlines() {
        SchoolModel school = SchoolFixture.empty(folder);
        Map<String, String> stands = new LinkedHashMap<>();
        try (var shown = SchoolWindow.show(school, folder, CLOCK)) {
            shown.window().run(() -> change(school, EveryProblemTest::madeReal));
            for (LocalDate today : Stream.concat(BEFORE.datesUntil(AFTER), Stream.of(WRONG_CLOCK))
                    .toList()) {
                shown.window()
                        .run(() -> change(school, file -> {
                            file.file().saveToday(today);
                            return file;
                        }));
                for (Problem problem : school.snapshot().get().problems(ReportKind.FINAL)) {
                    if (OF_TIME.contains(problem.code()) && !stands.containsKey(problem.code())) {
                        stands.put(problem.code(), ledTo(shown, problem, DEADLINES));
                    }
                }
            }
        }
        assertThat(stands.keySet()).isEqualTo(OF_TIME);
        assertThat(stands.values()).containsOnly(DEADLINES);
    }

    @Test
    void noProblemIsLeftOut() throws IOException {
        var code = Pattern.compile("\"((?:count|event|link|photo|item|planned|report|deadline|clock)\\.[a-z-]+)\"");
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> checks = Files.list(Path.of("src/main/java/kz/onkundik/school/check"))) {
            for (Path check : checks.toList()) {
                code.matcher(Files.readString(check)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        codes.removeAll(OF_TIME);
        assertThat(codes).isEqualTo(new TreeSet<>(MENDED_IN.keySet()));
    }

    /** The control that has the focus, or that within which it has it. */
    private static String ledTo(SchoolWindow shown, Problem problem, String wanted) {
        TestWindow window = shown.window();
        window.run(() -> window.scene().getRoot().requestFocus());
        window.run(() -> shown.screens().mend(problem.place()));
        List<String> focused = List.of();
        for (int i = 0; i < 10 && !focused.contains(wanted); i++) {
            window.run(() -> {});
            focused = window.call(() -> ids(window.scene().getFocusOwner()));
        }
        return focused.contains(wanted) ? wanted : String.valueOf(focused);
    }

    private static List<String> ids(Node focused) {
        List<String> ids = new ArrayList<>();
        for (Node each = focused; each != null; each = each.getParent()) {
            if (each.getId() != null) {
                ids.add(each.getId());
            }
        }
        return ids;
    }

    /** A file with every mistake but those of the report. */
    private static OpenSchool spoil(OpenSchool school) {
        save(
                school,
                Contents.event("Сурет байқауы")
                        .answering("d04")
                        .on(SATURDAY)
                        .telling("")
                        .with("pupils", 10)
                        .with("pupils_1_4", 11)
                        .with("pupils_5_9", 5)
                        .with("teachers", 100)
                        .done());
        save(school, Contents.event("Ашылуы").on(HOLIDAY).with("pupils", 0).done());
        Event fair = Contents.event("Жәрмеңке")
                .answering("d03")
                .on(TODAY)
                .from(LocalTime.of(10, 0), LocalTime.of(11, 0))
                .in("Фойе")
                .ledBy("Сынамалова Д.М.")
                .published("official_site", "https://ulgi-mektep.example/kz/1")
                .published("official_site", "сайтта тұр")
                .done();
        save(school, fair);
        save(
                school,
                Contents.event("Кездесу")
                        .on(TODAY)
                        .from(LocalTime.of(10, 0), LocalTime.of(11, 0))
                        .in("Фойе")
                        .ledBy("Сынамалова Д.М.")
                        .done());
        var photos = new AddPhotos();
        try {
            Path photo = Files.createTempFile("onkundik", ".jpg");
            Files.write(photo, SamplePictures.draw(Scene.FAIR, "a"));
            photos.add(school, fair.uuid(), photos.prepare(photo));
            Files.delete(photo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        school.file().saveConcern(school.campaign().id(), new ItemConcern("d05", false, ""));
        plan(school, "d06", TODAY.minusDays(1), null);
        plan(school, "d07", TODAY, null);
        plan(school, "d10", null, new PlanRow.Outcome(PlanRow.State.NOT_HELD, ""));
        return school;
    }

    /** The clock of a fictional school is never wrong. */
    private static OpenSchool madeReal(OpenSchool school) {
        Institution it = school.institution();
        school.file()
                .saveInstitution(new Institution(
                        it.uuid(),
                        it.bin(),
                        it.type(),
                        it.level(),
                        it.superior(),
                        it.superiorName(),
                        it.name(),
                        it.letterhead(),
                        it.people(),
                        false));
        return school;
    }

    private static OpenSchool spoilReport(OpenSchool school) {
        var link = new Event.Publication(UUID.randomUUID(), "official_site", "сайтта тұр", null);
        school.file()
                .saveDraft(
                        school.campaign().id(),
                        ReportDraft.EMPTY
                                .withCounts(Map.of("unique_children", 99_999L))
                                .publishedAt(List.of(link)));
        return school;
    }

    private static void save(OpenSchool school, Event event) {
        school.file().saveEvent(school.campaign().id(), event);
    }

    private static void plan(OpenSchool school, String item, LocalDate day, PlanRow.Outcome outcome) {
        school.file()
                .savePlanRow(
                        school.campaign().id(),
                        PlanRow.titled(UUID.randomUUID(), List.of(item), item)
                                .withDate(day)
                                .withOutcome(outcome));
    }

    private static void change(SchoolModel school, UnaryOperator<OpenSchool> how) {
        school.change("events.saving", how, (OpenSchool _) -> {});
    }
}
