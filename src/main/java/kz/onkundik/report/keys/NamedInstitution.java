package kz.onkundik.report.keys;

import java.util.Map;
import java.util.UUID;
import kz.onkundik.json.JsonMap;
import kz.onkundik.json.JsonObject;
import kz.onkundik.school.Institution;
import kz.onkundik.text.LocalText;

/**
 * An institution as papers about keys name it.
 *
 * @param bin its business identification number of 12 digits, or null
 */
public record NamedInstitution(UUID uuid, String bin, LocalText name) {
    /** How this institution is named. */
    public static NamedInstitution of(Institution institution) {
        return new NamedInstitution(institution.uuid(), institution.bin(), institution.name());
    }

    static NamedInstitution read(JsonObject json) {
        String bin = json.textOrNull("bin");
        if (bin != null && !bin.matches("\\d{12}")) {
            throw json.wrongValue("bin", bin);
        }
        var institution = new NamedInstitution(json.uuid("uuid"), bin, json.localText("name"));
        json.refuseOthers();
        return institution;
    }

    Map<String, Object> fields() {
        return new JsonMap().put("uuid", uuid).put("bin", bin).put("name", name).fields();
    }
}
