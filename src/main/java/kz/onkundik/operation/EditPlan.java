package kz.onkundik.operation;

import java.util.List;
import java.util.UUID;
import kz.onkundik.school.Clash;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.KeptClash;
import kz.onkundik.school.PlanRow;

/** Changes the plan, row by row, and whether an item concerns us. */
public final class EditPlan {

    /** A new, empty row for this item, or a general one for null. */
    public PlanRow add(OpenSchool school, String item, String title) {
        List<String> items = item == null ? List.of() : List.of(item);
        var row = PlanRow.titled(school.newUuid(), items, title);
        save(school, row);
        return row;
    }

    public void save(OpenSchool school, PlanRow row) {
        school.file()
                .act(
                        "plan.save",
                        () -> school.file().savePlanRow(school.campaign().id(), row));
    }

    /** Puts a row away; it can be brought back. */
    public void delete(OpenSchool school, UUID row) {
        school.file().act("plan.delete", () -> school.file().deletePlanRow(row));
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
