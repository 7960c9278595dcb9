package kz.onkundik.ui.events;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** The order of photos by hand: one is dragged onto another's place, or moved with Alt and the arrows. */
final class PhotoOrder {
    private static final String KIND = "application/x-onkundik-photo";
    private static final double THUMB = 96;

    private final Node picture;
    private final UUID photo;
    private final int place;
    private final BiConsumer<UUID, Integer> move;

    /**
     * @param place its place among the photos, from 0
     * @param move takes a photo and the place where it is to stand
     */
    PhotoOrder(Node picture, UUID photo, int place, BiConsumer<UUID, Integer> move) {
        this.picture = picture;
        this.photo = photo;
        this.place = place;
        this.move = move;
    }

    void listen() {
        picture.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        picture.setOnDragDetected(this::begin);
        picture.setOnDragOver(drag -> {
            if (isPhoto(drag)) {
                drag.acceptTransferModes(TransferMode.MOVE);
                drag.consume();
            }
        });
        picture.setOnDragDropped(drag -> {
            if (isPhoto(drag)) {
                drag.setDropCompleted(true);
                drag.consume();
                move.accept(UUID.fromString((String) drag.getDragboard().getContent(format())), place);
            }
        });
    }

    private void key(KeyEvent key) {
        if (!key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case LEFT, UP -> move.accept(photo, place - 1);
            case RIGHT, DOWN -> move.accept(photo, place + 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void begin(MouseEvent mouse) {
        Dragboard board = picture.startDragAndDrop(TransferMode.MOVE);
        board.setContent(Map.of(format(), photo.toString()));
        board.setDragView(picture.snapshot(null, null), THUMB / 2, THUMB / 2);
        mouse.consume();
    }

    private static boolean isPhoto(DragEvent drag) {
        return drag.getDragboard().hasContent(format());
    }

    /** There may be but one of each kind in a program. */
    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(KIND);
        return known == null ? new DataFormat(KIND) : known;
    }
}
