package kz.onkundik.ui.editor;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.CampaignDifference;
import kz.onkundik.campaign.CampaignDifference.Change;
import kz.onkundik.campaign.CampaignDifference.Code;
import kz.onkundik.campaign.CampaignDifference.Field;
import kz.onkundik.campaign.CampaignDifference.Subject;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What another revision changes: a line for each thing, and below it each field before and after. */
final class DifferenceList extends VBox {
    private static final double GAP = 8;
    private static final double CLOSE = 4;
    private static final double NAME_SHARE = 22;
    private static final double VALUE_SHARE = 39;

    private final Words words;

    DifferenceList(Words words, CampaignDifference difference) {
        this.words = words;
        setId("differences");
        difference.changes().forEach(change -> getChildren().add(line(change)));
    }

    private Node line(Change change) {
        var title = new Label();
        title.textProperty().bind(words.of(all -> title(all, change)));
        title.getStyleClass().add("bold");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setGraphic(sign(change));
        title.getStyleClass().add("state");
        var line = new VBox(CLOSE, title);
        if (change.isAnotherThing()) {
            var doubt = new Label();
            doubt.textProperty().bind(words.text("editor.another-thing"));
            doubt.getStyleClass().addAll("hint", "warning-text");
            doubt.setGraphic(StateIcon.WARNING.icon());
            doubt.setWrapText(true);
            doubt.setMinHeight(USE_PREF_SIZE);
            line.getChildren().add(doubt);
        }
        if (!change.fields().isEmpty()) {
            line.getChildren().add(fields(change.fields()));
        }
        line.getStyleClass().addAll("difference", "hairline-bottom");
        return line;
    }

    private static FontIcon sign(Change change) {
        var icon = new FontIcon(
                switch (change.kind()) {
                    case ADDED -> Feather.PLUS_CIRCLE;
                    case CHANGED -> Feather.EDIT_2;
                    case REMOVED -> Feather.MINUS_CIRCLE;
                });
        icon.getStyleClass()
                .addAll(
                        "state-icon",
                        switch (change.kind()) {
                            case ADDED -> "success";
                            case CHANGED -> "accent";
                            case REMOVED -> "danger";
                        });
        return icon;
    }

    private static String title(Messages all, Change change) {
        String name = change.name().in(all.language());
        String subject = change.subject() == Subject.ITEM
                ? all.text("editor.change.item", change.number(), name)
                : all.text("editor.change." + change.subject(), name);
        return all.text("editor.change." + change.kind(), subject);
    }

    private Node fields(List<Field> fields) {
        var grid = new GridPane(GAP, CLOSE);
        grid.getColumnConstraints().addAll(share(NAME_SHARE), share(VALUE_SHARE), share(VALUE_SHARE));
        int row = 0;
        for (Field field : fields) {
            var name = cell("hint");
            name.textProperty().bind(words.text("editor.field." + field.name()));
            grid.addRow(row++, name, before(field), after(field));
        }
        return grid;
    }

    private Node before(Field field) {
        var label = cell("compact");
        label.getStyleClass().add("muted");
        label.textProperty().bind(words.of(all -> said(all, field.before(), telling(all, field))));
        return label;
    }

    private Node after(Field field) {
        var label = cell("compact");
        label.textProperty().bind(words.of(all -> said(all, field.after(), telling(all, field))));
        var arrow = new FontIcon(Feather.ARROW_RIGHT);
        arrow.getStyleClass().addAll("small", "muted");
        var both = new HBox(GAP, arrow, label);
        both.setAlignment(Pos.TOP_LEFT);
        return both;
    }

    /** The reader's language, or another in which one sees what changed where it is the same in hers. */
    private static Language telling(Messages all, Field field) {
        return Stream.of(all.language(), Language.KK, Language.RU, Language.EN)
                .filter(language -> !said(all, field.before(), language).equals(said(all, field.after(), language)))
                .findFirst()
                .orElse(all.language());
    }

    private static String said(Messages all, List<Object> values, Language language) {
        return values.isEmpty()
                ? all.text("editor.nothing")
                : values.stream().map(value -> said(all, value, language)).collect(Collectors.joining("; "));
    }

    private static String said(Messages all, Object value, Language language) {
        return switch (value) {
            case LocalText text -> text.in(language);
            case LocalDate day -> all.formats().date(day);
            case LocalDateTime moment ->
                all.formats().date(moment.toLocalDate()) + " "
                        + moment.toLocalTime().toString();
            case Number number -> all.formats().number(number.longValue());
            case Code code -> all.text("editor.code." + code.code());
            default -> value.toString();
        };
    }

    private static Label cell(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
