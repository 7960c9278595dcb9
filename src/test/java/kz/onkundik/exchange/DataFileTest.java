package kz.onkundik.exchange;

import static kz.onkundik.json.Breakage.both;
import static kz.onkundik.json.Breakage.reader;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.onkundik.Reading;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.exchange.DataFile.OneInstitution;
import kz.onkundik.json.Breakage;
import kz.onkundik.json.JsonEdit;
import kz.onkundik.json.Schema;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Event;
import kz.onkundik.school.Institution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataFileTest {
    private static final String ONE = "institutions[0].";

    @Test
    void theSampleDistrictIsReadWholeAndFollowsItsSchema() {
        Campaign campaign = CampaignReader.read(BuiltInCampaigns.all().getFirst());
        DataFile data = DataFileReader.read(SampleDistrict.file(), campaign);
        assertEquals(
                List.of(14, 4, 3),
                data.institutions().stream().map(one -> one.events().size()).toList());
        assertTrue(
                data.institutions().stream().allMatch(one -> one.institution().fictional()));
        assertEquals(List.of(), Schema.DATA.errors(SampleDistrict.file()));
    }

    @Test
    void whatIsNotInTheFileIsEmptyAndAZeroIsAZero() {
        Event event = one().events().get(2);
        assertEquals(0L, event.counts().get("elders"));
        assertTrue(!event.counts().containsKey("pages_read"));
        assertEquals("", event.place());
    }

    @Test
    void aSuperiorIsCalledByItsNameInTheSameFile() {
        assertEquals(
                "Отдел культуры города Булакты (вымышлено)",
                one().institution().superiorName().ru());
    }

    @Test
    void linksAndPhotosWithoutUuidsGetTheSameOnesEveryTime() {
        assertEquals(one().events(), one().events());
        UUID photo = one().events().get(1).photos().getFirst().uuid();
        assertEquals("aloud-1.jpg", one().photoFiles().get(photo));
    }

    @Test
    void theSampleWritesToItsSuperiorAsLettersDo() {
        Campaign campaign = CampaignReader.read(BuiltInCampaigns.all().getFirst());
        Institution school = DataFileReader.read(SampleDistrict.file(), campaign)
                .institutions()
                .getFirst()
                .institution();
        assertEquals(
                "Жазықөзен ауданының білім бөліміне (ойдан шығарылған)",
                school.superiorName().kk());
        assertEquals(
                "Отделу образования Жазыкозенского района (вымышлено)",
                school.superiorName().ru());
        assertEquals(
                "КГУ «Общеобразовательная средняя школа №0 „Үлгі“ отдела образования Жазыкозенского района»",
                school.name().ru());
    }

    @Test
    void theFileOfAnotherCampaignIsRefused() {
        Failure failure =
                assertThrows(Failure.class, () -> DataFileReader.read(SampleDistrict.file(), Reading.campaign()));
        assertEquals("data.other-campaign", failure.code());
    }

    static Stream<Breakage> breakages() {
        String event = ONE + "events[1].";
        return Stream.of(
                both("a field that nobody knows", e -> e.set("colour", "red"), "json.unknown", "colour"),
                both(
                        "an unknown field of an institution",
                        e -> e.set(ONE + "pupils", 3),
                        "json.unknown",
                        ONE + "pupils"),
                both(
                        "an unknown field of an event",
                        e -> e.set(event + "storey", ""),
                        "json.unknown",
                        event + "storey"),
                both(
                        "a number of hidden photos, which reports alone have",
                        e -> e.set(event + "withheldPhotos", 1),
                        "json.unknown",
                        event + "withheldPhotos"),
                both("no UUID", e -> e.remove(event + "uuid"), "json.missing", event + "uuid"),
                both(
                        "a UUID in capitals",
                        e -> e.set(event + "uuid", "A4F1C0DE-0000-4000-8000-000000000000"),
                        "json.value",
                        event + "uuid"),
                both(
                        "a UUID that Java would take",
                        e -> e.set(event + "uuid", "1-1-1-1-1"),
                        "json.value",
                        event + "uuid"),
                both("a short БИН", e -> e.set(ONE + "bin", "123"), "json.value", ONE + "bin"),
                both(
                        "a day that does not exist",
                        e -> e.set(event + "date", "2027-03-32"),
                        "json.value",
                        event + "date"),
                both(
                        "a time of day beyond the day",
                        e -> e.set(event + "start", "25:00"),
                        "json.value",
                        event + "start"),
                both("an unknown mode", e -> e.set(event + "mode", "hybrid"), "json.value", event + "mode"),
                both(
                        "a count below zero",
                        e -> e.set(event + "counts.readers", -1),
                        "json.value",
                        event + "counts.readers"),
                both(
                        "a count with a fraction",
                        e -> e.set(event + "counts.readers", 1.5),
                        "json.type",
                        event + "counts.readers"),
                both(
                        "a count in words",
                        e -> e.set(event + "counts.readers", "12"),
                        "json.type",
                        event + "counts.readers"),
                both(
                        "a count that is too large to keep",
                        e -> e.set(event + "counts.readers", (1L << 53) + 1),
                        "json.value",
                        event + "counts.readers"),
                both(
                        "an unknown role",
                        e -> e.set(ONE + "people[0].role", "pupil"),
                        "json.value",
                        ONE + "people[0].role"),
                both(
                        "a consent in words",
                        e -> e.set(event + "photos[0].consent", "yes"),
                        "json.type",
                        event + "photos[0].consent"),
                both(
                        "a photo without a file",
                        e -> e.remove(event + "photos[0].file"),
                        "json.missing",
                        event + "photos[0].file"),
                both(
                        "a link without an outlet",
                        e -> e.remove(event + "links[0].outlet"),
                        "json.missing",
                        event + "links[0].outlet"),
                both(
                        "an unknown outcome",
                        e -> e.set(ONE + "plan[2].outcome.state", "lost"),
                        "json.value",
                        ONE + "plan[2].outcome.state"),
                both(
                        "an unknown kind of report",
                        e -> e.set(ONE + "reports[0].kind", "annual"),
                        "json.value",
                        ONE + "reports[0].kind"),
                both(
                        "a bad UUID among a report's events",
                        e -> e.set(ONE + "reports[0].events[1]", "x"),
                        "json.value",
                        ONE + "reports[0].events[1]"),
                both(
                        "a note that is a number",
                        e -> e.set(ONE + "reports[0].note", 1),
                        "json.type",
                        ONE + "reports[0].note"),
                reader("an unknown item", e -> e.set(event + "items[0]", "d01"), "json.reference", event + "items"),
                reader(
                        "an unknown item in the plan",
                        e -> e.set(ONE + "plan[0].items[0]", "d01"),
                        "json.reference",
                        ONE + "plan[0].items"),
                reader(
                        "an unknown item of a concern",
                        e -> e.set(ONE + "concern[0].item", "d01"),
                        "json.reference",
                        ONE + "concern[0].item"),
                reader(
                        "an unknown indicator",
                        e -> e.set(event + "counts.pupils", 3),
                        "json.reference",
                        event + "counts"),
                reader(
                        "an unknown indicator of the contingent",
                        e -> e.set(ONE + "contingent.pupils", 3),
                        "json.reference",
                        ONE + "contingent"),
                reader(
                        "an unknown indicator of a report",
                        e -> e.set(ONE + "reports[0].indicators.pupils", 3),
                        "json.reference",
                        ONE + "reports[0].indicators"),
                reader(
                        "an unknown outlet, whose link no sum would have",
                        e -> e.set(event + "links[0].outlet", "radio"),
                        "json.reference",
                        event + "links"),
                reader(
                        "an unknown type of partner",
                        e -> e.set(ONE + "events[2].partners[0].type", "ngo"),
                        "json.reference",
                        ONE + "events[2].partners"),
                reader(
                        "an unknown type of institution",
                        e -> e.set(ONE + "type", "college"),
                        "json.reference",
                        ONE + "type"),
                reader("an unknown level", e -> e.set(ONE + "level", "institution"), "json.reference", ONE + "level"),
                reader("an event twice", e -> e.repeat(ONE + "events[1]"), "json.duplicate-id", ONE + "events[3].uuid"),
                reader("a plan row twice", e -> e.repeat(ONE + "plan[0]"), "json.duplicate-id", ONE + "plan[3].uuid"),
                reader("a photo twice", e -> e.repeat(event + "photos[0]"), "json.duplicate-id", event + "photos[2]"),
                reader("a link twice", e -> e.repeat(event + "links[0]"), "json.duplicate-id", event + "links[1]"),
                reader("an institution twice", e -> e.repeat("institutions[0]"), "json.duplicate-id", "institutions"),
                reader(
                        "a result twice",
                        e -> e.set(ONE + "reports[0].results[1].number", 1),
                        "json.value",
                        ONE + "reports[0].results[1].number"),
                reader(
                        "a report of an event that is not here",
                        e -> e.set(ONE + "reports[0].events[0]", new UUID(0, 1).toString()),
                        "json.reference",
                        ONE + "reports[0].events"),
                reader(
                        "a letter of an office that is not here",
                        e -> e.set("chain[0].sender", new UUID(0, 1).toString()),
                        "json.reference",
                        "chain[0].sender"),
                reader(
                        "a letter to an unknown level",
                        e -> e.set("chain[0].toLevels[0]", "x"),
                        "json.reference",
                        "chain[0].toLevels"));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void whatIsBrokenIsRefusedWithItsPlace(Breakage breakage) {
        Campaign campaign = Reading.campaign();
        breakage.assertRefused(Reading.dataFile(), Schema.DATA, file -> DataFileReader.read(file, campaign));
    }

    @Test
    void nullMeansThatNothingIsThere() {
        byte[] file = new JsonEdit(Reading.dataFile())
                .set(ONE + "events[1].start", null)
                .set(ONE + "bin", null)
                .bytes();
        assertEquals(List.of(), Schema.DATA.errors(file));
        DataFileReader.read(file, Reading.campaign());
    }

    private static OneInstitution one() {
        return DataFileReader.read(Reading.dataFile(), Reading.campaign())
                .institutions()
                .getFirst();
    }
}
