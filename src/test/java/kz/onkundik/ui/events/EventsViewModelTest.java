package kz.onkundik.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.operation.sample.SamplePictures;
import kz.onkundik.operation.sample.Scene;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.LinkDraft;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.common.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed into an event's form, and what the file then holds. */
class EventsViewModelTest {
    @TempDir
    Path folder;

    private SchoolModel school;
    private EventsViewModel model;
    private final List<Path> chosen = new ArrayList<>();

    @BeforeEach
    void open() {
        school = SchoolFixture.empty(folder);
        model = new EventsViewModel(
                new Words(Language.KK),
                school,
                BackgroundWork.inPlace(),
                new EventsActions(() -> chosen, _ -> {}, _ -> {}));
        model.add();
        model.draft().get().items().add("d04");
    }

    @AfterEach
    void close() {
        school.close(() -> {});
    }

    @Test
    void aTypedNumberIsSaved() {
        type("pupils", "1 190");
        assertEquals(1190, saved().counts().get("pupils"));
    }

    @Test
    void zeroIsANumberAndNothingTypedIsNone() {
        type("pupils", "0");
        type("teachers", "");
        assertEquals(0, saved().counts().get("pupils"));
        assertFalse(saved().counts().containsKey("teachers"));
    }

    @Test
    void whatIsNoNumberIsSaidBesideItsFieldAndTheNumberBeforeStays() {
        type("pupils", "61");
        type("pupils", "61-ден");
        assertEquals("events.count-malformed", problem("counts.pupils").code());
        assertEquals(61, saved().counts().get("pupils"));
        type("pupils", "62");
        assertNull(problem("counts.pupils"));
    }

    @Test
    void partsThatDoNotAddUpAreSaidAtTheirWhole() {
        type("pupils", "10");
        type("pupils_1_4", "11");
        assertEquals("events.in-form.count.wrong-sum", problem("counts.pupils").code());
        assertEquals(
                "events.in-form.count.part-above-whole",
                problem("counts.pupils_1_4").code());
    }

    @Test
    void aWrongSumIsMendedByOnePressOfTheWholeOrOfTheSwappedPart() {
        type("pupils", "193");
        type("pupils_1_4", "70");
        type("pupils_5_9", "92");
        assertEquals(List.of(new Mend("pupils_10_11", 31)), mends());
        type("pupils_10_11", "13");
        assertEquals(List.of(new Mend("pupils_10_11", 31), new Mend("pupils", 175)), mends());
        assertTrue(sum().isWrong());
        model.numbers()
                .type(school.campaign().getValue().indicator("pupils_10_11").orElseThrow(), 31);
        assertEquals(List.of(), mends());
        assertTrue(sum().isRight());
        assertNull(problem("counts.pupils"));
        assertEquals(31, saved().counts().get("pupils_10_11"));
    }

    @Test
    void aGuessIsNeverMoreThanTheInstitutionHas() {
        type("pupils", "300");
        type("pupils_1_4", "70");
        type("pupils_5_9", "92");
        assertEquals(List.of(), mends(), "there are but 58 in grades 10 and 11");
    }

    @Test
    void nothingTypedIsNoSumAndAZeroIs() {
        assertTrue(sum().isEmpty());
        type("pupils_1_4", "0");
        assertFalse(sum().isEmpty());
        assertEquals(0, sum().sum());
    }

    @Test
    void whoTookPartAndWhoHelpedIsSavedAndTakenBack() {
        EventDraft draft = model.draft().get();
        draft.participants().set("8-11 сынып оқушылары ");
        assertEquals("8-11 сынып оқушылары", saved().participants());
        draft.partners().add("ngo");
        assertEquals(List.of(), saved().partners(), "nobody is named yet");
        draft.partners().all().getFirst().name().set("«Мейірім» қоры");
        assertEquals(List.of(new Event.Partner("ngo", "«Мейірім» қоры", null)), saved().partners());
        school.undo();
        assertEquals(List.of(), draft.partners().all());
        school.redo();
        assertEquals("«Мейірім» қоры", draft.partners().all().getFirst().name().get());
    }

    @Test
    void thePeopleOfTheInstitutionAreOfferedFirstThenWhoeverElseWasInCharge() {
        model.draft().get().inCharge().set("Әлиева Ж.");
        model.add();
        model.draft().get().inCharge().set("Ахметов Б.");
        List<String> offered = UsualWords.people(model.snapshot());
        assertEquals("Үлгібаева С.Е.", offered.getFirst());
        assertEquals(List.of("Ахметов Б.", "Әлиева Ж."), offered.subList(offered.size() - 2, offered.size()));
    }

    private record Mend(String indicator, long value) {}

    private List<Mend> mends() {
        return sum().mends().stream()
                .map(mend -> new Mend(mend.indicator().id(), mend.value()))
                .toList();
    }

    private PartsSum sum() {
        EventDraft draft = model.draft().get();
        return model.numbers()
                .sum(
                        draft.count("pupils").orElseThrow(),
                        List.of(
                                draft.count("pupils_1_4").orElseThrow(),
                                draft.count("pupils_5_9").orElseThrow(),
                                draft.count("pupils_10_11").orElseThrow()))
                .getValue();
    }

    @Test
    void onlyTheNumbersThatTheItemsAskForAreShownUntilOthersAreAdded() {
        assertTrue(model.draft().get().count("works").isPresent());
        assertTrue(model.draft().get().count("raids").isEmpty());
        model.numbers().add(school.campaign().getValue().indicator("raids").orElseThrow());
        type("raids", "1");
        assertEquals(1, saved().counts().get("raids"));
    }

    @Test
    void dayAndTimesAreReadAsPeopleTypeThem() {
        var draft = model.draft().get();
        draft.date().set("22.11.23");
        draft.start().set("9");
        draft.end().set("10.30");
        assertEquals(LocalDate.of(2023, 11, 22), saved().date());
        assertEquals(LocalTime.of(9, 0), saved().start());
        assertEquals(LocalTime.of(10, 30), saved().end());
    }

    @Test
    void aDayThatIsNoneLeavesTheSavedOne() {
        LocalDate before = saved().date();
        model.draft().get().date().set("31.11.2023");
        assertEquals(before, saved().date());
        assertEquals("events.date-malformed", problem("date").code());
    }

    @Test
    void anAddressPastedWithoutItsBeginningIsALink() {
        model.addLink(() -> {});
        model.draft().get().links().all().getFirst().url().set("ulgi-mektep.example/kz/1");
        assertEquals(
                "https://ulgi-mektep.example/kz/1",
                saved().publications().getFirst().url());
    }

    @Test
    void aTextWithSeveralAddressesBecomesAsManyLinksOfTheirKindAndDay() {
        model.addLink(() -> {});
        int found = model.pasteLinks("""
                Сайтта: https://ulgi-mektep.edu.kz/news/8, 22.11.2023
                https://www.instagram.com/p/abc/ және t.me/ulgi/12.
                https://ulgi-mektep.edu.kz/news/8
                https://aimaq.example/zhanalyq?id=5 (23.11.2023)
                Поштамыз: ulgi@mektep.kz""", 2);
        assertEquals(4, found);
        assertEquals(
                List.of(
                        "official_site https://ulgi-mektep.edu.kz/news/8 2023-11-22",
                        "social_network https://www.instagram.com/p/abc/ null",
                        "social_network https://t.me/ulgi/12 null",
                        "official_site https://aimaq.example/zhanalyq?id=5 2023-11-23"),
                saved().publications().stream()
                        .map(link -> link.outlet() + " " + link.url() + " " + link.date())
                        .toList());
        assertEquals(4, model.draft().get().links().all().size(), "the empty link made room");
        model.pasteLinks("https://jarshy.example/1 https://ulgi-mektep.edu.kz/news/8", 2);
        assertEquals(5, saved().publications().size());
    }

    @Test
    void oneAddressIsLeftToTheFieldWhereItIsPasted() {
        assertEquals(1, model.pasteLinks("https://ulgi-mektep.edu.kz/news/8", 2));
        assertEquals(List.of(), saved().publications());
    }

    @Test
    void aMalformedAddressIsKeptAndSaid() {
        model.addLink(() -> {});
        LinkDraft link = model.draft().get().links().all().getFirst();
        link.url().set("сайтта тұр");
        assertEquals("сайтта тұр", saved().publications().getFirst().url());
        assertEquals(
                "events.link-malformed",
                model.problem(link.uuid(), "url").getValue().code());
    }

    @Test
    void theSecondLinkIsOfferedTheOutletThatHasNone() {
        model.addLink(() -> {});
        model.addLink(() -> {});
        var links = model.draft().get().links().all();
        assertEquals("official_site", links.get(0).outlet().get());
        assertEquals("social_network", links.get(1).outlet().get());
    }

    @Test
    void aPhotoIsAddedWithItsConsentStillToBeAsked() throws IOException {
        chosen.add(Files.write(folder.resolve("a.jpg"), SamplePictures.draw(Scene.FAIR, "a")));
        model.photos().choose();
        assertEquals(Consent.NEEDED, saved().photos().getFirst().consent());
        assertEquals("events.in-form.photo.consent-missing", problem("photos").code());
        PhotoDraft photo = model.photos().photos().getFirst();
        assertTrue(photo.thumbnail().get().length > 0);
        photo.consent().set(Consent.GIVEN);
        assertEquals("events.in-form.photo.caption-missing", problem("photos").code());
    }

    @Test
    void typingAfterAPhotoWasAddedKeepsThePhoto() throws IOException {
        chosen.add(Files.write(folder.resolve("a.jpg"), SamplePictures.draw(Scene.FAIR, "a")));
        model.photos().choose();
        type("pupils", "5");
        assertEquals(1, saved().photos().size());
    }

    @Test
    void aFileThatIsNoPictureIsToldAndTheOthersAreTaken() throws IOException {
        chosen.add(Files.writeString(folder.resolve("хат.jpg"), "бұл сурет емес"));
        chosen.add(Files.write(folder.resolve("a.jpg"), SamplePictures.draw(Scene.FAIR, "a")));
        model.photos().choose();
        assertEquals(1, model.photos().refused().size());
        assertEquals(1, saved().photos().size());
    }

    @Test
    void aPhotoTakenOutLeavesTheEvent() throws IOException {
        chosen.add(Files.write(folder.resolve("a.jpg"), SamplePictures.draw(Scene.FAIR, "a")));
        model.photos().choose();
        List<WayBack> ways = new ArrayList<>();
        model.photos().remove(model.photos().photos().getFirst(), ways::add);
        assertEquals(List.of(), saved().photos());
        assertEquals(List.of(), model.photos().photos());
        ways.getFirst().go();
        assertEquals(1, saved().photos().size());
        assertTrue(model.photos().photos().getFirst().thumbnail().get().length > 0);
    }

    @Test
    void photosArePutInAnotherOrderAndTheSizeOfTheEmailIsKnown() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            chosen.add(Files.write(folder.resolve(name + ".jpg"), SamplePictures.draw(Scene.FAIR, name)));
        }
        model.photos().choose();
        assertEquals(0, model.photos().sizes().get().event(), "none has consent yet");
        List<PhotoDraft> before = List.copyOf(model.photos().photos());
        model.photos().move(before.get(0), 2);
        assertEquals(
                List.of(before.get(1), before.get(2), before.get(0)),
                model.photos().photos());
        assertEquals(before.get(1).uuid(), saved().photos().getFirst().uuid());
        model.photos().move(before.get(0), 9);
        assertEquals(before.get(0).uuid(), saved().photos().getLast().uuid());
        school.undo();
        assertEquals(before, model.photos().photos());
        before.get(0).consent().set(Consent.GIVEN);
        assertTrue(model.photos().sizes().get().event() > 1000);
        assertTrue(model.photos().sizes().get().share() < 1);
    }

    @Test
    void aDeletedEventComesBackWhole() {
        type("pupils", "5");
        UUID event = model.selected().get();
        List<WayBack> ways = new ArrayList<>();
        model.delete((_, back) -> ways.add(back));
        assertEquals(List.of(), model.list().shown());
        assertNull(model.draft().get());
        // What comes afterwards does not stand in the way.
        model.add();
        ways.getFirst().go();
        model.selected().set(event);
        assertEquals(5, saved().counts().get("pupils"));
    }

    @Test
    void whatIsTakenBackIsShownInTheFormAndCanBeBroughtAgain() throws IOException {
        chosen.add(Files.write(folder.resolve("a.jpg"), SamplePictures.draw(Scene.FAIR, "a")));
        model.photos().choose();
        EventDraft draft = model.draft().get();
        PhotoDraft photo = model.photos().photos().getFirst();
        draft.place().set("Фойе");
        type("pupils", "5");
        photo.caption().set("Жәрмеңке");
        draft.items().add("d05");

        for (int step = 0; step < 4; step++) {
            school.undo();
        }
        assertEquals("", draft.place().get());
        assertEquals("", draft.count("pupils").orElseThrow().text().get());
        assertEquals("", photo.caption().get());
        assertEquals(List.of("d04"), draft.items());

        for (int step = 0; step < 4; step++) {
            school.redo();
        }
        assertEquals("Фойе", draft.place().get());
        assertEquals("5", draft.count("pupils").orElseThrow().text().get());
        assertEquals("Жәрмеңке", photo.caption().get());
        assertEquals(List.of("d04", "d05"), draft.items());
        assertEquals(draft, model.draft().get(), "the form was not made anew");
        assertEquals(Optional.empty(), school.snapshot().get().undo().redo());
    }

    @Test
    void whenTheEventItselfIsTakenBackItsFormGoes() {
        school.undo();
        school.undo();
        assertEquals(List.of(), model.list().shown());
        assertNull(model.selected().get());
        school.redo();
        assertEquals(1, model.list().shown().size());
    }

    @Test
    void theFirstEventOfADayCarriesTheDate() {
        model.add();
        assertEquals(
                List.of(true, false),
                model.list().shown().stream().map(EventLine::firstOfDay).toList());
    }

    private void type(String indicator, String text) {
        model.draft().get().count(indicator).orElseThrow().text().set(text);
    }

    private Problem problem(String field) {
        return model.problem(model.selected().get(), field).getValue();
    }

    private Event saved() {
        return school.work().getValue().event(model.selected().get()).orElseThrow();
    }
}
