package kz.onkundik.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Writes small documents and reads back what stands where. */
final class Pdfs {
    private static final DocumentInfo INFO = new DocumentInfo(
            "Есеп",
            "",
            "",
            Language.KK,
            OffsetDateTime.parse("2023-11-22T16:12:00+05:00"),
            "",
            (page, pages) -> "",
            "");

    private Pdfs() {}

    static Document document(Block... blocks) {
        return new Document(INFO, List.of(blocks), Optional.empty());
    }

    static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        var _ = new DocumentWriter().write(document, out);
        return out.toByteArray();
    }

    static Written written(Block... blocks) throws IOException {
        return new DocumentWriter().write(document(blocks), new ByteArrayOutputStream());
    }

    /** The text of each page, in the order of reading. */
    static List<String> pages(Block... blocks) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(document(blocks)))) {
            var texts = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(pdf));
            }
            return texts;
        }
    }

    /** Where each glyph stands that can be seen, in points from the upper left corner. */
    static List<Placed> glyphs(Block... blocks) throws IOException {
        var glyphs = new ArrayList<Placed>();
        try (PDDocument pdf = Loader.loadPDF(bytes(document(blocks)))) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (!text.getUnicode().isBlank()) {
                        float left = text.getXDirAdj();
                        glyphs.add(new Placed(
                                getCurrentPageNo(),
                                text.getUnicode(),
                                left,
                                left + text.getWidthDirAdj(),
                                text.getYDirAdj()));
                    }
                }
            };
            stripper.getText(pdf);
        }
        return glyphs;
    }

    record Placed(int page, String letter, float left, float right, float baseline) {}
}
