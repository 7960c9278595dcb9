package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import kz.onkundik.settings.WindowBounds;
import org.junit.jupiter.api.Test;

/** A window comes back where it can be seen and taken hold of. */
class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D SECOND = new Rectangle2D(1366, 0, 1920, 1040);

    @Test
    void itComesBackOnTheScreenWhereItStood() {
        assertEquals(
                Optional.of(new Rectangle2D(1500, 60, 1280, 800)),
                WindowPlace.onScreen(new WindowBounds(1500, 60, 1280, 800, false), List.of(LAPTOP, SECOND)));
    }

    @Test
    void aPlaceOnAScreenThatIsGoneIsForgotten() {
        assertEquals(
                Optional.empty(), WindowPlace.onScreen(new WindowBounds(1500, 60, 1280, 800, false), List.of(LAPTOP)));
    }

    @Test
    void aWindowWhoseHeadCannotBeTakenHoldOfIsNotPutThere() {
        assertEquals(
                Optional.empty(), WindowPlace.onScreen(new WindowBounds(100, 720, 1280, 700, false), List.of(LAPTOP)));
        assertEquals(
                Optional.empty(), WindowPlace.onScreen(new WindowBounds(-1200, 20, 1280, 700, false), List.of(LAPTOP)));
        assertEquals(
                Optional.empty(), WindowPlace.onScreen(new WindowBounds(100, -200, 1280, 700, false), List.of(LAPTOP)));
    }

    @Test
    void theShadowOfAWindowMayHangALittleOverTheEdge() {
        assertEquals(
                Optional.of(new Rectangle2D(-8, -8, 1280, 700)),
                WindowPlace.onScreen(new WindowBounds(-8, -8, 1280, 700, false), List.of(LAPTOP)));
    }

    @Test
    void aWindowOfALargerScreenIsMadeToFit() {
        assertEquals(
                Optional.of(new Rectangle2D(0, 0, 1366, 728)),
                WindowPlace.onScreen(new WindowBounds(0, 0, 1900, 1000, false), List.of(LAPTOP)));
    }
}
