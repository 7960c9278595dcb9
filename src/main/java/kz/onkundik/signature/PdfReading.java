package kz.onkundik.signature;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens a foreign PDF strictly: PDFBox would otherwise mend what is broken, and each reader mends otherwise. */
final class PdfReading {
    private PdfReading() {}

    static PDDocument open(byte[] pdf) throws Refusal {
        try {
            PDDocument document = new BoundedParser(pdf).parse(false);
            if (document.isEncrypted()) {
                document.close();
                throw new Refusal(VerdictCode.STRUCTURE_UNREADABLE, "encrypted");
            }
            return document;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw Refusal.of(VerdictCode.STRUCTURE_UNREADABLE, e);
        }
    }
}
