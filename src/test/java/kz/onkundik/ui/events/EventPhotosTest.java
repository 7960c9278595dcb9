package kz.onkundik.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import kz.onkundik.operation.sample.SamplePictures;
import kz.onkundik.operation.sample.Scene;
import kz.onkundik.school.Event;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos of an event are pasted, dropped, chosen and put in order. */
class EventPhotosTest {
    /** The photos stand below the form. */
    private static final int NARROW = 1080;

    @TempDir
    Path folder;

    @AutoClose
    private EventsWindow screen;

    private TestWindow window;

    @BeforeEach
    void open() {
        screen = new EventsWindow(folder);
        window = screen.window;
    }

    @Test
    void aCopiedPictureIsPastedAsAPhoto() {
        screen.copy(Map.of(DataFormat.IMAGE, new WritableImage(40, 30)));
        screen.paste();
        assertEquals(List.of(40, 30), sizeOf(screen.saved().photos().getFirst()));
    }

    @Test
    void aPastedPictureIsSeenThoughThePhotosStandBelowTheForm() {
        window.close();
        screen = new EventsWindow(screen.school, NARROW);
        window = screen.window;
        screen.copy(Map.of(DataFormat.IMAGE, new WritableImage(40, 30)));
        screen.paste();
        Bounds tile = window.call(() -> {
            Node picture = window.scene().lookup("#photo-0-picture");
            return picture.localToScene(picture.getBoundsInLocal());
        });
        assertTrue(tile.getMaxY() <= window.scene().getHeight(), () -> "she sees that it came: " + tile);
    }

    @Test
    void photosComeThoughTheScreenWasAwayMeanwhile() {
        var place = (StackPane) window.scene().getRoot();
        List<Node> away = new ArrayList<>(place.getChildren());
        window.run(() -> place.getChildren().clear());
        window.run(() -> place.getChildren().setAll(away));
        screen.copy(Map.of(DataFormat.IMAGE, new WritableImage(40, 30)));
        screen.paste();
        assertTrue(window.shows("#photo-0-picture"));
    }

    @Test
    void copiedFilesArePastedThoughTheFocusIsInAField() throws IOException {
        Path photo = Files.write(folder.resolve("a.jpg"), SamplePictures.draw(Scene.STEPPE, "a"));
        screen.copy(Map.of(DataFormat.FILES, List.of(photo.toFile())));
        screen.pasteInto("#count-pupils");
        assertEquals(1, screen.saved().photos().size());
    }

    @Test
    void copiedTextGoesIntoTheFieldThoughAPictureOfItWasCopiedToo() {
        screen.copy(Map.of(DataFormat.PLAIN_TEXT, "25", DataFormat.IMAGE, new WritableImage(40, 30)));
        screen.pasteInto("#count-pupils");
        assertEquals(List.of(), screen.saved().photos());
    }

    @Test
    void aFileThatIsDroppedIsAPhoto() throws IOException {
        Path photo = Files.write(folder.resolve("a.png"), Files.readAllBytes(png()));
        window.run(() -> {
            var source = new PhotoSources(window.words(), screen.model().photos());
            assertTrue(source.dropped(
                    List.of(photo.toFile(), folder.resolve("жоқ.jpg").toFile())));
        });
        assertEquals(1, screen.saved().photos().size());
        assertTrue(window.text().contains("«жоқ.jpg»"), window.text());
    }

    @Test
    void aPhotoChosenStandsInTheFormAndInTheFile() throws IOException {
        screen.chosen.add(Files.write(folder.resolve("a.jpg"), SamplePictures.draw(Scene.FAIR, "a")));
        window.press("#add-photo");
        assertTrue(window.shows("#photo-0-consent"));
        assertEquals(1, screen.saved().photos().size());
    }

    @Test
    void aPhotoIsMovedWithAltAndTheArrowsAndKeepsTheFocus() throws IOException {
        screen.chosen.add(Files.write(folder.resolve("a.jpg"), SamplePictures.draw(Scene.FAIR, "a")));
        screen.chosen.add(Files.write(folder.resolve("b.jpg"), SamplePictures.draw(Scene.FAIR, "b")));
        window.press("#add-photo");
        List<Event.Photo> before = screen.saved().photos();
        window.run(() -> {
            Node first = window.scene().getRoot().lookup("#photo-0-picture");
            first.requestFocus();
            first.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, true, false));
        });
        assertEquals(List.of(before.get(1), before.get(0)), screen.saved().photos());
        assertEquals("photo-1-picture", window.focused());
    }

    private Path png() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        return Files.write(folder.resolve("drawn.png"), png.toByteArray());
    }

    private static List<Integer> sizeOf(Event.Photo photo) {
        return List.of(photo.width(), photo.height());
    }
}
