package kz.onkundik.ui.events;

import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import kz.onkundik.ui.common.Words;

/** Photos that are dropped onto the screen or pasted into it, beside those that are chosen. */
final class PhotoSources {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Words words;
    private final EventPhotos photos;

    PhotoSources(Words words, EventPhotos photos) {
        this.words = words;
        this.photos = photos;
    }

    /** Takes what is dropped anywhere on this node or pasted while the focus is in it. */
    void listenTo(Node node) {
        node.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        node.setOnDragDropped(this::drop);
        // Before the fields: they would take Ctrl+V for themselves and paste nothing.
        node.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean isTyping = key.getTarget() instanceof TextInputControl;
            if (PASTE.match(key) && paste(Clipboard.getSystemClipboard(), isTyping)) {
                key.consume();
            }
        });
    }

    private void drop(DragEvent drag) {
        drag.setDropCompleted(dropped(drag.getDragboard().getFiles()));
        drag.consume();
    }

    /** Whether there were files to take. */
    boolean dropped(List<File> files) {
        add(files);
        return !files.isEmpty();
    }

    /** Text goes into the field where she is typing; a picture beside it, as office programs copy, is not meant then. */
    boolean paste(Clipboard copied, boolean isTyping) {
        if (copied.hasFiles()) {
            add(copied.getFiles());
            return true;
        }
        if (copied.hasImage() && !(isTyping && copied.hasString())) {
            photos.paste(drawn(copied.getImage()), words.messages().get().text("events.pasted-photo"));
            return true;
        }
        return false;
    }

    private void add(List<File> files) {
        photos.add(files.stream().map(File::toPath).toList());
    }

    private static BufferedImage drawn(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            drawn.setRGB(0, y, width, 1, row, 0, width);
        }
        return drawn;
    }
}
