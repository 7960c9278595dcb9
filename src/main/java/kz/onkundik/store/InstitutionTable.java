package kz.onkundik.store;

import java.sql.SQLException;
import java.util.List;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Institution.Letterhead;
import kz.onkundik.school.Person;
import kz.onkundik.text.LocalText;

/** Whose file it is, in {@code institution} and {@code person}. */
final class InstitutionTable {
    private static final LocalText NONE = new LocalText(null, null, null);

    private final Database database;

    InstitutionTable(Database database) {
        this.database = database;
    }

    Institution read() {
        return database.first("SELECT * FROM institution", row -> institution(row, people()))
                .orElseThrow(() -> new Failure("file.damaged", database.fileName()));
    }

    void save(Institution it) {
        LocalText superior = it.superiorName() == null ? NONE : it.superiorName();
        LocalText address =
                it.letterhead().address() == null ? NONE : it.letterhead().address();
        database.update(
                """
                INSERT INTO institution VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (one) DO UPDATE SET
                    uuid = excluded.uuid, bin = excluded.bin, type = excluded.type, level = excluded.level,
                    superior = excluded.superior, superior_name_kk = excluded.superior_name_kk,
                    superior_name_ru = excluded.superior_name_ru, superior_name_en = excluded.superior_name_en,
                    name_kk = excluded.name_kk, name_ru = excluded.name_ru, name_en = excluded.name_en,
                    address_kk = excluded.address_kk, address_ru = excluded.address_ru,
                    address_en = excluded.address_en, email = excluded.email, phone = excluded.phone,
                    site = excluded.site, fictional = excluded.fictional""",
                it.uuid(),
                it.bin(),
                it.type(),
                it.level(),
                it.superior(),
                superior.kk(),
                superior.ru(),
                superior.en(),
                it.name().kk(),
                it.name().ru(),
                it.name().en(),
                address.kk(),
                address.ru(),
                address.en(),
                it.letterhead().email(),
                it.letterhead().phone(),
                it.letterhead().site(),
                it.fictional());
        savePeople(it.people());
    }

    private void savePeople(List<Person> people) {
        database.update("DELETE FROM person WHERE position >= ?", people.size());
        for (int position = 0; position < people.size(); position++) {
            Person person = people.get(position);
            database.update(
                    """
                    INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (position) DO UPDATE SET
                        role = excluded.role, post_kk = excluded.post_kk, post_ru = excluded.post_ru,
                        post_en = excluded.post_en, name = excluded.name, phone = excluded.phone""",
                    position,
                    person.role(),
                    person.post().kk(),
                    person.post().ru(),
                    person.post().en(),
                    person.name(),
                    person.phone());
        }
    }

    private static Institution institution(Row row, List<Person> people) throws SQLException {
        return new Institution(
                row.uuid("uuid"),
                row.text("bin"),
                row.text("type"),
                row.text("level"),
                row.uuid("superior"),
                row.localText("superior_name"),
                row.localText("name"),
                new Letterhead(row.localText("address"), row.text("email"), row.text("phone"), row.text("site")),
                people,
                row.flag("fictional"));
    }

    private List<Person> people() {
        return List.copyOf(database.query(
                "SELECT * FROM person ORDER BY position",
                row -> new Person(row.text("role"), row.localText("post"), row.text("name"), row.text("phone"))));
    }
}
