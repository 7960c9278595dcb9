package kz.onkundik.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kz.onkundik.ui.common.FileSize;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The open file's name and size at the window's foot; pressed, it offers a new file, another, and the recent ones. */
final class FileMenu extends MenuButton {
    private final Words words;

    FileMenu(Words words, ShellViewModel model) {
        this.words = words;
        setId("file-menu");
        getStyleClass().add("file-menu");
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        textProperty()
                .bind(words.of(
                        all -> model.fileName().get().isEmpty()
                                ? ""
                                : model.fileName().get() + " · "
                                        + FileSize.said(all, model.fileBytes().get()),
                        model.fileName(),
                        model.fileBytes()));
        accessibleTextProperty().bind(words.text("shell.file", textProperty()));
        visibleProperty().bind(model.fileName().isNotEmpty());
        model.file().subscribe(this::offer);
    }

    private void offer(FileActions actions) {
        List<MenuItem> lines = new ArrayList<>();
        if (actions != null) {
            lines.add(line("new", Feather.FILE_PLUS, KeyCode.N, actions.create()));
            lines.add(line("open", Feather.FOLDER, KeyCode.O, actions.choose()));
            lines.add(line("leave", Feather.LOG_OUT, null, actions.leave()));
            if (!actions.recent().isEmpty()) {
                lines.add(new SeparatorMenuItem());
                actions.recent().forEach(file -> lines.add(recent(file, actions)));
            }
        }
        getItems().setAll(lines);
    }

    private MenuItem line(String name, Feather icon, KeyCode key, Runnable action) {
        var line = new MenuItem(null, new FontIcon(icon));
        line.setId("file-" + name);
        line.textProperty().bind(words.text("shell.file." + name));
        if (key != null) {
            line.setAccelerator(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN));
        }
        line.setOnAction(_ -> action.run());
        return line;
    }

    private static MenuItem recent(Path file, FileActions actions) {
        var line = new MenuItem(String.valueOf(file.getFileName()));
        line.setMnemonicParsing(false);
        line.setOnAction(_ -> actions.open().accept(file));
        return line;
    }
}
