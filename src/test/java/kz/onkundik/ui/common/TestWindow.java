package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import kz.onkundik.settings.TextSize;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.guard.Guards;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A window with one view on the headless platform: what a test says about a screen. All methods may be called from the
 * test's thread.
 */
public final class TestWindow implements AutoCloseable {
    /** The headless screen is 1000 pixels high, and a window that leaves it at the foot cannot be drawn. */
    private static final double SCREEN = 980;

    private static final Path GALLERY = Path.of("target", "gallery", "ui");

    private final Words words;
    private final Theme theme;
    private Stage stage;
    private Scene scene;
    private double width;
    private double height;
    private Runnable after = () -> {};

    private TestWindow(Language language) {
        words = new Words(language);
        theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
    }

    /**
     * Shows a view.
     *
     * @param view makes it, on the window's thread
     */
    public static TestWindow show(
            double width, double height, Language language, ThemeChoice choice, BiFunction<Words, Theme, Parent> view) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        var window = new TestWindow(language);
        window.call(() -> {
            window.theme.choice().set(choice);
            Parent root = view.apply(window.words, window.theme);
            window.scene = new Scene(root, width, Math.min(height, SCREEN));
            window.theme.dress(window.scene);
            window.stage = new Stage();
            window.stage.setScene(window.scene);
            window.stage.setX(0);
            window.stage.setY(0);
            window.stage.show();
            window.width = width;
            window.height = height;
            return null;
        });
        window.settle();
        return window;
    }

    /** When the window is closed, this file is closed after it. */
    public void alsoCloses(SchoolModel school) {
        after = () -> school.close(() -> {});
    }

    public Words words() {
        return words;
    }

    public Theme theme() {
        return theme;
    }

    public Scene scene() {
        return scene;
    }

    /** Letters of the largest size that can be chosen. */
    public void largest() {
        run(() -> theme.textSize().set(TextSize.LARGEST));
    }

    /** Runs something on the window's thread and waits until all is laid out. */
    public void run(Runnable action) {
        call(() -> {
            action.run();
            return null;
        });
        settle();
    }

    /** Asks something on the window's thread. */
    public <T> T call(Callable<T> question) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(question));
    }

    /** Waits until this is so on the window's thread, for what comes with a later pulse. */
    public void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> call(condition));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        settle();
    }

    public void press(String selector) {
        run(() -> ((ButtonBase) find(selector)).fire());
    }

    /** Types into a field and leaves it. */
    public void type(String selector, String text) {
        run(() -> {
            var field = (TextInputControl) find(selector);
            field.requestFocus();
            field.setText(text);
            scene.getRoot().requestFocus();
        });
    }

    /** Presses a key with Ctrl where the focus is. */
    public void ctrl(KeyCode key) {
        key(key, true);
    }

    /** Presses a key where the focus is. */
    public void key(KeyCode key) {
        key(key, false);
    }

    private void key(KeyCode key, boolean ctrl) {
        run(() -> {
            Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, ctrl, false, false));
        });
    }

    /** The id of the node that has the focus; empty where it has none. */
    public String focused() {
        return call(() -> scene.getFocusOwner() == null || scene.getFocusOwner().getId() == null
                ? ""
                : scene.getFocusOwner().getId());
    }

    /** Whether such a node is there and shown. */
    public boolean shows(String selector) {
        return call(() -> scene.getRoot().lookupAll(selector).stream().anyMatch(TestWindow::visible));
    }

    /** How many fields have room for what is wrong with them: it stays while she mends it. */
    public long roomsOfProblems() {
        return call(() -> scene.getRoot().lookupAll(".field-problem").stream()
                .filter(Node::isManaged)
                .count());
    }

    /** All words that are shown, one label a line. */
    public String text() {
        return String.join(
                "\n", call(() -> labels().stream().map(Labeled::getText).toList()));
    }

    /** Words that are cut, stick out of the window or lie over others; empty when all can be read. */
    public List<String> unreadable() {
        return call(() -> Guards.unreadable(laidOut()));
    }

    /** Fails unless all words can be read. */
    public void assertReadable() {
        assertEquals(List.of(), unreadable());
    }

    /**
     * Saves what is seen as {@code target/gallery/ui/NAME.png}, and fails where somebody could not read or use it: words
     * cut, controls without a name, pale colours, what only a mouse reaches.
     */
    public void picture(String name) {
        save(name);
        List<String> faults = call(() -> Guards.faults(laidOut()));
        settle();
        assertEquals(List.of(), faults, name);
    }

    /** Saves the menu that is open over the window. */
    public void picturePopup(String name) {
        save(
                name,
                () -> Window.getWindows().stream()
                        .filter(PopupWindow.class::isInstance)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no menu is open"))
                        .getScene()
                        .getRoot());
    }

    private void save(String name) {
        save(name, () -> laidOut().getRoot());
    }

    private void save(String name, Callable<Parent> root) {
        WritableImage seen = call(() -> root.call().snapshot(null, null));
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        int[] pixels = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(GALLERY);
            ImageIO.write(image, "png", GALLERY.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        call(() -> {
            stage.close();
            return null;
        });
        after.run();
    }

    private Node find(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(TestWindow::visible)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing shown is " + selector));
    }

    private List<Labeled> labels() {
        return scene.getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.getText() != null && !label.getText().isEmpty() && visible(label))
                .toList();
    }

    private static boolean visible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        call(this::laidOut);
        WaitForAsyncUtils.sleep(20, TimeUnit.MILLISECONDS);
    }

    /** A window that is higher than the screen is laid out and pictured all the same. */
    private Scene laidOut() {
        scene.getRoot().resize(width, height);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }
}
