package kz.onkundik.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final Campaign CAMPAIGN =
            CampaignReader.read(BuiltInCampaigns.all().getFirst());
    /** The anniversary of the sample's school: 380 pupils, 71 adults, of whom and of which some took part from afar. */
    private static final Map<String, Long> COUNTS =
            Map.of("pupils", 380L, "pupils_1_4", 158L, "teachers", 41L, "parents", 30L, "remote", 38L, "winners", 5L);

    @Test
    void childrenAreCountedOnceAndAdultsApart() {
        assertEquals(380, Totals.children(CAMPAIGN, COUNTS));
        assertEquals(71, Totals.adults(CAMPAIGN, COUNTS));
    }

    @Test
    void whereNobodyIsCountedThereAreNone() {
        assertEquals(0, Totals.children(CAMPAIGN, Map.of("works", 61L)));
        assertEquals(0, Totals.adults(CAMPAIGN, Map.of()));
    }
}
