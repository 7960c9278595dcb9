package kz.onkundik.store;

import static kz.onkundik.store.SampleSchool.CAMPAIGN;
import static kz.onkundik.store.SampleSchool.CLOCK;
import static kz.onkundik.store.SampleSchool.event;
import static kz.onkundik.store.SampleSchool.jpeg;
import static kz.onkundik.store.SampleSchool.key;
import static kz.onkundik.store.SampleSchool.makeFileWithCampaign;
import static kz.onkundik.store.SampleSchool.photo;
import static kz.onkundik.store.SampleSchool.planRow;
import static kz.onkundik.store.SampleSchool.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Consent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final Event EVENT = event(1, LocalDate.of(2023, 11, 14), null);

    @TempDir
    Path folder;

    private Database database;
    private SchoolFile file;

    @BeforeEach
    void openFile() {
        Path path = folder.resolve("school.onkundik");
        makeFileWithCampaign(path).close();
        database = new Opening(path, Migrations.released()).open();
        file = new SchoolFile(database, CLOCK, UUID::randomUUID);
    }

    @AfterEach
    void closeFile() {
        file.close();
    }

    @Test
    void aChangeShowsBeforeAndAfterUnderTheNameOfTheAction() {
        file.saveContingent(CAMPAIGN, Map.of("pupils", 800L));
        file.act("contingent.correct", () -> file.saveContingent(CAMPAIGN, Map.of("pupils", 801L)));
        Change change = file.history(1).getFirst();
        assertEquals("contingent.correct", change.action());
        assertEquals("contingent", change.table());
        assertEquals(CAMPAIGN + "/pupils", change.record());
        assertEquals(
                "{\"campaign\":\"onkundik-2023\",\"indicator\":\"pupils\",\"value\":800,\"position\":0}",
                change.before());
        assertEquals(
                "{\"campaign\":\"onkundik-2023\",\"indicator\":\"pupils\",\"value\":801,\"position\":0}",
                change.after());
        assertEquals(CLOCK.instant(), change.when());
    }

    @Test
    void whatWasAddedHasNoBeforeAndWhatWasRemovedNoAfter() {
        file.saveContingent(CAMPAIGN, Map.of("pupils", 800L));
        assertNull(file.history(1).getFirst().before());
        assertNotNull(file.history(1).getFirst().after());
        file.saveContingent(CAMPAIGN, Map.of());
        assertNotNull(file.history(1).getFirst().before());
        assertNull(file.history(1).getFirst().after());
    }

    @Test
    void onlyRowsThatDifferAreWritten() {
        file.saveEvent(CAMPAIGN, EVENT);
        int before = file.history(1000).size();
        file.saveEvent(CAMPAIGN, EVENT);
        assertEquals(before, file.history(1000).size());
    }

    @Test
    void allThatOneActionChangesSharesANumber() {
        file.saveEvent(CAMPAIGN, EVENT);
        long first = file.history(1).getFirst().act();
        file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
        assertEquals(
                Set.of(first + 1),
                file.history(3).stream()
                        .filter(change -> change.table().startsWith("plan_row"))
                        .map(Change::act)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyTableOfWorkIsWatchedButNeitherKeyNorPictures() {
        file.ownKey().save(key("secret"));
        file.saveEvent(CAMPAIGN, EVENT);
        file.photos().add(EVENT.uuid(), photo(1, jpeg(1), Consent.GIVEN), jpeg(1), jpeg(2));
        file.saveChain(CAMPAIGN, utf8("{}"));
        List<Change> all = file.history(1000);
        assertEquals(
                Set.of(
                        "campaign",
                        "report",
                        "campaign_revision",
                        "event",
                        "event_item",
                        "count",
                        "partner",
                        "publication",
                        "photo"),
                all.stream().map(Change::table).collect(Collectors.toSet()));
        String written = all.toString();
        assertTrue(written.contains("chain_sha256"), written);
        assertFalse(written.contains("secret"), written);
        assertFalse(written.contains("JPEG"), written);
    }

    @Test
    void whatIsRolledBackIsNotInIt() {
        int before = file.history(1000).size();
        assertThrows(
                IllegalStateException.class,
                () -> file.act("plan.fill", () -> {
                    file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
                    throw new IllegalStateException();
                }));
        assertEquals(before, file.history(1000).size());
    }

    @Test
    void nothingInItIsChangedOrRemoved() {
        assertThrows(Failure.class, () -> database.update("DELETE FROM change"));
        assertThrows(Failure.class, () -> database.update("UPDATE change SET after = NULL"));
        assertThrows(Failure.class, () -> database.update("DELETE FROM act"));
        assertThrows(Failure.class, () -> database.update("UPDATE act SET action = 'nothing'"));
        assertFalse(file.history(1).isEmpty());
    }
}
