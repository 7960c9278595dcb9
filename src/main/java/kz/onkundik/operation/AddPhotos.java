package kz.onkundik.operation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.imageio.ImageIO;
import kz.onkundik.picture.Picture;
import kz.onkundik.picture.PictureReader;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Event;

/** Adds a photo to an event: upright, reduced, without metadata; its consent is still to be asked. */
public final class AddPhotos {
    /** Photos above this are no photos of a telephone or camera; they are refused unread, in bytes. */
    private static final long MAX_BYTES = 60L << 20;

    /**
     * Prepares a picture without touching the file: slow, and safe on any thread.
     *
     * @throws Failure {@code picture.…} as {@link PictureReader} says, {@code input.missing}, {@code input.unreadable}
     */
    public Picture prepare(Path photo) {
        String name = photo.getFileName().toString();
        if (!Files.isRegularFile(photo)) {
            throw new Failure("input.missing", name);
        }
        try {
            if (Files.size(photo) > MAX_BYTES) {
                throw new Failure("picture.file-too-large", name, MAX_BYTES >> 20);
            }
            return PictureReader.read(Files.readAllBytes(photo), name);
        } catch (IOException e) {
            throw new Failure(e, "input.unreadable", name);
        }
    }

    /**
     * Prepares a picture that was copied.
     *
     * @param name how the person knows it, for messages
     * @throws Failure {@code picture.…} as {@link PictureReader} says
     */
    public Picture prepare(BufferedImage picture, String name) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PictureReader.read(png.toByteArray(), name);
    }

    /** Keeps a prepared picture as the event's last photo. */
    public Event.Photo add(OpenSchool school, UUID event, Picture picture) {
        var photo = new Event.Photo(
                school.newUuid(), "", Event.Consent.NEEDED, picture.sha256(), picture.width(), picture.height());
        school.file()
                .act(
                        "photo.add",
                        () -> school.file().photos().add(event, photo, picture.jpeg(), picture.thumbnailJpeg()));
        return photo;
    }
}
