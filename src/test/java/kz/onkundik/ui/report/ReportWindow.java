package kz.onkundik.ui.report;

import atlantafx.base.controls.ModalPane;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.shell.ShellFrame;
import org.testfx.util.WaitForAsyncUtils;

/** The screen of the report in the frame of the program, as the person sees it. */
final class ReportWindow implements AutoCloseable {
    final TestWindow window;
    private ReportViewModel model;

    ReportWindow(ReportDesk desk, double width, double height, Language language, ThemeChoice theme) {
        window = TestWindow.show(width, height, language, theme, (words, look) -> frame(desk, words, look));
    }

    ReportViewModel model() {
        return model;
    }

    /** The picture of the first page, as the window shows it. */
    Image firstPage() {
        return window.call(() -> ((ImageView) window.scene().getRoot().lookup(".page-sheet .image-view")).getImage());
    }

    /** Presses the great button and waits until the sheet stands still. */
    void openSheet() {
        window.press("#sign-and-issue");
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() {
        window.close();
    }

    private Parent frame(ReportDesk desk, Words words, Theme look) {
        model = desk.model(words);
        var sheets = new ModalPane();
        return new StackPane(
                ShellFrame.around(words, look, desk.school, "shell.report", _ -> new ReportView(words, model, sheets)),
                sheets);
    }
}
