package kz.onkundik.store;

import java.util.Optional;
import kz.onkundik.school.Emblem;
import kz.onkundik.school.Sending;
import kz.onkundik.school.Stationery;
import kz.onkundik.text.LocalText;

/** How documents look and how they are sent, in {@code stationery}, {@code emblem} and {@code sending}. */
public final class StationeryTable {
    private static final LocalText NONE = new LocalText(null, null, null);

    private final Database database;
    private final Acts acts;
    private final KeptFiles files;

    StationeryTable(Database database, Acts acts, KeptFiles files) {
        this.database = database;
        this.acts = acts;
        this.files = files;
    }

    /** How documents look. */
    public Stationery look() {
        return database.first(
                        "SELECT * FROM stationery",
                        row -> new Stationery(
                                row.constant("typeface", Stationery.Typeface.class),
                                row.integer("body_size"),
                                row.integer("table_size"),
                                new Stationery.Margins(
                                        row.integer("margin_left"),
                                        row.integer("margin_right"),
                                        row.integer("margin_top"),
                                        row.integer("margin_bottom")),
                                row.flag("landscape_tables"),
                                row.flag("seal"),
                                row.localText("addressee")))
                .orElse(Stationery.OFFICIAL);
    }

    public void save(Stationery it) {
        LocalText addressee = it.addressee() == null ? NONE : it.addressee();
        acts.act(
                "stationery.save",
                () -> database.update(
                        """
                INSERT INTO stationery VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (one) DO UPDATE SET
                    typeface = excluded.typeface, body_size = excluded.body_size, table_size = excluded.table_size,
                    margin_left = excluded.margin_left, margin_right = excluded.margin_right,
                    margin_top = excluded.margin_top, margin_bottom = excluded.margin_bottom,
                    landscape_tables = excluded.landscape_tables, seal = excluded.seal,
                    addressee_kk = excluded.addressee_kk, addressee_ru = excluded.addressee_ru,
                    addressee_en = excluded.addressee_en""",
                        it.typeface(),
                        it.bodySize(),
                        it.tableSize(),
                        it.margins().left(),
                        it.margins().right(),
                        it.margins().top(),
                        it.margins().bottom(),
                        it.landscapeTables(),
                        it.seal(),
                        addressee.kk(),
                        addressee.ru(),
                        addressee.en()));
    }

    /** The picture at the head of letters, if there is one. */
    public Optional<Emblem> emblem() {
        return database.first(
                "SELECT * FROM emblem",
                row -> new Emblem(files.read(row.text("sha256")), row.integer("width"), row.integer("height")));
    }

    public void save(Emblem it) {
        acts.act("emblem.save", () -> database.update("""
                INSERT INTO emblem VALUES (1, ?, ?, ?)
                ON CONFLICT (one) DO UPDATE SET
                    sha256 = excluded.sha256, width = excluded.width, height = excluded.height""", files.keep(it.jpeg()), it.width(), it.height()));
    }

    /** Letters have no picture any more. */
    public void deleteEmblem() {
        acts.act("emblem.save", () -> database.update("DELETE FROM emblem"));
    }

    /** How reports are sent. */
    public Sending sending() {
        return database.first(
                        "SELECT * FROM sending",
                        row -> new Sending(
                                row.text("email"),
                                row.integer("limit_mb"),
                                row.integer("photos_per_event"),
                                row.integer("photo_side")))
                .orElse(Sending.USUAL);
    }

    public void save(Sending it) {
        acts.act(
                "sending.save",
                () -> database.update("""
                INSERT INTO sending VALUES (1, ?, ?, ?, ?)
                ON CONFLICT (one) DO UPDATE SET
                    email = excluded.email, limit_mb = excluded.limit_mb,
                    photos_per_event = excluded.photos_per_event, photo_side = excluded.photo_side""", it.email(), it.limitMb(), it.photosPerEvent(), it.photoSide()));
    }
}
