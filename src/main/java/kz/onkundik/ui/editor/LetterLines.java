package kz.onkundik.ui.editor;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.letter.ReadLetter;
import kz.onkundik.campaign.letter.ReadLetter.Paragraph;
import kz.onkundik.campaign.letter.ReadLetter.Role;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Words;

/** The letter paragraph by paragraph, each with what it was taken for, which the person may change. */
final class LetterLines extends VBox {
    private static final double GAP = 12;
    private static final double ROLE = 132;

    private final Words words;
    private final LetterViewModel model;

    LetterLines(Words words, LetterViewModel model, ReadLetter letter) {
        this.words = words;
        this.model = model;
        setId("letter-lines");
        for (int i = 0; i < letter.paragraphs().size(); i++) {
            getChildren().add(line(i, letter.paragraphs().get(i)));
        }
    }

    private Node line(int index, Paragraph paragraph) {
        var text = new Label(paragraph.text());
        text.getStyleClass().addAll("letter", "compact");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(GAP, role(index, paragraph), text);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().addAll("letter-line", "hairline-bottom");
        if (paragraph.isLeftOver()) {
            text.getStyleClass().add("muted");
        }
        return line;
    }

    private MenuButton role(int index, Paragraph paragraph) {
        var menu = new MenuButton();
        menu.setId("letter-role-" + index);
        menu.textProperty().bind(words.of(all -> said(all, paragraph)));
        menu.accessibleTextProperty()
                .bind(words.of(all -> all.text("editor.letter.role-of", index + 1, said(all, paragraph))));
        menu.getStyleClass().add("letter-role");
        menu.setMinWidth(ROLE);
        menu.setMaxWidth(ROLE);
        if (paragraph.isLeftOver()) {
            menu.getStyleClass().add("left-over");
        }
        for (Role role : Role.values()) {
            var choice = new MenuItem();
            choice.setId("letter-role-" + index + "-" + role);
            choice.textProperty().bind(words.text("editor.role." + role));
            choice.setOnAction(_ -> model.say(index, role));
            menu.getItems().add(choice);
        }
        return menu;
    }

    private static String said(Messages all, Paragraph paragraph) {
        if (paragraph.isLeftOver()) {
            return all.text("editor.role.left-over");
        }
        return all.text(paragraph.role() == Role.TEXT ? "editor.role.facts" : "editor.role." + paragraph.role());
    }
}
