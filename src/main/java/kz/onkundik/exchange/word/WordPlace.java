package kz.onkundik.exchange.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Where blocks stand one below the other. */
sealed interface WordPlace {
    XWPFParagraph paragraph();

    XWPFTable table();

    /** In twentieths of a point. */
    int width();

    /** From margin to margin. */
    record OnPage(XWPFDocument word, WordPages pages) implements WordPlace {
        @Override
        public XWPFParagraph paragraph() {
            return word.createParagraph();
        }

        @Override
        public XWPFTable table() {
            return word.createTable();
        }

        @Override
        public int width() {
            return pages.width();
        }
    }

    /** In one of several columns. */
    record InCell(XWPFTableCell cell, int width) implements WordPlace {
        @Override
        public XWPFParagraph paragraph() {
            return cell.addParagraph();
        }

        @Override
        public XWPFTable table() {
            var table = new XWPFTable(cell.getCTTc().addNewTbl(), cell);
            cell.insertTable(cell.getTables().size(), table);
            return table;
        }

        /** A cell ends with a paragraph (ECMA-376, part 1, 17.4.65). */
        void finish() {
            if (cell.getParagraphs().isEmpty() || !cell.getTables().isEmpty()) {
                cell.addParagraph();
            }
        }
    }
}
