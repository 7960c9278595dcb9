package kz.onkundik.exchange.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import kz.onkundik.document.Document;
import kz.onkundik.document.FontFamily;
import kz.onkundik.document.PageStyle;
import kz.onkundik.text.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a Word document: those that a person changes to change the whole of it. */
final class WordLook {
    private static final int HEADING_ABOVE_BODY = 2;

    private WordLook() {}

    static void apply(Document document, XWPFDocument word) throws IOException {
        PageStyle page = document.page();
        String styles = template()
                .replace("{font}", font(page.family()))
                .replace("{language}", tag(document.info().language()))
                .replace("{body}", halves(page.bodySize()))
                .replace("{heading1}", halves(page.bodySize() + HEADING_ABOVE_BODY))
                .replace("{table}", halves(page.tableSize()))
                .replace("{caption}", halves(page.captionSize()))
                .replace("{small}", halves(page.smallSize()));
        try {
            word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
        word.getSettings().getCTSettings().addNewAutoHyphenation().setVal(true);
    }

    /** The language as Word knows it. */
    static String tag(Language language) {
        return switch (language) {
            case KK -> "kk-KZ";
            case RU -> "ru-RU";
            case EN -> "en-GB";
        };
    }

    /** Word counts type in half points. */
    static String halves(float points) {
        return Integer.toString(Math.round(points * 2));
    }

    private static String font(FontFamily family) {
        return switch (family) {
            case TIMES_METRIC -> "Times New Roman";
            case PT_SERIF -> "PT Serif";
        };
    }

    private static String template() throws IOException {
        try (InputStream in = WordLook.class.getResourceAsStream("styles.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
