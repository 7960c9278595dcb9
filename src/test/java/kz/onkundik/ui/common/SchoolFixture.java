package kz.onkundik.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.exchange.DataFile.OneInstitution;
import kz.onkundik.exchange.DataFileReader;
import kz.onkundik.exchange.SampleDistrict;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.operation.ImportData;
import kz.onkundik.operation.MadeOnce;
import kz.onkundik.operation.NewFile;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.operation.sample.SamplePictures;
import kz.onkundik.operation.sample.Scene;
import kz.onkundik.school.Institution;
import kz.onkundik.text.LocalText;

/** Real files of the fictional school, opened behind a model whose work runs at once on the calling thread. */
public final class SchoolFixture {
    private static final String FILE = "Үлгі мектебі.onkundik";
    private static final String ELSEWHERE = "жылжытылды.onkundik";

    /** Somebody pasted a whole letter into a field of one line. */
    public static final String LONG =
            "Баланың құқығын білемін, құрметтеймін. ".repeat(130).strip();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-24T09:00:00Z"), ZoneOffset.UTC);

    /** Its photos are drawn once for all tests. */
    private static final MadeOnce FILLED = new MadeOnce(path -> school(path, true));

    private SchoolFixture() {}

    /** The fictional school's file with neither plan nor events, on the campaign's first day. */
    public static SchoolModel empty(Path folder) {
        return open(folder, false);
    }

    /** The fictional school's file with its plan, events and drawn photos, on the sample's own day. */
    public static SchoolModel sample(Path folder) {
        return open(folder, true);
    }

    /** The institution, every row of the plan and a new event are called by 5,000 letters. */
    public static void longNames(SchoolModel school) {
        school.change(
                "settings.saving",
                open -> {
                    Institution now = open.institution();
                    open.file().saveInstitution(now.called(LocalText.of(LONG, LONG), now.bin(), now.type()));
                    new EditPlan()
                            .save(
                                    open,
                                    open.work().plan().stream()
                                            .map(row -> row.withTitle(LONG))
                                            .toList());
                    new RecordEvent().add(open, LONG);
                    return now;
                },
                _ -> {});
    }

    /** Somebody takes the open file away, beside where it was. */
    public static void takeAway(Path folder) throws IOException {
        Files.move(folder.resolve(FILE), folder.resolve(ELSEWHERE));
    }

    /** Puts it back where it was. */
    public static void putBack(Path folder) throws IOException {
        Files.move(folder.resolve(ELSEWHERE), folder.resolve(FILE));
    }

    private static SchoolModel open(Path folder, boolean filled) {
        List<SchoolModel> opened = new ArrayList<>();
        SchoolModel.open(
                "newfile.reading",
                () -> opened(folder.resolve(FILE), filled),
                BackgroundWork.inPlace(),
                CLOCK,
                SchoolFixture::fail,
                opened::add,
                SchoolFixture::fail);
        return opened.getFirst();
    }

    private static OpenSchool opened(Path path, boolean filled) {
        return filled ? FILLED.copied(path, CLOCK) : school(path, false);
    }

    private static OpenSchool school(Path path, boolean filled) {
        byte[] campaignFile = BuiltInCampaigns.all().getFirst();
        Campaign campaign = CampaignReader.read(campaignFile);
        OneInstitution one = DataFileReader.read(SampleDistrict.file(), campaign)
                .institutions()
                .getFirst();
        OpenSchool school = new NewFile(CLOCK, UUID::randomUUID)
                .create(path, one.institution(), campaignFile, BuiltInCampaigns.exampleChain());
        school.file().saveToday(LocalDate.of(2023, 11, filled ? 24 : 15));
        if (filled) {
            new ImportData()
                    .into(
                            school,
                            SampleDistrict.file(),
                            name -> Optional.of(SamplePictures.draw(scene(one, campaign, name), name)));
        } else {
            school.file().saveContingent(campaign.id(), Map.copyOf(one.contingent()));
        }
        return school;
    }

    private static Scene scene(OneInstitution one, Campaign campaign, String name) {
        return one.events().stream()
                .filter(event -> event.photos().stream()
                        .anyMatch(photo -> name.equals(one.photoFiles().get(photo.uuid()))))
                .flatMap(event -> event.items().stream())
                .flatMap(item -> campaign.item(item).stream())
                .map(item -> Scene.forKind(item.kind()))
                .findFirst()
                .orElse(Scene.ASSEMBLY);
    }

    private static void fail(Throwable thrown) {
        throw new AssertionError(thrown);
    }
}
