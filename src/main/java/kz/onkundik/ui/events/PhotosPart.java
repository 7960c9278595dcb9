package kz.onkundik.ui.events;

import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.FileSize;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The photos of the chosen event. */
final class PhotosPart extends VBox {
    private static final double GAP = 8;
    private static final int COLUMNS = 2;
    private static final double BAR = 96;

    private final Words words;
    private final EventPhotos photos;
    private final Notices notices;
    private final TilePane tiles = new TilePane(GAP, GAP);

    /** The photo that is being moved, which keeps the focus where it comes to stand. */
    private UUID moving;

    private Subscription listening = Subscription.EMPTY;

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
                        size(),
                        add,
                        refused(),
                        new ProblemLabel(words, model.problem(draft.saved().uuid(), "photos")),
                        hint);
        sceneProperty().subscribe(scene -> follow(scene != null));
    }

    /** Away from the window it does not listen: the next event has its own part. */
    private void follow(boolean isSeen) {
        listening.unsubscribe();
        listening = Subscription.EMPTY;
        if (isSeen) {
            show();
            listening = Subscription.combine(
                    photos.photos().subscribe(this::show),
                    // Pasted or dropped anywhere on the form: she sees that it came, and what it still wants.
                    photos.lastAdded().subscribe((_, added) -> bringUp(added)));
        }
    }

    /** How much of an e-mail the photos take. */
    private HBox size() {
        var said = new Label();
        said.setId("photos-size");
        said.textProperty()
                .bind(words.of(
                        all -> {
                            PhotoSizes now = photos.sizes().get();
                            return now == null
                                    ? ""
                                    : all.text(
                                            "events.photos-size",
                                            FileSize.said(all, now.event()),
                                            FileSize.said(all, now.report()),
                                            FileSize.said(all, now.limit()));
                        },
                        photos.sizes()));
        said.getStyleClass().add("hint");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        var bar = new ProgressBar();
        bar.progressProperty()
                .bind(photos.sizes().map(now -> Math.min(1, now.share())).orElse(0.0));
        bar.getStyleClass().add("size-bar");
        bar.setMinWidth(BAR);
        bar.setMaxWidth(BAR);
        bar.accessibleTextProperty().bind(said.textProperty());
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(GAP, said, bar);
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(photos.sizes().map(now -> now.event() > 0).orElse(false));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Label refused() {
        var label = new Label();
        label.setId("photos-refused");
        label.setGraphic(StateIcon.ERROR.icon());
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
            int place = tiles.getChildren().size();
            var tile = new PhotoTile(words, photo, place, () -> remove(photo));
            new PhotoOrder(tile.picture(), photo.uuid(), place, this::move).listen();
            tiles.getChildren().add(tile);
            if (photo.uuid().equals(moving)) {
                moving = null;
                tile.picture().requestFocus();
            }
            photo.consent().subscribe((_, _) -> markWanting());
            photo.caption().subscribe((_, _) -> markWanting());
        }
        markWanting();
    }

    private void bringUp(UUID photo) {
        tiles.getChildren().stream()
                .map(PhotoTile.class::cast)
                .filter(tile -> tile.shows(photo))
                .findFirst()
                .ifPresent(Spot::bringUp);
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

    private void move(UUID photo, int to) {
        photos.photos().stream()
                .filter(each -> each.uuid().equals(photo))
                .findFirst()
                .filter(each -> to >= 0
                        && to < photos.photos().size()
                        && photos.photos().indexOf(each) != to)
                .ifPresent(each -> {
                    moving = photo;
                    photos.move(each, to);
                });
    }

    private void remove(PhotoDraft photo) {
        photos.remove(photo, back -> notices.tell(words.text("events.photo-removed"), back));
    }
}
