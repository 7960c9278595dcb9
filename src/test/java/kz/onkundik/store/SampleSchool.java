package kz.onkundik.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.school.Event.Mode;
import kz.onkundik.school.Event.Partner;
import kz.onkundik.school.Event.Photo;
import kz.onkundik.school.Event.Publication;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Institution.Letterhead;
import kz.onkundik.school.Person;
import kz.onkundik.school.PlanRow;
import kz.onkundik.text.LocalText;
import org.junit.jupiter.api.function.Executable;

/** A made-up school and its work, for the tests of its file. */
final class SampleSchool {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-20T04:15:00Z"), ZoneId.of("Asia/Almaty"));
    static final String CAMPAIGN = "onkundik-2023";

    static final Institution INSTITUTION = new Institution(
            uuid(1),
            "123456789012",
            "school",
            "institution",
            uuid(2),
            LocalText.of("Аудандық білім бөлімі", "Районный отдел образования"),
            new LocalText("«Өрлеу» мектебі, ҒҚҢІ әіңғүұқөһ", "Школа «Орлеу»", "Orleu school"),
            new Letterhead(LocalText.of("Көкшетау қ.", null), "orleu@example.kz", "+7 700 000 00 00", null),
            List.of(
                    new Person("head", LocalText.of("Директор", "Директор"), "Ә. Қ. Іңкәров", null),
                    new Person("executor", LocalText.of("Орынбасар", null), "Ғ. Ұлжанқызы", "8 (7162) 00-00-00")),
            true);

    private SampleSchool() {}

    static SchoolFile makeFile(Path path) {
        return SchoolFile.create(path, INSTITUTION, CLOCK);
    }

    static SchoolFile makeFileWithCampaign(Path path) {
        SchoolFile file = makeFile(path);
        byte[] bytes = utf8("{\"id\": \"онкүндік\"}");
        file.act("file.begin", () -> file.addCampaign(bytes, CAMPAIGN, 1));
        return file;
    }

    static Event event(int number, LocalDate date, LocalTime start) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("pupils", 120L);
        counts.put("boys", 0L);
        counts.put("adults", 1L << 53);
        return new Event(
                uuid(100 + number),
                uuid(50),
                List.of("3", "1"),
                "Дебат №" + number + ": «Әділдік — ұлт ұраны»",
                date,
                start,
                LocalTime.of(12, 30),
                Mode.MIXED,
                "Акт залы",
                "Ғ. Ұлжанқызы",
                "7–11 сынып",
                "Бірінші жол\nекінші жол 🎉",
                counts,
                List.of(
                        new Partner("ngo", "«Қамқорлық» қоры", null),
                        new Partner("institution", "№ 7 мектеп", uuid(7))),
                List.of(
                        new Publication(uuid(200 + number * 2), "instagram", "https://example.kz/ә?b#c", date),
                        new Publication(uuid(201 + number * 2), "site", "https://example.kz", null)),
                List.of());
    }

    static PlanRow planRow(int number, String title) {
        return PlanRow.titled(uuid(50 + number), List.of("2", "1"), title)
                .withPlace("Кітапхана")
                .withParticipants("ата-аналар")
                .withInCharge("Ә. Қ.");
    }

    static Photo photo(int number, byte[] jpeg, Consent consent) {
        return new Photo(uuid(300 + number), "Сурет " + number, consent, Sha256.of(jpeg), 1600, 1200);
    }

    /** Bytes that stand for a picture: none of them occur so anywhere else in the file. */
    static byte[] jpeg(int number) {
        return ("JPEG-" + number + "-").repeat(5000).getBytes(StandardCharsets.UTF_8);
    }

    /** A key that is none, under this name. */
    static StoredKey key(String secret) {
        return StoredKey.made(utf8(secret), utf8("certificate"));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static UUID uuid(int number) {
        return new UUID(0, number);
    }

    static void assertRefused(Executable doing, String code, Object... arguments) {
        Failure failure = assertThrows(Failure.class, doing);
        assertEquals(code, failure.code());
        assertEquals(List.of(arguments), failure.arguments());
    }
}
