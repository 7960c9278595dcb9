package kz.onkundik.operation.trust;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.onkundik.document.Document;
import kz.onkundik.document.DocumentWriter;

/** A document as the bytes of a PDF. */
final class PdfBytes {
    private PdfBytes() {}

    static byte[] of(Document document) {
        var out = new ByteArrayOutputStream();
        try {
            new DocumentWriter().write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
