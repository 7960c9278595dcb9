package kz.onkundik.report;

import java.util.Optional;
import java.util.UUID;
import kz.onkundik.school.Emblem;
import kz.onkundik.school.Sending;
import kz.onkundik.school.Stationery;
import kz.onkundik.text.Messages;

/**
 * All that a document's look depends on besides its content.
 *
 * @param messages the words, in Kazakh or Russian
 * @param stationery the institution's choice of type, margins and addressee
 * @param emblem at the head of letters
 * @param sending how many photos are shown
 * @param photos where the bytes of photos come from; asked for one at a time while the document is written
 */
public record Presentation(
        Messages messages, Stationery stationery, Optional<Emblem> emblem, Sending sending, PhotoSource photos) {

    /** The JPEG of a photo, by its UUID. */
    @FunctionalInterface
    public interface PhotoSource {
        byte[] jpeg(UUID photo);
    }

    /** The same look with photos from elsewhere. */
    Presentation withPhotos(PhotoSource other) {
        return new Presentation(messages, stationery, emblem, sending, other);
    }

    /** The usual look. */
    public Presentation(Messages messages, PhotoSource photos) {
        this(messages, Stationery.OFFICIAL, Optional.empty(), Sending.USUAL, photos);
    }
}
