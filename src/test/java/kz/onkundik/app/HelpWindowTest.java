package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Where the help stands when it is opened. */
class HelpWindowTest {
    @Test
    void theHelpStandsInTheFreeRoomBesideTheWorkElseWhereItHidesLeast() {
        var screen = new Rectangle2D(0, 0, 1920, 1040);

        assertEquals(
                new Rectangle2D(1380, 20, 460, 800), HelpWindow.beside(new Rectangle2D(100, 20, 1280, 800), screen));
        assertEquals(new Rectangle2D(60, 20, 460, 800), HelpWindow.beside(new Rectangle2D(520, 20, 1280, 800), screen));
        assertEquals(new Rectangle2D(1460, 0, 460, 1040), HelpWindow.beside(new Rectangle2D(0, 0, 1920, 1040), screen));
        assertEquals(
                new Rectangle2D(906, 48, 460, 680),
                HelpWindow.beside(new Rectangle2D(100, 100, 1200, 640), new Rectangle2D(0, 0, 1366, 728)));
    }
}
