package kz.onkundik.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kz.onkundik.operation.PlanFromLetter;
import kz.onkundik.school.PlanRow;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.BusyFile;
import kz.onkundik.ui.common.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a row of the plan that is being put away comes to nothing, and stops nothing. */
class RowsPutAwayTest {
    @TempDir
    private Path folder;

    @Test
    void aRowThatIsOnItsWayOutIsNeitherHeldNorPostponed() {
        var file = new BusyFile(folder);
        file.school().change("plan.saving", open -> new PlanFromLetter().add(open, Language.KK), (Integer _) -> {});
        var model = new EventsViewModel(
                new Words(Language.KK),
                file.school(),
                BackgroundWork.inPlace(),
                new EventsActions(List::of, _ -> {}, _ -> {}));
        List<PlanRow> before = file.school().work().getValue().plan();
        UUID gone = before.getFirst().uuid();
        model.selected().set(gone);
        file.pause();
        model.delete((_, _) -> {});
        model.hold(gone);
        model.comeOut(List.of(gone), PlanRow.State.POSTPONED);
        file.goOn();
        assertEquals(
                before.subList(1, before.size()),
                file.school().work().getValue().plan());
        assertEquals(List.of(), file.school().work().getValue().events());
        file.school().close(() -> {});
    }
}
