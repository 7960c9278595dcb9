package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.operation.EditCampaign;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.problem.Failure;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed of the campaign itself, and what is done elsewhere, while the file is still busy with something. */
class HeadingModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-24T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isBusy;
    private SchoolModel school;
    private HeadingModel model;
    private Failure refused;

    @BeforeEach
    void changeACopy() {
        SchoolFixture.empty(folder).close(() -> {});
        SchoolModel.open(
                "shell.opening",
                () -> OpenSchool.open(folder.resolve("Үлгі мектебі.onkundik"), CLOCK, UUID::randomUUID),
                new BackgroundWork(this::runUnlessBusy, Runnable::run, Runnable::run),
                CLOCK,
                HeadingModelTest::fail,
                opened -> school = opened,
                HeadingModelTest::fail);
        SchoolModel before = school;
        var copy = new CopyViewModel(before, id -> before.turnTo(id, turned -> school = turned));
        copy.begin();
        copy.take();
        model = new HeadingModel(school, why -> refused = why);
    }

    @AfterEach
    void close() {
        school.close(() -> {});
    }

    @Test
    void whatIsTakenBackWhileAnotherPartIsKeptStaysTakenBackAndIsSeenSo() {
        String title = campaign().title().kk();
        model.draft().title().kk().set("Балалар айлығы");
        isBusy = true;
        school.undo();
        model.draft().goal().kk().set("Жаңа мақсат");
        goOn();
        assertEquals("Жаңа мақсат", campaign().goal().kk());
        assertEquals(title, campaign().title().kk());
        assertEquals(title, model.draft().title().kk().get());
    }

    @Test
    void aTypeThatIsTakenOutWhileAnotherPartIsKeptIsSeenNoMore() {
        TypeDraft gone = model.draft().types().get().stream()
                .filter(type -> !model.isOurs(type))
                .findFirst()
                .orElseThrow();
        isBusy = true;
        model.remove(gone, (_, _) -> {});
        model.draft().title().kk().set("Балалар айлығы");
        goOn();
        assertEquals("Балалар айлығы", campaign().title().kk());
        assertFalse(campaign().institutionTypes().containsKey(gone.id()));
        assertEquals(
                List.copyOf(campaign().institutionTypes().keySet()),
                model.draft().types().get().stream().map(TypeDraft::id).toList());
    }

    @Test
    void whatIsTypedWhileItsOwnPartIsKeptIsKeptInItsTurn() {
        isBusy = true;
        model.draft().title().kk().set("Балалар");
        model.draft().title().kk().set("Балалар айлығы");
        model.draft().addType();
        model.draft().types().get().getLast().name().kk().set("балабақша");
        goOn();
        assertNull(refused);
        assertEquals("Балалар айлығы", campaign().title().kk());
        assertEquals("Балалар айлығы", model.draft().title().kk().get());
        assertEquals(
                "балабақша",
                List.copyOf(campaign().institutionTypes().values()).getLast().kk());
    }

    @Test
    void anUnusualSpanKeepsItsEnglishHoweverOftenItIsChosenAgain() {
        var named = new LocalText("декада", "декада", "ten-day campaign");
        school.change(
                "editor.saving",
                file -> {
                    new EditCampaign().call(file, "dekada", named);
                    return named;
                },
                (LocalText _) -> {});
        for (int time = 0; time < 3; time++) {
            model.draft().span().set("ailyq");
            model.draft().span().set("dekada");
            assertEquals(named, campaign().kindLabel());
        }
    }

    private Campaign campaign() {
        return school.campaign().getValue();
    }

    private void runUnlessBusy(Runnable work) {
        if (isBusy) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    /** Does all that waits, and what comes of it. */
    private void goOn() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        isBusy = false;
    }

    private static void fail(Throwable thrown) {
        throw new AssertionError(thrown);
    }
}
