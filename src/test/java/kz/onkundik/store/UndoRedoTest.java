package kz.onkundik.store;

import static kz.onkundik.store.SampleSchool.CAMPAIGN;
import static kz.onkundik.store.SampleSchool.event;
import static kz.onkundik.store.SampleSchool.jpeg;
import static kz.onkundik.store.SampleSchool.makeFileWithCampaign;
import static kz.onkundik.store.SampleSchool.photo;
import static kz.onkundik.store.SampleSchool.planRow;
import static kz.onkundik.store.SampleSchool.utf8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Emblem;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoRedoTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 14);
    private static final Event EVENT = event(1, DAY, null);
    private static final String HASH = "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    private final PassingTime clock = new PassingTime();
    private Path path;
    private Database database;
    private SchoolFile file;
    private UndoRedo undoRedo;

    @BeforeEach
    void openFile() {
        path = folder.resolve("school.onkundik");
        makeFileWithCampaign(path).close();
        open();
    }

    @AfterEach
    void closeFile() {
        file.close();
    }

    @Test
    void aNewFileHasNothingToTakeBack() {
        assertEquals(Optional.empty(), undoRedo.undoable());
        assertEquals(Optional.empty(), undoRedo.undo());
        assertEquals(
                List.of(CAMPAIGN),
                file.campaigns().stream().map(StoredCampaign::id).toList());
    }

    @Test
    void anActIsTakenBackByItsNameAndBroughtAgain() {
        file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
        file.saveEvent(CAMPAIGN, EVENT);
        assertEquals("event.save", undoRedo.undoable().orElseThrow().action());
        assertEquals(Optional.empty(), undoRedo.redoable());

        assertEquals("event.save", undoRedo.undo().orElseThrow().action());
        assertEquals(List.of(), file.work(CAMPAIGN).events());
        assertEquals("plan.save", undoRedo.undoable().orElseThrow().action());
        assertEquals("event.save", undoRedo.redoable().orElseThrow().action());

        undoRedo.redo();
        assertEquals(List.of(EVENT), file.work(CAMPAIGN).events());
        assertEquals(Optional.empty(), undoRedo.redoable());
    }

    @Test
    void whatWasTakenBackIsForgottenByTheNextAct() {
        file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
        undoRedo.undo();
        file.savePlanRow(CAMPAIGN, planRow(2, "екі"));
        assertEquals(Optional.empty(), undoRedo.redoable());
        assertEquals(Optional.empty(), undoRedo.redo());
        assertEquals(List.of(planRow(2, "екі")), file.work(CAMPAIGN).plan());
    }

    @Test
    void bothSurviveTheClosingOfTheFile() {
        file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
        file.saveEvent(CAMPAIGN, EVENT);
        undoRedo.undo();
        reopen();
        assertEquals("event.save", undoRedo.redoable().orElseThrow().action());
        undoRedo.redo();
        undoRedo.undo();
        reopen();
        undoRedo.undo();
        assertEquals(List.of(), file.work(CAMPAIGN).plan());
        assertEquals(Optional.empty(), undoRedo.undoable());
    }

    @Test
    void theHistoryShowsThatItWasTakenBack() {
        file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
        int changes = file.history(1000).size();
        undoRedo.undo();
        assertTrue(file.history(1000).size() > changes, "nothing is taken out of the history");
        assertEquals(
                undoRedo.redoable().orElseThrow().number(),
                database.first("SELECT max(id) AS last FROM act WHERE undoes IS NOT NULL", row -> row.number("last"))
                        .orElseThrow());
    }

    @Test
    void anActThatChangesNothingIsNone() {
        file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
        undoRedo.undo();
        file.deletePlanRow(planRow(1, "бір").uuid());
        assertEquals("plan.save", undoRedo.redoable().orElseThrow().action());
    }

    @Test
    void picturesAndFilesComeBackWithTheirBytes() {
        file.saveEvent(CAMPAIGN, EVENT);
        Event.Photo photo = photo(1, jpeg(1), Consent.GIVEN);
        file.photos().add(EVENT.uuid(), photo, jpeg(1), utf8("small"));
        file.stationery().save(new Emblem(jpeg(2), 40, 50));
        file.stationery().deleteEmblem();
        file.saveChain(CAMPAIGN, utf8("[1]"));
        file.saveChain(CAMPAIGN, utf8("[2]"));

        undoRedo.undo();
        assertArrayEquals(utf8("[1]"), file.campaigns().getFirst().chainBytes());
        undoRedo.undo();
        undoRedo.undo();
        assertArrayEquals(jpeg(2), file.stationery().emblem().orElseThrow().jpeg());
        undoRedo.undo();
        undoRedo.undo();
        assertEquals(List.of(EVENT), file.work(CAMPAIGN).events());
        reopen();
        undoRedo.redo();
        assertArrayEquals(jpeg(1), file.photos().bytes(photo.uuid()));
        assertArrayEquals(utf8("small"), file.photos().thumbnail(photo.uuid()));
    }

    @Test
    void writingInOneFieldIsTakenBackAtOnce() {
        file.savePlanRow(CAMPAIGN, planRow(1, "Аш"));
        clock.pass(60);
        for (String written : List.of("Ашы", "Ашық", "Ашық сабақ")) {
            clock.pass(2);
            file.savePlanRow(CAMPAIGN, planRow(1, written));
        }
        clock.pass(1);
        file.savePlanRow(CAMPAIGN, planRow(1, "Ашық сабақ").withPlace("зал"));
        undoRedo.undo();
        assertEquals(List.of(planRow(1, "Ашық сабақ")), file.work(CAMPAIGN).plan());
        undoRedo.undo();
        assertEquals(List.of(planRow(1, "Аш")), file.work(CAMPAIGN).plan());
        undoRedo.redo();
        assertEquals(List.of(planRow(1, "Ашық сабақ")), file.work(CAMPAIGN).plan());
    }

    @Test
    void aNumberThatIsTypedFigureByFigureIsTakenBackAtOnce() {
        file.saveEvent(CAMPAIGN, EVENT);
        for (long typed : List.of(1L, 12L, 120L)) {
            clock.pass(1);
            file.saveContingent(CAMPAIGN, Map.of("pupils", typed));
        }
        undoRedo.undo();
        assertEquals(Map.of(), file.work(CAMPAIGN).contingent());
    }

    @Test
    void afterAPauseOrInAnotherFieldWritingBeginsAnew() {
        file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
        for (int pause : List.of(1, 5, 1)) {
            clock.pass(pause);
            file.savePlanRow(CAMPAIGN, planRow(1, "бір " + pause));
        }
        undoRedo.undo();
        assertEquals(List.of(planRow(1, "бір 1")), file.work(CAMPAIGN).plan());
    }

    @Test
    void longWritingIsTakenBackInParts() {
        file.savePlanRow(CAMPAIGN, planRow(1, ""));
        for (int second = 0; second < 120; second += 3) {
            clock.pass(3);
            file.savePlanRow(CAMPAIGN, planRow(1, "а".repeat(second)));
        }
        undoRedo.undo();
        int left = file.work(CAMPAIGN).plan().getFirst().title().length();
        assertTrue(left >= 80 && left < 117, "letters: " + left);
    }

    @Test
    void deletingAndWritingAreNotOneThing() {
        PlanRow row = planRow(1, "бір");
        file.savePlanRow(CAMPAIGN, row);
        clock.pass(10);
        file.act("plan.save", () -> file.deletePlanRow(row.uuid()));
        file.act("plan.save", () -> file.savePlanRow(CAMPAIGN, row));
        undoRedo.undo();
        assertEquals(List.of(), file.work(CAMPAIGN).plan());
    }

    @Test
    void aStepThatIsNotTheLastIsTakenBackWhereNothingStandsOnIt() {
        file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
        file.deletePlanRow(planRow(1, "бір").uuid());
        long deleting = undoRedo.undoable().orElseThrow().number();
        file.savePlanRow(CAMPAIGN, planRow(2, "екі"));

        assertEquals("plan.delete", undoRedo.takeBack(deleting).orElseThrow().action());
        assertEquals(
                List.of(planRow(1, "бір"), planRow(2, "екі")),
                file.work(CAMPAIGN).plan());
        assertEquals(Optional.empty(), undoRedo.takeBack(deleting), "it is taken back already");
        assertEquals("plan.delete", undoRedo.redoable().orElseThrow().action());
        undoRedo.undo();
        undoRedo.undo();
        assertEquals(List.of(), file.work(CAMPAIGN).plan());
    }

    @Test
    void whatWasChangedSinceIsNotWrittenOver() {
        file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
        long first = undoRedo.undoable().orElseThrow().number();
        file.savePlanRow(CAMPAIGN, planRow(1, "екі"));
        Failure refused = assertThrows(Failure.class, () -> undoRedo.takeBack(first));
        assertEquals("undo.changed-since", refused.code());
        assertEquals(List.of("plan.save"), refused.arguments());
        assertEquals(List.of(planRow(1, "екі")), file.work(CAMPAIGN).plan());

        undoRedo.undo();
        undoRedo.undo();
        assertEquals(List.of(), file.work(CAMPAIGN).plan());
    }

    @Test
    void aRowThatAnotherProgramChangedIsLeftAndWhatLiesBeforeIsStillTakenBack() {
        file.saveContingent(CAMPAIGN, Map.of("pupils", 800L));
        file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
        file.savePlanRow(CAMPAIGN, planRow(1, "екі"));
        database.update("UPDATE plan_row SET title = 'басқа'");

        assertThrows(Failure.class, undoRedo::undo);
        assertEquals("басқа", file.work(CAMPAIGN).plan().getFirst().title());
        assertThrows(Failure.class, undoRedo::undo);
        undoRedo.undo();
        assertEquals(Map.of(), file.work(CAMPAIGN).contingent());
    }

    @Test
    void aRowOnWhichSomethingStandsIsNotTakenAway() {
        file.saveEvent(CAMPAIGN, EVENT);
        long adding = undoRedo.undoable().orElseThrow().number();
        file.photos().add(EVENT.uuid(), photo(1, jpeg(1), Consent.GIVEN), jpeg(1), utf8("small"));
        Failure refused = assertThrows(Failure.class, () -> undoRedo.takeBack(adding));
        assertEquals("undo.changed-since", refused.code());
        assertEquals(1, file.work(CAMPAIGN).events().getFirst().photos().size());
        undoRedo.undo();
        undoRedo.undo();
        assertEquals(List.of(), file.work(CAMPAIGN).events());
    }

    @Test
    void whatWasLetOutStaysAndWhatWasTypedBeforeIsTakenBack() {
        file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
        file.issued()
                .add(
                        CAMPAIGN,
                        new IssuedReport(
                                file.issued().reportId(CAMPAIGN),
                                1,
                                ReportKind.INTERIM,
                                "1",
                                DAY,
                                HASH,
                                null,
                                List.of()));
        assertEquals("report.issue", undoRedo.lasting().orElseThrow().action());
        assertEquals("plan.save", undoRedo.undoable().orElseThrow().action());
        reopen();
        assertEquals("report.issue", undoRedo.lasting().orElseThrow().action());

        undoRedo.undo();
        assertEquals(List.of(), file.work(CAMPAIGN).plan());
        assertEquals(1, file.work(CAMPAIGN).issued().size());
        file.savePlanRow(CAMPAIGN, planRow(2, "екі"));
        assertEquals(Optional.empty(), undoRedo.lasting());
    }

    @Test
    void aCampaignGoesAgainThoughItsReportWasLookedAtAndComesBackWithTheSameReport() {
        file.addCampaign(utf8("{}"), "own", 1);
        UUID report = file.issued().reportId("own");
        assertEquals("campaign.add", undoRedo.undo().orElseThrow().action());
        assertEquals(Optional.empty(), file.campaign("own"));
        undoRedo.redo();
        assertEquals(report, file.issued().reportId("own"));
    }

    @Test
    void everyTableIsDecided() {
        Set<String> lasting = WatchedTable.all(database).stream()
                .filter(WatchedTable::lasting)
                .map(WatchedTable::name)
                .collect(Collectors.toSet());
        Set<String> undoable = WatchedTable.all(database).stream()
                .map(WatchedTable::name)
                .filter(table -> !lasting.contains(table))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of("issued_report", "issued_file", "handed_report", "known_key", "authority", "revocation_list"),
                lasting);
        assertEquals(
                Set.of(
                        "institution",
                        "person",
                        "campaign",
                        "campaign_revision",
                        "contingent",
                        "concern",
                        "plan_row",
                        "plan_row_item",
                        "event",
                        "event_item",
                        "kept_clash",
                        "count",
                        "partner",
                        "publication",
                        "photo",
                        "report",
                        "report_draft",
                        "draft_count",
                        "draft_result",
                        "draft_publication",
                        "stationery",
                        "emblem",
                        "sending"),
                undoable);
    }

    private void open() {
        database = new Opening(path, Migrations.released()).open();
        file = new SchoolFile(database, clock, UUID::randomUUID);
        undoRedo = file.undoRedo();
    }

    private void reopen() {
        file.close();
        open();
    }
}
