package kz.onkundik.store;

import static kz.onkundik.store.SampleSchool.CAMPAIGN;
import static kz.onkundik.store.SampleSchool.CLOCK;
import static kz.onkundik.store.SampleSchool.INSTITUTION;
import static kz.onkundik.store.SampleSchool.assertRefused;
import static kz.onkundik.store.SampleSchool.event;
import static kz.onkundik.store.SampleSchool.jpeg;
import static kz.onkundik.store.SampleSchool.key;
import static kz.onkundik.store.SampleSchool.makeFile;
import static kz.onkundik.store.SampleSchool.makeFileWithCampaign;
import static kz.onkundik.store.SampleSchool.photo;
import static kz.onkundik.store.SampleSchool.planRow;
import static kz.onkundik.store.SampleSchool.utf8;
import static kz.onkundik.store.SampleSchool.uuid;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.onkundik.school.Emblem;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.school.Event.Photo;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Institution.Letterhead;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.KeptClash;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.PlanRow.Outcome;
import kz.onkundik.school.PlanRow.State;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Sending;
import kz.onkundik.school.Stationery;
import kz.onkundik.school.Work;
import kz.onkundik.text.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolFileTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 14);
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String OTHER_HASH = "fedcba9876543210".repeat(4);

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void nameFile() {
        path = folder.resolve("school.onkundik");
    }

    @Test
    void theInstitutionComesBackAsItWasSaved() {
        var department = new Institution(
                uuid(9),
                null,
                null,
                "district",
                null,
                null,
                LocalText.of("Бөлім", null),
                Letterhead.EMPTY,
                List.of(),
                false);
        try (var file = makeFile(path)) {
            assertEquals(INSTITUTION, file.institution());
            file.saveInstitution(department);
        }
        try (var file = SchoolFile.open(path, CLOCK)) {
            assertEquals(department, file.institution());
        }
    }

    @Test
    void theFileKeepsItsUuid() {
        try (var file = SchoolFile.create(path, INSTITUTION, CLOCK, () -> uuid(42))) {
            assertEquals(uuid(42), file.id());
        }
        try (var file = SchoolFile.open(path, CLOCK)) {
            assertEquals(uuid(42), file.id());
            assertEquals(path, file.path());
        }
    }

    @Test
    void aWholeWorkComesBackAsItWasSaved() {
        byte[] jpeg = jpeg(1);
        Photo photo = photo(1, jpeg, Consent.NEEDED);
        Event event = event(1, DAY, LocalTime.of(10, 0)).withPhotos(List.of(photo));
        var postponed = PlanRow.titled(uuid(60), List.of(), "Ашылу")
                .withDate(DAY)
                .withTime(LocalTime.of(9, 0), LocalTime.of(9, 45))
                .withNote("ескерту")
                .withOutcome(new Outcome(State.POSTPONED, "карантин"));
        var kept = new KeptClash(uuid(61), uuid(60));
        var draft = new ReportDraft(
                ReportKind.FINAL, "№ 5-ғ", DAY, Map.of("different-pupils", 300L), Map.of(2, "екі", 1, "бір"));
        var pdf = new IssuedReport.File(
                "kk", "есеп.pdf", OTHER_HASH, HASH, "Ә. Қ.", Instant.parse("2023-11-24T05:00:00Z"));
        IssuedReport issued;
        try (var file = makeFileWithCampaign(path)) {
            file.saveContingent(CAMPAIGN, Map.of("pupils", 800L, "teachers", 0L));
            file.saveConcern(CAMPAIGN, new ItemConcern("4", false, "колледж жоқ"));
            file.savePlanRow(CAMPAIGN, postponed);
            file.keepClash(CAMPAIGN, kept);
            file.keepClash(CAMPAIGN, kept);
            file.act("import", () -> {
                file.photos().add(event.uuid(), photo, jpeg, utf8("thumbnail"));
                file.saveEvent(CAMPAIGN, event);
            });
            file.saveDraft(CAMPAIGN, draft);
            issued = new IssuedReport(
                    file.issued().reportId(CAMPAIGN), 1, ReportKind.INTERIM, "1", DAY, HASH, null, List.of(pdf));
            file.issued().add(CAMPAIGN, issued);
        }
        try (var file = SchoolFile.open(path, CLOCK)) {
            var expected = new Work(
                    Map.of("pupils", 800L, "teachers", 0L),
                    List.of(new ItemConcern("4", false, "колледж жоқ")),
                    List.of(postponed),
                    List.of(event),
                    draft,
                    List.of(issued),
                    Set.of(kept));
            assertEquals(expected, file.work(CAMPAIGN));
            assertEquals(
                    List.of("pupils", "boys", "adults"),
                    List.copyOf(file.work(CAMPAIGN).events().getFirst().counts().keySet()));
            assertArrayEquals(jpeg, file.photos().bytes(photo.uuid()));
            assertArrayEquals(utf8("thumbnail"), file.photos().thumbnail(photo.uuid()));
        }
    }

    @Test
    void aCampaignWithoutWorkHasAnEmptyOne() {
        try (var file = makeFileWithCampaign(path)) {
            assertEquals(Work.EMPTY, file.work(CAMPAIGN));
        }
    }

    @Test
    void savingAnEventAgainLeavesNothingOfTheOldOne() {
        Event before = event(1, DAY, LocalTime.of(10, 0));
        var after = new Event(
                before.uuid(),
                null,
                List.of("1", "9"),
                "Жаңа",
                DAY.plusDays(1),
                null,
                null,
                Event.Mode.OFFLINE,
                "",
                "",
                "",
                "",
                Map.of("boys", 5L),
                List.of(before.partners().getLast()),
                List.of(before.publications().getLast()),
                List.of());
        try (var file = makeFileWithCampaign(path)) {
            file.saveEvent(CAMPAIGN, before);
            file.saveEvent(CAMPAIGN, after);
            assertEquals(List.of(after), file.work(CAMPAIGN).events());
        }
    }

    @Test
    void eventsStandByDateThenStartThenOrderOfEntry() {
        Event second = event(1, DAY, null);
        Event first = event(2, DAY, LocalTime.of(15, 0));
        Event earlier = event(3, DAY.minusDays(1), null);
        Event third = event(4, DAY, null);
        try (var file = makeFileWithCampaign(path)) {
            List.of(second, first, earlier, third).forEach(event -> file.saveEvent(CAMPAIGN, event));
            assertEquals(
                    List.of(earlier, first, second, third), file.work(CAMPAIGN).events());
        }
    }

    @Test
    void aChangedPlanRowKeepsItsPlaceAndADeletedOneComesBackToIt() {
        try (var file = makeFileWithCampaign(path)) {
            file.savePlanRow(CAMPAIGN, planRow(1, "бірінші"));
            file.savePlanRow(CAMPAIGN, planRow(2, "екінші"));
            file.savePlanRow(CAMPAIGN, planRow(1, "өзгерді"));
            assertEquals(
                    List.of(planRow(1, "өзгерді"), planRow(2, "екінші")),
                    file.work(CAMPAIGN).plan());

            file.deletePlanRow(planRow(1, "").uuid());
            assertEquals(List.of(planRow(2, "екінші")), file.work(CAMPAIGN).plan());

            file.savePlanRow(CAMPAIGN, planRow(1, "қайтты"));
            assertEquals(
                    List.of(planRow(1, "қайтты"), planRow(2, "екінші")),
                    file.work(CAMPAIGN).plan());
        }
    }

    @Test
    void aDeletedEventComesBackWhole() {
        Event event = event(1, DAY, null);
        try (var file = makeFileWithCampaign(path)) {
            file.saveEvent(CAMPAIGN, event);
            file.deleteEvent(event.uuid());
            assertEquals(List.of(), file.work(CAMPAIGN).events());
            file.saveEvent(CAMPAIGN, event);
            assertEquals(List.of(event), file.work(CAMPAIGN).events());
        }
    }

    @Test
    void theCampaignAddedLastIsInForce() {
        byte[] first = utf8("{\"revision\": 1}");
        byte[] changed = utf8("{\"revision\": 1, \"changed\": true}");
        byte[] other = utf8("{\"id\": \"айлық\"}");
        try (var file = makeFile(path)) {
            file.addCampaign(first, "a", 1);
            file.addCampaign(other, "b", 1);
            file.addCampaign(changed, "a", 1);
            assertEquals(
                    List.of("a", "b"),
                    file.campaigns().stream().map(StoredCampaign::id).toList());
            assertArrayEquals(changed, file.campaigns().getFirst().bytes());
            assertEquals(2, file.campaignRevisions("a").size());

            file.addCampaign(first, "a", 1);
            assertArrayEquals(first, file.campaigns().getFirst().bytes());
            assertEquals(2, file.campaignRevisions("a").size());
        }
    }

    @Test
    void aChainBelongsToAllRevisionsOfItsCampaign() {
        byte[] chain = utf8("{\"letters\": []}");
        try (var file = makeFileWithCampaign(path)) {
            assertNull(file.campaigns().getFirst().chainBytes());
            file.saveChain(CAMPAIGN, chain);
            file.addCampaign(utf8("{}"), CAMPAIGN, 2);
            assertArrayEquals(chain, file.campaigns().getFirst().chainBytes());
        }
    }

    @Test
    void theReportsUuidIsMadeOncePerCampaign() {
        byte[] other = utf8("{}");
        try (var file = makeFileWithCampaign(path)) {
            var report = file.issued().reportId(CAMPAIGN);
            assertEquals(report, file.issued().reportId(CAMPAIGN));
            file.addCampaign(other, "other", 1);
            assertNotEquals(report, file.issued().reportId("other"));
        }
    }

    @Test
    void anIssuedRevisionTakesMoreFilesButNoOtherData() {
        var kazakh = new IssuedReport.File("kk", "kk.pdf", HASH, HASH, "Ә.", Instant.EPOCH);
        var russian = new IssuedReport.File("ru", "ru.pdf", OTHER_HASH, HASH, "Ә.", Instant.EPOCH);
        try (var file = makeFileWithCampaign(path)) {
            var report = file.issued().reportId(CAMPAIGN);
            file.issued()
                    .add(CAMPAIGN, new IssuedReport(report, 1, ReportKind.FINAL, "", DAY, HASH, null, List.of(kazakh)));
            file.issued()
                    .add(
                            CAMPAIGN,
                            new IssuedReport(
                                    report, 1, ReportKind.FINAL, "", DAY, HASH, null, List.of(kazakh, russian)));
            assertEquals(
                    List.of(kazakh, russian),
                    file.work(CAMPAIGN).issued().getFirst().files());
            var changed = new IssuedReport(report, 1, ReportKind.FINAL, "", DAY, OTHER_HASH, null, List.of());
            assertRefused(() -> file.issued().add(CAMPAIGN, changed), "file.revision-taken", "school.onkundik", 1);
            assertEquals(1, file.work(CAMPAIGN).issued().size());
        }
    }

    @Test
    void theOwnKeyIsReplacedWhole() {
        try (var file = makeFile(path)) {
            assertEquals(Optional.empty(), file.ownKey().stored());
            file.ownKey().save(key("first"));
            file.ownKey().save(key("second"));
            assertArrayEquals(
                    utf8("second"), file.ownKey().stored().orElseThrow().pkcs12());
        }
    }

    @Test
    void anActionThatThrowsLeavesNothingBehind() {
        try (var file = makeFileWithCampaign(path)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> file.act("plan.fill", () -> {
                        file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
                        throw new IllegalStateException();
                    }));
            assertEquals(List.of(), file.work(CAMPAIGN).plan());
            file.savePlanRow(CAMPAIGN, planRow(2, "екі"));
            assertEquals(List.of(planRow(2, "екі")), file.work(CAMPAIGN).plan());
        }
    }

    @Test
    void anActionWhosePartFailedIsRolledBackEvenWhenThatWasCaught() {
        try (var file = makeFileWithCampaign(path)) {
            Event naming = event(1, DAY, null).withPhotos(List.of(photo(1, jpeg(1), Consent.GIVEN)));
            assertRefused(
                    () -> file.act("import", () -> {
                        file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
                        try {
                            file.saveEvent(CAMPAIGN, naming);
                        } catch (RuntimeException e) {
                            file.savePlanRow(CAMPAIGN, planRow(2, "екі"));
                        }
                    }),
                    "file.photo-missing",
                    "school.onkundik",
                    naming.photos().getFirst().uuid());
            assertEquals(Work.EMPTY, file.work(CAMPAIGN));
        }
    }

    @Test
    void theLookOfDocumentsComesBackAsItWasSet() {
        var look = new Stationery(
                Stationery.Typeface.PT_SERIF,
                14,
                12,
                new Stationery.Margins(30, 10, 20, 15),
                false,
                false,
                LocalText.of("Бөлім басшысына", "Руководителю отдела"));
        var sending = new Sending("roo@edu.example", 25, 3, 1000);
        try (SchoolFile file = makeFileWithCampaign(path)) {
            assertEquals(Stationery.OFFICIAL, file.stationery().look());
            assertEquals(Sending.USUAL, file.stationery().sending());
            assertEquals(Optional.empty(), file.stationery().emblem());
            file.stationery().save(look);
            file.stationery().save(sending);
            file.stationery().save(new Emblem(jpeg(7), 40, 50));
        }
        try (SchoolFile file = SchoolFile.open(path, CLOCK)) {
            assertEquals(look, file.stationery().look());
            assertEquals(sending, file.stationery().sending());
            assertArrayEquals(jpeg(7), file.stationery().emblem().orElseThrow().jpeg());
            assertEquals(40, file.stationery().emblem().orElseThrow().width());
            file.stationery().save(Stationery.OFFICIAL);
            file.stationery().deleteEmblem();
            assertEquals(Stationery.OFFICIAL, file.stationery().look());
            assertEquals(Optional.empty(), file.stationery().emblem());
        }
    }
}
