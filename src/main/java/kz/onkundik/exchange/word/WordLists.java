package kz.onkundik.exchange.word;

import java.math.BigInteger;
import kz.onkundik.document.ListBlock;
import kz.onkundik.exchange.XmlLetters;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes lists that Word numbers itself, so that an item put in between is counted. */
final class WordLists {
    private static final int INDENT = 400;

    private final XWPFDocument word;
    private int made;

    WordLists(XWPFDocument word) {
        this.word = word;
    }

    void write(ListBlock list, WordPlace place) {
        if (list.items().isEmpty()) {
            return;
        }
        BigInteger number = numbering(list);
        for (ListBlock.Item item : list.items()) {
            XWPFParagraph paragraph = place.paragraph();
            WordBlocks.paragraph(new kz.onkundik.document.Paragraph(item.text(), list.style()), paragraph);
            paragraph.setFirstLineIndent(0);
            paragraph.setNumID(number);
            paragraph.setIndentationLeft(INDENT);
            paragraph.setIndentationHanging(INDENT);
        }
    }

    private BigInteger numbering(ListBlock list) {
        String label = XmlLetters.of(list.items().getFirst().label());
        XWPFNumbering numbering = word.getNumbering() == null ? word.createNumbering() : word.getNumbering();
        CTAbstractNum list0 = CTAbstractNum.Factory.newInstance();
        list0.setAbstractNumId(BigInteger.valueOf(made++));
        CTLvl level = list0.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(list.numbered() ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        level.addNewLvlText().setVal(list.numbered() ? "%1" + label.replaceFirst("^\\d+", "") : label);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list0)));
    }
}
