package kz.onkundik.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Shows files with the programs that the person uses for them. */
final class ShownFiles {
    private final Consumer<String> show;

    /** @param show hands an address to the system */
    ShownFiles(Consumer<String> show) {
        this.show = show;
    }

    void open(Path file) {
        show.accept(file.toUri().toString());
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
        show.accept(file.toAbsolutePath().getParent().toUri().toString());
    }
}
