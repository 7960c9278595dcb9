package kz.onkundik.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.text.LocalText;

/**
 * What a person should look at before a campaign is sent down: nothing here is forbidden, because a letter may truly ask
 * for it. Places are those of {@code item} (id), {@code letter} (its place among
 * the letters, the campaign's own first) and {@code campaign}.
 */
public final class CampaignAdvice {
    private final Campaign campaign;
    private final Chain chain;

    private CampaignAdvice(Campaign campaign, Chain chain) {
        this.campaign = campaign;
        this.chain = chain;
    }

    /** Warnings first. */
    public static List<Problem> on(Campaign campaign, Chain chain) {
        var advice = new CampaignAdvice(campaign, chain);
        List<Problem> all = new ArrayList<>();
        campaign.items().forEach(item -> all.addAll(advice.item(item)));
        all.addAll(advice.languages());
        all.addAll(advice.letters());
        return all.stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
    }

    private List<Problem> item(Item item) {
        List<Problem> found = new ArrayList<>();
        boolean nobody = item.levels().isEmpty()
                && item.concern().values().stream().allMatch(how -> how == Item.Concern.NOT_APPLICABLE);
        if (nobody) {
            found.add(Problem.warning("asked.nobody", new Place("item", item.id(), "concern")));
        }
        if (item.fixedStart() != null && !campaign.includes(item.fixedStart().toLocalDate())) {
            found.add(Problem.warning(
                    "asked.moment-outside",
                    new Place("item", item.id(), "moment"),
                    item.fixedStart().toLocalDate()));
        }
        if (item.answer() == Item.Answer.EVENTS && item.indicators().isEmpty()) {
            found.add(Problem.hint("asked.no-numbers", new Place("item", item.id(), "indicators")));
        }
        return found;
    }

    private List<Problem> languages() {
        List<Problem> found = new ArrayList<>();
        if (campaign.title().ru() == null) {
            found.add(Problem.hint("asked.title-not-russian", new Place("campaign", "", "title-ru")));
        }
        Map<String, Long> heading = headingWithoutRussian();
        heading.keySet().stream()
                .findFirst()
                .ifPresent(first -> found.add(Problem.hint(
                        "asked.heading-not-russian",
                        new Place("campaign", "", first),
                        heading.values().stream().mapToLong(Long::longValue).sum())));
        List<Item> without = items(item -> item.text().ru() == null);
        if (!without.isEmpty()) {
            found.add(Problem.hint(
                    "asked.not-russian", new Place("item", without.getFirst().id(), "text-ru"), without.size()));
        }
        List<Item> onlyRussian =
                items(item -> item.text().kk().equals(item.text().ru()));
        if (!onlyRussian.isEmpty()) {
            found.add(Problem.warning(
                    "asked.not-kazakh", new Place("item", onlyRussian.getFirst().id(), "text"), onlyRussian.size()));
        }
        return found;
    }

    /** How many texts over the items have no Russian, by the field where they are typed; only such fields are there. */
    private Map<String, Long> headingWithoutRussian() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("goal-ru", campaign.goal().kk().isBlank() ? 0 : withoutRussian(List.of(campaign.goal())));
        counts.put("tasks-ru", withoutRussian(texts(campaign.tasks())));
        counts.put("results-ru", withoutRussian(texts(campaign.expectedResults())));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static List<LocalText> texts(List<Campaign.Point> points) {
        return points.stream().map(Campaign.Point::text).toList();
    }

    private static long withoutRussian(List<LocalText> texts) {
        return texts.stream().filter(text -> text.ru() == null).count();
    }

    /** The campaign's own letter stands before those of the chain. */
    private List<Problem> letters() {
        List<Problem> found = new ArrayList<>();
        List<Letter> all = new ArrayList<>(chain.letters());
        all.addFirst(campaign.letter().due(campaign.deadlines()));
        for (int place = 0; place < all.size(); place++) {
            Letter letter = all.get(place);
            if (letter.number() == null) {
                found.add(Problem.hint(
                        "asked.letter-no-number",
                        new Place("letter", Integer.toString(place), "number"),
                        campaign.levelLabel(letter.fromLevel())));
            }
        }
        if (all.stream().flatMap(letter -> letter.deadlines().stream()).allMatch(due -> due.due() == null)) {
            found.add(Problem.warning("asked.no-deadline", new Place("letter", "0", "due")));
        }
        return found;
    }

    private List<Item> items(Predicate<Item> which) {
        return campaign.items().stream().filter(which).toList();
    }
}
