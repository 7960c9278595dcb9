package kz.onkundik.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.school.Event.Photo;

/** Photos: their words in {@code photo}, their bytes under their hash in {@code photo_data} and {@code
 * photo_thumbnail}. */
public final class PhotoTable {
    private final Database database;
    private final Acts acts;

    PhotoTable(Database database, Acts acts) {
        this.database = database;
        this.acts = acts;
    }

    /**
     * Adds a photo after the others of its event; a deleted one comes back as it is given. Within one {@link
     * SchoolFile#act} the event itself may follow.
     *
     * @throws Failure {@code file.photo-damaged} with the photo's UUID, when the bytes have another hash than the record
     */
    public void add(UUID event, Photo photo, byte[] jpeg, byte[] thumbnailJpeg) {
        acts.act("photo.add", () -> {
            insert(event, photo, jpeg, thumbnailJpeg);
            return photo;
        });
    }

    private void insert(UUID event, Photo photo, byte[] jpeg, byte[] thumbnailJpeg) {
        if (!Sha256.of(jpeg).equals(photo.sha256())) {
            throw new Failure("file.photo-damaged", database.fileName(), photo.uuid());
        }
        database.update("""
                INSERT INTO photo_data (sha256, jpeg) VALUES (?, ?)
                ON CONFLICT (sha256) DO UPDATE SET jpeg = excluded.jpeg""", photo.sha256(), jpeg);
        database.update("""
                INSERT INTO photo_thumbnail (sha256, jpeg) VALUES (?, ?)
                ON CONFLICT (sha256) DO UPDATE SET jpeg = excluded.jpeg""", photo.sha256(), thumbnailJpeg);
        database.update(
                """
                INSERT INTO photo (uuid, event, position, caption, consent, sha256, width, height)
                VALUES (?1, ?2, (SELECT coalesce(max(position), -1) + 1 FROM photo WHERE event = ?2),
                    ?3, ?4, ?5, ?6, ?7)
                ON CONFLICT (uuid) DO UPDATE SET
                    event = excluded.event, position = excluded.position, caption = excluded.caption,
                    consent = excluded.consent, sha256 = excluded.sha256, width = excluded.width,
                    height = excluded.height, deleted_at = NULL""",
                photo.uuid(),
                event,
                photo.caption(),
                photo.consent(),
                photo.sha256(),
                photo.width(),
                photo.height());
    }

    /** Makes these the event's photos: their captions, consents and order; those left out are deleted softly. */
    void save(UUID event, List<Photo> photos, Instant when) {
        List<UUID> kept = photos.stream().map(Photo::uuid).toList();
        for (Photo old : of(event)) {
            if (!kept.contains(old.uuid())) {
                database.update("UPDATE photo SET deleted_at = ? WHERE uuid = ?", when, old.uuid());
            }
        }
        for (int position = 0; position < photos.size(); position++) {
            Photo photo = photos.get(position);
            int found = database.update(
                    """
                    UPDATE photo SET event = ?, position = ?, caption = ?, consent = ?, deleted_at = NULL
                    WHERE uuid = ? AND sha256 = ?""", event, position, photo.caption(), photo.consent(), photo.uuid(), photo.sha256());
            if (found == 0) {
                throw new Failure("file.photo-missing", database.fileName(), photo.uuid());
            }
        }
    }

    List<Photo> of(UUID event) {
        return List.copyOf(database.query(
                "SELECT * FROM photo WHERE event = ? AND deleted_at IS NULL ORDER BY position",
                row -> new Photo(
                        row.uuid("uuid"),
                        row.text("caption"),
                        row.constant("consent", Consent.class),
                        row.text("sha256"),
                        row.integer("width"),
                        row.integer("height")),
                event));
    }

    /**
     * The picture exactly as it was added.
     *
     * @throws Failure {@code file.photo-damaged} or {@code file.photo-missing} with the photo's UUID
     */
    public byte[] bytes(UUID photo) {
        byte[] jpeg = one("photo_data", photo);
        String sha256 = database.first("SELECT sha256 FROM photo WHERE uuid = ?", row -> row.text("sha256"), photo)
                .orElseThrow();
        if (!Sha256.of(jpeg).equals(sha256)) {
            throw new Failure("file.photo-damaged", database.fileName(), photo);
        }
        return jpeg;
    }

    /** How many bytes each photo takes that is not deleted. */
    public Map<UUID, Long> sizes() {
        Map<UUID, Long> sizes = new HashMap<>();
        database.query("""
                        SELECT photo.uuid AS uuid, length(photo_data.jpeg) AS bytes
                        FROM photo JOIN photo_data ON photo_data.sha256 = photo.sha256
                        WHERE photo.deleted_at IS NULL""", row -> Map.entry(row.uuid("uuid"), row.number("bytes")))
                .forEach(size -> sizes.put(size.getKey(), size.getValue()));
        return sizes;
    }

    /** @throws Failure {@code file.photo-missing} with the photo's UUID */
    public byte[] thumbnail(UUID photo) {
        return one("photo_thumbnail", photo);
    }

    private byte[] one(String table, UUID photo) {
        return database.first(
                        "SELECT jpeg FROM " + table + " WHERE sha256 = (SELECT sha256 FROM photo WHERE uuid = ?)",
                        row -> row.bytes("jpeg"),
                        photo)
                .orElseThrow(() -> new Failure("file.photo-missing", database.fileName(), photo));
    }
}
