package kz.onkundik.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.onkundik.campaign.Item.Concern;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.SidePanel;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The plan: a table to be edited in place, and beside it what the letter says of the chosen line. */
public final class PlanView extends BorderPane {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final double PANEL = 260;
    private static final double NARROW = 1000;
    private static final double GAP = 12;

    /** How many lines stay in sight above one that is scrolled to. */
    private static final int ABOVE = 6;

    private final Words words;
    private final PlanViewModel model;
    private final ImportModel importing;
    private final Notices notices;
    private final PlanTable table;

    /** @param notices takes what was deleted, with the way back */
    public PlanView(Words words, PlanViewModel model, ImportModel importing, Notices notices) {
        this.words = words;
        this.model = model;
        this.importing = importing;
        this.notices = notices;
        table = new PlanTable(words, model);
        getStylesheets()
                .add(PlanView.class.getResource("/kz/onkundik/ui/plan.css").toExternalForm());
        var toggle = new ToggleButton();
        toggle.textProperty().bind(words.text("plan.item-panel"));
        toggle.setGraphic(new FontIcon(Feather.SIDEBAR));
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setId("plan-item-panel");
        var whole = new BorderPane(table);
        whole.setBottom(foot());
        var head = head(toggle);
        var plan = new SidePanel(whole, new ItemPanel(words, model), PANEL, NARROW, toggle);
        importing.plan().map(_ -> true).orElse(false).subscribe(isImporting -> {
            setTop(isImporting ? null : head);
            setCenter(isImporting ? new ImportView(words, importing, notices) : plan);
        });
        chooseTogether();
        Spot.follow(this, model.wanted(), table::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node head(ToggleButton toggle) {
        var title = new Label();
        title.textProperty().bind(words.text("shell.plan"));
        title.getStyleClass().add("screen-title");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var make = Buttons.with(
                Feather.FILE_PLUS, Buttons.secondary(words.text("plan.from-letter"), model::makeFromLetter));
        make.setId("plan-from-letter");
        model.isEmpty().subscribe(empty -> {
            make.getStyleClass().removeAll("accent", "button-outlined");
            make.getStyleClass().add(empty ? "accent" : "button-outlined");
        });
        var table = Buttons.with(Feather.UPLOAD, Buttons.secondary(words.text("plan.import"), importing::choose));
        table.setId("plan-import-table");
        var add = Buttons.with(Feather.PLUS, Buttons.secondary(words.text("plan.add-row"), model::addRow));
        add.setId("plan-add-row");
        var delete = Buttons.with(Feather.TRASH_2, Buttons.secondary(words.text("common.delete"), this::delete));
        delete.setId("plan-delete-row");
        var whyNot = words.of(
                all -> model.line().getValue() == null
                                || model.line().getValue().row() == null
                        ? all.text("plan.no-row")
                        : "",
                model.line());
        var head = new HBox(GAP, title, room, make, table, add, Buttons.whyNot(delete, whyNot), toggle);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("page-head", "hairline-bottom");
        return head;
    }

    private Node foot() {
        var hint = hint();
        hint.textProperty().bind(words.text("plan.keys"));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var counts = hint();
        counts.textProperty()
                .bind(words.of(
                        all -> all.text(
                                "plan.counts",
                                count(Concern.REQUIRED),
                                count(Concern.OPTIONAL),
                                count(Concern.NOT_APPLICABLE)),
                        model.snapshot()));
        var foot = new HBox(GAP, hint, room, counts);
        foot.getStyleClass().addAll("page-foot", "hairline-top");
        return foot;
    }

    private int count(Concern concern) {
        return (int) model.entries().stream()
                .map(entry -> entry.line().get())
                .filter(line -> line.item() != null && line.concern() == concern)
                .map(line -> line.item().id())
                .distinct()
                .count();
    }

    private void chooseTogether() {
        var choice = table.getSelectionModel();
        choice.selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.selected().set(entry);
            }
        });
        model.selected().subscribe(entry -> {
            if (entry == null) {
                choice.clearSelection();
            } else if (choice.getSelectedItem() != entry) {
                int index = model.entries().indexOf(entry);
                choice.clearAndSelect(index);
                table.scrollTo(Math.max(0, index - ABOVE));
            }
        });
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.INSERT) {
            model.addRow();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE && table.getEditingCell() == null && table.isFocused()) {
            delete();
            key.consume();
        } else if (PASTE.match(key) && importing.plan().get() == null && table.getEditingCell() == null) {
            var copied = Clipboard.getSystemClipboard();
            importing.paste(said(copied.getHtml()), said(copied.getString()));
            key.consume();
        }
    }

    private static String said(String copied) {
        return copied == null ? "" : copied;
    }

    private void delete() {
        model.delete(this::tell);
    }

    private void tell(PlanRow deleted, WayBack back) {
        notices.tell(words.text("plan.deleted", deleted.title()), back);
    }

    private static Label hint() {
        var label = new Label();
        label.getStyleClass().add("hint");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
