package kz.onkundik.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes an Office file again without the times of its making, so that the same content gives the same bytes. */
public final class FixedZip {
    /** The first moment that a ZIP can name. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FixedZip() {}

    public static void rewrite(byte[] zip, OutputStream out) throws IOException {
        var to = new ZipOutputStream(out);
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(NEVER);
                to.putNextEntry(fixed);
                if (entry.getName().endsWith(".xlsx")) {
                    // The data of a chart are a workbook inside the document.
                    var inner = new ByteArrayOutputStream();
                    rewrite(from.readAllBytes(), inner);
                    inner.writeTo(to);
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        }
        to.finish();
    }
}
