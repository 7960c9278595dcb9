package kz.onkundik.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BusyFile;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who types into one line of the plan and chooses another at once stays there, while the file takes what was typed. */
class PlanWhileSavedTest {
    @TempDir
    private Path folder;

    private BusyFile file;
    private PlanViewModel model;

    @BeforeEach
    void open() {
        file = new BusyFile(folder);
        model = new PlanViewModel(new Words(Language.KK), file.school(), _ -> {});
    }

    @AfterEach
    void close() {
        file.school().close(() -> {});
    }

    @Test
    void anItemThatGetsItsFirstRowIsChosenOnlyWhereItStillWas() {
        model.selected().set(open(0));
        file.pause();
        model.changes().edit(open(0).line().get(), row -> row.withPlace("Акт залы"));
        PlanEntry other = open(1);
        model.selected().set(other);
        file.goOn();
        assertEquals(1, file.school().work().getValue().plan().size());
        assertEquals(other, model.selected().get());
        model.changes().edit(other.line().get(), row -> row.withPlace("Кітапхана"));
        assertEquals("Кітапхана", model.selected().get().line().get().row().place());
    }

    @Test
    void aReasonThatIsTypedLeadsNotBackToItsLine() {
        model.selected().set(open(0));
        model.notConcerned();
        ReasonDraft reason = model.reason();
        file.pause();
        reason.text().set("Бізде колледж жоқ");
        PlanEntry other = open(0);
        model.selected().set(other);
        file.goOn();
        assertEquals(other, model.selected().get());
        assertEquals(
                List.of("Бізде колледж жоқ"),
                model.lines().stream()
                        .filter(line -> line.state() == PlanState.NOT_CONCERNED)
                        .map(PlanLine::reason)
                        .filter(said -> !said.isEmpty())
                        .toList());
    }

    /** Of those that are asked of us, this one. */
    private PlanEntry open(int place) {
        return model.entries().stream()
                .filter(entry -> entry.line().get().isOpen())
                .toList()
                .get(place);
    }
}
