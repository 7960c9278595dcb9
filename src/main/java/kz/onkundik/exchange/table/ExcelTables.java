package kz.onkundik.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets of an Excel workbook. Formulas are never computed: what Excel last showed is taken. */
final class ExcelTables {
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    private ExcelTables() {}

    /** Reads an .xlsx. */
    static List<FoundTable> read(byte[] bytes) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return new ExcelTables().tables(workbook);
        }
    }

    /** Reads an .xls, of Excel 97 to 2003. */
    static List<FoundTable> readOld(byte[] bytes) throws IOException {
        try (var workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return new ExcelTables().tables(workbook);
        }
    }

    private List<FoundTable> tables(Workbook workbook) {
        formatter.setUseCachedValuesForFormulaCells(true);
        List<FoundTable> tables = new ArrayList<>();
        for (Sheet sheet : workbook) {
            if (!workbook.isSheetHidden(workbook.getSheetIndex(sheet))) {
                tables.add(table(sheet));
            }
        }
        return tables;
    }

    private FoundTable table(Sheet sheet) {
        var grid = new TableGrid();
        for (Row row : sheet) {
            for (Cell cell : row) {
                FoundCell found = cell(cell);
                // Sheets are full of cells that have a border and nothing else, often far to the right and below.
                if (!found.isBlank()) {
                    grid.put(row.getRowNum(), cell.getColumnIndex(), 1, found);
                }
            }
        }
        for (CellRangeAddress span : sheet.getMergedRegions()) {
            Row row = sheet.getRow(span.getFirstRow());
            Cell first = row == null ? null : row.getCell(span.getFirstColumn());
            FoundCell found = first == null ? FoundCell.EMPTY : cell(first);
            if (!found.isBlank()) {
                int rows = span.getLastRow() - span.getFirstRow() + 1;
                grid.put(span.getFirstRow(), span.getFirstColumn(), rows, found);
            }
        }
        return grid.table(sheet.getSheetName());
    }

    private FoundCell cell(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell) && cell.getLocalDateTimeCellValue() != null
                        ? FoundCell.of(cell.getLocalDateTimeCellValue().toLocalDate())
                        : FoundCell.of(formatter.formatCellValue(cell));
            case STRING, BOOLEAN -> FoundCell.of(formatter.formatCellValue(cell));
            default -> FoundCell.EMPTY;
        };
    }
}
