package kz.onkundik.operation;

import java.time.LocalDate;
import java.util.List;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignEdit;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Letter;
import kz.onkundik.text.LocalText;

/**
 * Changes the campaign in work step by step, each a revision that can be taken back. Only what was made in this file is
 * changed in it ({@code campaign.not-made-here}).
 */
public final class EditCampaign {
    private final MakeCampaign make = new MakeCampaign();

    /** Whether the campaign in work was made in this file. */
    public static boolean mayChange(List<CampaignInFile> campaigns, Campaign campaign) {
        return campaigns.stream().anyMatch(each -> each.id().equals(campaign.id()) && each.madeHere());
    }

    public void rename(OpenSchool school, LocalText title) {
        take(school, edit(school).named(title), "campaign.rename");
    }

    /** Moves the days of the campaign, first and last included. */
    public void hold(OpenSchool school, LocalDate first, LocalDate last) {
        take(school, edit(school).held(first, last), "campaign.days");
    }

    /**
     * Puts an item in the place of the one with its id, or adds one that has none yet.
     *
     * @param sectionName what its section is called, for one that is not there yet
     * @return its id
     */
    public String put(OpenSchool school, Item item, LocalText sectionName) {
        boolean isNew = item.id().isEmpty();
        Item kept = isNew ? item.named(school.newUuid().toString()) : item;
        take(school, edit(school).put(kept, sectionName), isNew ? "campaign.item.add" : "campaign.item");
        return kept.id();
    }

    public void move(OpenSchool school, String itemId, boolean up) {
        take(school, edit(school).move(itemId, up), "campaign.item.move");
    }

    /** Asks for an item no longer. What was planned and done for it stays in the file, as of no item. */
    public void remove(OpenSchool school, String itemId) {
        Chain chain = school.chain();
        List<Letter> letters = chain.letters().stream()
                .map(letter -> letter.due(letter.deadlines().stream()
                        .filter(deadline -> !itemId.equals(deadline.item()))
                        .toList()))
                .toList();
        make.take(
                school,
                edit(school).remove(itemId).made(),
                new Chain(chain.campaign(), chain.note(), letters),
                "campaign.item.remove");
    }

    /**
     * Puts an indicator in the place of the one with its id, or adds one that has none yet.
     *
     * @return its id
     */
    public String define(OpenSchool school, Indicator indicator) {
        boolean isNew = indicator.id().isEmpty();
        Indicator kept = isNew ? indicator.named("own." + school.newUuid()) : indicator;
        take(school, edit(school).define(kept), isNew ? "campaign.indicator.add" : "campaign.indicator");
        return kept.id();
    }

    /** The campaign's file, to be sent down: as it came, or as it was put together here. */
    public byte[] campaignFile(OpenSchool school) {
        return school.file().campaign(school.campaign().id()).orElseThrow().bytes();
    }

    private static CampaignEdit edit(OpenSchool school) {
        return new CampaignEdit(school.campaign());
    }

    private void take(OpenSchool school, CampaignEdit edit, String act) {
        make.take(school, edit.made(), school.chain(), act);
    }
}
