package kz.onkundik.exchange.word;

import java.math.BigInteger;
import kz.onkundik.document.DocumentInfo;
import kz.onkundik.document.PageBreak.Orientation;
import kz.onkundik.document.PageStyle;
import kz.onkundik.document.Text;
import kz.onkundik.exchange.XmlLetters;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages: how they lie, their margins, the running head and the label at their foot. */
final class WordPages {
    private static final float SHORT_MM = 210;
    private static final float LONG_MM = 297;
    /** Stand for the page's number and the number of pages where the label is cut into fields. */
    private static final int PAGE = 7;

    private static final int PAGES = 9;

    private final XWPFDocument word;
    private final PageStyle style;
    private Orientation orientation = Orientation.PORTRAIT;
    private boolean begun;

    WordPages(XWPFDocument word, PageStyle style) {
        this.word = word;
        this.style = style;
    }

    /** The width between the margins, in twentieths of a point. */
    int width() {
        float paper = orientation == Orientation.PORTRAIT ? SHORT_MM : LONG_MM;
        return twips(paper - style.leftMm() - style.rightMm());
    }

    /** Begins a new page that lies so; at the document's beginning only says how the first one lies. */
    void turn(Orientation next) {
        begun = begun || !word.getBodyElements().isEmpty();
        if (!begun) {
            orientation = next;
        } else if (orientation == next) {
            word.createParagraph().setPageBreak(true);
        } else {
            XWPFParagraph last = word.createParagraph();
            last.setSpacingBetween(1);
            section(last.getCTP().getPPr().addNewSectPr());
            orientation = next;
        }
    }

    /** Ends the last section and puts head and foot on the pages of all. */
    void finish(DocumentInfo info) {
        CTSectPr last = word.getDocument().getBody().isSetSectPr()
                ? word.getDocument().getBody().getSectPr()
                : word.getDocument().getBody().addNewSectPr();
        section(last);
        WordText.write(Text.muted(info.runningHead()), head(HeaderFooterType.DEFAULT), style.smallSize());
        head(HeaderFooterType.FIRST);
        foot(HeaderFooterType.DEFAULT, info);
        foot(HeaderFooterType.FIRST, info);
        for (XWPFParagraph paragraph : word.getParagraphs()) {
            if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
                CTSectPr section = paragraph.getCTP().getPPr().getSectPr();
                section.setHeaderReferenceArray(last.getHeaderReferenceArray());
                section.setFooterReferenceArray(last.getFooterReferenceArray());
            }
        }
        // Word's library says of the last section what holds for the first.
        last.unsetTitlePg();
        first().addNewTitlePg().setVal(true);
    }

    /** The first section: only its first page goes without the running head. */
    private CTSectPr first() {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                .findFirst()
                .orElseGet(() -> word.getDocument().getBody().getSectPr());
    }

    private XWPFParagraph head(HeaderFooterType type) {
        XWPFParagraph paragraph = word.createHeader(type).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        return paragraph;
    }

    private void foot(HeaderFooterType type, DocumentInfo info) {
        XWPFFooter footer = word.createFooter(type);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setStyle("Small");
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        if (!info.footerNote().isEmpty()) {
            paragraph.createRun().setText(XmlLetters.of(info.footerNote()) + " \u00B7 ");
        }
        String label = info.pageLabel().of(PAGE, PAGES);
        for (String part : label.split("(?<=[79])|(?=[79])", -1)) {
            if (part.equals(Integer.toString(PAGE))) {
                field(paragraph, "PAGE");
            } else if (part.equals(Integer.toString(PAGES))) {
                field(paragraph, "NUMPAGES");
            } else {
                paragraph.createRun().setText(part);
            }
        }
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        new XWPFRun(field.addNewR(), (IRunBody) paragraph).setText("1");
    }

    private void section(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        boolean portrait = orientation == Orientation.PORTRAIT;
        size.setW(BigInteger.valueOf(twips(portrait ? SHORT_MM : LONG_MM)));
        size.setH(BigInteger.valueOf(twips(portrait ? LONG_MM : SHORT_MM)));
        size.setOrient(portrait ? STPageOrientation.PORTRAIT : STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(twips(style.leftMm())));
        margins.setRight(BigInteger.valueOf(twips(style.rightMm())));
        margins.setTop(BigInteger.valueOf(twips(style.topMm())));
        margins.setBottom(BigInteger.valueOf(twips(style.bottomMm())));
        margins.setHeader(BigInteger.valueOf(twips(style.topMm() / 2)));
        margins.setFooter(BigInteger.valueOf(twips(style.bottomMm() / 2)));
        margins.setGutter(BigInteger.ZERO);
    }

    /** Twentieths of a point. */
    static int twips(float millimetres) {
        return Math.round(millimetres / 25.4f * 1440);
    }
}
