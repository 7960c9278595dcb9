package kz.onkundik.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignEdit;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.ChainFile;
import kz.onkundik.campaign.Letter;

/**
 * Types the letters by which the campaign in work came: its own, where it was made in this file, and those below it,
 * which are this file's own whoever made the campaign.
 */
public final class EditLetters {
    private final MakeCampaign make = new MakeCampaign();

    /** The campaign's own letter with what it asks for, then the lower ones from the highest to the lowest. */
    public static List<Letter> all(Campaign campaign, Chain chain) {
        List<Letter> all = new ArrayList<>();
        all.add(campaign.letter().due(campaign.deadlines()));
        all.addAll(chain.letters());
        return List.copyOf(all);
    }

    /**
     * Puts a letter in the place of another; a lower one goes where its level belongs.
     *
     * @param place as in {@link #all}: 0 for the campaign's own
     * @return its place now
     */
    public int put(OpenSchool school, int place, Letter letter) {
        if (place == 0) {
            make.take(
                    school, new CampaignEdit(school.campaign()).asks(letter).made(), school.chain(), "campaign.letter");
            return 0;
        }
        List<Letter> lower = new ArrayList<>(school.chain().letters());
        lower.set(place - 1, letter);
        return 1 + save(school, lower, "chain.letter").indexOf(letter);
    }

    /**
     * Adds a letter below the lowest one, from the level below it to the next.
     *
     * @return its place
     */
    public int add(OpenSchool school) {
        List<String> levels = levels(school.campaign());
        List<Letter> all = all(school.campaign(), school.chain());
        int from = Math.max(levels.indexOf(all.getLast().fromLevel()) - 1, Math.min(1, levels.size() - 1));
        var added = new Letter(
                levels.get(from),
                List.of(levels.get(Math.max(from - 1, 0))),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
        List<Letter> lower = new ArrayList<>(school.chain().letters());
        lower.add(added);
        return 1 + save(school, lower, "chain.letter.add").lastIndexOf(added);
    }

    /** Takes a lower letter out, with its deadlines. */
    public void remove(OpenSchool school, int place) {
        List<Letter> lower = new ArrayList<>(school.chain().letters());
        lower.remove(place - 1);
        save(school, lower, "chain.letter.remove");
    }

    private static List<Letter> save(OpenSchool school, List<Letter> letters, String act) {
        Chain chain = school.chain();
        List<String> levels = levels(school.campaign());
        List<Letter> ordered = letters.stream()
                .sorted(Comparator.comparingInt((Letter letter) -> levels.indexOf(letter.fromLevel()))
                        .reversed())
                .toList();
        byte[] file = ChainFile.write(new Chain(chain.campaign(), chain.note(), ordered));
        ChainFile.read(file, school.campaign());
        school.file().act(act, () -> school.file().saveChain(chain.campaign(), file));
        return ordered;
    }

    private static List<String> levels(Campaign campaign) {
        return campaign.levels().stream().map(Campaign.Level::id).toList();
    }
}
