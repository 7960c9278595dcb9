package kz.onkundik.campaign;

import java.util.Map;
import java.util.TreeMap;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonMap;

/** Writes campaign files; {@link CampaignReader} reads them back to an equal campaign, but for its SHA-256. */
public final class CampaignWriter {
    private CampaignWriter() {}

    public static byte[] write(Campaign campaign) {
        return Json.write(fields(campaign));
    }

    /** The fields of the file. */
    public static Map<String, Object> fields(Campaign campaign) {
        return new JsonMap()
                .put("format", CampaignReader.FORMAT)
                .put("formatVersion", CampaignReader.VERSION)
                .put("id", campaign.id())
                .put("revision", campaign.revision())
                .put("note", campaign.note())
                .put("title", campaign.title())
                .put("kind", campaign.kind())
                .put("kindLabel", campaign.kindLabel())
                .put("start", campaign.start())
                .put("end", campaign.end())
                .put("timeZone", campaign.timeZone().getId())
                .put("goal", campaign.goal())
                .put("participants", campaign.participants())
                .putAll("tasks", campaign.tasks(), CampaignWriter::point)
                .putAll("expectedResults", campaign.expectedResults(), CampaignWriter::point)
                .putAll(
                        "keyDates",
                        campaign.keyDates(),
                        date -> new JsonMap()
                                .put("date", date.date())
                                .put("what", date.what())
                                .fields())
                .putAll(
                        "levels",
                        campaign.levels(),
                        level -> new JsonMap()
                                .put("id", level.id())
                                .put("label", level.label())
                                .put("short", level.brief())
                                .fields())
                .putTexts("institutionTypes", campaign.institutionTypes())
                .putTexts("audiences", campaign.audiences())
                .putTexts("partnerTypes", campaign.partnerTypes())
                .putTexts("kinds", campaign.kinds())
                .putTexts("outlets", campaign.outlets())
                .putTexts("sections", campaign.sections())
                .putAll("indicators", campaign.indicators(), CampaignWriter::indicator)
                .putAll("items", campaign.items(), CampaignWriter::item)
                .put("letter", letter(campaign.letter()))
                .putAll("deadlines", campaign.deadlines(), CampaignWriter::deadline)
                .fields();
    }

    private static Map<String, Object> point(Campaign.Point point) {
        return new JsonMap()
                .put("number", point.number())
                .put("text", point.text())
                .fields();
    }

    public static Map<String, Object> indicator(Indicator indicator) {
        return new JsonMap()
                .put("id", indicator.id())
                .put("unit", indicator.unit())
                .put("label", indicator.label())
                .put("scope", indicator.scope())
                .put("partOf", indicator.partOf())
                .put("disjoint", indicator.disjoint())
                .put("whenJoint", indicator.whenJoint())
                .put("public", indicator.isPublic())
                .put("distinctOf", indicator.distinctOf())
                .put("adults", indicator.adults() ? true : null)
                .fields();
    }

    public static Map<String, Object> item(Item item) {
        var concern = new TreeMap<String, Object>();
        item.concern().forEach((type, how) -> concern.put(type, Json.nameOf(how)));
        return new JsonMap()
                .put("id", item.id())
                .put("section", item.section())
                .put("number", item.number())
                .put("name", item.name())
                .put("text", item.text())
                .put("kind", item.kind())
                .put("mode", item.mode())
                .put("audience", item.audience())
                .put("concern", concern)
                .put("concernFrom", item.concernFrom())
                .put("partners", item.partners())
                .putAll(
                        "indicators",
                        item.indicators(),
                        asked -> new JsonMap()
                                .put("id", asked.indicator())
                                .put("required", asked.required())
                                .fields())
                .put("answer", item.answer())
                .put("publish", item.publish())
                .put("fixedStart", item.fixedStart())
                .put("grades", item.grades() == null ? null : grades(item.grades()))
                .put("levels", item.levels())
                .fields();
    }

    public static Map<String, Object> letter(Letter letter) {
        return new JsonMap()
                .put("fromLevel", letter.fromLevel())
                .put("toLevels", letter.toLevels())
                .put("toTypes", letter.toTypes())
                .put("sender", letter.sender())
                .put("date", letter.date())
                .put("number", letter.number())
                .put("incoming", letter.incoming())
                .put("addressee", letter.addressee())
                .putAll("deadlines", letter.deadlines(), CampaignWriter::deadline)
                .fields();
    }

    private static Map<String, Object> deadline(Deadline deadline) {
        return new JsonMap()
                .put("id", deadline.id())
                .put("kind", deadline.kind())
                .put("item", deadline.item())
                .put("at", deadline.at())
                .put("fromLevels", deadline.fromLevels())
                .put("fromTypes", deadline.fromTypes())
                .put("toLevel", deadline.toLevel())
                .put("due", deadline.due())
                .put("what", deadline.what())
                .put("quote", deadline.quote())
                .fields();
    }

    private static Map<String, Object> grades(Item.Grades grades) {
        return new JsonMap().put("from", grades.from()).put("to", grades.to()).fields();
    }
}
