package kz.onkundik.exchange.word;

import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import kz.onkundik.document.BarChart;
import kz.onkundik.document.Block;
import kz.onkundik.document.Columns;
import kz.onkundik.document.Figure;
import kz.onkundik.document.Gap;
import kz.onkundik.document.Heading;
import kz.onkundik.document.ListBlock;
import kz.onkundik.document.PageBreak;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Picture;
import kz.onkundik.document.Pictures;
import kz.onkundik.document.QrCode;
import kz.onkundik.document.Rule;
import kz.onkundik.document.SignatureField;
import kz.onkundik.document.StackedBlock;
import kz.onkundik.document.Table;
import kz.onkundik.document.Text;
import kz.onkundik.document.Together;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes blocks one after the other, in the order of the document. */
final class WordBlocks {
    private static final int TWIPS = 20;
    private static final int SPACE_AROUND_PICTURE = 6;

    private final XWPFDocument word;
    private final WordPages pages;
    private final WordLists lists;
    private final LocalDate date;

    WordBlocks(XWPFDocument word, WordPages pages, LocalDate date) {
        this.word = word;
        this.pages = pages;
        this.lists = new WordLists(word);
        this.date = date;
    }

    void write(List<Block> blocks) throws IOException {
        WordPlace page = new WordPlace.OnPage(word, pages);
        for (Block block : blocks) {
            switch (block) {
                case PageBreak turn -> pages.turn(turn.orientation());
                case Heading heading -> heading(heading);
                case Pictures pictures -> pictures(pictures);
                case Columns columns -> columns(columns);
                case Together together -> write(together.blocks());
                case StackedBlock stacked -> stacked(stacked, page);
            }
        }
    }

    private void heading(Heading heading) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle("Heading" + Math.min(3, heading.level()));
        paragraph.setAlignment(WordText.alignment(heading.alignment()));
        WordText.write(heading.text().inBold(), paragraph, 0);
    }

    private void stacked(StackedBlock block, WordPlace place) throws IOException {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph, place.paragraph());
            case ListBlock list -> lists.write(list, place);
            case Table table -> new WordTable(table, place.width()).write(place.table());
            case BarChart chart -> WordChart.write(chart, place.width() / (float) TWIPS, date, word, place.paragraph());
            case Figure figure -> figure(figure, place);
            case Rule rule -> place.paragraph().setBorderBottom(Borders.SINGLE);
            case Gap gap -> gap(gap.heightMm(), place.paragraph());
            case QrCode code -> code(code, place);
            case SignatureField field -> signature(field, place);
        }
    }

    static void paragraph(Paragraph from, XWPFParagraph to) {
        ParagraphStyle style = from.style();
        to.setAlignment(WordText.alignment(style.alignment()));
        to.setFirstLineIndent(Math.round(style.firstLineIndent() * TWIPS));
        to.setSpacingBefore(Math.round(style.spaceBefore() * TWIPS));
        to.setSpacingAfter(Math.round(style.spaceAfter() * TWIPS));
        to.setKeepNext(style.keepWithNext());
        WordText.write(from.text(), to, style.size());
    }

    /** White space is a line of exactly this height. */
    private static void gap(float millimetres, XWPFParagraph to) {
        to.setSpacingBetween(Math.max(1, WordPages.twips(millimetres) / (float) TWIPS), LineSpacingRule.EXACT);
    }

    private void figure(Figure figure, WordPlace place) throws IOException {
        XWPFParagraph line = place.paragraph();
        line.setAlignment(WordText.alignment(figure.alignment()));
        WordPictures.photo(
                figure.picture(), Math.min(place.width(), WordPages.twips(figure.widthMm())) / (float) TWIPS, line);
        caption(figure.picture(), place);
    }

    private static void caption(Picture picture, WordPlace place) {
        if (!picture.caption().plain().isEmpty()) {
            XWPFParagraph caption = place.paragraph();
            caption.setStyle("Caption");
            WordText.write(picture.caption(), caption, 0);
        }
    }

    private void code(QrCode code, WordPlace place) throws IOException {
        WordPictures.code(code, place.paragraph());
        XWPFParagraph beside = place.paragraph();
        beside.setStyle("Small");
        WordText.write(code.beside(), beside, 0);
    }

    /** Where the PDF has its signature field, the paper has room for ink. */
    private static void signature(SignatureField field, WordPlace place) {
        XWPFParagraph room = place.paragraph();
        room.setStyle("Small");
        room.setBorderBottom(Borders.SINGLE);
        room.setSpacingBefore(WordPages.twips(field.heightMm() / 2));
        WordText.write(Text.muted(field.tooltip()), room, 0);
    }

    private void pictures(Pictures pictures) throws IOException {
        List<Picture> all = pictures.pictures();
        for (int from = 0; from < all.size(); from += pictures.perRow()) {
            List<Picture> row = all.subList(from, Math.min(all.size(), from + pictures.perRow()));
            XWPFTable table = frame(pictures.perRow());
            int width = pages.width() / pictures.perRow();
            for (int i = 0; i < pictures.perRow(); i++) {
                var place = place(table, i, width);
                if (i < row.size()) {
                    XWPFParagraph line = place.paragraph();
                    line.setAlignment(ParagraphAlignment.CENTER);
                    line.setKeepNext(true);
                    WordPictures.photo(row.get(i), width / (float) TWIPS - 2 * SPACE_AROUND_PICTURE, line);
                    caption(row.get(i), place);
                }
                place.finish();
            }
        }
    }

    private void columns(Columns columns) throws IOException {
        double all = columns.parts().stream().mapToDouble(Columns.Part::weight).sum();
        XWPFTable table = frame(columns.parts().size());
        for (int i = 0; i < columns.parts().size(); i++) {
            Columns.Part part = columns.parts().get(i);
            var place = place(table, i, (int) (pages.width() * part.weight() / all));
            for (StackedBlock block : part.blocks()) {
                stacked(block, place);
            }
            place.finish();
            if (columns.atBottom()) {
                table.getRow(0).getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
            }
        }
    }

    /** A table without borders. */
    private XWPFTable frame(int columns) {
        XWPFTable table = word.createTable(1, columns);
        table.removeBorders();
        table.getRow(0).setCantSplitRow(true);
        return table;
    }

    private WordPlace.InCell place(XWPFTable table, int column, int width) {
        XWPFTableCell cell = table.getRow(0).getCell(column);
        cell.removeParagraph(0);
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        (properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW()).setW(BigInteger.valueOf(width));
        return new WordPlace.InCell(cell, width);
    }
}
