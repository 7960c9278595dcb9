package kz.onkundik.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window, opened only where one is possible. */
public final class Window extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(Window.class);

    private WindowWiring wiring;

    /** Why no window can be opened on this machine, in technical words; empty when one can. */
    public static Optional<String> hindrance() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        String display = System.getenv("DISPLAY");
        String wayland = System.getenv("WAYLAND_DISPLAY");
        boolean noDisplay = (display == null || display.isBlank()) && (wayland == null || wayland.isBlank());
        return linux && !headless && noDisplay ? Optional.of("DISPLAY") : Optional.empty();
    }

    /**
     * Opens the window and returns when it is closed.
     *
     * @param file the file to open at once, if any
     * @return why no window was possible; empty when one was
     */
    public static Optional<String> open(Optional<Path> file) {
        Optional<String> hindrance = hindrance();
        if (hindrance.isPresent()) {
            return hindrance;
        }
        try {
            Application.launch(Window.class, file.map(Path::toString).stream().toArray(String[]::new));
            return Optional.empty();
        } catch (UnsupportedOperationException | LinkageError e) {
            // A machine with a display but without the libraries that a window needs (GTK).
            LOG.info("no toolkit", e);
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void start(Stage stage) {
        List<String> files = getParameters().getUnnamed();
        wiring = new WindowWiring(
                stage,
                Clock.systemDefaultZone(),
                UserFolders.preferences(),
                UserFolders.documents(),
                Version.text(),
                Platform.getPreferences().colorSchemeProperty());
        wiring.start(files.stream().findFirst().map(Path::of));
    }

    @Override
    public void stop() {
        wiring.stop();
    }
}
