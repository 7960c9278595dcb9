package kz.onkundik.report.keys;

import java.util.Base64;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonMap;
import kz.onkundik.json.JsonObject;

/**
 * An enrolment as versioned JSON (schema {@code enrolment.schema.json}), attached to its letter. Nothing proves it but
 * the fingerprint that two people compare.
 */
public final class EnrolmentData {
    /** The attachment's name. */
    public static final String ATTACHMENT = "onkundik-enrolment.json";

    private static final String FORMAT = "onkundik-enrolment";
    private static final int VERSION = 1;

    private EnrolmentData() {}

    static byte[] write(Enrolment enrolment) {
        return Json.write(new JsonMap()
                .put("format", FORMAT)
                .put("formatVersion", VERSION)
                .put("institution", enrolment.institution().fields())
                .put("certificate", Base64.getEncoder().encodeToString(enrolment.certificate()))
                .fields());
    }

    /**
     * Reads it.
     *
     * @throws kz.onkundik.problem.Failure {@code json.…} with the path of the field
     */
    public static Enrolment read(byte[] bytes) {
        JsonObject json = Json.read(bytes);
        CampaignReader.requireFormat(json, FORMAT, VERSION);
        var enrolment = new Enrolment(
                NamedInstitution.read(json.object("institution")),
                json.parsed("certificate", Base64.getDecoder()::decode));
        json.refuseOthers();
        return enrolment;
    }
}
