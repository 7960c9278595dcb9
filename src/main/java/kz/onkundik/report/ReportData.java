package kz.onkundik.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.CampaignWriter;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonMap;
import kz.onkundik.json.JsonObject;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Event;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Work;

/**
 * A report as versioned JSON (schema {@code report.schema.json}): what is attached to the PDF, and all that a receiver
 * needs. It is written with sorted keys, so that the same report gives the same bytes; their SHA-256 names the report and
 * does not stand inside it.
 */
public final class ReportData {
    /** The attachment's name in every report of ours. */
    public static final String ATTACHMENT = "onkundik-report.json";

    private static final String FORMAT = "onkundik-report";
    private static final int VERSION = 1;

    private ReportData() {}

    public static byte[] write(ReportContent content) {
        var results = new TreeMap<>(content.draft().results());
        return Json.write(new JsonMap()
                .put("format", FORMAT)
                .put("formatVersion", VERSION)
                .put(
                        "report",
                        new JsonMap()
                                .put("uuid", content.report())
                                .put("revision", content.revision())
                                .put("kind", content.kind())
                                .put("previousSha256", content.previousSha256())
                                .put("number", content.number())
                                .put("date", content.date())
                                .fields())
                .put("campaign", campaign(content))
                .putList(
                        "letters",
                        content.letters().stream().map(CampaignWriter::letter).toList())
                .put("institution", InstitutionJson.write(content.institution()))
                .put("contingent", content.work().contingent())
                .putAll("concern", content.work().concerns(), WorkJson::write)
                .putList(
                        "plan",
                        content.work().plan().stream().map(WorkJson::write).toList())
                .putList(
                        "events",
                        content.work().events().stream()
                                .map(event -> WorkJson.write(
                                        event, content.withheldPhotos().getOrDefault(event.uuid(), 0)))
                                .toList())
                .put("counts", content.draft().counts())
                .putAll(
                        "results",
                        results.entrySet(),
                        result -> new JsonMap()
                                .put("number", result.getKey())
                                .putText("text", result.getValue())
                                .fields())
                .putAll("links", content.draft().publications(), WorkJson::write)
                .fields());
    }

    /**
     * Reads what a report carries; the bytes must come from a signature's verdict, never from a PDF as it lies there.
     *
     * @throws Failure {@code json.…} with the path of the field, also when an item or indicator is not defined or a UUID
     *     occurs twice; {@code report.revision} when revision and previous hash contradict each other
     */
    public static ReportContent read(byte[] bytes) {
        JsonObject json = Json.read(bytes);
        CampaignReader.requireFormat(json, FORMAT, VERSION);
        JsonObject report = json.object("report");
        int revision = report.number("revision");
        String previous = report.has("previousSha256") ? report.sha256("previousSha256") : null;
        if (revision < 1 || (previous == null) != (revision == 1)) {
            throw new Failure("report.revision", revision);
        }
        ReportKind kind = report.constant("kind", ReportKind.class);
        String number = report.textOrEmpty("number");
        Campaign campaign = campaign(json.object("campaign"));
        Map<UUID, Integer> withheld = new HashMap<>();
        var draft = new ReportDraft(
                kind,
                number,
                report.date("date"),
                WorkJson.counts(json, "counts"),
                WorkJson.results(json, "results"),
                json.list("links", link -> WorkJson.publication(report.uuid("uuid"), link)));
        var work = new Work(
                WorkJson.counts(json, "contingent"),
                json.list("concern", WorkJson::concern),
                json.list("plan", WorkJson::planRow),
                json.list("events", event -> event(event, withheld)),
                draft,
                List.of());
        WorkCoherence.check("", campaign, work);
        return new ReportContent(
                report.uuid("uuid"),
                revision,
                kind,
                previous,
                number,
                report.date("date"),
                campaign,
                json.list("letters", CampaignReader::letter),
                InstitutionJson.read(json.object("institution"), false),
                work,
                withheld);
    }

    private static Campaign campaign(JsonObject json) {
        return CampaignReader.campaign(json, json.sha256("sha256"));
    }

    private static Event event(JsonObject json, Map<UUID, Integer> withheld) {
        int hidden = json.has("withheldPhotos") ? json.number("withheldPhotos") : 0;
        if (hidden > 0) {
            withheld.put(json.uuid("uuid"), hidden);
        }
        return WorkJson.event(json, (uuid, photo) -> WorkJson.photo(photo));
    }

    /** The campaign's identity and the definitions that this report uses: all items, and the indicators it fills. */
    private static Map<String, Object> campaign(ReportContent content) {
        Map<String, Object> fields = new TreeMap<>(CampaignWriter.fields(content.campaign()));
        Set<String> used = usedIndicators(content);
        fields.put(
                "indicators",
                content.campaign().indicators().stream()
                        .filter(indicator -> used.contains(indicator.id()))
                        .map(CampaignWriter::indicator)
                        .toList());
        fields.keySet().removeAll(List.of("format", "formatVersion", "note", "keyDates", "participants", "audiences"));
        fields.put("sha256", content.campaign().sha256());
        return fields;
    }

    private static Set<String> usedIndicators(ReportContent content) {
        Campaign campaign = content.campaign();
        Set<String> used = new TreeSet<>(Comparator.naturalOrder());
        used.addAll(content.work().contingent().keySet());
        used.addAll(content.draft().counts().keySet());
        content.work().events().stream().map(Event::counts).map(Map::keySet).forEach(used::addAll);
        campaign.items().stream()
                .flatMap(item -> item.indicators().stream())
                .map(Item.Asked::indicator)
                .forEach(used::add);
        int before;
        do {
            before = used.size();
            for (Indicator indicator : campaign.indicators()) {
                if (used.contains(indicator.id())) {
                    used.addAll(indicator.distinctOf());
                    Optional.ofNullable(indicator.partOf()).ifPresent(used::add);
                }
            }
        } while (used.size() > before);
        return used;
    }
}
