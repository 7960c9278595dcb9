package kz.onkundik.ui.events;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.onkundik.operation.AddPhotos;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.picture.Picture;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Photo;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Progress;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.WayBack;

/** The photos of the chosen event. They are prepared beside the file's thread, so that typing is saved meanwhile. */
public final class EventPhotos {
    private static final String SAVING = "events.saving";

    private final SchoolModel school;
    private final BackgroundWork background;
    private final Supplier<List<Path>> choose;
    private final AddPhotos add = new AddPhotos();
    private final ObservableList<PhotoDraft> photos = FXCollections.observableArrayList();
    private final ObservableList<Failure> refused = FXCollections.observableArrayList();

    // Kept, for an unmodifiable list listens to its source weakly.
    private final ObservableList<PhotoDraft> photosShown = FXCollections.unmodifiableObservableList(photos);
    private final ObservableList<Failure> refusedShown = FXCollections.unmodifiableObservableList(refused);
    private final ReadOnlyObjectWrapper<PhotoSizes> sizes = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<UUID> lastAdded = new ReadOnlyObjectWrapper<>();
    private List<Photo> measured = List.of();
    private UUID event;
    private int saving;

    EventPhotos(SchoolModel school, BackgroundWork background, Supplier<List<Path>> choose) {
        this.school = school;
        this.background = background;
        this.choose = choose;
    }

    public ObservableList<PhotoDraft> photos() {
        return photosShown;
    }

    /** Why photos of the last choice were not taken. */
    public ObservableList<Failure> refused() {
        return refusedShown;
    }

    /** The photo that was added last, by its UUID; it is among the photos already. */
    ReadOnlyObjectProperty<UUID> lastAdded() {
        return lastAdded.getReadOnlyProperty();
    }

    /** How large the photos are; null until it is known. */
    public ReadOnlyObjectProperty<PhotoSizes> sizes() {
        return sizes.getReadOnlyProperty();
    }

    /**
     * Puts a photo at another place among those of the event.
     *
     * @param to from 0; beyond the ends means the end
     */
    public void move(PhotoDraft photo, int to) {
        int place = Math.clamp(to, 0, photos.size() - 1);
        if (photos.indexOf(photo) == place) {
            return;
        }
        edit(
                all -> {
                    List<Photo> after = new ArrayList<>(all);
                    after.stream()
                            .filter(each -> each.uuid().equals(photo.uuid()))
                            .findFirst()
                            .ifPresent(moved -> {
                                after.remove(moved);
                                after.add(Math.min(place, after.size()), moved);
                            });
                    return after;
                },
                (_, _) -> {});
    }

    /** Asks which photos to add. */
    public void choose() {
        add(choose.get());
    }

    /** Adds these photos to the chosen event; those that cannot be read are told in {@link #refused}. */
    public void add(List<Path> files) {
        take(files.stream()
                .<Supplier<Picture>>map(file -> () -> add.prepare(file))
                .toList());
    }

    /**
     * Adds a picture that was copied.
     *
     * @param name how to call it where it cannot be taken
     */
    public void paste(BufferedImage picture, String name) {
        take(List.of(() -> add.prepare(picture, name)));
    }

    private void take(List<Supplier<Picture>> sources) {
        refused.clear();
        if (sources.isEmpty() || event == null) {
            return;
        }
        UUID to = event;
        background.preview(
                "events.preparing-photos",
                progress -> prepare(sources, progress),
                prepared -> {
                    refused.setAll(prepared.refused());
                    keep(to, prepared.pictures());
                },
                EventPhotos::isBug);
    }

    /**
     * Takes a photo out of the event.
     *
     * @param removed takes the way back
     */
    public void remove(PhotoDraft photo, Consumer<WayBack> removed) {
        change(photo.uuid(), _ -> null, (_, back) -> removed.accept(back));
    }

    void open(Event chosen) {
        event = chosen == null ? null : chosen.uuid();
        photos.clear();
        refused.clear();
        sizes.set(null);
        measured = List.of();
        if (chosen != null) {
            follow(chosen);
        }
    }

    /** Shows the photos that the event now has, never over what is on its way to the file. */
    void follow(Event now) {
        List<PhotoDraft> all = new ArrayList<>();
        List<PhotoDraft> fresh = new ArrayList<>();
        for (Photo photo : now.photos()) {
            PhotoDraft draft = photos.stream()
                    .filter(each -> each.uuid().equals(photo.uuid()))
                    .findFirst()
                    .orElseGet(() -> {
                        var made = made(photo);
                        fresh.add(made);
                        return made;
                    });
            if (saving == 0) {
                draft.show(photo);
            }
            all.add(draft);
        }
        if (!all.equals(photos)) {
            photos.setAll(all);
        }
        if (!now.photos().equals(measured)) {
            measured = now.photos();
            measure(now.uuid());
        }
        fresh.forEach(draft -> school.read(
                "events.reading-photos", file -> file.file().photos().thumbnail(draft.uuid()), draft.thumbnail()::set));
    }

    private void measure(UUID of) {
        school.read("events.reading-photos", file -> file.file().photos().sizes(), all -> {
            if (of.equals(event)) {
                sizes.set(PhotoSizes.of(school.snapshot().get(), of, all));
            }
        });
    }

    private PhotoDraft made(Photo photo) {
        var draft = new PhotoDraft(photo);
        draft.caption().subscribe((_, _) -> save(draft));
        draft.consent().subscribe((_, _) -> save(draft));
        return draft;
    }

    private void save(PhotoDraft draft) {
        if (draft.isTyped()) {
            draft.save();
            Photo after = draft.parse();
            change(draft.uuid(), _ -> after, (_, _) -> {});
        }
    }

    private static Prepared prepare(List<Supplier<Picture>> sources, Progress progress) {
        List<Picture> pictures = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            progress.stopIfAsked();
            try {
                pictures.add(sources.get(i).get());
            } catch (Failure unreadable) {
                failures.add(unreadable);
            }
            progress.done((i + 1.0) / sources.size());
        }
        return new Prepared(pictures, failures);
    }

    private void keep(UUID to, List<Picture> pictures) {
        if (!pictures.isEmpty()) {
            school.change(
                    "events.adding-photos",
                    file -> file.file()
                            .act(
                                    "photo.add",
                                    () -> pictures.stream()
                                            .map(picture -> add.add(file, to, picture))
                                            .toList()),
                    added -> lastAdded.set(added.getLast().uuid()));
        }
    }

    /** @param how makes the photo another; null takes it out */
    private void change(UUID photo, UnaryOperator<Photo> how, BiConsumer<List<Photo>, WayBack> done) {
        edit(
                all -> all.stream()
                        .map(each -> each.uuid().equals(photo) ? how.apply(each) : each)
                        .filter(each -> each != null)
                        .toList(),
                done);
    }

    private void edit(UnaryOperator<List<Photo>> how, BiConsumer<List<Photo>, WayBack> done) {
        UUID of = event;
        saving++;
        school.change(
                SAVING,
                file -> {
                    Event now = file.work().event(of).orElseThrow();
                    List<Photo> after = how.apply(now.photos());
                    new RecordEvent().save(file, now.withPhotos(after));
                    return after;
                },
                (after, back) -> {
                    saving--;
                    done.accept(after, back);
                },
                failure -> {
                    saving--;
                    school.failure().set(failure);
                });
    }

    /** What pictures can do wrong is told as a refusal; anything else is a mistake of the program. */
    private static void isBug(Throwable thrown) {
        throw new IllegalStateException(thrown);
    }

    /** What came of the files that were chosen. */
    private record Prepared(List<Picture> pictures, List<Failure> refused) {}
}
