package kz.onkundik.ui.settings;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.school.Person;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.NameCells;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Who works here and stands in documents: the list, and the chosen one's form beside it. */
public final class PeopleSection extends HBox {
    private static final double GAP = 24;
    private static final double CLOSE = 12;
    private static final double LIST_WIDTH = 260;
    private static final double SHORT = 200;
    private static final int UP = -1;
    private static final int DOWN = 1;

    private final Words words;
    private final PeopleViewModel model;
    private final Notices notices;
    private final Fields fields;

    /** @param notices takes who was taken off the list, with the way back */
    public PeopleSection(Words words, PeopleViewModel model, Notices notices) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.notices = notices;
        this.fields = new Fields(words);
        var add = Buttons.with(Feather.PLUS, Buttons.secondary(words.text("settings.people.add"), model::add));
        add.setId("person-add");
        var list = list();
        VBox.setVgrow(list, Priority.ALWAYS);
        var order = new HBox(
                CLOSE, mover("person-up", Feather.ARROW_UP, UP), mover("person-down", Feather.ARROW_DOWN, DOWN));
        var left = new VBox(CLOSE, list, order, add);
        Grown.fix(left, LIST_WIDTH);
        Node form = form();
        setHgrow(form, Priority.ALWAYS);
        getChildren().addAll(left, form);
    }

    private ListView<Person> list() {
        var list = new ListView<>(model.people());
        list.setId("people");
        list.accessibleTextProperty().bind(words.text("settings.people"));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedIndexProperty().subscribe(place -> {
            if (place.intValue() >= 0) {
                model.chosen().set(place.intValue());
            }
        });
        Runnable follow = () -> {
            if (model.chosen().get() < 0) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().select(model.chosen().get());
            }
        };
        model.chosen().subscribe(follow);
        // Others in its lines make a list forget who is chosen.
        model.people().addListener((ListChangeListener<Person>) _ -> follow.run());
        follow.run();
        list.setOnKeyPressed(key -> {
            if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
                model.move(key.getCode() == KeyCode.UP ? UP : DOWN);
                key.consume();
            } else if (key.getCode() == KeyCode.DELETE) {
                remove();
            } else if (key.getCode() == KeyCode.INSERT) {
                model.add();
            }
        });
        return list;
    }

    private Node mover(String id, Feather icon, int places) {
        var button = Buttons.with(
                icon,
                Buttons.secondary(
                        words.text(places == UP ? "settings.people.up" : "settings.people.down"),
                        () -> model.move(places)));
        button.setId(id);
        var can = model.canMove(places);
        var cannot =
                words.of(all -> can.getValue() ? "" : all.text(whyNotMoved()), can, model.chosen(), model.people());
        return Buttons.whyNot(button, cannot);
    }

    private String whyNotMoved() {
        boolean mayChoose = model.chosen().get() == PeopleViewModel.NOBODY
                && !model.people().isEmpty();
        return mayChoose ? "settings.people.choose-first" : "settings.people.no-move";
    }

    private void remove() {
        model.remove((gone, back) -> notices.tell(words.text("settings.people.removed", gone.name()), back));
    }

    private Node form() {
        var name = fields.text(model.form().name());
        name.setId("person-name");
        var postKk = fields.text(model.form().post().kk());
        postKk.setId("person-post");
        var phone = fields.text(model.form().phone());
        phone.setMaxWidth(SHORT);
        var remove =
                Buttons.with(Feather.TRASH_2, Buttons.secondary(words.text("settings.people.remove"), this::remove));
        remove.setId("person-remove");
        remove.visibleProperty().bind(model.chosen().greaterThanOrEqualTo(0));
        var form = new VBox(
                CLOSE,
                fields.labelled(words.text("settings.people.role"), roles()),
                roleHint(),
                fields.labelled(words.text("newfile.person-name"), name, model.problem("name")),
                fields.labelled(words.text("newfile.post-kk"), postKk, model.problem("post")),
                fields.labelled(
                        words.text("newfile.post-ru"),
                        fields.text(model.form().post().ru())),
                fields.labelled(words.text("settings.people.phone"), phone),
                remove);
        form.setPadding(new Insets(0, 0, CLOSE, 0));
        return form;
    }

    private Node roleHint() {
        var hint = new Label();
        hint.textProperty()
                .bind(words.of(
                        all -> all.text(
                                "settings.role.hint." + model.form().role().get()),
                        model.form().role()));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }

    private ComboBox<String> roles() {
        var box = new ComboBox<String>();
        box.setId("person-role");
        box.getItems().setAll(PeopleViewModel.ROLES);
        NameCells.in(box, words, (all, role) -> all.text("settings.role." + role));
        box.valueProperty().bindBidirectional(model.form().role());
        return box;
    }

    /** Name, and what she does here. */
    private final class Cell extends ListCell<Person> {
        private final Label name = new Label();
        private final Label role = new Label();
        private final VBox lines = new VBox(name, role);

        Cell() {
            role.getStyleClass().add("hint");
            lines.setAlignment(Pos.CENTER_LEFT);
            // As wide as the list: a long post is cut, and whole on hovering and in the form.
            setPrefWidth(0);
            var whole = new Tooltip();
            whole.textProperty().bind(role.textProperty());
            role.setTooltip(whole);
        }

        @Override
        protected void updateItem(Person person, boolean empty) {
            super.updateItem(person, empty);
            setGraphic(empty ? null : lines);
            if (!empty) {
                name.setText(person.name());
                role.textProperty()
                        .bind(words.of(all -> all.text("settings.role." + person.role()) + ", "
                                + person.post().in(all.language())));
            }
        }
    }
}
