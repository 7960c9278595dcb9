package kz.onkundik.store;

import java.util.Optional;
import kz.onkundik.school.Emblem;
import kz.onkundik.school.Sending;
import kz.onkundik.school.Stationery;
import kz.onkundik.text.LocalText;

/** How documents look and how they are sent, in {@code stationery}, {@code emblem} and {@code sending}. */
final class StationeryTable {
    private static final LocalText NONE = new LocalText(null, null, null);

    private final Database database;
    private final KeptFiles files;

    StationeryTable(Database database, KeptFiles files) {
        this.database = database;
        this.files = files;
    }

    Stationery stationery() {
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

    void save(Stationery it) {
        LocalText addressee = it.addressee() == null ? NONE : it.addressee();
        database.update(
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
                addressee.en());
    }

    Optional<Emblem> emblem() {
        return database.first(
                "SELECT * FROM emblem",
                row -> new Emblem(files.read(row.text("sha256")), row.integer("width"), row.integer("height")));
    }

    void save(Emblem it) {
        database.update("""
                INSERT INTO emblem VALUES (1, ?, ?, ?)
                ON CONFLICT (one) DO UPDATE SET
                    sha256 = excluded.sha256, width = excluded.width, height = excluded.height""", files.keep(it.jpeg()), it.width(), it.height());
    }

    void deleteEmblem() {
        database.update("DELETE FROM emblem");
    }

    Sending sending() {
        return database.first(
                        "SELECT * FROM sending",
                        row -> new Sending(
                                row.text("email"),
                                row.integer("limit_mb"),
                                row.integer("photos_per_event"),
                                row.integer("photo_side")))
                .orElse(Sending.USUAL);
    }

    void save(Sending it) {
        database.update("""
                INSERT INTO sending VALUES (1, ?, ?, ?, ?)
                ON CONFLICT (one) DO UPDATE SET
                    email = excluded.email, limit_mb = excluded.limit_mb,
                    photos_per_event = excluded.photos_per_event, photo_side = excluded.photo_side""", it.email(), it.limitMb(), it.photosPerEvent(), it.photoSide());
    }
}
