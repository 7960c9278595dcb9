package kz.onkundik.ui.events;

import java.util.Comparator;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The photos of the chosen event. */
final class PhotosPart extends VBox {
    private static final double GAP = 8;
    private static final int COLUMNS = 2;

    private final Words words;
    private final EventPhotos photos;
    private final Notices notices;
    private final TilePane tiles = new TilePane(GAP, GAP);

    PhotosPart(Words words, EventsViewModel model, EventDraft draft, Notices notices) {
        super(GAP);
        this.words = words;
        this.photos = model.photos();
        this.notices = notices;
        tiles.setPrefColumns(COLUMNS);
        var add = Buttons.with(Feather.IMAGE, Buttons.secondary(words.text("events.add-photo"), photos::choose));
        add.setId("add-photo");
        add.setMaxWidth(Double.MAX_VALUE);
        var hint = new Label();
        hint.textProperty().bind(words.text("events.photo-hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        new SectionHead(
                                words,
                                "events.photos",
                                model,
                                problem -> problem.place().field().equals("photos")),
                        tiles,
                        add,
                        refused(),
                        new ProblemLabel(words, model.problem(draft.saved().uuid(), "photos")),
                        hint);
        ListChangeListener<PhotoDraft> follow = _ -> show();
        photos.photos().addListener(follow);
        // The next event has its own part: this one must not go on listening.
        sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                photos.photos().removeListener(follow);
            }
        });
        show();
    }

    private Label refused() {
        var label = new Label();
        label.setId("photos-refused");
        label.textProperty()
                .bind(words.of(
                        all -> photos.refused().stream().map(all::text).collect(Collectors.joining("\n")),
                        photos.refused()));
        label.getStyleClass().add("field-problem");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void show() {
        tiles.getChildren().clear();
        for (PhotoDraft photo : photos.photos()) {
            tiles.getChildren()
                    .add(new PhotoTile(words, photo, tiles.getChildren().size(), () -> remove(photo)));
            photo.consent().subscribe((_, _) -> markWanting());
            photo.caption().subscribe((_, _) -> markWanting());
        }
        markWanting();
    }

    /** Who is led to the photos comes to the first without a mark of consent, else to the first without words. */
    private void markWanting() {
        tiles.getChildren().forEach(tile -> ((PhotoTile) tile).unmark());
        Spot.unmark(this);
        tiles.getChildren().stream()
                .map(PhotoTile.class::cast)
                .flatMap(tile -> tile.wanting().stream())
                .min(Comparator.comparing(TextField.class::isInstance))
                .ifPresentOrElse(field -> Spot.mark(field, "photos"), () -> Spot.mark(this, "photos"));
    }

    private void remove(PhotoDraft photo) {
        photos.remove(photo, back -> notices.tell(words.text("events.photo-removed"), back));
    }
}
