package kz.onkundik.ui.editor;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Item;
import kz.onkundik.ui.common.Words;

/** The items of the campaign, each section under its name. */
final class ItemList extends ListView<Item> {
    private static final double NUMBER = 26;
    private static final double GAP = 8;

    private final Words words;
    private final ItemsModel model;
    private boolean following;

    /**
     * @param mayChange whether items can be added and taken out
     * @param remove takes the chosen one out
     */
    ItemList(Words words, ItemsModel model, ObservableValue<Boolean> mayChange, Runnable remove) {
        this.words = words;
        this.model = model;
        setId("edit-items");
        getStyleClass().addAll("edit-items", "sectioned");
        accessibleTextProperty().bind(words.text("editor.edit.part.ITEMS"));
        setCellFactory(_ -> new Cell());
        model.campaign().subscribe(this::fill);
        model.chosen().subscribe(_ -> follow());
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!following && item != null) {
                model.choose(item);
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.INSERT && mayChange.getValue()) {
                model.add();
            } else if (key.getCode() == KeyCode.DELETE && mayChange.getValue() && model.canRemove()) {
                remove.run();
            }
        });
    }

    private void fill(Campaign campaign) {
        following = true;
        getItems().setAll(campaign.items());
        following = false;
        follow();
    }

    private void follow() {
        following = true;
        Item chosen = model.chosen().get();
        List<String> ids = getItems().stream().map(Item::id).toList();
        int place = chosen == null ? -1 : ids.indexOf(chosen.id());
        if (place < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != place) {
            getSelectionModel().select(place);
        }
        following = false;
    }

    private boolean isFirstOfSection(int index) {
        return index == 0
                || !getItems()
                        .get(index - 1)
                        .section()
                        .equals(getItems().get(index).section());
    }

    private final class Cell extends ListCell<Item> {
        private final Label section = new Label();
        private final Label number = new Label();
        private final Label title = new Label();
        private final VBox lines = new VBox();
        private final HBox line = new HBox(GAP, number, title);

        Cell() {
            setPrefWidth(0);
            section.getStyleClass().addAll("hint", "bold", "section");
            section.setWrapText(true);
            number.setMinWidth(NUMBER);
            number.setAlignment(Pos.CENTER_RIGHT);
            number.getStyleClass().add("muted");
            title.getStyleClass().add("compact");
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("line");
            var whole = new Tooltip();
            whole.setWrapText(true);
            whole.textProperty().bind(title.textProperty());
            title.setTooltip(whole);
        }

        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : lines);
            if (empty) {
                return;
            }
            number.setText(Integer.toString(item.number()));
            title.textProperty().bind(words.name(item.title()));
            lines.getChildren().setAll(line);
            if (isFirstOfSection(getIndex())) {
                section.textProperty()
                        .bind(words.name(model.campaign().getValue().sections().get(item.section())));
                lines.getChildren().addFirst(section);
            }
        }
    }
}
