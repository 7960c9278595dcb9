package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words(Language.KK);

    @Test
    void aBoundTextChangesWithTheLanguage() {
        var label = new SimpleStringProperty();
        label.bind(words.text("common.undo"));
        assertEquals("Кері қайтару", label.get());

        words.language().set(Language.RU);

        assertEquals("Отменить", label.get());
    }

    @Test
    void anObservableArgumentIsWatched() {
        var errors = new SimpleIntegerProperty(1);
        words.language().set(Language.RU);
        var text = words.text("common.errors", errors);
        assertEquals("1 ошибка", text.get());

        errors.set(5);

        assertEquals("5 ошибок", text.get());
    }

    @Test
    void aNameIsSaidInTheChosenLanguage() {
        var name = words.name(new SimpleObjectProperty<>(LocalText.of("мектеп", "школа")));
        assertEquals("мектеп", name.get());

        words.language().set(Language.EN);

        assertEquals("школа", name.get());
    }

    @Test
    void whatIsWrittenIntoAFileDoesNotDependOnTheScreen() {
        assertEquals("Отменить", words.in(Language.RU).text("common.undo"));
        assertEquals(Language.KK, words.messages().get().language());
    }
}
