package kz.onkundik.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The rotating log file; nothing on the console. Everything ends here: SLF4J, Commons Logging, JavaFX. */
final class Log {
    private static final int MAX_BYTES = 1_000_000;
    private static final int FILES = 5;

    /** Kept, because java.util.logging forgets the filter of a logger that nobody holds. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Log() {}

    /** Logs into this folder; where that is not possible, the program works without a log. */
    static void toFile(Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.INFO);
        JAVAFX.setFilter(line -> !String.valueOf(line.getMessage()).startsWith("Unsupported JavaFX configuration"));
        try {
            Files.createDirectories(folder);
            var file = new FileHandler(
                    folder.resolve("onkundik%g.log").toString().replace("\\", "/"), MAX_BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            root.addHandler(file);
        } catch (IOException e) {
            root.setLevel(Level.OFF);
        }
    }
}
