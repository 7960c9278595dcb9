package kz.onkundik.signature;

import java.io.IOException;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens a foreign PDF strictly: PDFBox would otherwise mend what is broken, and each reader mends otherwise. */
final class PdfReading {
    private static final long MOST_MEMORY = 512L * 1024 * 1024;

    private PdfReading() {}

    static PDDocument open(byte[] pdf) throws Refusal {
        UnpackingLimit.require(pdf);
        try {
            var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache;
            var parser = new PDFParser(new RandomAccessReadBuffer(pdf), "", null, null, memory);
            PDDocument document = parser.parse(false);
            if (document.isEncrypted()) {
                document.close();
                throw new Refusal(VerdictCode.STRUCTURE_UNREADABLE, "encrypted");
            }
            return document;
        } catch (IOException | RuntimeException e) {
            throw new Refusal(VerdictCode.STRUCTURE_UNREADABLE, String.valueOf(e.getMessage()), e);
        }
    }
}
