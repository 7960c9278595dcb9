package kz.onkundik.ui.report;

import atlantafx.base.controls.ModalPane;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.shell.NavigationEntry;
import kz.onkundik.ui.shell.ShellView;
import kz.onkundik.ui.shell.ShellViewModel;
import kz.onkundik.ui.shell.ShellViewModel.Days;
import org.kordamp.ikonli.feather.Feather;
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
        var snapshot = desk.school.snapshot().get();
        var shell = new ShellViewModel();
        shell.institution().set(snapshot.institution().name());
        shell.fictional().set(true);
        shell.campaign().set(snapshot.campaign().title());
        shell.days()
                .set(new Days(snapshot.campaign().start(), snapshot.campaign().end()));
        shell.savedAt().set(LocalTime.of(16, 12));
        shell.screen().set("shell.report");
        var none = new SimpleStringProperty("");
        return new StackPane(
                new ShellView(
                        words,
                        look,
                        BackgroundWork.inPlace(),
                        shell,
                        List.of(
                                new NavigationEntry("shell.plan", Feather.LIST, none, Label::new),
                                new NavigationEntry("shell.events", Feather.CALENDAR, none, Label::new),
                                new NavigationEntry(
                                        "shell.report",
                                        Feather.FILE_TEXT,
                                        none,
                                        () -> new ReportView(words, model, sheets))),
                        List.of(new NavigationEntry("shell.settings", Feather.SETTINGS, none, Label::new)),
                        new Notices(words)),
                sheets);
    }
}
