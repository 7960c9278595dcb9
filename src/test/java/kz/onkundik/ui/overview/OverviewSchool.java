package kz.onkundik.ui.overview;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.exchange.DataFileReader;
import kz.onkundik.exchange.SampleDistrict;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.operation.NewFile;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.school.Event;
import kz.onkundik.school.Institution;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.PlanRow.Outcome;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;

/** The fictional school in the states that its overview can show. */
final class OverviewSchool {
    static final LocalDate TODAY = LocalDate.of(2023, 11, 22);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-22T09:00:00Z"), ZoneOffset.UTC);
    private static final String LONG =
            "«Балалық шақ – бақытты шақ» атты көпбалалы, аз қамтылған отбасылармен қайырымдылық-танымдық кездесу кеші";

    private OverviewSchool() {}

    /** On 22 November: events up to yesterday, one with a mistake; the rest planned, asked after, or given up. */
    static SchoolModel half(Path folder) {
        SchoolModel school = SchoolFixture.sample(folder);
        change(school, OverviewSchool::untilToday);
        return school;
    }

    /** A school whose campaign goes on until this day and has this many items, on a certain day; no letter came down. */
    static SchoolModel other(Path folder, LocalDate end, int items, LocalDate today) {
        List<SchoolModel> opened = new ArrayList<>();
        SchoolModel.open(
                "newfile.reading",
                () -> {
                    byte[] file = campaign(end, items);
                    Institution institution = DataFileReader.read(
                                    SampleDistrict.file(),
                                    CampaignReader.read(BuiltInCampaigns.all().getFirst()))
                            .institutions()
                            .getFirst()
                            .institution();
                    OpenSchool school = new NewFile(CLOCK, UUID::randomUUID)
                            .create(folder.resolve("other.onkundik"), institution, file, null);
                    school.file().saveToday(today);
                    rows(school);
                    return school;
                },
                BackgroundWork.inPlace(),
                CLOCK,
                OverviewSchool::fail,
                opened::add,
                OverviewSchool::fail);
        return opened.getFirst();
    }

    /** The built-in campaign with its first section's items again and again, under long names. */
    private static byte[] campaign(LocalDate end, int items) {
        var mapper = new ObjectMapper();
        try {
            var file = (ObjectNode) mapper.readTree(BuiltInCampaigns.all().getFirst());
            file.put("end", end.toString());
            var all = (ArrayNode) file.get("items");
            int own = all.size();
            for (int i = own; i < items; i++) {
                ObjectNode copy = ((ObjectNode) all.get(i % 11)).deepCopy();
                copy.put("id", "x" + i);
                copy.put("number", i - 3);
                ((ObjectNode) copy.get("name")).put("kk", LONG);
                all.insert(11, copy);
            }
            while (all.size() > items) {
                all.remove(all.size() - 1);
            }
            return mapper.writeValueAsBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something planned on every second day. */
    private static void rows(OpenSchool school) {
        var campaign = school.campaign();
        List<PlanRow> rows = new ArrayList<>();
        for (int i = 0; i < campaign.items().size(); i++) {
            LocalDate day = campaign.start().plusDays(i * 2L);
            if (!day.isAfter(campaign.end())) {
                rows.add(PlanRow.titled(
                                new UUID(1, i), List.of(campaign.items().get(i).id()), LONG)
                        .withDate(day));
            }
        }
        new EditPlan().save(school, rows);
    }

    private static void fail(Throwable thrown) {
        throw new AssertionError(thrown);
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
