package kz.onkundik.exchange.table;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The tables of what was copied from Excel, Word or a web page: all of them put HTML on the clipboard. */
final class HtmlTables {
    private HtmlTables() {}

    static List<FoundTable> read(String html) {
        var document = Jsoup.parse(html);
        document.select("br").before("\n");
        document.select("p, div, li").append("\n");
        return document.select("table").stream()
                .filter(table -> table.select("table").size() == 1)
                .map(HtmlTables::table)
                .toList();
    }

    private static FoundTable table(Element table) {
        var grid = new TableGrid();
        int row = 0;
        for (Element line : table.select("tr")) {
            int column = 0;
            for (Element cell : line.select("> td, > th")) {
                while (grid.has(row, column)) {
                    column++;
                }
                grid.put(row, column, number(cell, "rowspan"), FoundCell.of(text(cell)));
                column += number(cell, "colspan");
            }
            row++;
        }
        return grid.table("");
    }

    /** Lines of the source are no lines of the text; those that were put in for breaks and paragraphs are. */
    private static String text(Element cell) {
        return cell.wholeText().replaceAll("[ \\t]*\\r?\\n[ \\t]*", "\n").replaceAll("\\n{2,}", "\n");
    }

    private static int number(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) : 1;
    }
}
