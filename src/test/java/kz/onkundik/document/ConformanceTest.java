package kz.onkundik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.onkundik.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The files stay in {@code target/document}, to be looked at. */
class ConformanceTest {
    private static final Path FOLDER = Path.of("target/document");

    @Test
    void aKazakhDocumentWithOneOfEverythingIsArchivableAndAccessible() throws Exception {
        assertEquals(List.of(), written(KitchenSink.kazakh(), "kk.pdf").missing());
        VeraPdf.assertConformant(FOLDER.resolve("kk.pdf"));
    }

    @Test
    void aRussianDocumentWithKazakhTextsIsArchivableAndAccessible() throws Exception {
        assertEquals(List.of(), written(KitchenSink.russian(), "ru.pdf").missing());
        VeraPdf.assertConformant(FOLDER.resolve("ru.pdf"));
    }

    @Test
    void chartsFiguresAndJoinedCellsInBothTypefacesAreArchivableAndAccessible() throws Exception {
        for (FontFamily family : FontFamily.values()) {
            String name = "gallery-" + family.name().toLowerCase(Locale.ROOT) + ".pdf";
            assertEquals(List.of(), written(Gallery.document(family), name).missing());
            VeraPdf.assertConformant(FOLDER.resolve(name));
        }
    }

    @Test
    void strangeTextsAndSkippedHeadingsAreArchivableAndAccessible() throws Exception {
        String strange = "🎉 \uE000\uD800 你 \u0000\u202E & <b> а\u0301 \uFFFE";
        var info = KitchenSink.info(strange, Language.KK);
        var text = Text.of(strange);
        var document = new Document(
                info,
                List.of(
                        new Heading(3, text, Alignment.LEFT),
                        new Heading(1, text, Alignment.LEFT),
                        new Heading(6, Text.EMPTY, Alignment.LEFT),
                        new Paragraph(text, ParagraphStyle.BODY),
                        new Paragraph(Text.EMPTY, ParagraphStyle.BODY),
                        ListBlock.dashed(List.of(text, Text.EMPTY)),
                        new Table(
                                List.of(Column.fit(), Column.share(1)),
                                List.of(),
                                List.of(Row.of(), Row.of(Cell.of(text)))),
                        new QrCode(strange, 20, strange, text)),
                Optional.empty());
        written(document, "strange.pdf");
        VeraPdf.assertConformant(FOLDER.resolve("strange.pdf"));
    }

    @Test
    void theJudgeSeesAFileThatDoesNotConform() throws Exception {
        written(KitchenSink.russian(), "ru.pdf");
        Path spoilt = FOLDER.resolve("spoilt.pdf");
        try (PDDocument pdf = Loader.loadPDF(FOLDER.resolve("ru.pdf").toFile())) {
            pdf.getDocumentCatalog().setMetadata(null);
            pdf.getDocumentCatalog().setStructureTreeRoot(null);
            pdf.save(spoilt.toFile());
        }
        List<String> failures = VeraPdf.failures(spoilt);
        assertTrue(failures.stream().anyMatch(failure -> failure.contains("19005")), failures::toString);
        assertTrue(failures.stream().anyMatch(failure -> failure.contains("14289")), failures::toString);
    }

    private static Written written(Document document, String name) throws IOException {
        Files.createDirectories(FOLDER);
        return new DocumentWriter().write(document, FOLDER.resolve(name));
    }
}
