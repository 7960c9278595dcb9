package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.onkundik.Reading;
import kz.onkundik.campaign.Chain;
import kz.onkundik.exchange.SampleDistrict;
import kz.onkundik.json.JsonEdit;
import kz.onkundik.operation.ImportData.Imported;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.school.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDataTest {
    @TempDir
    Path folder;

    private OpenSchool school;

    @BeforeEach
    void open() {
        school = Schools.empty(folder.resolve("paraq.onkundik"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void allOfTheInstitutionIsTaken() {
        Imported imported = take(Reading.dataFile());
        assertEquals(new Imported(3, 3, 3, List.of()), imported);
        assertEquals(240L, school.work().contingent().get("readers"));
        assertEquals("04-18", school.chain().letters().getFirst().number());
        assertEquals(
                "Бұлақты қаласының мәдениет бөлімі (ойдан шығарылған)",
                school.institution().superiorName().kk());
    }

    @Test
    void takingItTwiceChangesNothing() {
        take(Reading.dataFile());
        Work once = school.work();
        assertEquals(0, take(Reading.dataFile()).photos());
        assertEquals(once, school.work());
    }

    @Test
    void aPictureThatIsNoneInTheMiddleLeavesNothingBehind() {
        Work before = school.work();
        Chain chain = school.chain();
        byte[] other =
                new JsonEdit(Reading.dataFile()).set("chain[0].number", "99-99").bytes();
        assertThrows(
                Failure.class,
                () -> new ImportData()
                        .into(
                                school,
                                other,
                                name -> name.startsWith("swap")
                                        ? Optional.of("no picture".getBytes(StandardCharsets.UTF_8))
                                        : Schools.PICTURES.read(name)));
        assertEquals(before, school.work());
        assertEquals(chain, school.chain());
        assertEquals(chain, school.turnedTo(school.campaign().id()).chain(), "in the file neither");
    }

    @Test
    void aPictureThatIsMissingIsSaidAndTheRestIsTaken() {
        Imported imported = new ImportData()
                .into(
                        school,
                        Reading.dataFile(),
                        name -> name.equals("swap-1.jpg") ? Optional.empty() : Schools.PICTURES.read(name));
        assertEquals(2, imported.photos());
        assertEquals(
                List.of("photo.file-missing"),
                imported.problems().stream().map(problem -> problem.code()).toList());
        assertEquals(1, take(Reading.dataFile()).photos(), "and comes with the next");
    }

    @Test
    void aConsentThatIsTakenBackInTheFileIsTakenBackHere() {
        take(Reading.dataFile());
        assertEquals(Consent.GIVEN, photo().consent());
        take(new JsonEdit(Reading.dataFile())
                .set("institutions[0].events[1].photos[0].consent", false)
                .bytes());
        assertEquals(Consent.NEEDED, photo().consent());
        take(Reading.dataFile());
        assertEquals(Consent.NEEDED, photo().consent(), "but a file gives none that was taken back");
    }

    @Test
    void anEventThatWasPutAwayComesBackWithItsPictures() {
        take(Reading.dataFile());
        Work before = school.work();
        new RecordEvent().delete(school, before.events().get(1).uuid());
        take(Reading.dataFile());
        assertEquals(
                before.events().get(1).photos().size(),
                school.work().events().get(1).photos().size());
        for (Event.Photo photo : school.work().events().get(1).photos()) {
            assertTrue(school.file().photos().bytes(photo.uuid()).length > 0);
        }
    }

    @Test
    void aFileWithoutThisInstitutionIsRefused() {
        byte[] other = new JsonEdit(Reading.dataFile())
                .set("institutions[0].uuid", "00000000-0000-0000-0000-000000000001")
                .bytes();
        assertEquals(
                "data.no-institution",
                assertThrows(Failure.class, () -> take(other)).code());
        assertEquals(
                "data.other-campaign",
                assertThrows(Failure.class, () -> take(SampleDistrict.file())).code());
        assertEquals(List.of(), school.work().events());
    }

    @Test
    void picturesAreReadFromBesideTheDataAndFromNowhereElse() throws IOException {
        Path beside = Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("secret.jpg"), "secret");
        Files.writeString(beside.resolve("open.jpg"), "open");
        Files.createDirectories(beside.resolve("sub"));
        var files = ImportData.beside(beside.resolve("data.json"));
        assertEquals("open", new String(files.read("open.jpg").orElseThrow(), StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), files.read("../secret.jpg"));
        assertEquals(Optional.empty(), files.read("sub/../../secret.jpg"));
        assertEquals(Optional.empty(), files.read(folder.resolve("secret.jpg").toString()));
        assertEquals(Optional.empty(), files.read("sub"));
        assertEquals(Optional.empty(), files.read("none.jpg"));
        assertEquals(Optional.empty(), files.read("a\u0000b"));
    }

    @Test
    void aLinkBesideTheDataLeadsNowhereElse() throws IOException {
        Path beside = Files.createDirectories(folder.resolve("data"));
        Path secret = Files.writeString(folder.resolve("secret.jpg"), "secret");
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "links need rights here");
        Files.createSymbolicLink(beside.resolve("link.jpg"), secret);
        assertEquals(
                Optional.empty(), ImportData.beside(beside.resolve("data.json")).read("link.jpg"));
    }

    private Event.Photo photo() {
        return school.work().events().get(1).photos().getFirst();
    }

    private Imported take(byte[] file) {
        return new ImportData().into(school, file, Schools.PICTURES);
    }
}
