package kz.onkundik.exchange;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import kz.onkundik.school.check.WebAddress;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet that is written row by row below a header which stays in sight and on each printed page. */
final class ExcelSheet {
    /** The most letters that Excel lets into a cell. */
    private static final int MOST_LETTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** A column's width is counted in 256ths of a letter. */
    private static final int LETTER = 256;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final ExcelStyles styles;
    private final int columns;
    private int next = 1;

    /** @param widths of the columns, in letters */
    ExcelSheet(XSSFWorkbook workbook, ExcelStyles styles, String name, List<String> header, List<Integer> widths) {
        this.workbook = workbook;
        this.styles = styles;
        sheet = workbook.createSheet(name);
        columns = header.size();
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < columns; i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(XmlLetters.of(header.get(i)));
            cell.setCellStyle(styles.header);
            sheet.setColumnWidth(i, widths.get(i) * LETTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    /**
     * Adds a row. A text longer than a cell can hold goes on in rows below, in the same column.
     *
     * @param values a text, a date, a whole number, a {@link Link} or null for an empty cell
     */
    void add(List<?> values) {
        XSSFRow row = sheet.createRow(next);
        int last = next;
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value instanceof String text) {
                last = Math.max(last, text(next, column, XmlLetters.of(text)));
            } else {
                fill(row.createCell(column), value);
            }
        }
        next = last + 1;
    }

    /** Adds the row of sums over all rows so far: a label, then a formula with its value for each of the columns after it. */
    void addSums(String label, List<Long> values) {
        XSSFRow row = sheet.createRow(next);
        XSSFCell first = row.createCell(0);
        first.setCellValue(label);
        first.setCellStyle(styles.header);
        for (int i = 0; i < values.size(); i++) {
            XSSFCell cell = row.createCell(i + 1);
            String column = CellReference.convertNumToColString(i + 1);
            cell.setCellFormula("SUM(" + column + "2:" + column + next + ")");
            cell.setCellValue(values.get(i));
            cell.setCellStyle(styles.sum);
        }
        next++;
    }

    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, next - 1), 0, columns - 1));
    }

    /** Writes a text and returns the last row that it took. */
    private int text(int firstRow, int column, String text) {
        int row = firstRow;
        int from = 0;
        do {
            int to = Math.min(text.length(), from + MOST_LETTERS);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            XSSFRow own = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            XSSFCell cell = own.createCell(column);
            cell.setCellValue(text.substring(from, to));
            cell.setCellStyle(styles.text);
            from = to;
            row++;
        } while (from < text.length());
        return row - 1;
    }

    private void fill(XSSFCell cell, Object value) {
        switch (value) {
            case null -> cell.setCellStyle(styles.text);
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(styles.date);
            }
            case Number number -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.number);
            }
            case Link link -> {
                cell.setCellValue(XmlLetters.of(link.url()));
                cell.setCellStyle(styles.text);
                if (WebAddress.isValid(link.url())) {
                    XSSFHyperlink live = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
                    live.setAddress(URI.create(link.url()).toASCIIString());
                    cell.setHyperlink(live);
                    cell.setCellStyle(styles.link);
                }
            }
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    /** A web address as it was typed; live where it is one. */
    record Link(String url) {}
}
