package kz.onkundik.operation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.store.CampaignMark;
import kz.onkundik.store.SchoolFile;

/** The campaigns of an open file. Each of their files is read once: a list of twenty is asked for after every change. */
final class CampaignsInFile {
    private final SchoolFile file;
    private final Map<CampaignMark, CampaignInFile> known = new HashMap<>();

    CampaignsInFile(SchoolFile file) {
        this.file = file;
    }

    /** That which begins last first. */
    List<CampaignInFile> all() {
        return file.campaignMarks().stream()
                .map(mark -> known.computeIfAbsent(mark, this::read))
                .sorted(Comparator.comparing(CampaignInFile::start).reversed())
                .toList();
    }

    private CampaignInFile read(CampaignMark mark) {
        Campaign campaign =
                CampaignReader.read(file.campaign(mark.id()).orElseThrow().bytes());
        return new CampaignInFile(
                campaign.id(), campaign.sha256(), campaign.title(), campaign.start(), campaign.end(), mark.madeHere());
    }
}
