package kz.onkundik.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.ChainFile;
import kz.onkundik.campaign.Letter;
import kz.onkundik.exchange.DataFile.IssuedThen;
import kz.onkundik.exchange.DataFile.OneInstitution;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonObject;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.InstitutionJson;
import kz.onkundik.report.NamedUuid;
import kz.onkundik.report.WorkCoherence;
import kz.onkundik.report.WorkJson;
import kz.onkundik.school.Event;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Work;

/** Reads data files strictly: an unknown field, item or indicator is refused with its place, and nothing is taken. */
public final class DataFileReader {
    private static final String FORMAT = "onkundik-data";
    private static final int VERSION = 1;

    /** The type of a partner that is another institution: the one type that campaigns do not define. */
    private static final String INSTITUTION = "institution";

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
     *     (path, value) for an item, indicator, outlet, type or level that the campaign does not know; {@code
     *     json.duplicate-id} (path, id); {@code chain.…} as a chain's own file
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
        json.textOrNull("note");
        List<Institution> above = json.list("offices", office -> {
            Institution institution = institution(office, fictional);
            office.refuseOthers();
            offices.put(institution.uuid(), institution);
            return institution;
        });
        LocalDate today = json.dateOrNull("today");
        var chain = new Chain(campaign.id(), null, json.list("chain", this::letter));
        ChainFile.requireCoherent("chain", chain.letters(), campaign);
        List<OneInstitution> institutions = json.list("institutions", one -> one(one, fictional));
        json.refuseOthers();
        requireDifferent(above, institutions);
        return new DataFile(fictional, today, campaign.id(), chain, above, institutions);
    }

    private static void requireDifferent(List<Institution> offices, List<OneInstitution> institutions) {
        Set<UUID> seen = new HashSet<>();
        Stream.concat(offices.stream(), institutions.stream().map(OneInstitution::institution))
                .map(Institution::uuid)
                .filter(uuid -> !seen.add(uuid))
                .findFirst()
                .ifPresent(uuid -> {
                    throw new Failure("json.duplicate-id", "institutions", uuid.toString());
                });
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
        if (read.type() != null) {
            require(campaign.institutionTypes(), read.type(), json, "type");
        }
        if (campaign.levels().stream().noneMatch(level -> level.id().equals(read.level()))) {
            throw json.unknownReference("level", read.level());
        }
        Institution superior = offices.get(read.superior());
        return superior == null || read.superiorName() != null ? read : read.under(superior.name());
    }

    private OneInstitution one(JsonObject json, boolean fictional) {
        Map<UUID, String> photoFiles = new LinkedHashMap<>();
        var work = new Work(
                WorkJson.counts(json, "contingent"),
                json.list("concern", WorkJson::concern),
                json.list("plan", WorkJson::planRow),
                json.list("events", event -> event(event, photoFiles)),
                ReportDraft.EMPTY,
                List.of());
        WorkCoherence.check(json.pathOf(""), campaign, work);
        Set<UUID> events = work.events().stream().map(Event::uuid).collect(Collectors.toSet());
        var one = new OneInstitution(
                institution(json, fictional),
                work.contingent(),
                work.concerns(),
                work.plan(),
                work.events(),
                photoFiles,
                json.list("reports", report -> report(report, events)));
        json.refuseOthers();
        return one;
    }

    private Event event(JsonObject json, Map<UUID, String> photoFiles) {
        Event event = WorkJson.event(json, (uuid, photo) -> photo(uuid, photo, photoFiles));
        for (Event.Partner partner : event.partners()) {
            if (!partner.type().equals(INSTITUTION)) {
                require(campaign.partnerTypes(), partner.type(), json, "partners");
            }
        }
        for (Event.Publication publication : event.publications()) {
            require(campaign.outlets(), publication.outlet(), json, "links");
        }
        return event;
    }

    private IssuedThen report(JsonObject json, Set<UUID> events) {
        var draft = new ReportDraft(
                json.constant("kind", ReportKind.class),
                json.textOrEmpty("outNumber"),
                json.date("date"),
                WorkJson.counts(json, "indicators"),
                WorkJson.results(json, "results"));
        for (String indicator : draft.counts().keySet()) {
            if (campaign.indicator(indicator).isEmpty()) {
                throw json.unknownReference("indicators", indicator);
            }
        }
        var report = new IssuedThen(json.positive("revision"), json.uuids("events"), draft);
        for (UUID event : report.events()) {
            if (!events.contains(event)) {
                throw json.unknownReference("events", event.toString());
            }
        }
        json.textOrNull("note");
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

    private static void require(Map<String, ?> known, String id, JsonObject json, String name) {
        if (!known.containsKey(id)) {
            throw json.unknownReference(name, id);
        }
    }
}
