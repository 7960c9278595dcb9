package kz.onkundik.store;

import static kz.onkundik.store.SampleSchool.CAMPAIGN;
import static kz.onkundik.store.SampleSchool.INSTITUTION;
import static kz.onkundik.store.SampleSchool.utf8;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.onkundik.school.Emblem;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.school.Event.Mode;
import kz.onkundik.school.Event.Partner;
import kz.onkundik.school.Event.Photo;
import kz.onkundik.school.Event.Publication;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Institution.Letterhead;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.KeptClash;
import kz.onkundik.school.Person;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Sending;
import kz.onkundik.school.Stationery;
import kz.onkundik.text.LocalText;

/** Whatever a person can do to a file that can be taken back, in any order, with texts and numbers that are hard to keep. */
final class RandomWork {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Ашық сабақ",
            "«Әділдік» — ұлт ұраны №7",
            "it's \"quoted\" \\ and \\u0041 {\"a\": [1]}",
            "екі\nжол\tжәне\r\nүшінші",
            "🎉 эмодзи 👩‍👩‍👧",
            "\u2028\u0007\u001f",
            "a\u0000b",
            "$.title",
            "ұзақ мәтін ".repeat(30));

    private final SchoolFile file;
    private final Random random;

    RandomWork(SchoolFile file, Random random) {
        this.file = file;
        this.random = random;
    }

    /** Does one thing, which may change nothing. */
    void act() {
        switch (random.nextInt(18)) {
            case 0, 1, 2 -> file.savePlanRow(CAMPAIGN, planRow());
            case 3 -> existing(plan(), PlanRow::uuid, file::deletePlanRow);
            case 4, 5, 6 -> file.saveEvent(CAMPAIGN, event());
            case 7 -> existing(events(), Event::uuid, file::deleteEvent);
            case 8, 9 -> existing(events(), Event::uuid, this::addPhoto);
            case 10 -> file.saveContingent(CAMPAIGN, numbers());
            case 11 ->
                file.saveConcern(CAMPAIGN, new ItemConcern("" + random.nextInt(3), random.nextBoolean(), text()));
            case 12 -> file.saveDraft(CAMPAIGN, draft());
            case 13 -> look();
            case 14 ->
                file.saveInstitution(INSTITUTION.withLetterhead(new Letterhead(
                        LocalText.of("Көкшетау", textOrNull()), textOrNull(), textOrNull(), textOrNull())));
            case 15 -> campaign();
            case 16 -> file.keepClash(CAMPAIGN, new KeptClash(id("a", 3), id("b", 3)));
            default ->
                file.act("data.import", () -> {
                    act();
                    act();
                    act();
                });
        }
    }

    /** The next letters of one field, as they are committed while typing goes on. */
    void type(String written) {
        existing(plan(), row -> row, row -> file.savePlanRow(CAMPAIGN, row.withTitle(written)));
    }

    private void look() {
        switch (random.nextInt(4)) {
            case 0 -> {
                if (random.nextBoolean()) {
                    file.stationery().deleteEmblem();
                } else {
                    file.stationery().save(new Emblem(bytes("emblem"), 10 + random.nextInt(9), 7));
                }
            }
            case 1 -> file.stationery().save(new Sending(text(), 1 + random.nextInt(30), random.nextInt(5), 1000));
            case 2 ->
                file.stationery()
                        .save(new Stationery(
                                Stationery.Typeface.PT_SERIF,
                                12 + random.nextInt(3),
                                11,
                                new Stationery.Margins(30, 10, 20, 15),
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextBoolean() ? null : LocalText.of("Бөлімге", textOrNull())));
            default ->
                file.saveInstitution(withPeople(Stream.generate(
                                () -> new Person("staff", LocalText.of("Мұғалім", textOrNull()), text(), textOrNull()))
                        .limit(random.nextInt(4))
                        .toList()));
        }
    }

    private static Institution withPeople(List<Person> people) {
        return new Institution(
                INSTITUTION.uuid(),
                INSTITUTION.bin(),
                INSTITUTION.type(),
                INSTITUTION.level(),
                INSTITUTION.superior(),
                null,
                INSTITUTION.name(),
                INSTITUTION.letterhead(),
                people,
                true);
    }

    private void campaign() {
        if (random.nextBoolean()) {
            file.saveChain(CAMPAIGN, bytes("chain"));
        } else {
            file.addCampaign(bytes("campaign"), random.nextBoolean() ? CAMPAIGN : "айлық", 1 + random.nextInt(2));
        }
    }

    private void addPhoto(UUID event) {
        byte[] jpeg = bytes("jpeg");
        var photo = new Photo(id("photo", 12), text(), Consent.GIVEN, Sha256.of(jpeg), 1600, 1200);
        file.photos().add(event, photo, jpeg, utf8("small " + Sha256.of(jpeg)));
    }

    private PlanRow planRow() {
        PlanRow row = PlanRow.titled(id("row", 6), items(), text())
                .withDate(random.nextBoolean() ? null : LocalDate.of(2023, 11, 14))
                .withTime(random.nextBoolean() ? null : LocalTime.of(9, 5), null)
                .withPlace(text())
                .withNote(text());
        return random.nextInt(3) > 0
                ? row
                : row.withOutcome(new PlanRow.Outcome(oneOf(PlanRow.State.values()), text()));
    }

    private Event event() {
        UUID uuid = id("event", 5);
        List<Photo> photos = events().stream()
                .filter(event -> event.uuid().equals(uuid))
                .flatMap(event -> event.photos().stream())
                .filter(_ -> random.nextInt(4) > 0)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(photos, random);
        return new Event(
                uuid,
                random.nextBoolean() ? null : id("row", 6),
                items(),
                text(),
                LocalDate.of(2023, 11, 10 + random.nextInt(15)),
                random.nextBoolean() ? null : LocalTime.of(random.nextInt(24), 30),
                null,
                oneOf(Mode.values()),
                text(),
                text(),
                text(),
                text(),
                numbers(),
                Stream.generate(() -> new Partner("ngo", text(), random.nextBoolean() ? null : id("other", 2)))
                        .limit(random.nextInt(3))
                        .toList(),
                publications(uuid.toString()),
                photos);
    }

    private ReportDraft draft() {
        Map<Integer, String> results = new LinkedHashMap<>();
        IntStream.range(0, random.nextInt(3)).forEach(number -> results.put(number, text()));
        return new ReportDraft(
                random.nextBoolean() ? ReportKind.FINAL : ReportKind.INTERIM,
                text(),
                random.nextBoolean() ? null : LocalDate.of(2023, 11, 24),
                numbers(),
                results,
                publications("draft"));
    }

    private List<Publication> publications(String of) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(number -> new Publication(
                        id(of + "link" + number, 1),
                        "site",
                        text(),
                        random.nextBoolean() ? null : LocalDate.of(2023, 11, 20)))
                .toList();
    }

    private Map<String, Long> numbers() {
        List<String> names = new ArrayList<>(List.of("pupils", "boys", "adults", "ата-аналар"));
        Collections.shuffle(names, random);
        Map<String, Long> numbers = new LinkedHashMap<>();
        names.subList(0, random.nextInt(names.size()))
                .forEach(name -> numbers.put(name, random.nextInt(4) == 0 ? Long.MAX_VALUE : random.nextInt(300)));
        return numbers;
    }

    private List<String> items() {
        List<String> items = new ArrayList<>(List.of("1", "2", "3", "\"4\"/5"));
        Collections.shuffle(items, random);
        return List.copyOf(items.subList(0, random.nextInt(items.size())));
    }

    private <T, K> void existing(List<T> all, Function<T, K> key, Consumer<K> doing) {
        if (!all.isEmpty()) {
            doing.accept(key.apply(all.get(random.nextInt(all.size()))));
        }
    }

    private List<PlanRow> plan() {
        return file.work(CAMPAIGN).plan();
    }

    private List<Event> events() {
        return file.work(CAMPAIGN).events();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String textOrNull() {
        return random.nextBoolean() ? null : text();
    }

    private byte[] bytes(String of) {
        return utf8(of + random.nextInt(4));
    }

    private UUID id(String of, int many) {
        return UUID.nameUUIDFromBytes(utf8(of + random.nextInt(many)));
    }

    private <T> T oneOf(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
