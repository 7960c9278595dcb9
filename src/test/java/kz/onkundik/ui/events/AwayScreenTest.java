package kz.onkundik.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import kz.onkundik.operation.PlanFromLetter;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen of events is changed while another is seen. */
class AwayScreenTest {
    private static final int PASSES = 2;
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 640;

    @TempDir
    private Path folder;

    private EventsViewModel model;
    private EventsView view;

    @Test
    void linesThatFitAreAllSeenThoughTheyCameWhileTheScreenWasAway() {
        SchoolModel school = SchoolFixture.empty(folder);
        var place = new StackPane();
        try (var window = TestWindow.show(WIDTH, HEIGHT, Language.KK, ThemeChoice.LIGHT, (words, theme) -> {
            model = new EventsViewModel(
                    words, school, BackgroundWork.inPlace(), new EventsActions(List::of, _ -> {}, _ -> {}));
            view = new EventsView(words, model, new Notices(words));
            // As the frame makes its screens ahead.
            var wings = new StackPane(view);
            theme.dress(new Scene(wings, WIDTH, HEIGHT));
            for (int i = 0; i < PASSES; i++) {
                wings.applyCss();
                wings.layout();
            }
            wings.getChildren().clear();
            return place;
        })) {
            window.run(() -> school.change(
                    "events.saving", file -> new PlanFromLetter().add(file, Language.KK), (Integer _) -> {}));
            window.run(() -> school.change(
                    "events.saving",
                    file -> new RecordEvent()
                            .hold(file, file.work().plan().getFirst())
                            .uuid(),
                    (UUID held) -> model.show(held, "")));
            window.run(() -> place.getChildren().setAll(view));
            var flow = (VirtualFlow<?>) view.lookup("#events-list .virtual-flow");
            assertEquals(0, flow.getFirstVisibleCell().getIndex());
            assertEquals(0, flow.getFirstVisibleCell().getBoundsInParent().getMinY());
        }
    }
}
