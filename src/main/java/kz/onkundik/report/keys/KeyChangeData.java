package kz.onkundik.report.keys;

import java.util.Base64;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonMap;
import kz.onkundik.json.JsonObject;

/** A change of key as versioned JSON (schema {@code key-change.schema.json}), attached to its paper. */
public final class KeyChangeData {
    /** The attachment's name. */
    public static final String ATTACHMENT = "onkundik-key-change.json";

    private static final String FORMAT = "onkundik-key-change";
    private static final int VERSION = 1;

    private KeyChangeData() {}

    /**
     * What was read.
     *
     * @param proof the new key's signature (detached CMS) of the change's promise; not verified
     */
    @SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
    public record Found(KeyChange change, byte[] proof) {}

    static byte[] write(KeyChange change, byte[] proof) {
        return Json.write(new JsonMap()
                .put("format", FORMAT)
                .put("formatVersion", VERSION)
                .put("institution", change.institution().fields())
                .put("date", change.date())
                .put("oldKey", change.oldKey())
                .put("newKey", change.newKey())
                .put("proof", Base64.getEncoder().encodeToString(proof))
                .fields());
    }

    /**
     * Reads it; the bytes must come from a signature's verdict.
     *
     * @throws kz.onkundik.problem.Failure {@code json.…} with the path of the field
     */
    public static Found read(byte[] bytes) {
        JsonObject json = Json.read(bytes);
        CampaignReader.requireFormat(json, FORMAT, VERSION);
        var change = new KeyChange(
                NamedInstitution.read(json.object("institution")),
                json.date("date"),
                json.sha256("oldKey"),
                json.sha256("newKey"));
        var found = new Found(change, json.parsed("proof", Base64.getDecoder()::decode));
        json.refuseOthers();
        return found;
    }
}
