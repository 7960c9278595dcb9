package kz.onkundik.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The rotating log file; nothing on the console. SLF4J, commons-logging, System.Logger and JavaFX all end here. */
final class Log {
    private static final int FILE_BYTES = 1_000_000;
    private static final int FILES = 5;

    /** Kept, because java.util.logging forgets the filter of a logger that nobody holds. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Log() {}

    /** Starts the log in this folder; where that cannot be, the program runs without one. */
    static void start(Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler console : root.getHandlers()) {
            root.removeHandler(console);
        }
        root.setLevel(Level.INFO);
        // Started from a class path, as in development, JavaFX complains of it; that is how it is meant to be there.
        JAVAFX.setFilter(line -> !String.valueOf(line.getMessage()).startsWith("Unsupported JavaFX configuration"));
        try {
            Files.createDirectories(folder);
            root.addHandler(rotating(folder));
        } catch (IOException | SecurityException e) {
            root.log(Level.FINE, "no log file", e);
        }
    }

    private static Handler rotating(Path folder) throws IOException {
        // A pattern has its own use for %, which a user's name may hold.
        String pattern = folder.toString().replace("%", "%%").replace('\\', '/') + "/onkundik%g.log";
        var file = new FileHandler(pattern, FILE_BYTES, FILES, true);
        file.setFormatter(new SimpleFormatter());
        file.setEncoding("UTF-8");
        return file;
    }
}
