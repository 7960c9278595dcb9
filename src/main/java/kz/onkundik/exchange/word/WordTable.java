package kz.onkundik.exchange.word;

import java.math.BigInteger;
import java.util.List;
import kz.onkundik.document.Cell;
import kz.onkundik.document.Column;
import kz.onkundik.document.Row;
import kz.onkundik.document.Shade;
import kz.onkundik.document.Table;
import kz.onkundik.document.Text;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes a table: widths, joined cells, a header that is repeated on each page. */
final class WordTable {
    /** In eighths of a point. */
    private static final int LINE = 4;

    private static final String GREY = "808080";

    private final Table table;
    private final int[] widths;
    /** For each column, in how many more rows a cell from above stands, and how wide that cell is. */
    private final int[] reached;

    private final int[] span;

    /** @param width of the whole, in twentieths of a point */
    WordTable(Table table, int width) {
        this.table = table;
        widths = widths(table.columns(), width);
        reached = new int[widths.length];
        span = new int[widths.length];
    }

    void write(XWPFTable to) {
        CTTblGrid grid = to.getCTTbl().getTblGrid() == null
                ? to.getCTTbl().addNewTblGrid()
                : to.getCTTbl().getTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        to.setTopBorder(XWPFBorderType.SINGLE, LINE, 0, GREY);
        to.setBottomBorder(XWPFBorderType.SINGLE, LINE, 0, GREY);
        to.setLeftBorder(XWPFBorderType.SINGLE, LINE, 0, GREY);
        to.setRightBorder(XWPFBorderType.SINGLE, LINE, 0, GREY);
        to.setInsideHBorder(XWPFBorderType.SINGLE, LINE, 0, GREY);
        to.setInsideVBorder(XWPFBorderType.SINGLE, LINE, 0, GREY);
        rows(table.header(), to, true);
        rows(table.rows(), to, false);
        // A new table has a row of its own.
        to.removeRow(0);
    }

    private void rows(List<Row> rows, XWPFTable to, boolean header) {
        for (Row row : rows) {
            XWPFTableRow written = to.insertNewTableRow(to.getNumberOfRows());
            written.setRepeatHeader(header);
            if (row.minimumMm() > 0) {
                written.setHeight(WordPages.twips(row.minimumMm()));
            }
            cells(row, written);
        }
    }

    private void cells(Row row, XWPFTableRow to) {
        var next = row.cells().iterator();
        int column = 0;
        while (column < widths.length) {
            if (reached[column] > 0) {
                reached[column]--;
                XWPFTableCell below = cell(to, column, span[column]);
                properties(below).addNewVMerge().setVal(STMerge.CONTINUE);
                below.addParagraph();
                column += span[column];
            } else {
                Cell cell = next.hasNext() ? next.next() : Cell.EMPTY;
                XWPFTableCell written = cell(to, column, cell.columnSpan());
                if (cell.rowSpan() > 1) {
                    properties(written).addNewVMerge().setVal(STMerge.RESTART);
                    reached[column] = cell.rowSpan() - 1;
                    span[column] = cell.columnSpan();
                }
                content(cell, row.keepWithNext(), written);
                column += cell.columnSpan();
            }
        }
    }

    private XWPFTableCell cell(XWPFTableRow to, int column, int columns) {
        XWPFTableCell cell = to.createCell();
        int width = 0;
        for (int i = column; i < column + columns; i++) {
            width += widths[i];
        }
        CTTcPr properties = properties(cell);
        properties.addNewTcW().setW(BigInteger.valueOf(width));
        if (columns > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        while (!cell.getParagraphs().isEmpty()) {
            cell.removeParagraph(0);
        }
        return cell;
    }

    private void content(Cell cell, boolean keepWithNext, XWPFTableCell to) {
        for (Text text : cell.paragraphs().isEmpty() ? List.of(Text.EMPTY) : cell.paragraphs()) {
            XWPFParagraph paragraph = to.addParagraph();
            paragraph.setStyle("TableText");
            paragraph.setAlignment(WordText.alignment(cell.alignment()));
            paragraph.setKeepNext(keepWithNext);
            WordText.write(text, paragraph, table.size());
        }
        if (cell.shade() != Shade.NONE) {
            int grey = Math.round(cell.shade().grey() * 255);
            to.setColor("%02X%02X%02X".formatted(grey, grey, grey));
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    /** Shares of the width; a column that is fitted to what stands in it gets an even share, as Word will fit it. */
    private static int[] widths(List<Column> columns, int width) {
        double even = columns.stream()
                .mapToDouble(Column::weight)
                .filter(weight -> weight > 0)
                .average()
                .orElse(1);
        double all = columns.stream()
                .mapToDouble(column -> column.weight() > 0 ? column.weight() : even)
                .sum();
        return columns.stream()
                .mapToInt(column -> (int) (width * (column.weight() > 0 ? column.weight() : even) / all))
                .toArray();
    }
}
