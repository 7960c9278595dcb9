package kz.onkundik.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
 * report is put.
 *
 * @param screens leads to the screens and the pages over them
 */
record SchoolWindow(TestWindow window, SchoolWiring screens) implements AutoCloseable {
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
        return new SchoolWindow(window, made[0]);
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

    @Override
    public void close() {
        window.close();
    }
}
