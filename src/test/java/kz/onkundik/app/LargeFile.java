package kz.onkundik.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.ReceiveCampaign;
import kz.onkundik.operation.sample.SamplePictures;
import kz.onkundik.operation.sample.Scene;
import kz.onkundik.picture.Picture;
import kz.onkundik.picture.PictureReader;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.SchoolFixture;

/** A file as many years leave it: every event of its campaigns was planned, is told, counted, published and photographed. */
record LargeFile(Path path, Clock clock) {
    private static final int DAYS = 11;

    /**
     * @param campaigns how many the file has
     * @param events how many each of them has, with three photos for every two events
     */
    static LargeFile in(Path folder, Clock clock, int campaigns, int events) {
        SchoolFixture.empty(folder).close(() -> {});
        var file = new LargeFile(folder.resolve("Үлгі мектебі.onkundik"), clock);
        Picture picture = PictureReader.read(SamplePictures.draw(Scene.FAIR, "bench"), "bench.jpg");
        String campaign = new String(BuiltInCampaigns.all().getFirst(), StandardCharsets.UTF_8);
        try (OpenSchool school = file.open()) {
            fill(school, picture, events);
            for (int i = 2; i <= campaigns; i++) {
                String id = "kz.bench." + i;
                byte[] other = campaign.replace(school.campaign().id(), id).getBytes(StandardCharsets.UTF_8);
                var receive = new ReceiveCampaign();
                receive.take(school, receive.look(school, other));
                fill(school.turnedTo(id), picture, events);
            }
        }
        return file;
    }

    /** The same file after its plan was changed so many times, each of which stands in the history by itself. */
    LargeFile changed(int times) {
        try (OpenSchool school = open()) {
            String campaign = school.campaign().id();
            List<PlanRow> plan = school.work().plan();
            for (int i = 0; i < times; i++) {
                PlanRow row = plan.get(i % plan.size());
                school.file().savePlanRow(campaign, planned(row.uuid(), row.items(), row.date(), "Өзгерген " + i));
            }
        }
        return this;
    }

    private OpenSchool open() {
        return OpenSchool.open(path, clock, UUID::randomUUID);
    }

    private static void fill(OpenSchool school, Picture picture, int events) {
        school.file().act("data.import", () -> {
            for (int i = 0; i < events; i++) {
                add(school, picture, i);
            }
        });
    }

    private static void add(OpenSchool school, Picture picture, int i) {
        String campaign = school.campaign().id();
        var items = List.of(school.campaign()
                .items()
                .get(i % school.campaign().items().size())
                .id());
        LocalDate day = school.campaign().start().plusDays(i % DAYS);
        String title = "Іс-шара " + i;
        PlanRow row = planned(UUID.randomUUID(), items, day, title);
        school.file().savePlanRow(campaign, row);
        var event = new Event(
                UUID.randomUUID(),
                row.uuid(),
                items,
                title,
                day,
                null,
                null,
                Event.Mode.OFFLINE,
                row.place(),
                row.inCharge(),
                row.participants(),
                "Кездесуде бала құқықтары туралы айтылды. ".repeat(10),
                Map.of("pupils", 20L + i, "parents", (long) i),
                List.of(),
                List.of(new Event.Publication(UUID.randomUUID(), "official_site", "https://mektep.example/" + i, null)),
                List.of());
        List<Event.Photo> photos = new ArrayList<>();
        for (int photo = 0; photo < 1 + i % 2; photo++) {
            var one = new Event.Photo(
                    UUID.randomUUID(),
                    "Жәрмеңке",
                    Event.Consent.GIVEN,
                    picture.sha256(),
                    picture.width(),
                    picture.height());
            school.file().photos().add(event.uuid(), one, picture.jpeg(), picture.thumbnailJpeg());
            photos.add(one);
        }
        school.file().saveEvent(campaign, event.withPhotos(photos));
    }

    private static PlanRow planned(UUID uuid, List<String> items, LocalDate day, String title) {
        return new PlanRow(uuid, items, title, day, null, null, "Зал", "5-сынып", "С.Д.", "", null);
    }
}
