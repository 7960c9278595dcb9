package kz.onkundik.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.problem.Failure;
import kz.onkundik.settings.RecentFile;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.welcome.WelcomeViewModel.Actions;
import kz.onkundik.ui.welcome.WelcomeViewModel.Recent;
import kz.onkundik.ui.welcome.WelcomeViewModel.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<Object> asked = new ArrayList<>();
    private WelcomeViewModel model;

    @BeforeEach
    void begin() {
        var actions =
                new Actions(asked::add, asked::add, () -> asked.add("sample"), () -> asked.add("forget"), () -> {});
        model = new WelcomeViewModel(
                new Words(Language.KK),
                BackgroundWork.inPlace(),
                folder,
                actions,
                DamagedFile.waysOut(folder, CLOCK, asked::add));
    }

    @Test
    void eachFileSaysHowItStands() throws IOException {
        var there = new RecentFile(Files.createFile(folder.resolve("a.onkundik")), Instant.EPOCH);
        var gone = new RecentFile(folder.resolve("b.onkundik"), Instant.EPOCH);
        var unplugged = new RecentFile(folder.resolve("stick").resolve("c.onkundik"), Instant.EPOCH);
        model.show(List.of(there, gone, unplugged));

        assertEquals(
                List.of(
                        new Recent(there, State.THERE, ""),
                        new Recent(gone, State.MISSING, ""),
                        new Recent(unplugged, State.UNPLUGGED, "")),
                model.recent());
    }

    @Test
    void aFileThatSomebodyHasOpenSaysWho() {
        SchoolModel school = SchoolFixture.empty(folder);
        var open = new RecentFile(folder.resolve("Үлгі мектебі.onkundik"), Instant.EPOCH);
        model.show(List.of(open));
        assertEquals(State.OPEN, model.recent().getFirst().state());
        String who = model.recent().getFirst().who();
        assertTrue(who.startsWith(System.getProperty("user.name")), who);

        school.close(() -> {});
        model.show(List.of(open));
        assertEquals(new Recent(open, State.THERE, ""), model.recent().getFirst());
    }

    @Test
    void theFirstFileOfOursAmongThoseDroppedIsOpened() {
        Path ours = folder.resolve("Үлгі.ONKUNDIK");
        model.dropped(List.of(folder.resolve("хат.pdf"), ours));

        assertEquals(List.of(ours), asked);
    }

    @Test
    void otherFilesDroppedAreLeftAlone() {
        model.dropped(List.of(folder.resolve("хат.pdf")));

        assertEquals(List.of(), asked);
    }

    @Test
    void aRefusalStaysUntilSomethingElseIsTried() {
        model.refused(folder.resolve("a.onkundik"), new Failure("file.missing", "a.onkundik"));
        model.trySample();

        assertNull(model.waysOut().refusal().get());
        assertEquals(List.of("sample"), asked);
    }

    @Test
    void whoComesBackFromAFileThatOpenedOnTheNextTryHearsOfItsRefusalNoMore() {
        model.refused(folder.resolve("a.onkundik"), new Failure("file.missing", "a.onkundik"));
        model.waysOut().tryAgain();
        model.show(List.of());
        assertNull(model.waysOut().refusal().get());
    }

    @Test
    void theListCanBeForgotten() {
        model.show(List.of(new RecentFile(folder.resolve("b.onkundik"), Instant.EPOCH)));
        model.forgetRecent();

        assertEquals(List.of(), model.recent());
        assertEquals(List.of("forget"), asked);
    }

    @Test
    void aSecondClickWhileAFileIsMadeMeansTheFirst() {
        List<Runnable> waiting = new ArrayList<>();
        var background = new BackgroundWork(waiting::add, Runnable::run, Runnable::run);
        WelcomeViewModel patient = patient(background);
        patient.trySample();
        patient.trySample();
        patient.open(folder.resolve("a.onkundik"));
        waiting.forEach(Runnable::run);
        assertEquals(List.of("sample"), asked);
        patient.open(folder.resolve("a.onkundik"));
        assertEquals(List.of("sample", folder.resolve("a.onkundik")), asked);
    }

    @Test
    void aSecondClickOnTheLastStepMakesNoSecondFile() {
        List<Runnable> waiting = new ArrayList<>();
        WelcomeViewModel patient = patient(new BackgroundWork(waiting::add, Runnable::run, Runnable::run));
        patient.describeNewFile();
        NewFileViewModel described = patient.newFile().get();
        described.institution().nameKk().set("№0 «Үлгі» мектебі");
        described.institution().type().set("general_school");
        described.next();
        described.head().name().set("Үлгібаева С.Е.");
        described.next();
        described.next();
        described.next();
        waiting.forEach(Runnable::run);
        assertEquals(List.of("made"), asked);
    }

    @Test
    void whatIsOnlyLookedAtKeepsNobodyFromOpeningAFile() {
        List<Runnable> looking = new ArrayList<>();
        var background = new BackgroundWork(Runnable::run, looking::add, Runnable::run);
        background.preview("copies.reading", _ -> "a copy", _ -> {}, _ -> {});
        patient(background).open(folder.resolve("a.onkundik"));
        assertEquals(List.of(folder.resolve("a.onkundik")), asked);
    }

    private WelcomeViewModel patient(BackgroundWork background) {
        return new WelcomeViewModel(
                new Words(Language.KK),
                background,
                folder,
                new Actions(
                        asked::add,
                        _ -> background.run("shell.opening", () -> asked.add("made"), _ -> {}, _ -> {}),
                        () -> background.run("shell.opening", () -> asked.add("sample"), _ -> {}, _ -> {}),
                        () -> {},
                        () -> {}),
                DamagedFile.waysOut(folder, CLOCK, asked::add));
    }
}
