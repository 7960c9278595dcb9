package kz.onkundik.campaign;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.onkundik.campaign.Campaign.KeyDate;
import kz.onkundik.campaign.Campaign.Level;
import kz.onkundik.campaign.Campaign.Point;
import kz.onkundik.json.Digest;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonObject;
import kz.onkundik.problem.Failure;
import kz.onkundik.text.LocalText;

/**
 * Reads campaign files (schema {@code campaign.schema.json}). Fields that are not known are left alone: the file is
 * stored whole as it came.
 */
public final class CampaignReader {
    public static final String FORMAT = "onkundik-campaign";
    public static final int VERSION = 1;

    private CampaignReader() {}

    /**
     * Reads a campaign and checks that its parts fit together.
     *
     * @throws Failure {@code json.…} with the path of the field; {@code json.duplicate-id}, {@code
     *     json.reference} (path, value) or {@code campaign.dates} when the parts contradict each other
     */
    public static Campaign read(byte[] file) {
        JsonObject json = Json.read(file);
        requireFormat(json, FORMAT, VERSION);
        Campaign campaign = campaign(json, Digest.sha256(file));
        if (campaign.items().isEmpty()) {
            throw new Failure("json.missing", "items");
        }
        CampaignCoherence.check(campaign);
        return campaign;
    }

    /**
     * Reads the fields of a campaign as they are: for the definitions that a report carries, which leave out what it
     * does not use.
     *
     * @param sha256 of the campaign's own file
     */
    public static Campaign campaign(JsonObject json, String sha256) {
        List<Item> items = json.list("items", CampaignReader::item);
        return new Campaign(
                json.text("id"),
                json.positive("revision"),
                sha256,
                json.textOrNull("note"),
                json.localText("title"),
                json.text("kind"),
                json.localText("kindLabel"),
                json.date("start"),
                json.date("end"),
                json.parsed("timeZone", ZoneId::of),
                json.localText("goal"),
                json.localTextOrNull("participants"),
                json.list("tasks", CampaignReader::point),
                json.list("expectedResults", CampaignReader::point),
                json.list("keyDates", date -> new KeyDate(date.text("date"), date.localText("what"))),
                json.list(
                        "levels",
                        level -> new Level(level.text("id"), level.localText("label"), level.localTextOrNull("short"))),
                json.map("institutionTypes", JsonObject::localText),
                json.map("audiences", JsonObject::localText),
                json.map("partnerTypes", JsonObject::localText),
                json.map("kinds", JsonObject::localText),
                json.map("outlets", JsonObject::localText),
                sections(json, items),
                json.list("indicators", CampaignReader::indicator),
                items,
                letter(json.object("letter")),
                json.list("deadlines", CampaignReader::deadline));
    }

    /** The sections in the order in which items first name them: the order of keys in a file says nothing. */
    private static Map<String, LocalText> sections(JsonObject json, List<Item> items) {
        Map<String, LocalText> read = json.map("sections", JsonObject::localText);
        Map<String, LocalText> sections = new LinkedHashMap<>();
        for (Item item : items) {
            if (read.containsKey(item.section())) {
                sections.put(item.section(), read.remove(item.section()));
            }
        }
        if (!read.isEmpty() && !items.isEmpty()) {
            throw new Failure(
                    "json.value",
                    json.pathOf("sections." + read.keySet().iterator().next()),
                    "");
        }
        return sections;
    }

    /** Refuses a file of another format ({@code json.format}) or a newer version ({@code json.version}). */
    public static void requireFormat(JsonObject json, String format, int version) {
        if (!format.equals(json.textOrNull("format"))) {
            throw new Failure("json.format", format);
        }
        int found = json.number("formatVersion");
        if (found > version) {
            throw new Failure("json.version", found, version);
        }
        if (found < 1) {
            throw json.wrongValue("formatVersion", Integer.toString(found));
        }
    }

    /** Reads one item; also used for the definitions that a report carries. */
    public static Item item(JsonObject json) {
        JsonObject grades = json.objectOrNull("grades");
        return new Item(
                json.text("id"),
                json.text("section"),
                json.number("number"),
                json.localTextOrNull("name"),
                json.localText("text"),
                json.text("kind"),
                json.has("mode") ? json.oneOf("mode", List.of("online", "offline", "any")) : null,
                json.texts("audience"),
                json.map("concern", (object, type) -> object.constant(type, Item.Concern.class)),
                json.textOrNull("concernFrom"),
                json.texts("partners"),
                json.list("indicators", asked -> new Item.Asked(asked.text("id"), asked.flag("required"))),
                json.constant("answer", Item.Answer.class),
                json.texts("publish"),
                json.has("fixedStart") ? json.moment("fixedStart") : null,
                grades == null ? null : new Item.Grades(grades.number("from"), grades.number("to")),
                json.texts("levels"));
    }

    /** Reads one indicator; also used for the definitions that a report carries. */
    public static Indicator indicator(JsonObject json) {
        return new Indicator(
                json.text("id"),
                json.text("unit"),
                json.localText("label"),
                json.constant("scope", Indicator.Scope.class),
                json.textOrNull("partOf"),
                json.textOrNull("disjoint"),
                json.has("whenJoint") ? json.constant("whenJoint", Indicator.WhenJoint.class) : null,
                json.flag("public"),
                json.texts("distinctOf"),
                json.flagOrFalse("adults"));
    }

    public static Letter letter(JsonObject json) {
        return letter(json, json.localTextOrNull("sender"));
    }

    /** Reads a letter whose sender is named elsewhere. */
    public static Letter letter(JsonObject json, LocalText sender) {
        return new Letter(
                json.text("fromLevel"),
                json.texts("toLevels"),
                json.texts("toTypes"),
                sender,
                json.dateOrNull("date"),
                json.textOrNull("number"),
                json.textOrNull("incoming"),
                json.localTextOrNull("addressee"),
                json.list("deadlines", CampaignReader::deadline));
    }

    static Deadline deadline(JsonObject json) {
        return new Deadline(
                json.text("id"),
                json.constant("kind", Deadline.Kind.class),
                json.textOrNull("item"),
                json.has("at") ? json.moment("at") : null,
                json.texts("fromLevels"),
                json.texts("fromTypes"),
                json.textOrNull("toLevel"),
                json.dateOrNull("due"),
                json.localTextOrNull("what"),
                json.localTextOrNull("quote"));
    }

    static Point point(JsonObject json) {
        return new Point(json.number("number"), json.localText("text"));
    }
}
