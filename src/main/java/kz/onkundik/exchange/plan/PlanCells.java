package kz.onkundik.exchange.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.onkundik.exchange.table.FoundCell;
import kz.onkundik.exchange.table.FoundTable;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/**
 * One row of a table, read by what its columns say.
 *
 * @param row its index
 * @param columns the column of each field that there is
 * @param names the headings of these columns; none where the table has none
 */
record PlanCells(FoundTable table, int row, Map<PlanField, Integer> columns, Map<PlanField, String> names) {
    /** The number by which the person finds it. */
    int number() {
        return row + 1;
    }

    FoundCell cell(PlanField field) {
        Integer column = columns.get(field);
        return column == null ? FoundCell.EMPTY : table.cell(row, column);
    }

    String text(PlanField field) {
        return cell(field).text();
    }

    /** The heading of a field's column; where the table has none, what the plan calls it, to be said. */
    Object heading(PlanField field) {
        String name = names.get(field);
        return name == null ? Problem.hint("plan.import.field." + field.key(), place(field)) : name;
    }

    Place place(PlanField field) {
        return new Place("import", Integer.toString(number()), field.key());
    }

    boolean isBlank() {
        return table.rows().get(row).stream().allMatch(FoundCell::isBlank);
    }

    /** The row of column numbers that stands below the headings of official forms. */
    boolean isNumberOfColumns() {
        List<FoundCell> cells = table.rows().get(row);
        return cells.size() > 2
                && IntStream.range(0, cells.size())
                        .allMatch(column -> cells.get(column).text().equals(Integer.toString(column + 1)));
    }

    /** A heading across the table: one text, not in the title's column, and nothing beside it. */
    boolean isSection() {
        return table.rows().get(row).stream().filter(cell -> !cell.isBlank()).count() == 1
                && cell(PlanField.TITLE).isBlank();
    }

    /** Whether of all that is known only the title, and perhaps the item's number, is said. */
    boolean isTitleAlone() {
        return columns.keySet().stream()
                .filter(field -> field != PlanField.TITLE && field != PlanField.ITEM)
                .allMatch(field -> cell(field).isBlank());
    }

    /** All that stands in the row. */
    String only() {
        return table.rows().get(row).stream()
                .map(FoundCell::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** The headings once more, as at the top of a further page. */
    boolean isHeadings() {
        return !names.isEmpty()
                && names.entrySet().stream()
                        .allMatch(name -> text(name.getKey()).equals(name.getValue()));
    }
}
