package kz.onkundik.app;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.Region;
import kz.onkundik.ui.common.LetGo;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window lives as long as the program: screens that are made anew, or of a file that is closed, must not. */
class ScreensLetGoTest {
    private static final List<String> SCREENS =
            List.of("overview", "plan", "events", "publications", "report", "documents", "check", "settings");

    @TempDir
    private Path folder;

    private TestWindow window;

    @Test
    void nothingKeepsScreensThatAreShownNoMore() {
        WeakReference<?> old = shownAndLeft();
        LetGo.assertGone(window, old);
        window.close();
    }

    private WeakReference<?> shownAndLeft() {
        SchoolModel school = SchoolFixture.sample(folder);
        SchoolWindow shown = SchoolWindow.show(school, folder);
        window = shown.window();
        for (String screen : SCREENS) {
            window.run(() -> shown.screens().screen().set("shell." + screen));
        }
        window.run(shown.screens()::changeCampaign);
        school.close(() -> {});
        var old = new WeakReference<>(window.scene().getRoot());
        window.run(() -> window.scene().setRoot(new Region()));
        return old;
    }
}
