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
    /** Letters in a line of an encoded attachment (RFC 2045, 6.8). */
    private static final long LINE = 76;
    /** Room for the message's head and text, in bytes. */
    private static final long HEAD = 8192;

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

    /** Those of an event's photos that a report shows: the first, as many as may be. */
    public <T> List<T> shown(List<T> photos) {
        return photosPerEvent == 0 || photos.size() <= photosPerEvent ? photos : photos.subList(0, photosPerEvent);
    }

    public long limitBytes() {
        return limitMb * MEGABYTE;
    }

    /** A size for people, in whole megabytes, rounded up. */
    public static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, MEGABYTE);
    }

    /** How large a message is with an attachment of so many bytes: four letters for three bytes, in lines, and its head. */
    public static long messageBytes(long attachment) {
        long letters = (attachment + 2) / 3 * 4;
        return letters + (letters + LINE - 1) / LINE * 2 + HEAD;
    }

    /** Whether a message with this attachment gets through. */
    public boolean letsThrough(long attachment) {
        return messageBytes(attachment) <= limitBytes();
    }

    /** Whether the photos are those of the file, unreduced. */
    public boolean showsPhotosAsTheyAre() {
        return photoSide == SIDES.getFirst();
    }
}
