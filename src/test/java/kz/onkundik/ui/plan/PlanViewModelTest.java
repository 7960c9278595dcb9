package kz.onkundik.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.common.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan, line by line, and what the file then holds. */
class PlanViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 22);

    @TempDir
    Path folder;

    private SchoolModel school;
    private PlanViewModel model;
    private final List<UUID> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        school = SchoolFixture.empty(folder);
        model = new PlanViewModel(new Words(Language.KK), school, opened::add);
    }

    @AfterEach
    void close() {
        school.close(() -> {});
    }

    @Test
    void thePlanIsMadeFromTheItemsThatConcernTheSchool() {
        assertTrue(model.isEmpty().getValue());
        model.makeFromLetter();
        assertFalse(model.isEmpty().getValue());
        assertEquals(9, plan().size());
        assertEquals(11, model.entries().size());
        assertEquals(PlanState.NOT_CONCERNED, line(2).state());
    }

    @Test
    void theRowsAreWordedInTheLanguageOfTheDocumentsWhateverTheScreenSpeaks() {
        var words = new Words(Language.RU);
        words.documents().set(Language.KK);
        new PlanViewModel(words, school, opened::add).makeFromLetter();
        assertEquals(
                "«Бақытты бала – бейбіт елдің тірегі»: кездесу",
                school.work().getValue().planOf("d03").getFirst().title());
    }

    @Test
    void aDayMakesALinePlanned() {
        model.makeFromLetter();
        model.changes().setDay(line(7), DAY, _ -> {});
        assertEquals(PlanState.PLANNED, line(7).state());
        model.changes().setDay(line(7), LocalDate.of(2023, 11, 14), _ -> {});
        assertEquals(PlanState.PASSED, line(7).state());
    }

    @Test
    void typingIntoALineKeepsItsEntrySoThatEditingGoesOn() {
        model.makeFromLetter();
        PlanEntry entry = entry(7);
        model.changes().write(entry.line().get(), RowField.PLACE, "Мектеп фойесі ");
        assertSame(entry, entry(7));
        assertEquals("Мектеп фойесі", line(7).row().place());
    }

    @Test
    void typingIntoAnItemWithoutARowMakesItsRow() {
        model.selected().set(entry(7));
        model.changes().write(entry(7).line().get(), RowField.IN_CHARGE, "Сынамалова Д.М.");
        assertEquals(List.of("d07"), plan().getFirst().items());
        assertEquals("Сынамалова Д.М.", plan().getFirst().inCharge());
        assertSame(entry(7), model.selected().get());
    }

    @Test
    void heldMakesTheEventWithAllThatThePlanKnowsAndGoesThere() {
        model.makeFromLetter();
        model.changes().setDay(line(7), DAY, _ -> {});
        model.changes().write(entry(7).line().get(), RowField.PLACE, "Мектеп фойесі");
        model.selected().set(entry(7));
        model.held();
        Event event = school.work().getValue().event(opened.getFirst()).orElseThrow();
        assertEquals(DAY, event.date());
        assertEquals("Мектеп фойесі", event.place());
        assertEquals(PlanState.HELD, line(7).state());
        model.held();
        assertEquals(1, school.work().getValue().events().size());
    }

    @Test
    void whatWasNotHeldAsksForItsReason() {
        model.makeFromLetter();
        model.selected().set(entry(7));
        model.comeOut(PlanRow.State.NOT_HELD);
        ReasonDraft reason = model.reason();
        assertEquals("plan.reason-missing", model.problem(reason).getValue().code());
        reason.text().set("Карантин жарияланды");
        assertNull(model.problem(reason).getValue());
        assertEquals("Карантин жарияланды", line(7).reason());
        model.takeBack();
        assertEquals(PlanState.UNANSWERED, line(7).state());
    }

    @Test
    void anItemThatDoesNotConcernUsStandsWithOurReason() {
        model.makeFromLetter();
        model.selected().set(entry(6));
        model.notConcerned();
        model.reason().text().set("Мектеп-интернат түнде жабық");
        assertEquals(PlanState.NOT_CONCERNED, line(6).state());
        assertEquals("Мектеп-интернат түнде жабық", line(6).reason());
        model.takeBack();
        assertEquals(PlanState.UNANSWERED, line(6).state());
    }

    @Test
    void aDeletedRowComesBack() {
        model.makeFromLetter();
        model.changes().write(entry(7).line().get(), RowField.PLACE, "Фойе");
        model.selected().set(entry(7));
        List<WayBack> ways = new ArrayList<>();
        model.delete((_, back) -> ways.add(back));
        assertNull(line(7).row());
        ways.getFirst().go();
        assertEquals("Фойе", line(7).row().place());
    }

    @Test
    void aNewRowWithoutAChosenLineIsAGeneralOneAndIsChosen() {
        model.addRow();
        assertNotNull(model.line().getValue().row());
        assertNull(model.line().getValue().item());
    }

    private PlanEntry entry(int number) {
        return model.entries().stream()
                .filter(entry -> entry.line().get().item() != null
                        && entry.line().get().item().number() == number)
                .findFirst()
                .orElseThrow();
    }

    private PlanLine line(int number) {
        return entry(number).line().get();
    }

    private List<PlanRow> plan() {
        return school.work().getValue().plan();
    }
}
