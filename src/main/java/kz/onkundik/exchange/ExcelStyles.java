package kz.onkundik.exchange;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks of a workbook's cells. */
final class ExcelStyles {
    final XSSFCellStyle header;
    final XSSFCellStyle text;
    final XSSFCellStyle date;
    final XSSFCellStyle number;
    final XSSFCellStyle sum;
    final XSSFCellStyle link;

    ExcelStyles(XSSFWorkbook workbook) {
        header = cell(workbook);
        header.setFont(font(workbook, true));
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = cell(workbook);
        // A text that begins with = + - @ stays a text when somebody edits it.
        text.setQuotePrefixed(true);
        date = formatted(workbook, "dd.mm.yyyy");
        number = formatted(workbook, "#,##0");
        sum = formatted(workbook, "#,##0");
        sum.setFont(font(workbook, true));
        link = cell(workbook);
        XSSFFont blue = font(workbook, false);
        blue.setUnderline(XSSFFont.U_SINGLE);
        blue.setColor(IndexedColors.BLUE.getIndex());
        link.setFont(blue);
    }

    private static XSSFCellStyle cell(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook, false));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static XSSFCellStyle formatted(XSSFWorkbook workbook, String format) {
        XSSFCellStyle style = cell(workbook);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFFont font(XSSFWorkbook workbook, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 11);
        font.setBold(bold);
        return font;
    }
}
