package kz.onkundik.ui.publications;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.school.Event;
import kz.onkundik.ui.common.Rows;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.TypedTitle;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What texts there are: of the campaign, item by item, and of every event, with a sign where it has no link yet. */
final class SubjectList extends ListView<Subject> {
    private static final double WIDE = 12;
    private static final double SCROLL_BAR = 14;
    private static final double SIGN = 16;

    private final Words words;
    private final PublicationsViewModel model;

    SubjectList(Words words, PublicationsViewModel model) {
        this.words = words;
        this.model = model;
        setId("publication-subjects");
        getStyleClass().add("subjects");
        accessibleTextProperty().bind(words.text("publications.subjects"));
        setCellFactory(_ -> new Line());
        model.subjects().subscribe(all -> {
            Subject chosen = model.subject().get();
            getItems().setAll(all);
            getSelectionModel().select(chosen);
        });
        getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.subject().set(chosen);
            }
        });
        model.subject().subscribe(chosen -> {
            if (!chosen.equals(getSelectionModel().getSelectedItem())) {
                getSelectionModel().select(chosen);
                Rows.bringUp(this, this::scrollTo, getItems().indexOf(chosen), 1);
            }
        });
        Rows.speak(words, this);
    }

    private final class Line extends ListCell<Subject> {
        Line() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Subject subject, boolean empty) {
            super.updateItem(subject, empty);
            setText(null);
            setGraphic(empty || subject == null ? null : face(subject));
        }

        /** As high as the words need at the list's width, which the list does not say when it asks. */
        @Override
        protected double computePrefHeight(double width) {
            if (!(getGraphic() instanceof Region face)) {
                return super.computePrefHeight(width);
            }
            double inner = SubjectList.this.getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + face.prefHeight(inner) + snappedBottomInset();
        }
    }

    private Node face(Subject subject) {
        return switch (subject.kind()) {
            case CAMPAIGN ->
                face(new FontIcon(Feather.FLAG), say("publications.campaign"), say("publications.campaign.hint"));
            case ITEMS -> face(new FontIcon(Feather.LIST), say("publications.items"), say("publications.items.hint"));
            case EVENT -> event(model.event(subject));
        };
    }

    private Node event(Event event) {
        var formats = words.messages().get().formats();
        String day = formats.dayAndMonth(event.date());
        int links = event.publications().size();
        FontIcon sign = links == 0 ? StateIcon.WARNING.icon() : StateIcon.HELD.icon();
        String hint = links == 0 ? say("publications.unpublished", day) : say("publications.published", day, links);
        return face(sign, event.title(), hint);
    }

    private static Node face(FontIcon icon, String title, String hint) {
        var name = new TypedTitle("name");
        name.setText(title);
        var below = new Label(hint);
        below.getStyleClass().add("hint");
        var words = new VBox(name, below);
        HBox.setHgrow(words, Priority.ALWAYS);
        // The signs of events are smaller than the others; words stand below words.
        var sign = new StackPane(icon);
        sign.setMinWidth(SIGN);
        var face = new HBox(WIDE, sign, words);
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }

    private String say(String key, Object... arguments) {
        return words.messages().get().text(key, arguments);
    }
}
