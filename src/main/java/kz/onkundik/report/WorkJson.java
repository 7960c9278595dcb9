package kz.onkundik.report;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import kz.onkundik.json.JsonMap;
import kz.onkundik.json.JsonObject;
import kz.onkundik.school.Event;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.PlanRow;

/** What an institution planned and did in JSON: the same in data files and in reports, but for the photos. */
public final class WorkJson {
    private WorkJson() {}

    public static Map<String, Long> counts(JsonObject json, String name) {
        return json.map(name, JsonObject::count);
    }

    public static ItemConcern concern(JsonObject json) {
        var concern = new ItemConcern(json.text("item"), json.flag("concerns"), json.textOrEmpty("reason"));
        json.refuseOthers();
        return concern;
    }

    public static PlanRow planRow(JsonObject json) {
        JsonObject outcome = json.objectOrNull("outcome");
        var row = new PlanRow(
                json.uuid("uuid"),
                json.texts("items"),
                json.text("title"),
                json.dateOrNull("date"),
                time(json, "start"),
                time(json, "end"),
                json.textOrEmpty("place"),
                json.textOrEmpty("participants"),
                json.textOrEmpty("inCharge"),
                json.textOrEmpty("note"),
                outcome == null ? null : outcome(outcome));
        json.refuseOthers();
        return row;
    }

    /**
     * Reads an event.
     *
     * @param photo reads one of its photos, given the event's UUID
     */
    public static Event event(JsonObject json, BiFunction<UUID, JsonObject, Event.Photo> photo) {
        UUID uuid = json.uuid("uuid");
        var event = new Event(
                uuid,
                json.uuidOrNull("planRow"),
                json.texts("items"),
                json.text("title"),
                json.date("date"),
                time(json, "start"),
                time(json, "end"),
                json.constant("mode", Event.Mode.class),
                json.textOrEmpty("place"),
                json.textOrEmpty("inCharge"),
                json.textOrEmpty("participants"),
                json.textOrEmpty("story"),
                counts(json, "counts"),
                json.list("partners", WorkJson::partner),
                json.list("links", link -> publication(uuid, link)),
                json.list("photos", each -> photo.apply(uuid, each)));
        json.refuseOthers();
        return event;
    }

    static Map<String, Object> write(ItemConcern concern) {
        return new JsonMap()
                .put("item", concern.item())
                .put("concerns", concern.concerns())
                .put("reason", concern.reason())
                .fields();
    }

    static Map<String, Object> write(PlanRow row) {
        return new JsonMap()
                .put("uuid", row.uuid())
                .putList("items", row.items())
                .putText("title", row.title())
                .put("date", row.date())
                .put("start", row.start())
                .put("end", row.end())
                .put("place", row.place())
                .put("participants", row.participants())
                .put("inCharge", row.inCharge())
                .put("note", row.note())
                .put("outcome", row.outcome() == null ? null : write(row.outcome()))
                .fields();
    }

    static Map<String, Object> write(Event event, int withheldPhotos) {
        return new JsonMap()
                .put("uuid", event.uuid())
                .put("planRow", event.planRow())
                .putList("items", event.items())
                .putText("title", event.title())
                .put("date", event.date())
                .put("start", event.start())
                .put("end", event.end())
                .put("mode", event.mode())
                .put("place", event.place())
                .put("inCharge", event.inCharge())
                .put("participants", event.participants())
                .put("story", event.story())
                .put("counts", event.counts())
                .putAll(
                        "partners",
                        event.partners(),
                        partner -> new JsonMap()
                                .putText("type", partner.type())
                                .putText("name", partner.name())
                                .put("institution", partner.institution())
                                .fields())
                .putAll("links", event.publications(), WorkJson::write)
                .putAll(
                        "photos",
                        event.photos(),
                        photo -> new JsonMap()
                                .put("uuid", photo.uuid())
                                .put("caption", photo.caption())
                                .put("consent", photo.consent())
                                .put("sha256", photo.sha256())
                                .put("width", photo.width())
                                .put("height", photo.height())
                                .fields())
                .put("withheldPhotos", withheldPhotos == 0 ? null : withheldPhotos)
                .fields();
    }

    static Map<String, Object> write(Event.Publication link) {
        return new JsonMap()
                .put("uuid", link.uuid())
                .putText("outlet", link.outlet())
                .putText("url", link.url())
                .put("date", link.date())
                .fields();
    }

    /** A photo of a report, where only those stand that may leave their school. */
    static Event.Photo photo(JsonObject json) {
        var consent = json.constant("consent", Event.Consent.class);
        if (!consent.mayLeave()) {
            throw json.wrongValue("consent", json.text("consent"));
        }
        var photo = new Event.Photo(
                json.uuid("uuid"),
                json.textOrEmpty("caption"),
                consent,
                json.sha256("sha256"),
                json.number("width"),
                json.number("height"));
        json.refuseOthers();
        return photo;
    }

    private static Map<String, Object> write(PlanRow.Outcome outcome) {
        return new JsonMap()
                .put("state", outcome.state())
                .put("reason", outcome.reason())
                .fields();
    }

    private static PlanRow.Outcome outcome(JsonObject json) {
        var outcome = new PlanRow.Outcome(json.constant("state", PlanRow.State.class), json.textOrEmpty("reason"));
        json.refuseOthers();
        return outcome;
    }

    private static Event.Partner partner(JsonObject json) {
        var partner = new Event.Partner(json.text("type"), json.text("name"), json.uuidOrNull("institution"));
        json.refuseOthers();
        return partner;
    }

    /** A link that has no UUID gets one that follows from its owner and address: reading twice changes nothing. */
    static Event.Publication publication(UUID owner, JsonObject json) {
        String url = json.text("url");
        UUID uuid = json.uuidOrNull("uuid");
        var publication = new Event.Publication(
                uuid != null ? uuid : NamedUuid.of(owner, url), json.text("outlet"), url, json.dateOrNull("date"));
        json.refuseOthers();
        return publication;
    }

    private static LocalTime time(JsonObject json, String name) {
        return json.has(name) ? json.time(name) : null;
    }

    /** Own words on each expected result, by its number. */
    public static Map<Integer, String> results(JsonObject json, String name) {
        Map<Integer, String> results = new LinkedHashMap<>();
        json.list(name, result -> {
            int number = result.number("number");
            if (results.put(number, result.text("text")) != null) {
                throw result.wrongValue("number", Integer.toString(number));
            }
            return number;
        });
        return results;
    }
}
