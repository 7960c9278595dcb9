package kz.onkundik.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import kz.onkundik.ui.common.Words;

/** Files dragged onto the window: while one hangs over it, it is said what will be done with it when it is let go. */
public final class DropVeil extends StackPane {
    private final List<Kind> kinds;
    private final StringProperty sentence = new SimpleStringProperty("");

    /**
     * A kind of file that is taken.
     *
     * @param ending of its name, such as {@code .pdf}
     * @param key of the sentence that says what is done with it
     * @param take does it
     */
    public record Kind(String ending, String key, Consumer<Path> take) {
        private boolean isOf(Path file) {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
        }
    }

    /** @param window takes the files; what lies within it and takes files itself comes first */
    public DropVeil(Words words, Node window, List<Kind> kinds) {
        this.kinds = kinds;
        setId("drop-veil");
        getStyleClass().add("drop-veil");
        setMouseTransparent(true);
        var label = new Label();
        label.textProperty().bind(words.of(all -> sentence.get().isEmpty() ? "" : all.text(sentence.get()), sentence));
        label.getStyleClass().addAll("section-title", "drop-sentence");
        getChildren().add(label);
        visibleProperty().bind(sentence.isNotEmpty());
        window.setOnDragOver(this::over);
        window.setOnDragExited(_ -> sentence.set(""));
        window.setOnDragDropped(this::dropped);
    }

    /** Shows what would be done with this file; nothing for one of another kind. */
    void announce(Path file) {
        sentence.set(kind(file).map(Kind::key).orElse(""));
    }

    private void over(DragEvent drag) {
        one(drag).filter(file -> kind(file).isPresent()).ifPresent(file -> {
            drag.acceptTransferModes(TransferMode.COPY);
            announce(file);
            drag.consume();
        });
    }

    private void dropped(DragEvent drag) {
        sentence.set("");
        one(drag)
                .ifPresent(file -> kind(file).ifPresent(kind -> {
                    drag.setDropCompleted(true);
                    drag.consume();
                    kind.take().accept(file);
                }));
    }

    private Optional<Kind> kind(Path file) {
        return kinds.stream().filter(kind -> kind.isOf(file)).findFirst();
    }

    private static Optional<Path> one(DragEvent drag) {
        List<File> files = drag.getDragboard().getFiles();
        return files.size() == 1 ? Optional.of(files.getFirst().toPath()) : Optional.empty();
    }
}
