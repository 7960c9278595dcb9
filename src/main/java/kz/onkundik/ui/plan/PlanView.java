package kz.onkundik.ui.plan;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.Rows;
import kz.onkundik.ui.common.SidePanel;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.plan.days.DaysModel;
import kz.onkundik.ui.plan.days.DaysView;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The plan: a table to be edited in place beside what the letter says, or a board of days. */
public final class PlanView extends BorderPane {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final double PANEL = 260;
    private static final double NARROW = 1000;

    /** How many lines stay in sight above one that is scrolled to. */
    private static final int ABOVE = 6;

    private final Words words;
    private final PlanViewModel model;
    private final DaysModel days;
    private final ImportModel importing;
    private final Notices notices;
    private final PlanTable table;
    private final PlanMenu menu;
    private final ObjectProperty<PlanLook> look = new SimpleObjectProperty<>(PlanLook.TABLE);
    private Node board;

    /** @param notices takes what was deleted, with the way back */
    public PlanView(
            Words words,
            PlanViewModel model,
            DaysModel days,
            ImportModel importing,
            PlanExport export,
            Notices notices) {
        this.words = words;
        this.model = model;
        this.days = days;
        this.importing = importing;
        this.notices = notices;
        table = new PlanTable(words, model, notices::tell);
        menu = new PlanMenu(words, model, table, this::delete);
        table.setContextMenu(menu);
        getStylesheets()
                .add(PlanView.class.getResource("/kz/onkundik/ui/plan.css").toExternalForm());
        var toggle = toggle();
        var whole = new BorderPane(table);
        whole.setTop(new FilterBand(words, model));
        whole.setBottom(new PlanFoot(words, model));
        var head = new PlanHead(words, model, export, notices, look, this::paste, importing::choose, toggle);
        var plan = new SidePanel(whole, new ItemPanel(words, model), PANEL, NARROW, toggle);
        ObservableValue<Boolean> isImporting = importing.plan().map(_ -> true).orElse(false);
        isImporting.subscribe(importingNow -> setTop(importingNow ? null : head));
        ObservableValue<Node> shown = isImporting.flatMap(importingNow -> importingNow
                ? new SimpleObjectProperty<Node>(new ImportView(words, importing, notices))
                : look.map(now -> now == PlanLook.TABLE ? plan : board()));
        centerProperty().bind(shown);
        chooseTogether();
        Stops.begin(this, () -> look.get() == PlanLook.TABLE ? table : board());
        Spot.follow(this, model.wanted(), field -> {
            look.set(PlanLook.TABLE);
            return table.show(field);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        takeDroppedTables();
    }

    /** Made when it is looked at. */
    private Node board() {
        if (board == null) {
            board = HelpTopic.DAYS.about(new DaysView(words, days, notices));
        }
        return board;
    }

    private ToggleButton toggle() {
        var toggle = new ToggleButton();
        toggle.textProperty().bind(words.text("plan.item-panel"));
        toggle.setGraphic(new FontIcon(Feather.SIDEBAR));
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setId("plan-item-panel");
        return toggle;
    }

    private void chooseTogether() {
        var choice = table.getSelectionModel();
        choice.selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.selected().set(entry);
            }
        });
        choice.getSelectedItems().subscribe(() -> model.chosen().setAll(choice.getSelectedItems()));
        model.selected().subscribe(entry -> {
            if (entry == null) {
                choice.clearSelection();
            } else if (choice.getSelectedItem() != entry) {
                int index = table.getItems().indexOf(entry);
                choice.clearAndSelect(index);
                Rows.bringUp(table, table::scrollTo, index, ABOVE);
            }
        });
    }

    private void key(KeyEvent key) {
        boolean inTable = table.isFocused() && table.getEditingCell() == null;
        if (key.getCode() == KeyCode.INSERT && importing.plan().get() == null) {
            model.addRow();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE && inTable) {
            delete();
            key.consume();
        } else if (PlanMenu.COPY.match(key) && inTable) {
            menu.copy();
            key.consume();
        } else if (PASTE.match(key) && importing.plan().get() == null && table.getEditingCell() == null) {
            paste();
            key.consume();
        }
    }

    private void paste() {
        var copied = Clipboard.getSystemClipboard();
        String html = said(copied.getHtml());
        String text = said(copied.getString());
        if (html.isBlank() && text.isBlank()) {
            notices.tell(words.text("plan.rows.nothing"));
        } else {
            importing.paste(html, text);
        }
    }

    private static String said(String copied) {
        return copied == null ? "" : copied;
    }

    /** A file with a table is dropped anywhere onto the plan. */
    private void takeDroppedTables() {
        setOnDragOver(drag -> {
            if (table(drag.getDragboard().getFiles()) != null) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        setOnDragDropped(drag -> {
            Path file = table(drag.getDragboard().getFiles());
            if (file != null) {
                importing.read(file);
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
    }

    private static Path table(List<File> files) {
        return files == null
                ? null
                : files.stream()
                        .map(File::toPath)
                        .filter(ImportModel::isTable)
                        .findFirst()
                        .orElse(null);
    }

    private void delete() {
        model.delete(this::tell);
    }

    private void tell(List<PlanRow> deleted, WayBack back) {
        var sentence = deleted.size() == 1
                ? words.text("plan.deleted", deleted.getFirst().title())
                : words.text("plan.deleted-rows", deleted.size());
        notices.tell(sentence, back);
    }
}
