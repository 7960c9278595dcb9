package kz.onkundik.operation;

import java.util.Optional;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.CampaignWriter;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.ChainFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.store.CampaignMark;
import kz.onkundik.store.SchoolFile;

/**
 * Takes a campaign that was put together here into the file, with the letters below it. One that the file knows already
 * becomes its next revision; only one that was made here may be changed here, because what came from above must stay
 * what was asked.
 */
public final class MakeCampaign {

    /**
     * The id for a campaign that is put together in this file.
     *
     * @return another one each time
     */
    public String newId(OpenSchool school) {
        return "own." + school.newUuid();
    }

    /**
     * Takes the campaign and its chain; what lies on the desk is done with.
     *
     * @return the campaign as it is in force now
     * @throws Failure {@code campaign.not-made-here} (title) for one that came from above; {@code campaign.dates}, {@code
     *     json.…}, {@code institution.…} where it is not whole
     */
    public Campaign take(OpenSchool school, Campaign made, Chain chain) {
        boolean known = school.file().campaignMarks().stream()
                .anyMatch(mark -> mark.id().equals(made.id()));
        return take(school, made, chain, known ? "campaign.adopt" : "campaign.add");
    }

    /** @param act what it is called in the history */
    Campaign take(OpenSchool school, Campaign made, Chain chain, String act) {
        SchoolFile file = school.file();
        Optional<CampaignMark> known = file.campaignMarks().stream()
                .filter(mark -> mark.id().equals(made.id()))
                .findFirst();
        if (known.isPresent() && !known.get().madeHere()) {
            throw new Failure("campaign.not-made-here", made.title());
        }
        byte[] bytes = CampaignWriter.write(made.inRevision(nextRevision(file, made.id())));
        Campaign whole = CampaignReader.read(bytes);
        NewFile.requireKnown(school.institution(), whole);
        byte[] chainFile = ChainFile.write(chain);
        ChainFile.read(chainFile, whole);
        return file.act(act, () -> {
            file.addCampaign(bytes, whole.id(), whole.revision());
            file.markMadeHere(whole.id());
            if (!chain.letters().isEmpty() || known.isPresent()) {
                file.saveChain(whole.id(), chainFile);
            }
            return whole;
        });
    }

    /** Above every revision that the file has ever had of it. */
    private static int nextRevision(SchoolFile file, String id) {
        return file.campaignRevisions(id).stream()
                        .mapToInt(stored -> stored.revision())
                        .max()
                        .orElse(0)
                + 1;
    }
}
