package kz.onkundik.ui.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.Rows;
import kz.onkundik.ui.common.Words;

/** The plan with the columns of the official paper; rows as high as their words, edited in place, sorted by a heading. */
final class PlanTable extends TableView<PlanEntry> {
    private static final double NUMBER = 42;
    private static final double DAY = 130;
    private static final double STATE = 150;
    private static final double BAR = 14;
    private static final double TITLE_SHARE = 0.31;
    private static final double PLACE_SHARE = 0.215;
    private static final double PARTICIPANTS_SHARE = 0.27;
    private static final double IN_CHARGE_SHARE = 0.205;

    private final DoubleExpression fixed = DoubleExpression.doubleExpression(Grown.pixels(this, NUMBER + DAY + STATE))
            .add(BAR);

    private final Words words;
    private final PlanViewModel model;
    private final List<TableColumn<PlanEntry, ?>> edited;
    private final Map<String, TableColumn<PlanEntry, ?>> fields;
    private TableColumn<PlanEntry, ?> lastEdited;

    /** @param told takes what to say of what was typed and not taken */
    PlanTable(Words words, PlanViewModel model, Consumer<ObservableValue<String>> told) {
        this.words = words;
        this.model = model;
        setId("plan-table");
        getStyleClass().addAll("plan-table", "compact");
        accessibleTextProperty().bind(words.text("shell.plan"));
        setEditable(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        var say = new LineWords(words);
        var number = column("number", say::number, NUMBER, PlanOrder.number());
        var title = text("title", RowField.TITLE, say::title, say::titleOf, TITLE_SHARE, TITLE_SHARE);
        var day = column("day", say::day, DAY, PlanOrder.day());
        day.setCellFactory(_ -> new DayCell(this, words, model.changes(), say::day, told));
        var place = text(RowField.PLACE, "place", say::place, PLACE_SHARE, PLACE_SHARE + PARTICIPANTS_SHARE);
        var participants =
                text(RowField.PARTICIPANTS, "participants", say::participants, PARTICIPANTS_SHARE, PARTICIPANTS_SHARE);
        var inCharge = text(RowField.IN_CHARGE, "in-charge", say::inCharge, IN_CHARGE_SHARE, IN_CHARGE_SHARE);
        var state = column("state", say::state, STATE, PlanOrder.state());
        edited = List.of(title, day, place, participants, inCharge);
        lastEdited = title;
        fields = Map.of(
                "title", title,
                "date", day,
                "start", day,
                "end", day,
                "place", place,
                "participants", participants,
                "in-charge", inCharge);
        getColumns().setAll(List.of(number, title, day, place, participants, inCharge, state));
        getColumns().forEach(each -> each.setEditable(edited.contains(each)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        Rows.speak(words, this);
    }

    /** Ends the editing of this cell and begins below it. */
    void editBelow(int row, TableColumn<PlanEntry, ?> column) {
        go(row + 1, column);
    }

    /** Ends the editing of this cell and begins beside it: -1 at the left, 1 at the right. */
    void editBeside(int row, TableColumn<PlanEntry, ?> column, int step) {
        int next = edited.indexOf(column) + step;
        if (next >= edited.size()) {
            go(row + 1, edited.getFirst());
        } else if (next < 0) {
            go(row - 1, edited.getLast());
        } else {
            go(row, edited.get(next));
        }
    }

    /** Edits the chosen row where it was pressed or edited last. */
    void editChosen() {
        int row = getSelectionModel().getSelectedIndex();
        if (getEditingCell() == null && row >= 0) {
            go(row, lastEdited);
        }
    }

    /** Edits the cell of this field in the chosen row, or shows the row where the field is empty; false for others. */
    boolean show(String field) {
        int row = getSelectionModel().getSelectedIndex();
        TableColumn<PlanEntry, ?> column = fields.get(field);
        if (row < 0 || (column == null && !field.isEmpty())) {
            return false;
        }
        if (column == null) {
            requestFocus();
        } else {
            go(row, column);
        }
        return true;
    }

    private void go(int row, TableColumn<PlanEntry, ?> column) {
        edit(-1, null);
        requestFocus();
        if (row < 0 || row >= getItems().size()) {
            return;
        }
        getSelectionModel().clearAndSelect(row);
        scrollTo(Math.max(0, row - 1));
        lastEdited = column;
        layout();
        edit(row, column);
    }

    private void pressed(MouseEvent mouse) {
        for (Node each = (Node) mouse.getTarget(); each != null; each = each.getParent()) {
            if (each instanceof TableCell<?, ?> cell) {
                edited.stream()
                        .filter(column -> column.equals(cell.getTableColumn()))
                        .forEach(column -> lastEdited = column);
            }
        }
    }

    private void key(KeyEvent key) {
        boolean start = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2;
        if (start && getEditingCell() == null && getSelectionModel().getSelectedIndex() >= 0) {
            editChosen();
            key.consume();
        }
    }

    private TableColumn<PlanEntry, PlanLine> text(
            RowField field, String key, Function<PlanLine, Region> say, double share, double shareWhenShut) {
        return text(key, field, say, line -> field.of(line.row()), share, shareWhenShut);
    }

    private TableColumn<PlanEntry, PlanLine> text(
            String key,
            RowField field,
            Function<PlanLine, Region> say,
            Function<PlanLine, String> sortedBy,
            double share,
            double shareWhenShut) {
        DoubleBinding shut = shared(shareWhenShut);
        var column = column(key, say, 0, PlanOrder.words(sortedBy));
        column.prefWidthProperty().bind(shared(share));
        column.setCellFactory(_ -> new TextCell(this, model, field, say, shut));
        return column;
    }

    private TableColumn<PlanEntry, PlanLine> column(
            String key, Function<PlanLine, Region> say, double width, Comparator<PlanLine> order) {
        var column = new TableColumn<PlanEntry, PlanLine>();
        column.setId("plan-column-" + key);
        column.textProperty().bind(words.text("plan.column." + key));
        column.prefWidthProperty().bind(Grown.pixels(this, width));
        column.setComparator(order);
        column.setReorderable(false);
        column.setResizable(false);
        column.setCellValueFactory(cell -> cell.getValue().line());
        column.setCellFactory(_ -> cell(say));
        return column;
    }

    private static TableCell<PlanEntry, PlanLine> cell(Function<PlanLine, Region> say) {
        return new ShownCell<>(say);
    }

    private DoubleBinding shared(double share) {
        return widthProperty().subtract(fixed).multiply(share);
    }
}
