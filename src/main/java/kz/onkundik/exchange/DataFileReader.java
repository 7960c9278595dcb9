package kz.onkundik.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.Letter;
import kz.onkundik.exchange.DataFile.IssuedThen;
import kz.onkundik.exchange.DataFile.OneInstitution;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonObject;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.InstitutionJson;
import kz.onkundik.report.NamedUuid;
import kz.onkundik.report.WorkJson;
import kz.onkundik.school.Event;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;

/** Reads data files strictly: an unknown field, item or indicator is refused with its place, and nothing is taken. */
public final class DataFileReader {
    private static final String FORMAT = "onkundik-data";
    private static final int VERSION = 1;

    private final Campaign campaign;
    private final Map<UUID, Institution> offices = new HashMap<>();

    private DataFileReader(Campaign campaign) {
        this.campaign = campaign;
    }

    /** The id of the campaign that a data file is about. */
    public static String campaignOf(byte[] file) {
        JsonObject json = Json.read(file);
        CampaignReader.requireFormat(json, FORMAT, VERSION);
        return json.text("campaign");
    }

    /**
     * Reads a data file of this campaign.
     *
     * @throws Failure {@code json.…} with the path of the field; {@code data.other-campaign}; {@code json.reference}
     *     (path, value) for an item or indicator that the campaign does not know
     */
    public static DataFile read(byte[] file, Campaign campaign) {
        JsonObject json = Json.read(file);
        CampaignReader.requireFormat(json, FORMAT, VERSION);
        if (!json.text("campaign").equals(campaign.id())) {
            throw new Failure("data.other-campaign", json.text("campaign"), campaign.id());
        }
        return new DataFileReader(campaign).file(json);
    }

    private DataFile file(JsonObject json) {
        boolean fictional = json.flagOrFalse("fictional");
        json.has("note");
        List<Institution> above = json.list("offices", office -> {
            Institution institution = institution(office, fictional);
            office.refuseOthers();
            offices.put(institution.uuid(), institution);
            return institution;
        });
        LocalDate today = json.dateOrNull("today");
        var chain = new Chain(campaign.id(), null, json.list("chain", this::letter));
        var file = new DataFile(
                fictional, today, campaign.id(), chain, above, json.list("institutions", one -> one(one, fictional)));
        json.refuseOthers();
        return file;
    }

    /** A letter whose sender may be an office of this file, by its UUID. */
    private Letter letter(JsonObject json) {
        if (!json.isText("sender")) {
            return CampaignReader.letter(json);
        }
        Institution office = offices.get(json.uuid("sender"));
        if (office == null) {
            throw json.unknownReference("sender", json.text("sender"));
        }
        return CampaignReader.letter(json, office.name());
    }

    private Institution institution(JsonObject json, boolean fictional) {
        Institution read = InstitutionJson.read(json, fictional);
        Institution superior = offices.get(read.superior());
        return superior == null || read.superiorName() != null ? read : read.under(superior.name());
    }

    private OneInstitution one(JsonObject json, boolean fictional) {
        Map<UUID, String> photoFiles = new LinkedHashMap<>();
        var one = new OneInstitution(
                institution(json, fictional),
                known(json, "contingent"),
                json.list("concern", concern -> {
                    requireItems(concern, "item", List.of(concern.text("item")));
                    return WorkJson.concern(concern);
                }),
                json.list("plan", row -> {
                    requireItems(row, "items", row.texts("items"));
                    return WorkJson.planRow(row);
                }),
                json.list("events", event -> {
                    requireItems(event, "items", event.texts("items"));
                    known(event, "counts");
                    return WorkJson.event(event, (uuid, photo) -> photo(uuid, photo, photoFiles));
                }),
                photoFiles,
                json.list("reports", this::report));
        json.refuseOthers();
        return one;
    }

    private IssuedThen report(JsonObject json) {
        var draft = new ReportDraft(
                json.constant("kind", ReportKind.class),
                json.textOrEmpty("outNumber"),
                json.date("date"),
                known(json, "indicators"),
                WorkJson.results(json, "results"));
        var report = new IssuedThen(
                json.number("revision"),
                json.texts("events").stream().map(UUID::fromString).toList(),
                draft);
        json.has("note");
        json.refuseOthers();
        return report;
    }

    private static Event.Photo photo(UUID event, JsonObject json, Map<UUID, String> photoFiles) {
        UUID uuid = NamedUuid.of(event, json.text("file"));
        photoFiles.put(uuid, json.text("file"));
        var consent = json.flag("consent") ? Event.Consent.GIVEN : Event.Consent.NEEDED;
        var photo = new Event.Photo(uuid, json.textOrEmpty("caption"), consent, "", 0, 0);
        json.refuseOthers();
        return photo;
    }

    private Map<String, Long> known(JsonObject json, String name) {
        Map<String, Long> counts = WorkJson.counts(json, name);
        counts.keySet().forEach(id -> {
            if (campaign.indicator(id).isEmpty()) {
                throw json.unknownReference(name, id);
            }
        });
        return counts;
    }

    private void requireItems(JsonObject json, String name, List<String> items) {
        items.forEach(id -> {
            if (campaign.item(id).isEmpty()) {
                throw json.unknownReference(name, id);
            }
        });
    }
}
