package kz.onkundik.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import kz.onkundik.operation.KeepCopies;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.common.preview.Outlets;
import kz.onkundik.ui.shell.FileActions;

/**
 * An open file in a window with all its screens, as the program wires them; the system around them answers nothing but where a
 * report is put. The file is closed with the window.
 *
 * @param screens leads to the screens and the pages over them
 */
record SchoolWindow(SchoolModel school, TestWindow window, SchoolWiring screens) implements AutoCloseable {
    private static final Clock SAMPLES_DAY = Clock.fixed(Instant.parse("2023-11-24T09:00:00Z"), ZoneOffset.UTC);

    /** On the sample's own day. */
    static SchoolWindow show(SchoolModel school, Path folder) {
        return show(school, folder, SAMPLES_DAY);
    }

    /** @param folder for what the screens put beside the file */
    static SchoolWindow show(SchoolModel school, Path folder, Clock clock) {
        return show(school, folder, clock, 1366, 696, Language.KK, ThemeChoice.LIGHT);
    }

    static SchoolWindow show(
            SchoolModel school, Path folder, Clock clock, int width, int height, Language language, ThemeChoice theme) {
        var made = new SchoolWiring[1];
        var window = TestWindow.show(width, height, language, theme, (words, look) -> {
            made[0] = new SchoolWiring(
                    school,
                    folder.resolve("file"),
                    words,
                    look,
                    BackgroundWork.inPlace(),
                    unanswered(folder),
                    new FileActions(List.of(), () -> {}, () -> {}, _ -> {}, () -> {}),
                    _ -> {},
                    _ -> {},
                    () -> {},
                    new KeepCopies(folder.resolve("copies"), clock),
                    clock,
                    new SecureRandom());
            return made[0].view();
        });
        return new SchoolWindow(school, window, made[0]);
    }

    private static ScreenActions unanswered(Path folder) {
        return new ScreenActions(
                List::of,
                Optional::empty,
                Optional::empty,
                Optional::empty,
                Optional::empty,
                name -> Optional.of(folder.resolve(name)),
                _ -> Optional.empty(),
                List::of,
                Optional::empty,
                Optional::empty,
                Optional::empty,
                _ -> {},
                Optional::empty,
                _ -> {},
                _ -> {},
                new Outlets(null, folder, _ -> {}),
                thrown -> {
                    throw new AssertionError(thrown);
                });
    }

    /** Which screen is shown. */
    String screen() {
        return window.call(() -> screens.screen().get());
    }

    /** Takes a line of the menu of campaigns. */
    void chooseOfCampaigns(String line) {
        window.run(() -> ((MenuButton) window.scene().lookup("#campaigns"))
                .getItems().stream()
                        .filter(each -> line.equals(each.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    @Override
    public void close() {
        window.close();
        school.close(() -> {});
    }
}
