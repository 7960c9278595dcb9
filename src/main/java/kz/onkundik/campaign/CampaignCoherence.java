package kz.onkundik.campaign;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.onkundik.problem.Failure;

/** Whether the parts of a campaign fit together: ids are unique, and whatever is named is defined. */
final class CampaignCoherence {
    private CampaignCoherence() {}

    static void check(Campaign campaign) {
        if (campaign.end().isBefore(campaign.start())) {
            throw new Failure(
                    "campaign.dates",
                    campaign.start().toString(),
                    campaign.end().toString());
        }
        Set<String> levels = unique(
                "levels", campaign.levels().stream().map(Campaign.Level::id).toList());
        Set<String> indicators = unique(
                "indicators", campaign.indicators().stream().map(Indicator::id).toList());
        unique("items", campaign.items().stream().map(Item::id).toList());
        unique("deadlines", campaign.deadlines().stream().map(Deadline::id).toList());
        unique(
                "items.number",
                campaign.items().stream()
                        .map(i -> i.section() + " " + i.number())
                        .toList());

        for (Indicator indicator : campaign.indicators()) {
            String whole = "indicators." + indicator.id() + ".partOf";
            known(whole, indicator.partOf(), indicators);
            if (isPartOfItself(indicator, campaign)) {
                throw new Failure("json.reference", whole, indicator.partOf());
            }
            known("indicators." + indicator.id() + ".distinctOf", indicator.distinctOf(), indicators);
        }
        for (Item item : campaign.items()) {
            String path = "items." + item.id();
            known(path + ".section", item.section(), campaign.sections().keySet());
            known(path + ".kind", item.kind(), campaign.kinds().keySet());
            known(path + ".audience", item.audience(), campaign.audiences().keySet());
            known(
                    path + ".concern",
                    item.concern().keySet(),
                    campaign.institutionTypes().keySet());
            known(path + ".partners", item.partners(), campaign.partnerTypes().keySet());
            known(path + ".publish", item.publish(), campaign.outlets().keySet());
            known(path + ".levels", item.levels(), levels);
            known(
                    path + ".indicators",
                    item.indicators().stream().map(Item.Asked::indicator).toList(),
                    indicators);
        }
        known("letter.fromLevel", campaign.letter().fromLevel(), levels);
        known("letter.toLevels", campaign.letter().toLevels(), levels);
        deadlines("deadlines", campaign.deadlines(), campaign);
    }

    private static boolean isPartOfItself(Indicator indicator, Campaign campaign) {
        Optional<Indicator> whole = Optional.of(indicator);
        for (int i = 0; i < campaign.indicators().size(); i++) {
            whole = whole.flatMap(part -> campaign.indicators().stream()
                    .filter(w -> w.id().equals(part.partOf()))
                    .findFirst());
        }
        // Whoever climbs as often as there are indicators and is still on the way goes in a circle.
        return whole.isPresent();
    }

    /** Checks a letter of a chain; the ids of deadlines must be unique over the whole chain. */
    static void letter(String path, Letter letter, Campaign campaign, Set<String> deadlineIds) {
        Set<String> levels = campaign.levels().stream().map(Campaign.Level::id).collect(Collectors.toSet());
        known(path + ".fromLevel", letter.fromLevel(), levels);
        known(path + ".toLevels", letter.toLevels(), levels);
        known(path + ".toTypes", letter.toTypes(), campaign.institutionTypes().keySet());
        deadlines(path + ".deadlines", letter.deadlines(), campaign);
        for (Deadline deadline : letter.deadlines()) {
            if (!deadlineIds.add(deadline.id())) {
                throw new Failure("json.duplicate-id", path + ".deadlines", deadline.id());
            }
        }
    }

    private static void deadlines(String path, List<Deadline> deadlines, Campaign campaign) {
        Set<String> levels = campaign.levels().stream().map(Campaign.Level::id).collect(Collectors.toSet());
        Set<String> items = campaign.items().stream().map(Item::id).collect(Collectors.toSet());
        for (Deadline deadline : deadlines) {
            String place = path + "." + deadline.id();
            known(place + ".item", deadline.item(), items);
            known(place + ".fromLevels", deadline.fromLevels(), levels);
            known(
                    place + ".fromTypes",
                    deadline.fromTypes(),
                    campaign.institutionTypes().keySet());
            known(place + ".toLevel", deadline.toLevel(), levels);
            boolean event = deadline.kind() == Deadline.Kind.EVENT;
            if (event ? deadline.at() == null : deadline.due() == null) {
                throw new Failure("json.missing", place + (event ? ".at" : ".due"));
            }
        }
    }

    private static Set<String> unique(String path, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new Failure("json.duplicate-id", path, id);
            }
        }
        return seen;
    }

    private static void known(String path, Collection<String> ids, Set<String> known) {
        String unknown = ids.stream().filter(id -> !known.contains(id)).sorted().collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new Failure("json.reference", path, unknown);
        }
    }

    private static void known(String path, String id, Set<String> known) {
        if (id != null && !known.contains(id)) {
            throw new Failure("json.reference", path, id);
        }
    }
}
