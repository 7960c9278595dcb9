package kz.onkundik.ui.events;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** A photo with its consent mark on it and its caption below. */
final class PhotoTile extends VBox {
    /** How wide a tile is, in pixels. */
    static final double WIDTH = 136;

    private static final double HEIGHT = 102;
    private static final double GAP = 4;

    private final Words words;
    private final PhotoDraft photo;
    private final StackPane pane;
    private final MenuButton consent;
    private final TextField caption;

    PhotoTile(Words words, PhotoDraft photo, int index, Runnable takeOut) {
        super(GAP);
        this.words = words;
        this.photo = photo;
        setMaxWidth(WIDTH);
        String id = "photo-" + index + "-";
        var picture = new ImageView();
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setPreserveRatio(true);
        picture.imageProperty().bind(photo.thumbnail().map(bytes -> new Image(new ByteArrayInputStream(bytes))));
        consent = consent(photo);
        consent.setId(id + "consent");
        var remove = Buttons.icon(Feather.X, words.text("events.remove-photo"), takeOut);
        remove.setId(id + "remove");
        remove.getStyleClass().add("on-photo");
        pane = new StackPane(picture, consent, remove);
        pane.setId(id + "picture");
        pane.getStyleClass().add("photo");
        pane.setFocusTraversable(true);
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pane.accessibleTextProperty()
                .bind(words.of(
                        all -> photo.caption().get().isBlank()
                                ? all.text("events.nth-photo", index + 1)
                                : photo.caption().get(),
                        photo.caption()));
        pane.accessibleHelpProperty().bind(words.text("events.photo-order"));
        var tip = new Tooltip();
        tip.textProperty().bind(words.text("events.photo-order"));
        Tooltip.install(picture, tip);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setMaxSize(WIDTH, HEIGHT);
        StackPane.setAlignment(consent, Pos.BOTTOM_LEFT);
        StackPane.setAlignment(remove, Pos.TOP_RIGHT);
        StackPane.setMargin(consent, new Insets(GAP));
        StackPane.setMargin(remove, new Insets(GAP));
        caption = new Fields(words).text(photo.caption());
        caption.setId(id + "caption");
        caption.accessibleTextProperty().bind(words.text("events.caption"));
        caption.promptTextProperty().bind(words.text("events.caption"));
        caption.getStyleClass().add("caption");
        getChildren().addAll(pane, caption);
    }

    /** Whether it is the photo of this UUID. */
    boolean shows(UUID uuid) {
        return photo.uuid().equals(uuid);
    }

    /** What is taken hold of to put the photo at another place. */
    Node picture() {
        return pane;
    }

    /** The field that awaits something: the mark of consent, or else the caption. */
    Optional<Control> wanting() {
        if (!photo.consent().get().mayLeave()) {
            return Optional.of(consent);
        }
        return photo.caption().get().isBlank() ? Optional.of(caption) : Optional.empty();
    }

    void unmark() {
        Spot.unmark(consent);
        Spot.unmark(caption);
    }

    private MenuButton consent(PhotoDraft photo) {
        var button = new MenuButton();
        button.getStyleClass().addAll("on-photo", "consent");
        button.textProperty().bind(words.of(all -> all.text(key(photo.consent().get())), photo.consent()));
        button.graphicProperty()
                .bind(Bindings.createObjectBinding(
                        () -> (photo.consent().get().mayLeave() ? StateIcon.SIGNATURE_VALID : StateIcon.WARNING).icon(),
                        photo.consent()));
        for (Consent each : Consent.values()) {
            var choice = new MenuItem();
            choice.textProperty().bind(words.text(key(each)));
            choice.setOnAction(_ -> photo.consent().set(each));
            button.getItems().add(choice);
        }
        return button;
    }

    private static String key(Consent consent) {
        return "events.consent." + consent;
    }
}
