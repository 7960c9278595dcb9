package kz.onkundik.app;

import java.nio.charset.StandardCharsets;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.problem.BugReport;
import kz.onkundik.ui.common.ErrorWindow;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The window for a mistake of the program: what happened, that the data is safe, a code, the details. Never two at once:
 * what comes on while it is shown comes of the same trouble, and is in the log.
 */
final class MistakeWindow {
    private static final Logger LOG = LoggerFactory.getLogger(MistakeWindow.class);

    private final Stage stage = new Stage();
    private final Words words;
    private final Theme theme;
    private final Dialogs dialogs;
    private final String version;

    /** @param over the window that waits until this one is closed */
    MistakeWindow(Stage over, Words words, Theme theme, Dialogs dialogs, String version) {
        stage.initOwner(over);
        stage.initModality(Modality.WINDOW_MODAL);
        this.words = words;
        this.theme = theme;
        this.dialogs = dialogs;
        this.version = version;
    }

    void show(Throwable thrown) {
        BugReport report = BugReport.of(thrown, version);
        LOG.error("bug {}\n{}", report.code(), report.details());
        if (stage.isShowing()) {
            return;
        }
        stage.setTitle(words.messages().get().text("shell.program"));
        var scene = new Scene(new ErrorWindow(words, report, this::saveDetails, stage::close));
        stage.setScene(scene);
        theme.dress(scene);
        stage.show();
    }

    private void saveDetails(BugReport report) {
        dialogs.placeOfDetails("onkundik-" + report.code() + ".txt")
                .ifPresent(place -> OutputFile.write(place, report.details().getBytes(StandardCharsets.UTF_8)));
    }
}
