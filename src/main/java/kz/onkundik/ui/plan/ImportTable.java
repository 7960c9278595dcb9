package kz.onkundik.ui.plan;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.exchange.plan.PlanField;
import kz.onkundik.problem.Problem;
import kz.onkundik.report.ItemLabels;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Rows;
import kz.onkundik.ui.common.Words;

/** The rows of a foreign table as the plan would have them; what is doubtful stands out, and is said beside. */
final class ImportTable extends TableView<ImportLine> {
    private static final double TICK = 40;
    private static final double NUMBER = 52;
    private static final double ITEM = 58;
    private static final double DAY = 84;
    private static final double BAR = 10;
    private static final double TITLE_SHARE = 0.23;
    private static final double PLACE_SHARE = 0.18;
    private static final double SHARE = 0.17;
    private static final double REMARK_SHARE = 0.25;

    private final Words words;
    private final ImportModel model;

    ImportTable(Words words, ImportModel model) {
        this.words = words;
        this.model = model;
        setId("import-table");
        getStyleClass().addAll("plan-table", "compact");
        accessibleTextProperty().bind(words.text("plan.import"));
        getColumns().add(fixed(ticks(), TICK));
        getColumns().add(fixed(column("plan.import.row", this::number), NUMBER));
        getColumns().add(fixed(column("plan.import.item", this::item), ITEM));
        getColumns()
                .add(shared(said("title", PlanField.TITLE, line -> line.row().title()), TITLE_SHARE));
        getColumns().add(fixed(said("day", PlanField.DATE, this::day), DAY));
        getColumns()
                .add(shared(said("place", PlanField.PLACE, line -> line.row().place()), PLACE_SHARE));
        getColumns()
                .add(shared(
                        said(
                                "participants",
                                PlanField.PARTICIPANTS,
                                line -> line.row().participants()),
                        SHARE));
        getColumns()
                .add(shared(
                        said(
                                "in-charge",
                                PlanField.IN_CHARGE,
                                line -> line.row().inCharge()),
                        SHARE));
        getColumns().add(shared(column("plan.import.remark", this::remarks), REMARK_SHARE));
        model.lines().subscribe(lines -> getItems().setAll(lines));
        Rows.speak(words, this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        ImportLine line = getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && line != null && line.isUsable()) {
            line.taken().set(!line.taken().get());
            key.consume();
        }
    }

    private TableColumn<ImportLine, ImportLine> ticks() {
        var column = column("plan.import.take", this::tick);
        // The boxes say what they are; words would be wider than they.
        column.textProperty().unbind();
        column.setText("");
        return column;
    }

    private Region tick(ImportLine line) {
        var tick = new CheckBox();
        tick.setFocusTraversable(false);
        tick.setDisable(!line.isUsable());
        tick.selectedProperty().bindBidirectional(line.taken());
        tick.accessibleTextProperty().bind(words.text("plan.import.take"));
        return tick;
    }

    private Region number(ImportLine line) {
        return label(Integer.toString(line.number()), line);
    }

    private Region item(ImportLine line) {
        var labels = new ItemLabels(model.campaign());
        String items = line.row().items().stream()
                .flatMap(id -> model.campaign().item(id).stream())
                .map(labels::of)
                .collect(Collectors.joining(", "));
        return marked(label(items, line), line, PlanField.ITEM);
    }

    private String day(ImportLine line) {
        var formats = words.messages().get().formats();
        return Stream.of(
                        line.row().date() == null ? "" : formats.date(line.row().date()),
                        formats.times(line.row().start(), line.row().end()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Region remarks(ImportLine line) {
        var remarks = new VBox();
        for (Problem problem : line.problems()) {
            // The reason why a line is not taken is read when the line itself is grey.
            var remark = new Label(words.messages().get().text(problem));
            remark.setWrapText(true);
            remark.setGraphic(ProblemLabel.sign(problem.severity()).icon());
            remark.getStyleClass().add("hint");
            remarks.getChildren().add(remark);
        }
        return remarks;
    }

    private TableColumn<ImportLine, ImportLine> said(String key, PlanField field, Function<ImportLine, String> text) {
        return column("plan.column." + key, line -> marked(label(text.apply(line), line), line, field));
    }

    private TableColumn<ImportLine, ImportLine> column(String key, Function<ImportLine, Region> say) {
        var column = new TableColumn<ImportLine, ImportLine>();
        column.textProperty().bind(words.text(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ -> cell(say));
        return column;
    }

    private static TableCell<ImportLine, ImportLine> cell(Function<ImportLine, Region> say) {
        return new ShownCell<>(say);
    }

    private static TableColumn<ImportLine, ImportLine> fixed(TableColumn<ImportLine, ImportLine> column, double width) {
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<ImportLine, ImportLine> shared(TableColumn<ImportLine, ImportLine> column, double share) {
        column.prefWidthProperty()
                .bind(widthProperty().subtract(TICK + NUMBER + ITEM + DAY + BAR).multiply(share));
        return column;
    }

    private static Label label(String text, ImportLine line) {
        var label = new Label(text);
        label.setWrapText(true);
        label.disableProperty().bind(line.taken().not());
        return label;
    }

    private static Region marked(Label label, ImportLine line, PlanField field) {
        if (line.isDoubtful(field)) {
            label.getStyleClass().add("warning-text");
        }
        return label;
    }
}
