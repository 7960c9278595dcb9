package kz.onkundik.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.shell.CampaignMenu.Choice;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The campaign in work, its title and days; pressed, it offers the others of the file and the ways to more. */
final class CampaignSwitcher extends MenuButton {
    private static final double GAP = 8;
    private static final double LEAST = 150;
    private static final double WIDEST_CHOICE = 440;

    private final Words words;
    private final ShellViewModel model;

    CampaignSwitcher(Words words, ShellViewModel model) {
        this.words = words;
        this.model = model;
        setId("campaigns");
        getStyleClass().add("campaign-switcher");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(face());
        setMinWidth(LEAST);
        accessibleTextProperty().bind(words.text("shell.campaign", name(), days()));
        model.campaigns().subscribe(this::offer);
        visibleProperty().bind(model.campaign().isNotNull());
        managedProperty().bind(visibleProperty());
    }

    private Node face() {
        var title = new Label();
        title.textProperty().bind(name());
        title.getStyleClass().add("compact");
        var whole = new Tooltip();
        whole.textProperty().bind(title.textProperty());
        setTooltip(whole);
        var days = new Label();
        days.textProperty().bind(days());
        days.getStyleClass().add("hint");
        days.setMinWidth(Region.USE_PREF_SIZE);
        var both = new VBox(title, days);
        both.setAlignment(Pos.CENTER_LEFT);
        var face = new HBox(GAP, new FontIcon(Feather.FLAG), both);
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }

    private ObservableValue<String> name() {
        return words.name(model.campaign());
    }

    private ObservableValue<String> days() {
        return words.of(
                all -> model.days().get() == null
                        ? ""
                        : all.formats()
                                .range(
                                        model.days().get().start(),
                                        model.days().get().end()),
                model.days());
    }

    private void offer(CampaignMenu menu) {
        List<MenuItem> lines = new ArrayList<>();
        if (menu != null) {
            menu.all().forEach(choice -> lines.add(choice(menu, choice)));
            lines.add(new SeparatorMenuItem());
            lines.add(action("edit", Feather.EDIT_2, menu.edit()));
            lines.add(action("copy", Feather.COPY, menu.copy()));
            lines.add(action("letter", Feather.FILE_TEXT, menu.letter()));
            lines.add(action("receive", Feather.DOWNLOAD, menu.receive()));
        }
        getItems().setAll(lines);
    }

    private MenuItem choice(CampaignMenu menu, Choice choice) {
        boolean current = choice.id().equals(menu.current());
        var title = new Label();
        title.textProperty().bind(words.name(choice.title()));
        title.setWrapText(true);
        title.setMaxWidth(WIDEST_CHOICE);
        title.setMinHeight(Region.USE_PREF_SIZE);
        if (current) {
            title.getStyleClass().add("bold");
        }
        ObservableValue<String> when = words.of(all -> all.formats().range(choice.start(), choice.end()));
        var days = new Label();
        days.textProperty().bind(when);
        days.getStyleClass().add("hint");
        var sign = new FontIcon(Feather.CHECK);
        sign.setVisible(current);
        var face = new HBox(GAP, sign, new VBox(title, days));
        face.setAlignment(Pos.CENTER_LEFT);
        var line = new MenuItem();
        line.setId("campaign-" + choice.id());
        line.setGraphic(whole(face, words.text("shell.campaign", words.name(choice.title()), when)));
        line.setOnAction(_ -> {
            if (!current) {
                menu.choose().accept(choice.id());
            }
        });
        return line;
    }

    private MenuItem action(String name, Feather icon, Runnable action) {
        ObservableValue<String> word = words.text("shell.campaign." + name);
        var label = new Label();
        label.textProperty().bind(word);
        var face = new HBox(GAP, new FontIcon(icon), label);
        face.setAlignment(Pos.CENTER_LEFT);
        var line = new MenuItem();
        line.setId("campaign-" + name);
        line.setGraphic(whole(face, word));
        line.setOnAction(_ -> action.run());
        return line;
    }

    /** A menu sets words apart from what stands before them, so a line is one thing, which a label names for the ear. */
    private static Label whole(Node face, ObservableValue<String> name) {
        var label = new Label();
        label.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        label.setGraphic(face);
        label.accessibleTextProperty().bind(name);
        return label;
    }
}
