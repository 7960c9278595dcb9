package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kz.onkundik.exchange.LibreOffice;
import kz.onkundik.report.Paper;
import kz.onkundik.text.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documents of the sample for Word. */
class WordDocumentTest {
    private static final Path GALLERY = Path.of("target", "gallery", "documents");

    @TempDir
    Path folder;

    private OpenSchool school;

    @BeforeEach
    void open() {
        school = Schools.sample(folder.resolve("sample.onkundik"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void headingsAreStylesTablesAreTablesAndTheHeaderIsRepeated() throws Exception {
        byte[] bytes = new MakeDocument().word(school, Paper.REPORT, Language.KK);
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertEquals(
                    List.of("Heading1", "Heading2", "Heading2"),
                    word.getParagraphs().stream()
                            .map(XWPFParagraph::getStyle)
                            .filter(style -> style != null && style.startsWith("Heading"))
                            .limit(3)
                            .toList());
            assertTrue(
                    word.getTables().stream().anyMatch(table -> table.getRow(0).isRepeatHeader()));
            assertEquals(
                    "kk-KZ",
                    word.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal());
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void theSameWorkGivesTheSameBytes(Paper paper) {
        var make = new MakeDocument();
        assertArrayEquals(make.word(school, paper, Language.RU), make.word(school, paper, Language.RU));
    }

    @ParameterizedTest
    @EnumSource(
            value = Paper.class,
            names = {"PLAN", "REPORT", "LETTER", "SUMMARY"})
    void libreOfficeOpensItAndFindsTheWordsOfThePdfInTheirOrder(Paper paper) throws Exception {
        assumeTrue(LibreOffice.isInstalled());
        Files.createDirectories(GALLERY);
        String name = "sample-" + paper.name().toLowerCase(Locale.ROOT);
        Path file =
                Files.write(GALLERY.resolve(name + "-kk.docx"), new MakeDocument().word(school, paper, Language.KK));
        String said = Schools.squeezed(Files.readString(LibreOffice.convert(file, "txt:Text (encoded):UTF8", folder)));
        int at = 0;
        for (String word : expected(paper)) {
            int found = said.indexOf(Schools.squeezed(word), at);
            assertTrue(found >= at, () -> word + " in " + said);
            at = found;
        }
    }

    /** The headings, as the PDF has them in this order. */
    private List<String> expected(Paper paper) throws Exception {
        byte[] bytes = new MakeDocument().word(school, paper, Language.KK);
        byte[] pdf = new MakeDocument().pdf(school, paper, Language.KK).bytes();
        String inPdf = Schools.text(pdf);
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> headings = word.getParagraphs().stream()
                    .filter(paragraph ->
                            paragraph.getStyle() != null && paragraph.getStyle().startsWith("Heading"))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertTrue(!headings.isEmpty());
            int at = 0;
            for (String heading : headings) {
                int found = inPdf.indexOf(Schools.squeezed(heading), at);
                assertTrue(found >= at, () -> heading + " in the PDF");
                at = found;
            }
            return headings;
        }
    }
}
