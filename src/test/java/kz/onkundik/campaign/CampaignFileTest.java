package kz.onkundik.campaign;

import static kz.onkundik.json.Breakage.both;
import static kz.onkundik.json.Breakage.reader;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.onkundik.Reading;
import kz.onkundik.campaign.Item.Concern;
import kz.onkundik.json.Breakage;
import kz.onkundik.json.Digest;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonEdit;
import kz.onkundik.json.Schema;
import kz.onkundik.problem.Failure;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CampaignFileTest {
    static Stream<Named<byte[]>> files() {
        return Stream.concat(BuiltInCampaigns.all().stream(), Stream.of(Reading.campaignFile()))
                .map(file -> Named.of(CampaignReader.read(file).id(), file));
    }

    @Test
    void theLetterOf2023IsReadWhole() {
        Campaign campaign = CampaignReader.read(BuiltInCampaigns.all().getFirst());
        assertEquals(11 + 4, campaign.items().size());
        assertEquals(30, campaign.indicators().size());
        assertEquals(4, campaign.levels().size());
        assertEquals(11, campaign.start().datesUntil(campaign.end().plusDays(1)).count());
        assertEquals(Digest.sha256(BuiltInCampaigns.all().getFirst()), campaign.sha256());
        assertEquals(
                List.of(Concern.NOT_APPLICABLE, Concern.REQUIRED),
                List.of(
                        campaign.item("d02").orElseThrow().concernFor("institution", "general_school"),
                        campaign.item("d02").orElseThrow().concernFor("institution", "orphan_org")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aCampaignIsWrittenAndReadBackEqual(byte[] file) {
        Campaign campaign = CampaignReader.read(file);
        byte[] written = CampaignWriter.write(campaign);
        Campaign back = CampaignReader.campaign(Json.read(written), campaign.sha256());
        assertEquals(campaign, back);
        assertArrayEquals(written, CampaignWriter.write(CampaignReader.read(written)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyCampaignFollowsItsSchemaAlsoWhenWritten(byte[] file) {
        assertEquals(List.of(), Schema.CAMPAIGN.errors(file));
        assertEquals(List.of(), Schema.CAMPAIGN.errors(CampaignWriter.write(CampaignReader.read(file))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void sectionsStandInTheOrderOfTheirItemsAlsoAfterTheirKeysWereSorted(byte[] file) {
        Campaign campaign = CampaignReader.read(file);
        Campaign back = CampaignReader.read(CampaignWriter.write(campaign));
        List<String> order =
                campaign.items().stream().map(Item::section).distinct().toList();
        assertEquals(order, List.copyOf(campaign.sections().keySet()));
        assertEquals(order, List.copyOf(back.sections().keySet()));
    }

    @Test
    void fieldsThatALaterProgramAddsAreLeftAlone() {
        byte[] file = new JsonEdit(Reading.campaignFile())
                .set("weather", "fine")
                .set("items[0].weight", 3)
                .bytes();
        assertEquals(6, CampaignReader.read(file).items().size());
        assertEquals(List.of(), Schema.CAMPAIGN.errors(file));
    }

    @Test
    void aNewerFormatAndAnotherOneAreToldApart() {
        assertEquals("json.version", refusal("formatVersion", 2).code());
        assertEquals("json.format", refusal("format", "onkundik-chain").code());
        assertEquals("json.value", refusal("formatVersion", 0).code());
    }

    @Test
    void aCampaignThatEndsBeforeItStartsIsRefused() {
        assertEquals("campaign.dates", refusal("end", "2027-02-28").code());
        assertTrue(CampaignReader.read(new JsonEdit(Reading.campaignFile())
                        .set("end", "2027-03-01")
                        .bytes())
                .includes(LocalDate.of(2027, 3, 1)));
    }

    static Stream<Breakage> breakages() {
        return Stream.of(
                both("no title", e -> e.remove("title"), "json.missing", "title"),
                both("no Kazakh title", e -> e.remove("title.kk"), "json.missing", "title.kk"),
                both("a fourth language", e -> e.set("title.de", "Buch"), "json.unknown", "title.de"),
                both("no items", e -> e.remove("items"), "json.missing", "items"),
                both("an empty list of items", e -> e.set("items", List.of()), "json.missing", "items"),
                both("items that are no list", e -> e.set("items", "x"), "json.type", "items"),
                both("a revision in words", e -> e.set("revision", "1"), "json.type", "revision"),
                both("revision zero", e -> e.set("revision", 0), "json.value", "revision"),
                both("a day that does not exist", e -> e.set("start", "2027-02-30"), "json.value", "start"),
                both("a day without a month", e -> e.set("end", "2027"), "json.value", "end"),
                both("a number below zero", e -> e.set("items[1].number", -1), "json.value", "items[1].number"),
                both("a text for a number", e -> e.set("items[1].number", "2"), "json.type", "items[1].number"),
                both("an unknown scope", e -> e.set("indicators[0].scope", "day"), "json.value", "indicators[0].scope"),
                both(
                        "an unknown way of joining",
                        e -> e.set("indicators[0].whenJoint", "max"),
                        "json.value",
                        "indicators[0].whenJoint"),
                both(
                        "an indicator that is not said to be public",
                        e -> e.remove("indicators[0].public"),
                        "json.missing",
                        "indicators[0].public"),
                both("a flag in words", e -> e.set("indicators[0].public", "yes"), "json.type", "indicators[0].public"),
                both("an unknown mode", e -> e.set("items[0].mode", "hybrid"), "json.value", "items[0].mode"),
                both("an unknown answer", e -> e.set("items[0].answer", "songs"), "json.value", "items[0].answer"),
                both(
                        "an unknown concern",
                        e -> e.set("items[0].concern.reading_lyceum", "maybe"),
                        "json.value",
                        "items[0].concern.reading_lyceum"),
                both(
                        "a moment without a time",
                        e -> e.set("items[0].fixedStart", "2027-03-03"),
                        "json.value",
                        "items[0].fixedStart"),
                both(
                        "an unknown kind of deadline",
                        e -> e.set("deadlines[1].kind", "party"),
                        "json.value",
                        "deadlines[1].kind"),
                both(
                        "a list of numbers",
                        e -> e.set("items[0].audience", List.of(1)),
                        "json.type",
                        "items[0].audience[0]"),
                both("no letter", e -> e.remove("letter"), "json.missing", "letter"),
                both(
                        "a report without a day",
                        e -> e.remove("deadlines[1].due"),
                        "json.missing",
                        "deadlines.city-report.due"),
                both(
                        "an event without a moment",
                        e -> e.remove("deadlines[0].at"),
                        "json.missing",
                        "deadlines.aloud-day.at"),
                reader("an unknown time zone", e -> e.set("timeZone", "Asia/Bulaqty"), "json.value", "timeZone"),
                reader("an item twice", e -> e.repeat("items[2]"), "json.duplicate-id", "items"),
                reader("an indicator twice", e -> e.repeat("indicators[0]"), "json.duplicate-id", "indicators"),
                reader("a level twice", e -> e.repeat("levels[0]"), "json.duplicate-id", "levels"),
                reader("a deadline twice", e -> e.repeat("deadlines[0]"), "json.duplicate-id", "deadlines"),
                reader(
                        "a number twice in a section",
                        e -> e.set("items[1].number", 1),
                        "json.duplicate-id",
                        "items.number"),
                reader(
                        "a section of nothing",
                        e -> e.set("items[0].section", "x"),
                        "json.reference",
                        "items.r-aloud.section"),
                reader(
                        "a section without items",
                        e -> e.set("sections.empty", Map.of("kk", "Бос")),
                        "json.value",
                        "sections.empty"),
                reader("an unknown kind", e -> e.set("items[0].kind", "x"), "json.reference", "items.r-aloud.kind"),
                reader(
                        "an unknown audience",
                        e -> e.set("items[0].audience[0]", "x"),
                        "json.reference",
                        "items.r-aloud.audience"),
                reader(
                        "an unknown type",
                        e -> e.set("items[0].concern.x", "required"),
                        "json.reference",
                        "items.r-aloud.concern"),
                reader(
                        "an unknown indicator",
                        e -> e.set("items[0].indicators[0].id", "x"),
                        "json.reference",
                        "items.r-aloud.indicators"),
                reader(
                        "an unknown outlet",
                        e -> e.set("items[0].publish[0]", "x"),
                        "json.reference",
                        "items.r-aloud.publish"),
                reader(
                        "an unknown partner",
                        e -> e.set("items[1].partners[0]", "x"),
                        "json.reference",
                        "items.r-swap.partners"),
                reader(
                        "an unknown whole",
                        e -> e.set("indicators[1].partOf", "x"),
                        "json.reference",
                        "indicators.readers_small.partOf"),
                reader(
                        "a part of itself",
                        e -> e.set("indicators[1].partOf", "readers_small"),
                        "json.reference",
                        "indicators.readers_small.partOf"),
                reader(
                        "an unknown level",
                        e -> e.set("deadlines[1].toLevel", "x"),
                        "json.reference",
                        "deadlines.city-report.toLevel"),
                reader(
                        "an unknown type of a deadline",
                        e -> e.set("deadlines[1].fromTypes", List.of("x")),
                        "json.reference",
                        "deadlines.city-report.fromTypes"),
                reader(
                        "an unknown item of a deadline",
                        e -> e.set("deadlines[0].item", "x"),
                        "json.reference",
                        "deadlines.aloud-day.item"));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void whatIsBrokenIsRefusedWithItsPlace(Breakage breakage) {
        breakage.assertRefused(Reading.campaignFile(), Schema.CAMPAIGN, CampaignReader::read);
    }

    @Test
    void nameAndBytesOfABuiltInCampaignAreTheSameEveryTime() {
        byte[] file = BuiltInCampaigns.all().getFirst();
        assertArrayEquals(
                file, BuiltInCampaigns.file(CampaignReader.read(file).id()).orElseThrow());
        assertTrue(BuiltInCampaigns.file("none").isEmpty());
        assertNotEquals(0, file.length);
    }

    private static Failure refusal(String field, Object value) {
        byte[] file = new JsonEdit(Reading.campaignFile()).set(field, value).bytes();
        return assertThrows(Failure.class, () -> CampaignReader.read(file));
    }
}
