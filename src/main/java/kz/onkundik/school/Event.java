package kz.onkundik.school;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A completed event.
 *
 * @param planRow the UUID of the plan row it answers, or null
 * @param items ids of the items it answers; none for a general event (opening, closing)
 * @param start when it began, or null
 * @param end when it ended, or null
 * @param participants who took part, in words, or empty
 * @param story what was done and the result, plain text as typed
 * @param counts indicator id to number, in the order typed; a missing key means empty, 0 a real zero
 */
public record Event(
        UUID uuid,
        UUID planRow,
        List<String> items,
        String title,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        Mode mode,
        String place,
        String inCharge,
        String participants,
        String story,
        Map<String, Long> counts,
        List<Partner> partners,
        List<Publication> publications,
        List<Photo> photos) {

    /** The same event with these photos. */
    public Event withPhotos(List<Photo> other) {
        return new Event(
                uuid,
                planRow,
                items,
                title,
                date,
                start,
                end,
                mode,
                place,
                inCharge,
                participants,
                story,
                counts,
                partners,
                publications,
                other);
    }

    /** The same event, answering these items with these numbers. */
    public Event asked(List<String> otherItems, Map<String, Long> otherCounts) {
        return new Event(
                uuid,
                planRow,
                otherItems,
                title,
                date,
                start,
                end,
                mode,
                place,
                inCharge,
                participants,
                story,
                otherCounts,
                partners,
                publications,
                photos);
    }

    /** The photos that may leave the school. */
    public List<Photo> photosToShow() {
        return photos.stream().filter(photo -> photo.consent().mayLeave()).toList();
    }

    /** How it was held. */
    public enum Mode {
        OFFLINE,
        ONLINE,
        MIXED
    }

    /**
     * Who helped to hold it.
     *
     * @param type a key of the campaign's partner types, or {@code institution}
     * @param institution the UUID of an institution that held it with us, or null
     */
    public record Partner(String type, String name, UUID institution) {}

    /**
     * Where it was published.
     *
     * @param outlet a key of the campaign's outlets
     * @param date the day of publication, or null
     */
    public record Publication(UUID uuid, String outlet, String url, LocalDate date) {}

    /**
     * A photo's record; its bytes stay in the file.
     *
     * @param sha256 of the picture's bytes, in lower-case hex
     * @param width of the picture, in pixels
     * @param height of the picture, in pixels
     */
    public record Photo(UUID uuid, String caption, Consent consent, String sha256, int width, int height) {}

    /** Whether a photo may leave the school. */
    public enum Consent {
        /** No people are on it. */
        NOBODY,
        /** Those on it, or their parents, agreed. */
        GIVEN,
        /** It is still to be asked: the photo stays here. */
        NEEDED;

        public boolean mayLeave() {
            return this != NEEDED;
        }
    }
}
