package kz.onkundik.app;

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

    void showInFolder(Path file) {
        system.showDocument(file.toAbsolutePath().getParent().toUri().toString());
    }
}
