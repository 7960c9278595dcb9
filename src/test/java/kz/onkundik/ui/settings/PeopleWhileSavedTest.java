package kz.onkundik.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.onkundik.school.Person;
import kz.onkundik.ui.common.BusyFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who types about one of the staff and chooses another at once, while the file still takes what was typed. */
class PeopleWhileSavedTest {
    @TempDir
    private Path folder;

    private BusyFile file;
    private PeopleViewModel model;

    @BeforeEach
    void open() {
        file = new BusyFile(folder);
        model = new PeopleViewModel(file.school());
        // As the fields of the form follow them.
        Stream.of(model.form().name(), model.form().post().kk(), model.form().phone())
                .forEach(field -> field.subscribe((_, _) -> {}));
    }

    @AfterEach
    void close() {
        file.school().close(() -> {});
    }

    @Test
    void whoWasChosenStaysChosenAndEachKeepsTheirOwnName() {
        file.pause();
        model.form().name().set("Бірінші Бірінші");
        model.chosen().set(1);
        model.form().name().set("Екінші Екінші");
        file.goOn();
        assertEquals(1, model.chosen().get());
        assertEquals("Екінші Екінші", model.form().name().get());
        assertEquals(
                List.of("Бірінші Бірінші", "Екінші Екінші"),
                held().stream().limit(2).map(Person::name).toList());
    }

    @Test
    void somebodyNewIsOneThoughMoreIsTypedAtOnce() {
        int before = held().size();
        model.add();
        file.pause();
        model.form().name().set("Жаңа Маман");
        model.form().post().kk().set("мұғалім");
        model.form().phone().set("8 727 000 00 00");
        file.goOn();
        assertEquals(before + 1, held().size());
        assertEquals("8 727 000 00 00", held().getLast().phone());
        assertEquals(before, model.chosen().get());
        assertEquals("8 727 000 00 00", model.form().phone().get());
    }

    @Test
    void aSecondPressTakesNobodyElseOffTheList() {
        List<Person> before = held();
        file.pause();
        List<Person> gone = new ArrayList<>();
        model.remove((who, _) -> gone.add(who));
        model.remove((who, _) -> gone.add(who));
        file.goOn();
        assertEquals(before.subList(1, before.size()), held());
        assertEquals(List.of(before.getFirst()), gone);
    }

    @Test
    void eachPressMovesOnePlaceFurtherAsLongAsThereIsOne() {
        for (String name : List.of("Үшінші Ү.", "Төртінші Т.")) {
            model.add();
            model.form().name().set(name);
            model.form().post().kk().set("мұғалім");
        }
        model.chosen().set(0);
        Person first = held().getFirst();
        file.pause();
        for (int press = 0; press < 2; press++) {
            model.move(1);
        }
        file.goOn();
        assertEquals(first, held().get(2));
        assertEquals(2, model.chosen().get());
        file.pause();
        for (int press = 0; press < held().size() + 1; press++) {
            model.move(1);
        }
        file.goOn();
        assertEquals(first, held().getLast());
        assertEquals(first.name(), model.form().name().get());
    }

    private List<Person> held() {
        return file.school().institution().getValue().people();
    }
}
