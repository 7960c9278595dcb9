package kz.onkundik.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.onkundik.problem.Failure;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a document as PDF/A-3a and PDF/UA-1. The same document gives the same bytes. Safe for use by many threads. */
public final class DocumentWriter {
    /** Up to here a file grows in memory, beyond it in a temporary file: photos may be many. */
    private static final long MOST_MEMORY = 32L << 20;

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
        try (var pdf = new PDDocument(MemoryUsageSetting.setupMixed(MOST_MEMORY).streamCache)) {
            var fonts = new Fonts(pdf, document.page().family());
            var tree = new StructureTree(document.info().language());
            var job = new Job(pdf, fonts, tree, document.info(), document.page());
            new BlockLayout(job, new PageFlow(pdf, tree, document.page())).lay(document.blocks());
            new PageFurniture(job).draw();
            tree.finish(pdf.getDocumentCatalog());
            new Metadata(pdf, document.info()).write(document.attachment());
            if (document.attachment().isPresent()) {
                EmbeddedData.embed(
                        pdf, document.attachment().get(), document.info().date());
            }
            pdf.save(out);
            return new Written(pdf.getNumberOfPages(), fonts.missing());
        }
    }
}
