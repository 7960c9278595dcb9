package kz.onkundik.operation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.ChainFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Institution;
import kz.onkundik.store.SchoolFile;

/** Makes the file of an institution with its first campaign. */
public final class NewFile {
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
     * @throws Failure {@code json.…}, {@code chain.…} for the files, {@code institution.type} when the campaign does not
     *     know the institution's type and {@code institution.level} when not its level (found, known), {@code file.…} as {@link SchoolFile#create} says
     */
    public OpenSchool create(Path path, Institution institution, byte[] campaignFile, byte[] chainFile) {
        Campaign campaign = CampaignReader.read(campaignFile);
        if (chainFile != null) {
            ChainFile.read(chainFile, campaign);
        }
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
        SchoolFile file = SchoolFile.create(path, institution, clock, uuids);
        try {
            file.act("campaign.add", () -> {
                file.addCampaign(campaignFile, campaign.id(), campaign.revision(), campaign.sha256());
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

    /** The file of a built-in campaign, for {@link #create}. */
    public static byte[] builtIn(String id) {
        return BuiltInCampaigns.file(id).orElseThrow(() -> new Failure("campaign.unknown", id));
    }
}
