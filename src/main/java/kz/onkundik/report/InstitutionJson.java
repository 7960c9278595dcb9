package kz.onkundik.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kz.onkundik.json.JsonMap;
import kz.onkundik.json.JsonObject;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Institution.Letterhead;
import kz.onkundik.school.Person;

/** An institution and its people in JSON: the same in data files and in reports. */
public final class InstitutionJson {
    private static final List<String> ROLES = List.of("head", "deputy", "executor", "staff");

    private InstitutionJson() {}

    /** Reads an institution; its UUID must be there. */
    public static Institution read(JsonObject json, boolean fictional) {
        return read(json, fictional, () -> json.uuid("uuid"));
    }

    /** Reads an institution for a file that is about to be made: what has no UUID yet gets one. */
    public static Institution readNew(JsonObject json, Supplier<UUID> uuids) {
        return read(json, false, () -> json.has("uuid") ? json.uuid("uuid") : uuids.get());
    }

    private static Institution read(JsonObject json, boolean fictional, Supplier<UUID> uuid) {
        JsonObject letterhead = json.objectOrNull("letterhead");
        String bin = json.textOrNull("bin");
        if (bin != null && !bin.matches("\\d{12}")) {
            throw json.wrongValue("bin", bin);
        }
        return new Institution(
                uuid.get(),
                bin,
                json.textOrNull("type"),
                json.text("level"),
                json.uuidOrNull("superior"),
                json.localTextOrNull("superiorName"),
                json.localText("name"),
                letterhead == null ? Letterhead.EMPTY : letterhead(letterhead),
                json.list("people", InstitutionJson::person),
                fictional || json.flagOrFalse("fictional"));
    }

    public static Map<String, Object> write(Institution institution) {
        Letterhead letterhead = institution.letterhead();
        return new JsonMap()
                .put("uuid", institution.uuid())
                .put("bin", institution.bin())
                .put("type", institution.type())
                .put("level", institution.level())
                .put("superior", institution.superior())
                .put("superiorName", institution.superiorName())
                .put("name", institution.name())
                .put(
                        "letterhead",
                        new JsonMap()
                                .put("address", letterhead.address())
                                .put("email", letterhead.email())
                                .put("phone", letterhead.phone())
                                .put("site", letterhead.site())
                                .fields())
                .putAll("people", institution.people(), InstitutionJson::write)
                .put("fictional", institution.fictional() ? true : null)
                .fields();
    }

    private static Letterhead letterhead(JsonObject json) {
        var letterhead = new Letterhead(
                json.localTextOrNull("address"),
                json.textOrNull("email"),
                json.textOrNull("phone"),
                json.textOrNull("site"));
        json.refuseOthers();
        return letterhead;
    }

    private static Person person(JsonObject json) {
        var person = new Person(
                json.oneOf("role", ROLES), json.localText("post"), json.text("name"), json.textOrNull("phone"));
        json.refuseOthers();
        return person;
    }

    private static Map<String, Object> write(Person person) {
        return new JsonMap()
                .put("role", person.role())
                .put("post", person.post())
                .putText("name", person.name())
                .put("phone", person.phone())
                .fields();
    }
}
