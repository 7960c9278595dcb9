package kz.onkundik.store;

import static kz.onkundik.store.SampleSchool.CAMPAIGN;
import static kz.onkundik.store.SampleSchool.CLOCK;
import static kz.onkundik.store.SampleSchool.assertRefused;
import static kz.onkundik.store.SampleSchool.event;
import static kz.onkundik.store.SampleSchool.jpeg;
import static kz.onkundik.store.SampleSchool.makeFileWithCampaign;
import static kz.onkundik.store.SampleSchool.photo;
import static kz.onkundik.store.SampleSchool.utf8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.school.Event.Photo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoTest {
    private static final String NAME = "school.onkundik";
    private static final Event EVENT = event(1, LocalDate.of(2023, 11, 14), null);
    private static final Photo FIRST = photo(1, jpeg(1), Consent.GIVEN);
    private static final Photo SECOND = photo(2, jpeg(2), Consent.NOBODY);

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void makeFileWithTwoPhotos() {
        path = folder.resolve(NAME);
        try (var file = makeFileWithCampaign(path)) {
            file.saveEvent(CAMPAIGN, EVENT);
            file.photos().add(EVENT.uuid(), FIRST, jpeg(1), utf8("small 1"));
            file.photos().add(EVENT.uuid(), SECOND, jpeg(2), utf8("small 2"));
        }
    }

    @Test
    void photosStandInTheOrderInWhichTheyWereAdded() {
        try (var file = SchoolFile.open(path, CLOCK)) {
            assertEquals(List.of(FIRST, SECOND), photos(file));
        }
    }

    @Test
    void savingTheEventChangesWordsAndOrderAndBringsLeftOutPhotosBackLater() {
        var renamed =
                new Photo(FIRST.uuid(), "Жаңа атау", Consent.NEEDED, FIRST.sha256(), FIRST.width(), FIRST.height());
        try (var file = SchoolFile.open(path, CLOCK)) {
            file.saveEvent(CAMPAIGN, EVENT.withPhotos(List.of(SECOND)));
            assertEquals(List.of(SECOND), photos(file));
            file.saveEvent(CAMPAIGN, EVENT.withPhotos(List.of(SECOND, renamed)));
            assertEquals(List.of(SECOND, renamed), photos(file));
            assertArrayEquals(jpeg(1), file.photos().bytes(FIRST.uuid()));
        }
    }

    @Test
    void aFlippedBitInAPictureIsNoticed() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("JPEG-1-JPEG-1-");
        bytes[at] ^= 1;
        Files.write(path, bytes);
        try (var file = SchoolFile.open(path, CLOCK)) {
            assertRefused(() -> file.photos().bytes(FIRST.uuid()), "file.photo-damaged", NAME, FIRST.uuid());
            assertArrayEquals(jpeg(2), file.photos().bytes(SECOND.uuid()));
        }
    }

    @Test
    void bytesThatAreNotThoseOfTheRecordAreRefused() {
        Photo third = photo(3, jpeg(3), Consent.GIVEN);
        try (var file = SchoolFile.open(path, CLOCK)) {
            assertRefused(
                    () -> file.photos().add(EVENT.uuid(), third, jpeg(4), jpeg(4)),
                    "file.photo-damaged",
                    NAME,
                    third.uuid());
            assertEquals(List.of(FIRST, SECOND), photos(file));
        }
    }

    @Test
    void aRecordCannotClaimOtherBytes() {
        var claimed = new Photo(FIRST.uuid(), "", Consent.GIVEN, SECOND.sha256(), 1, 1);
        try (var file = SchoolFile.open(path, CLOCK)) {
            assertRefused(
                    () -> file.saveEvent(CAMPAIGN, EVENT.withPhotos(List.of(claimed))),
                    "file.photo-missing",
                    NAME,
                    FIRST.uuid());
            assertEquals(List.of(FIRST, SECOND), photos(file));
        }
    }

    private static List<Photo> photos(SchoolFile file) {
        return file.work(CAMPAIGN).events().getFirst().photos();
    }
}
