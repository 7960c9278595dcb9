package kz.onkundik.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureBlockTest {
    private static final float LEADING = 1.2f;
    private static final List<String> LINES = List.of(
            "Сәрсенбаева Гүлнар Өмірзаққызы",
            "«Жалпы білім беретін № 12 мектеп» коммуналдық мемлекеттік мекемесінің директоры",
            "Бөлінбейтін" + "ө".repeat(120));

    private final PDDocument document = new PDDocument();
    private BlockFont letters;
    private PDFont font;

    @BeforeEach
    void loadFont() throws IOException {
        letters = BlockFont.forLines(LINES);
        font = letters.embed(document);
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @ParameterizedTest
    @CsvSource({"400, 200", "250, 66", "100, 60", "60, 20", "20, 7"})
    void linesNeverLeaveTheirBox(float width, float height) throws IOException {
        FittedLines fitted = FittedLines.fit(LINES, font, LEADING, width, height);
        assertTrue(fitted.lines().size() * fitted.size() * LEADING <= height);
        for (String line : fitted.lines()) {
            assertTrue(font.getStringWidth(line) / 1000 * fitted.size() <= width + 0.01, line);
        }
    }

    @Test
    void whatFitsIsShownWhole() throws IOException {
        FittedLines fitted = FittedLines.fit(LINES, font, LEADING, 400, 200);
        assertEquals(9, fitted.size());
        assertEquals(
                String.join("", LINES).replace(" ", ""),
                String.join("", fitted.lines()).replace(" ", ""));
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() throws IOException {
        assertTrue(
                FittedLines.fit(LINES, font, LEADING, 60, 20).lines().getLast().endsWith("…"));
    }

    @Test
    void aBoxWithoutRoomStaysEmpty() throws IOException {
        assertEquals(List.of(), FittedLines.fit(LINES, font, LEADING, 60, 3).lines());
        var drawn = SignatureBlock.draw(document, new PDRectangle(0, 0), LINES);
        assertEquals(
                0,
                drawn.getNormalAppearance().getAppearanceStream().getCOSObject().getLength());
    }

    @Test
    void aLetterThatNoFontHasBecomesAQuestionMark() throws IOException {
        assertEquals(List.of("Өмір ? ?"), letters.shown(List.of("Өмір\t🙂\n?")));
    }
}
