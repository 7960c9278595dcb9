package kz.onkundik.ui.overview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.PlanRow.Outcome;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;

/** The fictional school in the states that its overview can show. */
final class OverviewSchool {
    static final LocalDate TODAY = LocalDate.of(2023, 11, 22);

    private OverviewSchool() {}

    /** On 22 November: events up to yesterday, one with a mistake; the rest planned, asked after, or given up. */
    static SchoolModel half(Path folder) {
        SchoolModel school = SchoolFixture.sample(folder);
        change(school, OverviewSchool::untilToday);
        return school;
    }

    /** Changes the file as a person would. */
    static void change(SchoolModel school, Consumer<OpenSchool> change) {
        school.change(
                "plan.saving",
                file -> {
                    change.accept(file);
                    return true;
                },
                _ -> {});
    }

    /** Gives an event parts that are more than the whole. */
    static void mistake(SchoolModel school, String item) {
        Event event = school.work().getValue().eventsOf(item).getFirst();
        change(
                school,
                file -> file.file()
                        .saveEvent(
                                file.campaign().id(),
                                event.asked(event.items(), Map.of("pupils", 10L, "pupils_1_4", 30L))));
    }

    private static void untilToday(OpenSchool file) {
        file.file().saveToday(TODAY);
        for (Event event : file.work().events()) {
            if (!event.date().isBefore(TODAY)) {
                new RecordEvent().delete(file, event.uuid());
            }
        }
        var edit = new EditPlan();
        edit.delete(file, file.work().plan().stream().map(PlanRow::uuid).toList());
        edit.save(
                file,
                List.of(
                        row(7, "Балалар игілігі үшін", "d07", 21),
                        row(8, "Ұлттық ойындар", "d08", 23),
                        row(12, "Ұлттық ойындар финалы", "d08", 24),
                        row(9, "Мен бақытты баламын!", "d09", 25),
                        row(10, "Дебат сайысы", "d10", 22).withTime(LocalTime.of(14, 0), null),
                        row(11, "Менің құқықтарым", "d11", 20)
                                .withOutcome(new Outcome(PlanRow.State.NOT_HELD, "Карантин"))));
    }

    private static PlanRow row(int number, String title, String item, int day) {
        return PlanRow.titled(new UUID(0, number), List.of(item), title).withDate(LocalDate.of(2023, 11, day));
    }
}
