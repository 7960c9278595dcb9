package kz.onkundik.operation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.ChainFile;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonObject;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.InstitutionJson;
import kz.onkundik.school.Institution;
import kz.onkundik.store.SchoolFile;

/** Makes the file of an institution with its first campaign. */
public final class NewFile {
    /** What a data file says of an institution besides itself. */
    private static final List<String> OF_ITS_WORK =
            List.of("note", "contingent", "concern", "plan", "events", "reports");

    private final Clock clock;
    private final Supplier<UUID> uuids;

    public NewFile(Clock clock, Supplier<UUID> uuids) {
        this.clock = clock;
        this.uuids = uuids;
    }

    /**
     * Makes the file and leaves it open. Campaign and chain are read before anything is written.
     *
     * @param campaignFile the campaign's file as it came
     * @param chainFile the chain's file as it came, or null for none
     * @throws Failure {@code json.…}, {@code chain.…} for the files, {@code institution.type} and {@code
     *     institution.level} (found, known) when the campaign does not know them, {@code file.…} as {@link
     *     SchoolFile#create} says
     */
    public OpenSchool create(Path path, Institution institution, byte[] campaignFile, byte[] chainFile) {
        Campaign campaign = CampaignReader.read(campaignFile);
        if (chainFile != null) {
            ChainFile.read(chainFile, campaign);
        }
        requireKnown(institution, campaign);
        SchoolFile file = SchoolFile.create(path, institution, clock, uuids);
        try {
            file.act("file.begin", () -> {
                file.addCampaign(campaignFile, campaign.id(), campaign.revision());
                if (chainFile != null) {
                    file.saveChain(campaign.id(), chainFile);
                }
            });
            return new OpenSchool(file, clock, uuids);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /**
     * Makes the file out of files, each of which is named when it is refused.
     *
     * @param institution an institution as data files hold it; its plan, events and reports are not taken
     * @param campaignFile the campaign's file as it came
     * @param chainFile the chain's file as it came, or null for none
     */
    public OpenSchool create(Path path, InputFile institution, InputFile campaignFile, InputFile chainFile) {
        Campaign campaign = campaignFile.parsed(CampaignReader::read);
        if (chainFile != null) {
            chainFile.parsed(bytes -> ChainFile.read(bytes, campaign));
        }
        Institution read = institution.parsed(bytes -> {
            Institution one = institution(Json.read(bytes));
            requireKnown(one, campaign);
            return one;
        });
        return create(path, read, campaignFile.bytes(), chainFile == null ? null : chainFile.bytes());
    }

    private Institution institution(JsonObject json) {
        Institution read = InstitutionJson.readNew(json, uuids);
        OF_ITS_WORK.forEach(json::has);
        json.refuseOthers();
        return read;
    }

    /** Refuses a campaign that knows no institutions of this type or level. */
    static void requireKnown(Institution institution, Campaign campaign) {
        if (institution.type() != null && !campaign.institutionTypes().containsKey(institution.type())) {
            throw new Failure(
                    "institution.type",
                    institution.type(),
                    String.join(", ", campaign.institutionTypes().keySet()));
        }
        if (campaign.levels().stream().noneMatch(level -> level.id().equals(institution.level()))) {
            throw new Failure(
                    "institution.level",
                    institution.level(),
                    campaign.levels().stream().map(Campaign.Level::id).collect(Collectors.joining(", ")));
        }
    }

    /** The file of the newest built-in campaign. */
    public static InputFile newestBuiltIn() {
        byte[] file = BuiltInCampaigns.all().getFirst();
        return new InputFile(CampaignReader.read(file).id(), file);
    }

    /** The file of a built-in campaign, for {@link #create}. */
    public static byte[] builtIn(String id) {
        return BuiltInCampaigns.file(id).orElseThrow(() -> new Failure("campaign.unknown", id));
    }
}
