package kz.onkundik.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The tables of a Word document (.docx), in their order. */
final class WordTables {
    private WordTables() {}

    static List<FoundTable> read(byte[] bytes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return document.getTables().stream().map(WordTables::table).toList();
        }
    }

    private static FoundTable table(XWPFTable table) {
        var grid = new TableGrid();
        int at = 0;
        for (XWPFTableRow row : table.getRows()) {
            int column = before(row);
            for (XWPFTableCell cell : row.getTableCells()) {
                CTTcPr look = cell.getCTTc().getTcPr();
                boolean goesOn = goesOn(look) && at > 0 && grid.has(at - 1, column);
                grid.put(at, column, 1, goesOn ? grid.at(at - 1, column) : FoundCell.of(text(cell)));
                column += columns(look);
            }
            at++;
        }
        return grid.table("");
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    /** Columns that a row leaves empty at its beginning (ECMA-376 part 1, 17.4.15). */
    private static int before(XWPFTableRow row) {
        var look = row.getCtRow().getTrPr();
        return look == null || look.sizeOfGridBeforeArray() == 0
                ? 0
                : few(look.getGridBeforeArray(0).getVal());
    }

    private static int columns(CTTcPr look) {
        return look == null || look.getGridSpan() == null
                ? 1
                : Math.max(1, few(look.getGridSpan().getVal()));
    }

    /** Whether the cell continues the one above it (ECMA-376 part 1, 17.4.84: the default is to continue). */
    private static boolean goesOn(CTTcPr look) {
        return look != null && look.getVMerge() != null && look.getVMerge().getVal() != STMerge.RESTART;
    }

    private static int few(BigInteger number) {
        return number == null
                ? 0
                : number.min(BigInteger.valueOf(FoundTable.MOST_COLUMNS)).intValue();
    }
}
