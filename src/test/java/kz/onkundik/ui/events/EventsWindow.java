package kz.onkundik.ui.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import kz.onkundik.school.Event;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;

/** The screen of events in a window, a first event just added. The file is closed with the window. */
final class EventsWindow implements AutoCloseable {
    /** The photos stand beside the form. */
    private static final int WIDE = 1200;

    final SchoolModel school;
    final TestWindow window;
    /** The photos that are chosen when asked. */
    final List<Path> chosen = new ArrayList<>();

    private EventsViewModel model;
    private EventsView view;

    /** Upon an empty file of its own. */
    EventsWindow(Path folder) {
        this(SchoolFixture.empty(folder), WIDE);
    }

    EventsWindow(SchoolModel school, int width) {
        this.school = school;
        window = TestWindow.show(width, 700, Language.KK, ThemeChoice.LIGHT, (words, _) -> {
            model = new EventsViewModel(
                    words, school, BackgroundWork.inPlace(), new EventsActions(() -> chosen, _ -> {}, _ -> {}));
            var notices = new Notices(words);
            view = new EventsView(words, model, notices);
            return new StackPane(view, notices);
        });
        window.press("#add-first-event");
    }

    EventsViewModel model() {
        return model;
    }

    EventsView view() {
        return view;
    }

    ListView<?> list() {
        return (ListView<?>) window.scene().getRoot().lookup("#events-list");
    }

    /** The first event, as it is in the file. */
    Event saved() {
        return school.work().getValue().events().getFirst();
    }

    void copy(Map<DataFormat, Object> content) {
        window.run(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    /** Presses Ctrl+V while the focus is in a field. */
    void pasteInto(String selector) {
        paste(window.call(() -> window.scene().getRoot().lookup(selector)));
    }

    /** Presses Ctrl+V while the focus is in no field. */
    void paste() {
        paste(view);
    }

    private void paste(Node focused) {
        window.run(() ->
                focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, false, false)));
    }

    @Override
    public void close() {
        window.close();
        school.close(() -> {});
    }
}
