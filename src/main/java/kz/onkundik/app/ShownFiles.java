package kz.onkundik.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.HostServices;

/** Shows files with the programs that the person uses for them. */
final class ShownFiles {
    private final HostServices system;

    ShownFiles(HostServices system) {
        this.system = system;
    }

    void open(Path file) {
        system.showDocument(file.toUri().toString());
    }

    /** A folder of this person's own for copies that viewers open. */
    Path copies() {
        try {
            return Files.createTempDirectory("onkundik");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void showInFolder(Path file) {
        system.showDocument(file.toAbsolutePath().getParent().toUri().toString());
    }
}
