package kz.onkundik.ui.documents;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Sending;
import kz.onkundik.school.Stationery.Typeface;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Segments;
import kz.onkundik.ui.common.TypedName;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** How the documents look and are sent: the preview beside it changes as one types. */
final class StationeryForm extends VBox {
    private static final double GAP = 10;
    private static final double CLOSE = 4;
    private static final double APART = 6;
    private static final double WHOLE = 100;
    private static final int DIGITS = 3;

    private final Words words;
    private final StationeryModel model;
    private final Fields fields;

    StationeryForm(Words words, StationeryModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
        fields = new Fields(words);
        getChildren().add(section("documents.letterhead"));
        TypedLetterhead head = model.letterhead();
        getChildren()
                .addAll(
                        emblem(),
                        text("address-kk", head.address().kk()),
                        text("address-ru", head.address().ru()));
        getChildren().addAll(pair(text("phone", head.phone()), text("email", head.email())), text("site", head.site()));
        getChildren().addAll(section("documents.addressee"), addressee(Language.KK), addressee(Language.RU));
        getChildren().addAll(section("documents.page"), type(), margins());
        getChildren()
                .addAll(
                        check("landscape", model.look().landscapeTables()),
                        check("seal", model.look().seal()));
        getChildren()
                .addAll(
                        section("documents.sending"),
                        text("send-to", model.sending().email()),
                        numbers(),
                        sides());
    }

    private Node section(String key) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add("section-title");
        label.setMinWidth(USE_PREF_SIZE);
        var section = new VBox(label);
        section.setPadding(new Insets(APART, 0, 0, 0));
        return section;
    }

    private VBox text(String name, Property<String> value) {
        TextField field = fields.text(value);
        field.setId("look-" + name);
        return fields.labelled(words.text("documents." + name), field);
    }

    /** Where nothing is typed, the superior's name stands on the letter, and in the empty field. */
    private Node addressee(Language language) {
        TypedName typed = model.look().addressee();
        TextField field = fields.text(language == Language.KK ? typed.kk() : typed.ru());
        field.setId("look-addressee-" + language.code());
        field.promptTextProperty().bind(model.snapshot().map(now -> superior(now.institution(), language)));
        var whole = new Tooltip();
        whole.textProperty().bind(field.promptTextProperty());
        field.setTooltip(whole);
        return fields.labelled(words.text("documents.addressee." + language.code()), field);
    }

    private static String superior(Institution institution, Language language) {
        return institution.superiorName() == null
                ? ""
                : institution.superiorName().in(language);
    }

    private Node emblem() {
        var choose = Buttons.with(
                Feather.IMAGE, Buttons.secondary(words.text("documents.emblem.choose"), model::chooseEmblem));
        choose.setId("look-emblem");
        var remove = Buttons.link(words.text("documents.emblem.remove"), model::removeEmblem);
        remove.setId("look-emblem-remove");
        remove.visibleProperty().bind(model.hasEmblem());
        return new VBox(CLOSE, new HBox(GAP, choose, remove), new ProblemLabel(words, model.emblemRefused()));
    }

    private Node type() {
        TypedStationery look = model.look();
        var typefaces = choice(
                "typeface",
                List.of(Typeface.values()),
                each -> words.text("documents.typeface." + each),
                look.typeface());
        var sizes = pair(
                choice("body", List.of(12, 13, 14), each -> words.text("documents.points", each), look.bodySize()),
                choice("table", List.of(10, 11, 12), each -> words.text("documents.points", each), look.tableSize()));
        return new VBox(GAP, typefaces, sizes);
    }

    /** What is wrong with one of them stands below all: the fields are narrow. */
    private Node margins() {
        var all = new VBox(CLOSE, label("documents.margins"));
        List<TypedNumber> margins = model.look().margins();
        all.getChildren().add(columns(margins.stream().map(this::narrow).toList()));
        margins.forEach(margin -> all.getChildren().add(new ProblemLabel(words, margin.live())));
        return all;
    }

    private VBox narrow(TypedNumber number) {
        TextField field = field(number);
        number.live()
                .subscribe(found -> field.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), found != null));
        return fields.labelled(words.text("documents." + number.field()), field);
    }

    private Node numbers() {
        return pair(number(model.sending().limitMb()), number(model.sending().photosPerEvent()));
    }

    private Node sides() {
        return choice(
                "side",
                Sending.SIDES,
                each -> words.text("documents.pixels", each),
                model.sending().photoSide());
    }

    private VBox number(TypedNumber number) {
        return fields.labelled(words.text("documents." + number.field()), field(number), number.live());
    }

    private TextField field(TypedNumber number) {
        TextField field = fields.text(number.text());
        field.setId("look-" + number.field().replace('.', '-'));
        field.getStyleClass().add("number-field");
        field.setMinWidth(0);
        field.setPrefColumnCount(DIGITS);
        return field;
    }

    private <T> VBox choice(
            String name, List<T> options, Function<T, ObservableValue<String>> word, Property<T> chosen) {
        var segments = new Segments<>(options, word, each -> "look-" + name + "-" + each, chosen);
        segments.accessibleTextProperty().bind(words.text("documents." + name));
        return new VBox(CLOSE, label("documents." + name), segments);
    }

    private Label label(String key) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private CheckBox check(String name, BooleanProperty value) {
        var box = new CheckBox();
        box.setId("look-" + name);
        box.textProperty().bind(words.text("documents." + name));
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private static GridPane pair(VBox one, VBox other) {
        return columns(List.of(one, other));
    }

    /** Side by side, equally wide, the fields on one line. */
    private static GridPane columns(List<VBox> cells) {
        var grid = new GridPane(GAP, 0);
        // A field's own least width would push the form out of its side.
        grid.setMinWidth(0);
        for (VBox cell : cells) {
            var column = new ColumnConstraints();
            column.setPercentWidth(WHOLE / cells.size());
            grid.getColumnConstraints().add(column);
            column.setMinWidth(0);
            cell.setMinWidth(0);
            cell.setAlignment(Pos.BOTTOM_LEFT);
            grid.addRow(0, cell);
        }
        return grid;
    }
}
