package kz.onkundik.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import kz.onkundik.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window, opened only where one is possible. */
public final class Window extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(Window.class);
    private static final String LANGUAGE = "language";
    /** A window answers at the next beat of its clock; an old PC may need some of them. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private WindowWiring wiring;

    /**
     * Opens the window and returns when it is closed.
     *
     * @param file the file to open at once, if any
     * @param language the language to speak instead of the one preferred, or null
     * @return why no window was possible, in technical words; empty when one was
     */
    static Optional<String> open(Optional<Path> file, Language language) {
        Optional<String> hindrance = hindrance();
        if (hindrance.isPresent()) {
            return hindrance;
        }
        List<String> arguments = new ArrayList<>();
        file.map(Path::toString).ifPresent(arguments::add);
        if (language != null) {
            arguments.add("--" + LANGUAGE + "=" + language.code());
        }
        try {
            Application.launch(Window.class, arguments.toArray(String[]::new));
            return Optional.empty();
        } catch (UnsupportedOperationException | LinkageError e) {
            // A machine with a display but without the libraries that a window needs (GTK).
            LOG.info("no toolkit", e);
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** The windows of this person's running programs. */
    static OpenWindows windows() {
        return new OpenWindows(UserFolders.windows(), PATIENCE);
    }

    /** JavaFX would wait long for a display that is not there. */
    private static Optional<String> hindrance() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        String display = System.getenv("DISPLAY");
        return linux && !headless && (display == null || display.isBlank()) ? Optional.of("DISPLAY") : Optional.empty();
    }

    @Override
    public void start(Stage stage) {
        wiring = new WindowWiring(
                stage,
                Clock.system(ZoneId.systemDefault()),
                UserFolders.preferences(),
                UserFolders.documents(),
                Version.text(),
                Platform.getPreferences().colorSchemeProperty(),
                words -> new FileDialogs(stage, words, UserFolders.documents()),
                new ShownFiles(getHostServices()::showDocument),
                windows(),
                Optional.ofNullable(Language.of(getParameters().getNamed().get(LANGUAGE))));
        wiring.offerTour();
        wiring.start(getParameters().getUnnamed().stream().findFirst().map(Path::of));
    }

    @Override
    public void stop() {
        wiring.stop();
    }
}
