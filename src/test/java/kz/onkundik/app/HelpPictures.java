package kz.onkundik.app;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Makes the pictures of the help anew, out of the real window with the fictional school: {@code mvn test
 * -Dtest=HelpPictures}. Not among the tests that always run: it is run when a screen has changed, and what it has made
 * is looked at before it is kept.
 */
class HelpPictures {
    private static final Path PICTURES = Path.of("src/main/resources/kz/onkundik/help/pictures");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-24T09:00:00Z"), ZoneId.of("Asia/Almaty"));
    private static final int WINDOW_WIDTH = 1240;
    private static final int WINDOW_HEIGHT = 700;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 340;
    private static final int RING = 3;
    private static final int AROUND = 5;
    private static final Color RINGED = new Color(0xc21d2a);

    /** The line of the contest in the sample's list. */
    private static final int EVENT = 2;

    private static final int PATIENCE = 3000;

    @TempDir
    private Path folder;

    private Stage stage;
    private WindowWiring wiring;
    private Language language;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFiveSteps(Language spoken) throws Exception {
        language = spoken;
        FxToolkit.registerPrimaryStage();
        SchoolFixture.empty(folder).close(() -> {});
        Path filled = Files.createDirectory(folder.resolve("2"));
        SchoolFixture.sample(filled).close(() -> {});

        inWindow(null, () -> {
            await(() -> find("welcome-new").isPresent());
            picture("start-file", "welcome-new", 0.45, 0.55);
        });
        inWindow(folder, () -> {
            go("nav-shell.plan", "plan-from-letter");
            picture("start-plan", "plan-from-letter", 0.6, 0.35);
            call(() -> {
                ((ButtonBase) find("plan-from-letter").orElseThrow()).fire();
                return true;
            });
            await(() -> find("plan-export").isPresent());
            call(() -> {
                table().getSelectionModel().clearAndSelect(0);
                return true;
            });
            await(() -> find("plan-held").isPresent());
            picture("start-held", "plan-held", 0.75, 0.75);
        });
        inWindow(filled, () -> {
            go("nav-shell.events", "events-list");
            chooseAnEvent();
            picture("start-event", "count-pupils", 0.49, 0.7);
            go("nav-shell.report", "sign-and-issue");
            picture("start-report", "sign-and-issue", 0.6, 0.8);
        });
    }

    /** Opens the only file of a folder, or the first screen, for some pictures. */
    private void inWindow(Path of, Runnable pictures) {
        call(() -> {
            stage = new Stage();
            wiring = new WindowWiring(
                    stage,
                    CLOCK,
                    folder.resolve("preferences.json"),
                    folder,
                    "",
                    new SimpleObjectProperty<>(ColorScheme.LIGHT),
                    words -> new FileDialogs(stage, words, folder),
                    new ShownFiles(_ -> {}),
                    new OpenWindows(folder.resolve("windows"), Duration.ofSeconds(3)),
                    Optional.of(language));
            wiring.start(Optional.ofNullable(of).map(each -> each.resolve("Үлгі мектебі.onkundik")));
            stage.setWidth(WINDOW_WIDTH);
            stage.setHeight(WINDOW_HEIGHT);
            return true;
        });
        try {
            pictures.run();
        } finally {
            call(() -> {
                stage.hide();
                wiring.stop();
                return true;
            });
        }
    }

    /** Goes to a screen and waits for a part of it. */
    private void go(String screen, String part) {
        await(() -> find(screen).isPresent());
        call(() -> {
            find(screen).orElseThrow().fireEvent(key(KeyCode.ENTER));
            return true;
        });
        await(() -> find(part).isPresent());
    }

    /** Chooses an event that has numbers of all kinds. */
    private void chooseAnEvent() {
        call(() -> {
            ((ListView<?>) find("events-list").orElseThrow())
                    .getSelectionModel()
                    .clearAndSelect(EVENT);
            return true;
        });
        await(() -> find("event-story").isPresent());
    }

    private TableView<?> table() {
        return (TableView<?>) find("plan-table").orElseThrow();
    }

    /**
     * Keeps a part of the window, around what is to be pressed, which is ringed.
     *
     * @param across where in the picture it stands from left to right, 0 to 1, as far as the window allows
     * @param down the same from top to foot
     */
    private void picture(String name, String ringed, double across, double down) {
        WaitForAsyncUtils.sleep(PATIENCE, TimeUnit.MILLISECONDS);
        BufferedImage whole = call(() -> image(stage.getScene().snapshot(null)));
        Bounds place = call(() -> {
            Node node = find(ringed).orElseThrow();
            return node.localToScene(node.getBoundsInLocal());
        });
        ring(whole, place);
        int left = Math.clamp((int) (place.getCenterX() - across * WIDTH), 0, whole.getWidth() - WIDTH);
        int top = Math.clamp((int) (place.getCenterY() - down * HEIGHT), 0, whole.getHeight() - HEIGHT);
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(
                    FewColours.of(whole.getSubimage(left, top, WIDTH, HEIGHT)),
                    "png",
                    PICTURES.resolve(name + "_" + language.code() + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ring(BufferedImage image, Bounds place) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(RINGED);
        pen.setStroke(new BasicStroke(RING));
        pen.draw(new RoundRectangle2D.Double(
                place.getMinX() - AROUND,
                place.getMinY() - AROUND,
                place.getWidth() + 2 * AROUND,
                place.getHeight() + 2 * AROUND,
                2 * AROUND,
                2 * AROUND));
        pen.dispose();
    }

    private static BufferedImage image(WritableImage seen) {
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        int[] pixels = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    /** A shown node of this id. */
    private Optional<Node> find(String id) {
        return stage.getScene() == null
                ? Optional.empty()
                : find(stage.getScene().getRoot(), id);
    }

    private static Optional<Node> find(Node within, String id) {
        if (!within.isVisible()) {
            return Optional.empty();
        }
        if (id.equals(within.getId())) {
            return Optional.of(within);
        }
        return within instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> find(child, id).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> call(condition));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T call(Callable<T> question) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(question));
    }
}
