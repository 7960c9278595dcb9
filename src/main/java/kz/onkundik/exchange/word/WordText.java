package kz.onkundik.exchange.word;

import kz.onkundik.document.Alignment;
import kz.onkundik.document.Run;
import kz.onkundik.document.Text;
import kz.onkundik.exchange.XmlLetters;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Writes runs of text into a paragraph. */
final class WordText {
    private static final String GREY = "666666";
    private static final String BLUE = "1F4E9E";

    private WordText() {}

    /** @param size in points; 0 for that of the paragraph's style */
    static void write(Text text, XWPFParagraph to, float size) {
        for (Run run : text.runs()) {
            XWPFRun written = run.link() == null
                    ? to.createRun()
                    : to.createHyperlinkRun(run.link().uri().toASCIIString());
            letters(run.text(), written);
            written.setBold(run.bold());
            if (run.link() != null) {
                written.setColor(BLUE);
            } else if (run.muted()) {
                written.setColor(GREY);
            }
            if (size > 0) {
                written.setFontSize((double) size);
            }
            if (run.language() != null) {
                CTRPr properties = written.getCTR().isSetRPr()
                        ? written.getCTR().getRPr()
                        : written.getCTR().addNewRPr();
                properties.addNewLang().setVal(WordLook.tag(run.language()));
            }
        }
    }

    static ParagraphAlignment alignment(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTER -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
            case JUSTIFIED -> ParagraphAlignment.BOTH;
        };
    }

    /** A line feed in the text ends a line. */
    private static void letters(String text, XWPFRun run) {
        String[] lines = XmlLetters.of(text).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
