package kz.onkundik.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.onkundik.campaign.Campaign.Point;
import kz.onkundik.campaign.CampaignDifference.Code;
import kz.onkundik.json.Json;
import kz.onkundik.text.LocalText;

/**
 * The fields of a campaign's parts as a person compares them: by field name what stands in it, ids replaced by the words
 * they stand for.
 */
final class CampaignFacts {
    private final Map<String, List<Object>> facts = new LinkedHashMap<>();

    private CampaignFacts() {}

    static Map<String, List<Object>> of(Campaign campaign) {
        return new CampaignFacts()
                .put("title", campaign.title())
                .put("start", campaign.start())
                .put("end", campaign.end())
                .put("kind", campaign.kindLabel())
                .put("goal", campaign.goal())
                .put("participants", campaign.participants())
                .putAll("tasks", campaign.tasks().stream().map(Point::text).toList())
                .putAll(
                        "results",
                        campaign.expectedResults().stream().map(Point::text).toList())
                .putAll("sections", campaign.sections().values())
                .putAll("types", campaign.institutionTypes().values())
                .putAll("outlets", campaign.outlets().values())
                .facts;
    }

    static Map<String, List<Object>> of(Item item, Campaign campaign) {
        return new CampaignFacts()
                .put("section", named(campaign.sections(), item.section()))
                .put("number", item.number())
                .put("name", item.name())
                .put("text", item.text())
                .put("kind", named(campaign.kinds(), item.kind()))
                .put("mode", code("mode", item.mode()))
                .putAll("audience", named(campaign.audiences(), item.audience()))
                .putAll("concern", concerned(item, campaign, Item.Concern.REQUIRED))
                .putAll("concern-optional", concerned(item, campaign, Item.Concern.OPTIONAL))
                .putAll(
                        "levels",
                        item.levels().stream().map(campaign::levelLabel).toList())
                .putAll("partners", named(campaign.partnerTypes(), item.partners()))
                .putAll("indicators", asked(item, campaign, true))
                .putAll("indicators-optional", asked(item, campaign, false))
                .put("answer", code("answer", Json.nameOf(item.answer())))
                .putAll("publish", named(campaign.outlets(), item.publish()))
                .put("fixed-start", item.fixedStart())
                .putAll(
                        "grades",
                        item.grades() == null
                                ? List.of()
                                : List.of(item.grades().from(), item.grades().to()))
                .facts;
    }

    static Map<String, List<Object>> of(Indicator indicator, Campaign campaign) {
        return new CampaignFacts()
                .put("label", indicator.label())
                .put("unit", indicator.unit())
                .put("scope", code("scope", Json.nameOf(indicator.scope())))
                .put("part-of", label(campaign, indicator.partOf()))
                .put("disjoint", indicator.disjoint())
                .put(
                        "when-joint",
                        indicator.whenJoint() == null ? null : code("when-joint", Json.nameOf(indicator.whenJoint())))
                .put("public", code("public", indicator.isPublic() ? "yes" : "no"))
                .putAll(
                        "distinct-of",
                        indicator.distinctOf().stream()
                                .map(id -> label(campaign, id))
                                .toList())
                .put("adults", code("public", indicator.adults() ? "yes" : "no"))
                .facts;
    }

    static Map<String, List<Object>> of(Deadline deadline, Campaign campaign) {
        return new CampaignFacts()
                .put("due", deadline.due())
                .put("at", deadline.at())
                .put("what", deadline.what())
                .put("due-kind", code("due-kind", Json.nameOf(deadline.kind())))
                .putAll(
                        "from",
                        Stream.concat(
                                        deadline.fromLevels().stream().map(campaign::levelLabel),
                                        named(campaign.institutionTypes(), deadline.fromTypes()).stream())
                                .toList())
                .put("to", deadline.toLevel() == null ? null : campaign.levelLabel(deadline.toLevel()))
                .put("quote", deadline.quote())
                .facts;
    }

    static Map<String, List<Object>> of(Letter letter) {
        return new CampaignFacts()
                .put("letter-number", letter.number())
                .put("letter-date", letter.date())
                .put("sender", letter.sender())
                .put("addressee", letter.addressee())
                .facts;
    }

    private CampaignFacts put(String name, Object value) {
        return putAll(name, value == null ? List.of() : List.of(value));
    }

    private CampaignFacts putAll(String name, Collection<?> values) {
        facts.put(name, List.copyOf(values));
        return this;
    }

    private static Code code(String field, String value) {
        return value == null ? null : new Code(field + "." + value);
    }

    private static List<LocalText> concerned(Item item, Campaign campaign, Item.Concern how) {
        List<String> types = item.concern().keySet().stream()
                .filter(type -> item.concern().get(type) == how)
                .sorted()
                .toList();
        return named(campaign.institutionTypes(), types);
    }

    private static List<LocalText> asked(Item item, Campaign campaign, boolean required) {
        return item.indicators().stream()
                .filter(asked -> asked.required() == required)
                .map(asked -> label(campaign, asked.indicator()))
                .toList();
    }

    private static LocalText label(Campaign campaign, String indicator) {
        return indicator == null
                ? null
                : campaign.indicator(indicator).map(Indicator::label).orElseGet(() -> itself(indicator));
    }

    private static List<LocalText> named(Map<String, LocalText> names, List<String> ids) {
        List<LocalText> all = new ArrayList<>();
        ids.forEach(id -> all.add(named(names, id)));
        return all;
    }

    private static LocalText named(Map<String, LocalText> names, String id) {
        return Objects.requireNonNullElseGet(names.get(id), () -> itself(id));
    }

    private static LocalText itself(String id) {
        return new LocalText(id, null, null);
    }
}
