package kz.onkundik.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the window's foot one comes to another file; a file that hangs over the window says what will become of it. */
class FileMenuTest {
    private final List<Object> done = new ArrayList<>();
    private FileMenu menu;
    private DropVeil veil;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT", "RU,DARK", "EN,LIGHT"})
    void theWaysToAnotherFile(Language language, ThemeChoice theme) {
        var model = new ShellViewModel();
        model.fileName().set("Үлгі_мектебі 2023.onkundik");
        model.fileBytes().set(8_800_000);
        Path before = Path.of("Үлгі 2022.onkundik");
        model.file()
                .set(new FileActions(
                        List.of(before),
                        () -> done.add("new"),
                        () -> done.add("choose"),
                        done::add,
                        () -> done.add("leave")));
        try (var window = TestWindow.show(600, 300, language, theme, (words, _) -> {
            menu = new FileMenu(words, model);
            var whole = new StackPane(new VBox(menu));
            veil = new DropVeil(
                    words,
                    whole,
                    List.of(
                            new DropVeil.Kind(".onkundik", "shell.drop.open", done::add),
                            new DropVeil.Kind(".pdf", "shell.drop.check", done::add)));
            whole.getChildren().add(veil);
            return whole;
        })) {
            String place = language.code() + "-" + theme;
            window.run(menu::show);
            window.picturePopup("shell-file-menu-" + place);
            window.run(menu::hide);
            for (MenuItem line : menu.getItems()) {
                window.run(line::fire);
            }
            assertEquals(List.of("new", "choose", "leave", before), done);

            assertFalse(window.shows("#drop-veil"));
            window.run(() -> veil.announce(Path.of("есеп.PDF")));
            assertTrue(window.text().contains(window.words().messages().get().text("shell.drop.check")));
            window.picture("shell-drop-" + place);
            window.run(() -> veil.announce(Path.of("сурет.jpg")));
            assertFalse(window.shows("#drop-veil"));
        }
    }
}
