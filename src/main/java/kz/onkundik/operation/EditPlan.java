package kz.onkundik.operation;

import java.util.List;
import java.util.UUID;
import kz.onkundik.school.Clash;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.KeptClash;
import kz.onkundik.school.PlanRow;

/** Changes the plan, row by row, and whether an item concerns us. */
public final class EditPlan {

    /** Saves these rows, new or changed, at once. */
    public void save(OpenSchool school, List<PlanRow> rows) {
        school.file()
                .act(
                        "plan.save",
                        () -> rows.forEach(row ->
                                school.file().savePlanRow(school.campaign().id(), row)));
    }

    /** Puts these rows away at once; they can be brought back. */
    public void delete(OpenSchool school, List<UUID> rows) {
        school.file().act("plan.delete", () -> rows.forEach(school.file()::deletePlanRow));
    }

    /** Says whether an item concerns us, with the reason if it does not. */
    public void concern(OpenSchool school, ItemConcern concern) {
        school.file()
                .act(
                        "concern.save",
                        () -> school.file().saveConcern(school.campaign().id(), concern));
    }

    /** Lets a clash of place or person stand. */
    public void keep(OpenSchool school, Clash clash) {
        school.file().keepClash(school.campaign().id(), KeptClash.of(clash.first(), clash.second()));
    }
}
