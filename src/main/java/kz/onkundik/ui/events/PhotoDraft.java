package kz.onkundik.ui.events;

import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.school.Event.Photo;

/** A photo of the chosen event: its picture, caption and consent mark. */
public final class PhotoDraft {
    private Photo saved;
    private boolean filling;
    private final StringProperty caption;
    private final ObjectProperty<Event.Consent> consent;
    private final ObjectProperty<byte[]> thumbnail = new SimpleObjectProperty<>();

    PhotoDraft(Photo photo) {
        saved = photo;
        caption = new SimpleStringProperty(photo.caption());
        consent = new SimpleObjectProperty<>(photo.consent());
    }

    public UUID uuid() {
        return saved.uuid();
    }

    public StringProperty caption() {
        return caption;
    }

    public ObjectProperty<Consent> consent() {
        return consent;
    }

    /** The small picture as a JPEG; null until it has been read. */
    public ObjectProperty<byte[]> thumbnail() {
        return thumbnail;
    }

    /** Shows the photo's words as they are in the file now. */
    void show(Photo now) {
        saved = now;
        filling = true;
        caption.set(now.caption());
        consent.set(now.consent());
        filling = false;
    }

    /** Whether it says something else than the file. */
    boolean isTyped() {
        return !filling && !parse().equals(saved);
    }

    /** Takes note that what it says is on its way to the file. */
    void save() {
        saved = parse();
    }

    Photo parse() {
        return new Photo(
                saved.uuid(), caption.get().strip(), consent.get(), saved.sha256(), saved.width(), saved.height());
    }
}
