package kz.onkundik.store;

import static kz.onkundik.store.SampleSchool.CAMPAIGN;
import static kz.onkundik.store.SampleSchool.CLOCK;
import static kz.onkundik.store.SampleSchool.assertRefused;
import static kz.onkundik.store.SampleSchool.event;
import static kz.onkundik.store.SampleSchool.jpeg;
import static kz.onkundik.store.SampleSchool.makeFileWithCampaign;
import static kz.onkundik.store.SampleSchool.photo;
import static kz.onkundik.store.SampleSchool.planRow;
import static kz.onkundik.store.SampleSchool.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.school.Work;
import kz.onkundik.store.Bin.Deleted;
import kz.onkundik.store.Bin.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was deleted can be had again, and what was purged is nowhere any more. */
class BinTest {
    private static final Event EVENT = event(1, LocalDate.of(2023, 11, 14), null);

    @TempDir
    Path folder;

    private SchoolFile file;
    private Work whole;

    @BeforeEach
    void fill() {
        file = makeFileWithCampaign(folder.resolve("Мектеп.onkundik"));
        file.savePlanRow(CAMPAIGN, planRow(1, "Ашылу салтанаты"));
        file.saveEvent(CAMPAIGN, EVENT);
        file.photos().add(EVENT.uuid(), photo(1, jpeg(1), Consent.GIVEN), jpeg(1), utf8("small"));
        whole = file.work(CAMPAIGN);
        assertEquals(List.of(), file.bin().all());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void aRowOfThePlanComesBackAndThatIsTakenBack() {
        file.deletePlanRow(planRow(1, "").uuid());
        Deleted row = only();
        assertEquals(Kind.PLAN_ROW, row.kind());
        assertEquals("Ашылу салтанаты", row.name());
        file.bin().restore(row);
        assertEquals(whole, file.work(CAMPAIGN));
        assertEquals(List.of(), file.bin().all());
        assertEquals(Optional.of("bin.restore"), file.undoRedo().undo().map(Step::action));
        assertEquals(row, only());
    }

    @Test
    void anEventComesBackWithAllThatIsInIt() {
        file.deleteEvent(EVENT.uuid());
        assertEquals(EVENT.title(), only().name());
        file.bin().restore(only());
        assertEquals(whole, file.work(CAMPAIGN));
    }

    @Test
    void aPhotoAndALinkComeBackToTheirEvent() {
        Event now = whole.events().getFirst();
        file.saveEvent(CAMPAIGN, withoutLinks(now.withPhotos(List.of())));
        List<Deleted> deleted = file.bin().all();
        assertEquals(
                List.of(Kind.LINK, Kind.LINK, Kind.PHOTO),
                deleted.stream().map(Deleted::kind).toList());
        assertTrue(deleted.stream().allMatch(each -> each.of().equals(EVENT.title())));
        deleted.reversed().forEach(file.bin()::restore);
        Event again = file.work(CAMPAIGN).events().getFirst();
        assertEquals(now.photos(), again.photos());
        assertEquals(2, again.publications().size());
        assertEquals(List.of(), file.bin().all());
    }

    @Test
    void aLinkWhoseAddingWasTakenBackIsNotDeleted() {
        Event now = whole.events().getFirst();
        file.saveEvent(CAMPAIGN, withoutLinks(now));
        file.undoRedo().undo();
        assertEquals(List.of(), file.bin().all());
        file.undoRedo().redo();
        assertEquals(2, file.bin().all().size());
    }

    @Test
    void aLinkThatWasAddedAndTakenBackIsNotDeletedHoweverOftenItWasBroughtAgain() {
        Event now = whole.events().getFirst();
        var link = new Event.Publication(SampleSchool.uuid(977), "site", "https://ulgi.example.kz/77", null);
        file.saveEvent(
                CAMPAIGN,
                withLinks(
                        now,
                        List.of(
                                now.publications().getFirst(),
                                now.publications().getLast(),
                                link)));
        for (int time = 0; time < 3; time++) {
            file.undoRedo().undo();
            assertEquals(List.of(), file.bin().all());
            file.undoRedo().redo();
        }
        file.saveEvent(CAMPAIGN, now);
        for (int time = 0; time < 3; time++) {
            assertEquals(link.url(), only().name());
            file.undoRedo().undo();
            assertEquals(List.of(), file.bin().all());
            file.undoRedo().redo();
        }
    }

    @Test
    void aLinkIsInTheBinAgainOnceItsReturnIsTakenBack() {
        file.saveEvent(CAMPAIGN, withoutLinks(whole.events().getFirst()));
        List<Deleted> both = file.bin().all();
        file.bin().restore(both.getFirst());
        for (int time = 0; time < 3; time++) {
            assertEquals(List.of(both.getLast()), file.bin().all());
            file.undoRedo().undo();
            assertEquals(
                    both.stream().map(Deleted::uuid).sorted().toList(),
                    file.bin().all().stream().map(Deleted::uuid).sorted().toList());
            file.undoRedo().redo();
        }
    }

    @Test
    void whatIsPurgedIsNowhereInTheFileAndNoStepLeadsToIt() throws IOException {
        file.deleteEvent(EVENT.uuid());
        file.bin().purge(file.bin().all());
        assertEquals(List.of(), file.bin().all());
        assertEquals(0, file.care().facts().photos());
        assertEquals(List.of(), file.care().faults());
        file.savePlanRow(CAMPAIGN, planRow(2, "Жабылу"));
        assertEquals("plan.save", file.undoRedo().undo().orElseThrow().action());
        assertRefused(() -> file.undoRedo().undo(), "undo.changed-since", "event.delete");
        file.care().compact();
        file.close();
        String bytes = Files.readString(folder.resolve("Мектеп.onkundik"), StandardCharsets.ISO_8859_1);
        for (String gone : List.of("JPEG-1-", "example.kz/", "Акт залы", "Сурет 1")) {
            String searched = new String(gone.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains(searched), gone);
        }
        file = SchoolFile.open(folder.resolve("Мектеп.onkundik"), CLOCK);
    }

    @Test
    void aPictureThatAnotherPhotoShowsStays() {
        Event other = event(2, LocalDate.of(2023, 11, 15), null);
        file.saveEvent(CAMPAIGN, other);
        file.photos().add(other.uuid(), photo(2, jpeg(1), Consent.GIVEN), jpeg(1), utf8("small"));
        file.deleteEvent(EVENT.uuid());
        file.bin().purge(file.bin().all());
        assertEquals(1, file.care().facts().photos());
        assertEquals(
                jpeg(1).length,
                file.photos().bytes(photo(2, jpeg(1), Consent.GIVEN).uuid()).length);
    }

    private static Event withoutLinks(Event it) {
        return withLinks(it, List.of());
    }

    private static Event withLinks(Event it, List<Event.Publication> links) {
        return new Event(
                it.uuid(),
                it.planRow(),
                it.items(),
                it.title(),
                it.date(),
                it.start(),
                it.end(),
                it.mode(),
                it.place(),
                it.inCharge(),
                it.participants(),
                it.story(),
                it.counts(),
                it.partners(),
                links,
                it.photos());
    }

    private Deleted only() {
        List<Deleted> all = file.bin().all();
        assertEquals(1, all.size());
        return all.getFirst();
    }
}
