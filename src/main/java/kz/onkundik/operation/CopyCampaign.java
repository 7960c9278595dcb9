package kz.onkundik.operation;

import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignCopy;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.ChainFile;
import kz.onkundik.campaign.Shift;
import kz.onkundik.problem.Failure;
import kz.onkundik.store.StoredCampaign;

/** Makes a campaign of the file once more, on other days. */
public final class CopyCampaign {
    private final MakeCampaign make = new MakeCampaign();

    /** A campaign of the file as it is in force. */
    public Campaign original(OpenSchool school, String id) {
        return CampaignReader.read(stored(school, id).bytes());
    }

    /** Takes the copy into the file, with the letters below it as they will have to be asked for again. */
    public Campaign take(OpenSchool school, String id, Shift shift) {
        StoredCampaign stored = stored(school, id);
        Campaign original = CampaignReader.read(stored.bytes());
        Chain chain = stored.chainBytes() == null ? Chain.empty(id) : ChainFile.read(stored.chainBytes(), original);
        String copy = make.newId(school);
        return make.take(school, CampaignCopy.of(original, copy, shift), CampaignCopy.of(chain, original, copy, shift));
    }

    private static StoredCampaign stored(OpenSchool school, String id) {
        return school.file().campaign(id).orElseThrow(() -> new Failure("file.no-such-campaign", id));
    }
}
