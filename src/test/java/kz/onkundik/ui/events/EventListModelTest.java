package kz.onkundik.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.school.Event;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.PlanRow;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.common.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planned stands among the events, and is answered there. */
class EventListModelTest {
    private static final LocalDate PASSED = LocalDate.of(2023, 11, 14);
    private static final LocalDate TO_COME = LocalDate.of(2023, 11, 17);

    @TempDir
    Path folder;

    private SchoolModel school;
    private EventsViewModel model;
    private EventListModel list;
    private final List<UUID> inPlan = new ArrayList<>();

    @BeforeEach
    void open() {
        school = SchoolFixture.empty(folder);
        model = new EventsViewModel(
                new Words(Language.KK),
                school,
                BackgroundWork.inPlace(),
                new EventsActions(List::of, _ -> {}, inPlan::add));
        list = model.list();
    }

    @AfterEach
    void close() {
        school.close(() -> {});
    }

    @Test
    void whatIsPlannedStandsByDayAmongTheEventsWithItsState() {
        plan("Сурет байқауы", TO_COME, "d04");
        plan("Дебат", PASSED, "d10");
        plan("Жәрмеңке", null, "d07");
        model.add();
        assertThat(list.shown())
                .extracting(EventLine::title)
                .containsExactly("Дебат", "Жаңа іс-шара", "Сурет байқауы", "Жәрмеңке");
        assertThat(list.shown())
                .extracting(EventLine::state)
                .containsExactly(PlanState.PASSED, PlanState.HELD, PlanState.PLANNED, PlanState.UNANSWERED);
    }

    @Test
    void whatDoesNotConcernUsIsNoLine() {
        plan("Дебат", null, "d10");
        school.change(
                "plan.saving",
                file -> {
                    new EditPlan().concern(file, new ItemConcern("d10", false, "Біз колледж емеспіз"));
                    return file;
                },
                _ -> {});
        assertThat(list.shown()).isEmpty();
    }

    @Test
    void heldMakesTheEventWithAllThatThePlanKnowsAndGoesThere() {
        model.selected().set(plan("Дебат", PASSED, "d10"));
        model.hold(model.row().get().uuid());
        Event held = school.work().getValue().events().getFirst();
        assertThat(held.title()).isEqualTo("Дебат");
        assertThat(held.date()).isEqualTo(PASSED);
        assertThat(held.start()).isEqualTo(LocalTime.of(14, 0));
        assertThat(held.place()).isEqualTo("Кітапхана");
        assertThat(held.participants()).isEqualTo("8-сынып");
        assertThat(model.selected().get()).isEqualTo(held.uuid());
        assertThat(model.row().get()).isNull();
        assertThat(list.shown()).hasSize(1);
        school.undo();
        assertThat(list.shown()).extracting(EventLine::isEvent).containsExactly(false);
    }

    @Test
    void notHeldAsksWhyAndTheReasonIsSaved() {
        UUID row = plan("Дебат", PASSED, "d10");
        model.selected().set(row);
        model.comeOut(List.of(row), PlanRow.State.NOT_HELD);
        RowDraft draft = model.row().get();
        assertThat(draft.state().get()).isEqualTo(PlanState.NOT_HELD);
        assertThat(model.wanted().get()).isEqualTo("reason");
        assertThat(draft.problem().getValue().code()).isEqualTo("plan.reason-missing");
        draft.reason().set("Карантин ");
        assertThat(draft.problem().getValue()).isNull();
        assertThat(draft.reason().get()).isEqualTo("Карантин ");
        assertThat(row().outcome().reason()).isEqualTo("Карантин");
        model.takeBack(List.of(row));
        assertThat(row().outcome()).isNull();
        assertThat(draft.state().get()).isEqualTo(PlanState.PASSED);
    }

    @Test
    void whatIsUndoneIsShownInTheReasonAgain() {
        UUID row = plan("Дебат", PASSED, "d10");
        model.selected().set(row);
        model.comeOut(List.of(row), PlanRow.State.POSTPONED);
        model.row().get().reason().set("Аяз");
        school.undo();
        assertThat(model.row().get().reason().get()).isEmpty();
        school.redo();
        assertThat(model.row().get().reason().get()).isEqualTo("Аяз");
        assertThat(row().outcome().reason()).isEqualTo("Аяз");
    }

    @Test
    void severalRowsComeOutAsOneChange() {
        UUID one = plan("Дебат", PASSED, "d10");
        UUID other = plan("Жәрмеңке", PASSED, "d07");
        model.comeOut(List.of(one, other), PlanRow.State.NOT_HELD);
        assertThat(list.shown()).extracting(EventLine::state).containsOnly(PlanState.NOT_HELD);
        school.undo();
        assertThat(list.shown()).extracting(EventLine::state).containsOnly(PlanState.PASSED);
    }

    @Test
    void theListIsFilteredByStateByItemByWhatIsMissingAndByWords() {
        plan("Сурет байқауы", TO_COME, "d04");
        plan("Дебат", PASSED, "d10");
        model.add();
        list.filter().set(EventsShown.PLANNED);
        assertThat(titles()).containsExactly("Сурет байқауы");
        list.filter().set(EventsShown.WITHOUT_PHOTOS);
        assertThat(titles()).containsExactly("Жаңа іс-шара");
        list.showAll();
        list.item().set("d10");
        assertThat(titles()).containsExactly("Дебат");
        list.showAll();
        list.text().set("БАИКАУ");
        assertThat(titles()).isEmpty();
        list.text().set("БАЙКАУ");
        assertThat(titles()).containsExactly("Сурет байқауы");
        list.showAll();
        assertThat(titles()).hasSize(3);
    }

    @Test
    void theListIsSortedAsTheKazakhAlphabetGoes() {
        plan("Ұлттық ойын", TO_COME, "d08");
        plan("Ән байқауы", TO_COME, "d04");
        plan("Үздік сынып", TO_COME, "d10");
        plan("Ата-аналар жиыны", TO_COME, "d07");
        list.order().set(EventsOrder.TITLE);
        assertThat(titles()).containsExactly("Ата-аналар жиыны", "Ән байқауы", "Ұлттық ойын", "Үздік сынып");
        assertThat(list.shown()).extracting(EventLine::firstOfDay).containsOnly(true);
        list.order().set(EventsOrder.ITEM);
        assertThat(list.shown()).extracting(line -> line.numbers().getFirst()).containsExactly(4, 7, 8, 10);
        list.order().set(EventsOrder.DAY);
        assertThat(list.shown()).extracting(EventLine::firstOfDay).containsExactly(true, false, false, false);
    }

    @Test
    void whoIsLedToALineSeesItThoughItWasFilteredOut() {
        UUID row = plan("Дебат", PASSED, "d10");
        list.filter().set(EventsShown.HELD);
        assertThat(list.shown()).isEmpty();
        model.selected().set(row);
        assertThat(titles()).containsExactly("Дебат");
    }

    @Test
    void chosenLinesGoTogetherAndComeBackTogetherAndTheLineBelowIsChosen() {
        UUID row = plan("Дебат", PASSED, "d10");
        plan("Сурет байқауы", TO_COME, "d04");
        model.add();
        UUID event = model.selected().get();
        list.chosen().setAll(List.of(row, event));
        List<WayBack> ways = new ArrayList<>();
        List<EventLine> gone = new ArrayList<>();
        model.delete((lines, back) -> {
            gone.addAll(lines);
            ways.add(back);
        });
        assertThat(gone).hasSize(2);
        assertThat(titles()).containsExactly("Сурет байқауы");
        assertThat(model.selected().get()).isEqualTo(list.shown().getFirst().uuid());
        ways.getFirst().go();
        assertThat(titles()).containsExactly("Дебат", "Жаңа іс-шара", "Сурет байқауы");
    }

    @Test
    void aRowIsShownInThePlan() {
        UUID row = plan("Дебат", PASSED, "d10");
        model.showPlan(row);
        assertThat(inPlan).containsExactly(row);
    }

    private UUID plan(String title, LocalDate day, String item) {
        List<UUID> made = new ArrayList<>();
        school.change(
                "plan.saving",
                file -> {
                    PlanRow row = PlanRow.titled(file.newUuid(), List.of(item), title)
                            .withDate(day)
                            .withTime(LocalTime.of(14, 0), null)
                            .withPlace("Кітапхана")
                            .withParticipants("8-сынып");
                    new EditPlan().save(file, List.of(row));
                    return row.uuid();
                },
                (UUID uuid) -> made.add(uuid));
        return made.getFirst();
    }

    private PlanRow row() {
        return school.work().getValue().plan().getFirst();
    }

    private List<String> titles() {
        return list.shown().stream().map(EventLine::title).toList();
    }
}
