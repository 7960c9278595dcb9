package kz.onkundik.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Campaign.Point;
import kz.onkundik.campaign.CampaignEdit;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Letter;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.ReportDraft;
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

    /** Says what a campaign of this span is called; the word for the span is that of {@link Campaign#kind}. */
    public void call(OpenSchool school, String span, LocalText label) {
        take(school, edit(school).called(span, label), "campaign.kind");
    }

    /** Aims at this; a blank text for nothing. */
    public void aim(OpenSchool school, LocalText goal) {
        take(school, edit(school).aiming(goal), "campaign.goal");
    }

    /** Sets these tasks, in this order. */
    public void setTasks(OpenSchool school, List<LocalText> tasks) {
        take(school, edit(school).setting(tasks), "campaign.tasks");
    }

    /**
     * Expects these results, in this order. What was written for the report on one of them goes with it to its new
     * number; what was written on one that is gone is gone too, until this is taken back.
     */
    public void expect(OpenSchool school, List<LocalText> results) {
        List<Point> before = school.campaign().expectedResults();
        String act = "campaign.results";
        school.file().act(act, () -> {
            String campaign = school.campaign().id();
            take(school, edit(school).expecting(results), act);
            ReportDraft draft = school.file().work(campaign).draft();
            Map<Integer, String> moved = MovedResults.of(draft.results(), before, Point.numbered(results));
            if (!moved.equals(draft.results())) {
                school.file().saveDraft(campaign, draft.withResults(moved));
            }
        });
    }

    /**
     * Names a type of institution, or adds one that has no id yet: every item that concerned all types concerns it too.
     *
     * @return its id
     */
    public String nameType(OpenSchool school, String id, LocalText name) {
        boolean isNew = id.isEmpty();
        String kept = isNew ? "own." + school.newUuid() : id;
        take(school, edit(school).type(kept, name), isNew ? "campaign.type.add" : "campaign.type");
        return kept;
    }

    /**
     * Knows a type of institution no longer: neither items nor letters name it.
     *
     * @throws Failure {@code institution.type} for the type of the file's own institution
     */
    public void removeType(OpenSchool school, String id) {
        make.take(school, edit(school).removeType(id).made(), school.chain().sparing(id), "campaign.type.remove");
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
