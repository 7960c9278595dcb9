package kz.onkundik.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.text.LocalText;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.StateIcon;

/** The items of the letter, a line each: how it stands, how many took part, what is published; each leads to its place. */
final class ItemTable extends VBox {
    private static final double GAP = 8;
    private static final double NUMBER = 34;
    private static final double STATE = 188;
    private static final double COUNT = 52;

    private final OverviewModel model;

    ItemTable(OverviewModel model) {
        this.model = model;
        setId("overview-items");
    }

    void show(Overview now, Messages all) {
        getChildren().setAll(head(all));
        String section = null;
        for (ItemLine line : now.items()) {
            boolean another = section != null && !section.equals(line.item().section());
            section = line.item().section();
            if (another) {
                getChildren().add(section(now.campaign().sections().get(section), all));
            }
            getChildren().add(row(line, all));
        }
    }

    private static Node head(Messages all) {
        var head = new HBox(
                GAP,
                cell(all.text("overview.column.number"), NUMBER, Pos.CENTER_LEFT),
                title(all.text("overview.column.item")),
                cell(all.text("overview.column.state"), STATE, Pos.CENTER_LEFT),
                cell(all.text("overview.column.people"), COUNT, Pos.CENTER_RIGHT),
                cell(all.text("overview.column.links"), COUNT, Pos.CENTER_RIGHT),
                cell(all.text("overview.column.photos"), COUNT, Pos.CENTER_RIGHT));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("items-head", "hairline-bottom");
        return head;
    }

    /** The first section is the body of the letter and needs no name; the others number their items anew. */
    private static Node section(LocalText name, Messages all) {
        var label = new Label(name.in(all.language()));
        label.getStyleClass().addAll("hint", "bold", "items-section");
        label.setTooltip(TimeLine.tip(label.getText()));
        return label;
    }

    private Node row(ItemLine line, Messages all) {
        String name = line.item().title().in(all.language());
        String state = line.word().apply(all);
        var number = cell(line.label(), NUMBER, Pos.CENTER_LEFT);
        number.getStyleClass().add("bold");
        var title = title(name);
        title.setTooltip(TimeLine.tip(name));
        var sign = cell(state, STATE, Pos.CENTER_LEFT);
        sign.setGraphic(line.sign().icon());
        sign.setTooltip(TimeLine.tip(state));
        sign.getStyleClass().add("state");
        boolean counted = line.held() > 0;
        var people = cell(counted ? all.formats().number(line.people()) : "", COUNT, Pos.CENTER_RIGHT);
        var links = cell(counted ? all.formats().number(line.links()) : "", COUNT, Pos.CENTER_RIGHT);
        if (counted && line.lacksLink()) {
            links.setGraphic(StateIcon.WARNING.icon());
        }
        var photos = cell(counted ? all.formats().number(line.photos()) : "", COUNT, Pos.CENTER_RIGHT);
        String said = all.text(
                "overview.item",
                line.label(),
                name,
                state,
                counted ? line.people() : 0,
                counted ? line.links() : 0,
                counted ? line.photos() : 0,
                counted && line.lacksLink() ? all.text("overview.lacks-link") : "");
        var row = new Pressable(
                GAP,
                said,
                () -> model.go(Place.of("item", line.item().id())),
                number,
                title,
                sign,
                people,
                links,
                photos);
        row.setId("item-" + line.item().id());
        row.getStyleClass().addAll("item-row", "hairline-bottom");
        if (!line.isOurs()) {
            row.getStyleClass().add("not-ours");
        }
        return row;
    }

    private static Label title(String text) {
        var label = new Label(text);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label cell(String text, double width, Pos alignment) {
        var label = new Label(text);
        Grown.fix(label, width);
        label.setAlignment(alignment);
        return label;
    }
}
