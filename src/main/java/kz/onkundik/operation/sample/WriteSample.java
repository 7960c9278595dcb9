package kz.onkundik.operation.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.ChainFile;
import kz.onkundik.exchange.DataFile;
import kz.onkundik.exchange.DataFile.IssuedThen;
import kz.onkundik.exchange.DataFile.OneInstitution;
import kz.onkundik.exchange.DataFileReader;
import kz.onkundik.exchange.SampleDistrict;
import kz.onkundik.json.Json;
import kz.onkundik.operation.ImportData;
import kz.onkundik.operation.IssueReport;
import kz.onkundik.operation.NewFile;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.PrepareReport;
import kz.onkundik.operation.PreparedReport;
import kz.onkundik.operation.SignReport;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.Paper;
import kz.onkundik.school.Event;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.text.Language;

/**
 * Writes the fictional district: a file for each institution with its own key, drawn pictures, and the reports that it
 * issued, each in Kazakh and in Russian.
 */
public final class WriteSample {
    private static final List<Language> LANGUAGES = List.of(Language.KK, Language.RU);
    /** The making of the file is no step that can be taken back. */
    private static final String BEGIN = "file.begin";

    private static final LocalTime TIME_OF_SIGNING = LocalTime.of(16, 12);

    private final Supplier<UUID> uuids;
    private final SecureRandom random;

    public WriteSample(Supplier<UUID> uuids, SecureRandom random) {
        this.uuids = uuids;
        this.random = random;
    }

    /** What was written. */
    public record Written(List<Path> schoolFiles, List<Path> reports, List<Path> passwordFiles) {}

    /**
     * Writes all of it into a folder, which is made if need be.
     *
     * @throws Failure {@code file.exists} when a sample lies there already; {@code output.…}
     */
    public Written write(Path folder) {
        var written = new Written(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        byte[] campaignFile = BuiltInCampaigns.file(DataFileReader.campaignOf(SampleDistrict.file()))
                .orElseThrow();
        DataFile data = DataFileReader.read(SampleDistrict.file(), CampaignReader.read(campaignFile));
        makeFolder(folder);
        for (OneInstitution one : data.institutions()) {
            writeOne(folder, data, one, campaignFile, written);
        }
        return written;
    }

    /**
     * Makes one file of the sample, that of its first institution as it stood at its first report, and leaves it open: to
     * try the program with.
     *
     * @param clock for the file's history; the file has a day of its own
     */
    public OpenSchool tryOut(Path file, Clock clock) {
        byte[] campaignFile = BuiltInCampaigns.file(DataFileReader.campaignOf(SampleDistrict.file()))
                .orElseThrow();
        DataFile data = DataFileReader.read(SampleDistrict.file(), CampaignReader.read(campaignFile));
        OneInstitution one = data.institutions().getFirst();
        OpenSchool school = create(file, data, one, campaignFile, clock);
        take(school, one, one.reports().getFirst());
        return school;
    }

    private void writeOne(Path folder, DataFile data, OneInstitution one, byte[] campaignFile, Written written) {
        String name = fileName(one);
        Path file = folder.resolve(name + ".onkundik");
        String password =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        Path passwordFile = folder.resolve(name + ".password.txt");
        try (OpenSchool school =
                create(file, data, one, campaignFile, clockOn(one.reports().getFirst(), data))) {
            savePassword(passwordFile, password);
            for (IssuedThen issued : one.reports()) {
                take(school, one, issued);
                for (Language language : LANGUAGES) {
                    Path target = folder.resolve("%s-%d-%s-%s.pdf"
                            .formatted(
                                    name,
                                    issued.revision(),
                                    Json.nameOf(issued.draft().kind()),
                                    language.code()));
                    issue(school, issued, clockOn(issued, data), language, password, target);
                    written.reports().add(target);
                }
            }
        }
        written.schoolFiles().add(file);
        written.passwordFiles().add(passwordFile);
    }

    private OpenSchool create(Path file, DataFile data, OneInstitution one, byte[] campaignFile, Clock clock) {
        OpenSchool school =
                new NewFile(clock, uuids).create(file, one.institution(), campaignFile, ChainFile.write(data.chain()));
        school.file().act(BEGIN, () -> school.file().saveToday(data.today()));
        return school;
    }

    /** Takes the plan and those events that this report held, as a part of making the file. */
    private static void take(OpenSchool school, OneInstitution one, IssuedThen issued) {
        school.file().act(BEGIN, () -> takeAll(school, one, issued));
    }

    private static void takeAll(OpenSchool school, OneInstitution one, IssuedThen issued) {
        Map<String, Scene> scenes = scenes(school.campaign(), one);
        new ImportData()
                .into(
                        school,
                        one,
                        issued.events()::contains,
                        name -> Optional.of(SamplePictures.draw(
                                scenes.get(name), one.institution().uuid() + "/" + name)));
        school.file().saveDraft(school.campaign().id(), issued.draft());
    }

    private void issue(
            OpenSchool school, IssuedThen issued, Clock clock, Language language, String password, Path target) {
        char[] secret = password.toCharArray();
        SigningKey key = new OwnKeys(clock, random).openOrMake(school, secret);
        var prepare = new PrepareReport();
        ReportDraft draft = issued.draft();
        PreparedReport prepared = prepare.prepare(school, draft);
        new IssueReport(clock, prepare, new SignReport(clock))
                .issue(school, prepared, Paper.REPORT, language, key, target);
    }

    /** A picture's scene follows from the kind of its event's first item. */
    private static Map<String, Scene> scenes(Campaign campaign, OneInstitution one) {
        var scenes = new HashMap<String, Scene>();
        for (Event event : one.events()) {
            Scene scene = event.items().isEmpty()
                    ? Scene.ASSEMBLY
                    : Scene.forKind(campaign.item(event.items().getFirst())
                            .orElseThrow()
                            .kind());
            event.photos().forEach(photo -> scenes.put(one.photoFiles().get(photo.uuid()), scene));
        }
        return scenes;
    }

    private static Clock clockOn(IssuedThen issued, DataFile data) {
        Campaign campaign =
                CampaignReader.read(BuiltInCampaigns.file(data.campaign()).orElseThrow());
        return Clock.fixed(
                issued.draft()
                        .date()
                        .atTime(TIME_OF_SIGNING)
                        .atZone(campaign.timeZone())
                        .toInstant(),
                campaign.timeZone());
    }

    /** A plain name for command lines: that of the institution's made-up mailbox. */
    private static String fileName(OneInstitution one) {
        String mailbox = one.institution().letterhead().email();
        return mailbox.substring(0, mailbox.indexOf('@'));
    }

    private static void savePassword(Path file, String password) {
        try {
            Files.writeString(file, password + "\n");
        } catch (IOException e) {
            throw new Failure(e, "output.write", file.getFileName().toString());
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            OutputFile.requireWritable(folder.resolve("x"));
        } catch (IOException e) {
            throw new Failure(e, "output.folder-missing", folder.toString());
        }
    }
}
