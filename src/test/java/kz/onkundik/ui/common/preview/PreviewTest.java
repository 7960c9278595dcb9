package kz.onkundik.ui.common.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import kz.onkundik.problem.Failure;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document on the desk, as it is turned, zoomed, printed and opened. */
class PreviewTest {
    private static final int PAGES = 6;

    @TempDir
    Path folder;

    private final PaperPrinter printer = new PaperPrinter();
    private final List<Path> opened = new ArrayList<>();
    private SchoolModel school;
    private PreviewModel<String> model;
    private int pages = PAGES;
    private boolean isFailing;
    private PreviewPane pane;

    @AutoClose
    private TestWindow window;

    @BeforeEach
    void show() {
        school = SchoolFixture.empty(folder);
        model = new PreviewModel<>(
                school,
                BackgroundWork.inPlace(),
                () -> _ -> {
                    if (isFailing) {
                        throw new Failure("document.open", "");
                    }
                    return new Pdf<>("about", "Құжат.pdf", pdf(pages));
                },
                new Outlets(printer, folder, opened::add),
                thrown -> {
                    throw new AssertionError(thrown);
                });
        window = TestWindow.show(700, 600, Language.KK, ThemeChoice.LIGHT, (words, _) -> {
            pane = new PreviewPane(words, model, "report.pages");
            return new StackPane(pane);
        });
        window.alsoCloses(school);
    }

    @Test
    void theKeysTurnPages() {
        key(KeyCode.PAGE_DOWN, false);
        assertEquals("2 / 6", label("#preview-page"));
        key(KeyCode.END, false);
        assertEquals("6 / 6", label("#preview-page"));
        key(KeyCode.PAGE_UP, false);
        assertEquals("5 / 6", label("#preview-page"));
        key(KeyCode.HOME, false);
        assertEquals("1 / 6", label("#preview-page"));
    }

    @Test
    void ctrlAndPlusMinusZeroZoomByStepsAndBackToTheWidth() {
        String fitting = label("#preview-zoom");
        key(KeyCode.PLUS, true);
        assertEquals("90 %", label("#preview-zoom"));
        key(KeyCode.MINUS, true);
        assertEquals("75 %", label("#preview-zoom"));
        key(KeyCode.DIGIT0, true);
        assertEquals(fitting, label("#preview-zoom"));
    }

    @Test
    void aPageFitsWholeAndTwoLieSideBySide() {
        window.press("#preview-fit-page");
        assertEquals(1, visibleRows());
        window.press("#preview-two-pages");
        var sheets = window.call(() -> List.copyOf(window.scene().getRoot().lookupAll(".page-sheet")));
        assertEquals(
                sheets.get(0).getLayoutY(), sheets.get(1).getLayoutY(), () -> "pages are not side by side: " + sheets);
        key(KeyCode.PAGE_DOWN, false);
        assertEquals("3 / 6", label("#preview-page"));
    }

    @Test
    void whoLooksAtTheTopOfTheFirstPageStillDoesWhenTheWindowGrowsAndShrinks() {
        var pages = (ScrollPane) window.scene().getRoot().lookup("#preview-pages");
        for (double width : new double[] {400, 700, 500}) {
            window.run(() -> pane.setMaxWidth(width));
            assertEquals(0, window.call(pages::getVvalue), () -> "at " + width);
        }
    }

    @Test
    void anEditKeepsThePageAndTheZoom() {
        key(KeyCode.PLUS, true);
        key(KeyCode.PAGE_DOWN, false);
        key(KeyCode.PAGE_DOWN, false);
        pages = PAGES + 1;
        window.run(model::changed);
        window.run(model::make);
        assertEquals("3 / 7", label("#preview-page"));
        assertEquals("90 %", label("#preview-zoom"));
    }

    @Test
    void whatCannotBeMadeIsSaidInASentenceAndTheOldPagesStay() {
        isFailing = true;
        window.run(model::changed);
        window.run(model::make);
        assertTrue(window.shows("#preview-trouble"));
        assertFalse(window.shows("#preview-freshness"));
        assertEquals("1 / 6", label("#preview-page"));
        isFailing = false;
        window.run(model::changed);
        window.run(model::make);
        assertFalse(window.shows("#preview-trouble"));
    }

    @Test
    void allPagesArePrintedAt300Dpi() {
        window.press("#preview-print");
        assertEquals(PAGES, printer.printed.size());
        assertEquals(new Dimension2D(2480, 3508), printer.printed.getFirst());
        assertTrue(printer.isEnded);
    }

    @Test
    void withoutAPrinterTheFileIsOpenedInstead() throws IOException {
        printer.isThere = false;
        window.press("#preview-print");
        assertEquals(List.of(folder.resolve("Құжат.pdf")), opened);
        assertEquals(
                "%PDF-",
                Files.readString(opened.getFirst(), StandardCharsets.ISO_8859_1).substring(0, 5));
    }

    @Test
    void aPrinterThatRefusesIsNamedInASentence() {
        printer.isBroken = true;
        window.press("#preview-print");
        assertTrue(printer.isCancelled);
        assertTrue(window.text().contains("«HP»"), window.text());
    }

    private long visibleRows() {
        var pane = (ScrollPane) window.scene().getRoot().lookup("#preview-pages");
        double seen = window.call(() -> pane.getViewportBounds().getHeight());
        return window.call(() -> window.scene().getRoot().lookupAll(".page-sheet").stream()
                .filter(sheet -> sheet.getBoundsInParent().getMaxY() <= seen)
                .count());
    }

    private String label(String selector) {
        return window.call(() -> ((Labeled) window.scene().getRoot().lookup(selector)).getText());
    }

    private void key(KeyCode code, boolean ctrl) {
        window.run(() -> window.scene()
                .getRoot()
                .lookup("#preview-pages")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false)));
    }

    private static byte[] pdf(int pages) {
        try (var document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
