package kz.onkundik.ui.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Sending;

/** How reports are sent, as it is chosen and typed. */
public final class TypedSending {
    private static final int MOST_MB = 100;
    private static final int MOST_PHOTOS = 99;

    private final StringProperty email = new SimpleStringProperty("");
    private final TypedNumber limitMb = new TypedNumber("limit", 1, MOST_MB);
    private final TypedNumber photosPerEvent = new TypedNumber("photos", 0, MOST_PHOTOS);
    private final ObjectProperty<Integer> photoSide = new SimpleObjectProperty<>();

    /** The superior's address. */
    public StringProperty email() {
        return email;
    }

    /** The largest message, in megabytes. */
    public TypedNumber limitMb() {
        return limitMb;
    }

    /** 0 for all. */
    public TypedNumber photosPerEvent() {
        return photosPerEvent;
    }

    /** The long side of a photo, in pixels. */
    public ObjectProperty<Integer> photoSide() {
        return photoSide;
    }

    /** What is typed, parsed; empty while a number is malformed, which {@link #problems} tells. */
    public Optional<Sending> parse() {
        return problems().isEmpty()
                ? Optional.of(
                        new Sending(email.get().strip(), limitMb.value(), photosPerEvent.value(), photoSide.get()))
                : Optional.empty();
    }

    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        limitMb.problem().ifPresent(found::add);
        photosPerEvent.problem().ifPresent(found::add);
        return found;
    }

    void show(Sending it) {
        email.set(it.email());
        limitMb.show(it.limitMb());
        photosPerEvent.show(it.photosPerEvent());
        photoSide.set(it.photoSide());
    }

    List<Observable> fields() {
        return List.of(email, limitMb.text(), photosPerEvent.text(), photoSide);
    }
}
