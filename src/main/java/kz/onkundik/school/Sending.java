package kz.onkundik.school;

import java.util.List;

/**
 * How reports are sent on, and what keeps them small enough for it.
 *
 * @param email the superior's address; empty where it is not known
 * @param limitMb the largest e-mail message that gets through, in megabytes of 1,048,576 bytes
 * @param photosPerEvent how many photos of an event a report shows at most; 0 for all
 * @param photoSide the long side of a photo in a report, in pixels; one of {@link #SIDES}
 */
public record Sending(String email, int limitMb, int photosPerEvent, int photoSide) {
    /** The long sides to choose from, in pixels; the first is that of the photos in the file. */
    public static final List<Integer> SIDES = List.of(1600, 1200, 1000, 800);

    public static final Sending USUAL = new Sending("", 10, 0, SIDES.getFirst());

    private static final long MEGABYTE = 1L << 20;

    public Sending {
        if (limitMb < 1 || photosPerEvent < 0 || !SIDES.contains(photoSide)) {
            throw new IllegalArgumentException(limitMb + " MB, " + photosPerEvent + " photos of " + photoSide);
        }
    }

    public Sending to(String address) {
        return new Sending(address, limitMb, photosPerEvent, photoSide);
    }

    public Sending withLimitMb(int megabytes) {
        return new Sending(email, megabytes, photosPerEvent, photoSide);
    }

    public Sending withPhotosPerEvent(int photos) {
        return new Sending(email, limitMb, photos, photoSide);
    }

    public Sending withPhotoSide(int pixels) {
        return new Sending(email, limitMb, photosPerEvent, pixels);
    }

    public long limitBytes() {
        return limitMb * MEGABYTE;
    }

    /** Whether the photos are those of the file, unreduced. */
    public boolean showsPhotosAsTheyAre() {
        return photoSide == SIDES.getFirst();
    }
}
