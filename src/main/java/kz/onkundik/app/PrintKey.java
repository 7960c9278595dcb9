package kz.onkundik.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import kz.onkundik.report.Paper;
import kz.onkundik.ui.common.preview.PreviewModel;

/** Ctrl+P prints the pages that are seen; where none are, the paper of what is seen comes first, to be looked at. */
final class PrintKey {
    private static final KeyCombination KEY = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final ScreenModels screens;
    private final ObservableValue<String> screen;

    /** @param screen the key of the screen that is shown */
    PrintKey(ScreenModels screens, ObservableValue<String> screen) {
        this.screens = screens;
        this.screen = screen;
    }

    /** @param window over which the system asks for the printer */
    void key(KeyEvent key, Window window) {
        if (KEY.match(key)) {
            key.consume();
            print(window);
        }
    }

    private void print(Window window) {
        switch (screen.getValue()) {
            case ScreenKeys.REPORT -> screens.report.preview().print(window);
            case ScreenKeys.DOCUMENTS -> screens.documents.preview().print(window);
            case ScreenKeys.CHECK -> {
                PreviewModel<?> pages = screens.check.pages().get();
                if (pages != null) {
                    pages.print(window);
                }
            }
            case ScreenKeys.PLAN -> screens.ways.showPaper(Paper.PLAN);
            case ScreenKeys.OVERVIEW, ScreenKeys.EVENTS -> screens.ways.showPaper(Paper.SUMMARY);
            case ScreenKeys.PUBLICATIONS -> screens.ways.showPaper(Paper.PUBLICATIONS);
            default -> {
                // What the other screens show is no paper.
            }
        }
    }
}
