package kz.onkundik.report.keys;

import java.time.Instant;
import java.util.Map;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonMap;
import kz.onkundik.json.JsonObject;

/** A list of confirmed keys as versioned JSON (schema {@code key-list.schema.json}), attached to its paper. */
public final class KeyListData {
    /** The attachment's name. */
    public static final String ATTACHMENT = "onkundik-key-list.json";

    private static final String FORMAT = "onkundik-key-list";
    private static final int VERSION = 1;

    private KeyListData() {}

    static byte[] write(KeyList list) {
        return Json.write(new JsonMap()
                .put("format", FORMAT)
                .put("formatVersion", VERSION)
                .put("issuer", list.issuer().fields())
                .put("date", list.date())
                .putList("keys", list.entries().stream().map(KeyListData::entry).toList())
                .fields());
    }

    /**
     * Reads it; the bytes must come from a signature's verdict.
     *
     * @throws kz.onkundik.problem.Failure {@code json.…} with the path of the field
     */
    public static KeyList read(byte[] bytes) {
        JsonObject json = Json.read(bytes);
        CampaignReader.requireFormat(json, FORMAT, VERSION);
        var list = new KeyList(
                NamedInstitution.read(json.object("issuer")), json.date("date"), json.list("keys", KeyListData::entry));
        json.refuseOthers();
        return list;
    }

    private static Map<String, Object> entry(KeyList.Entry entry) {
        return new JsonMap()
                .put("institution", entry.institution())
                .putText("name", entry.name())
                .put("owner", entry.owner())
                .put("key", entry.key())
                .putText("by", entry.by())
                .put("at", entry.at())
                .put("how", entry.how())
                .fields();
    }

    private static KeyList.Entry entry(JsonObject json) {
        var entry = new KeyList.Entry(
                json.uuid("institution"),
                json.text("name"),
                json.textOrEmpty("owner"),
                json.sha256("key"),
                json.text("by"),
                json.parsed("at", Instant::parse),
                json.text("how"));
        json.refuseOthers();
        return entry;
    }
}
