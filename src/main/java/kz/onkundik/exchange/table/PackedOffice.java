package kz.onkundik.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.onkundik.problem.Failure;

/** What a ZIP says to be, asked before an Office library unpacks it into the memory. */
enum PackedOffice {
    EXCEL,
    WORD,
    OTHER;

    /** Of XML, which grows tenfold when it is read; a plan of 5,000 rows has 5 MB. */
    private static final long MOST_XML = 24L << 20;

    /** Of all, pictures included. */
    private static final long MOST = 200L << 20;

    private static final int MOST_ENTRIES = 5_000;
    private static final int BUFFER = 1 << 16;

    /**
     * Looks at every entry, unpacking none of them further than the limits.
     *
     * @throws Failure {@code table.unpacks-too-large} (MB)
     */
    static PackedOffice of(byte[] zip) throws IOException {
        PackedOffice kind = OTHER;
        long all = 0;
        long xml = 0;
        int entries = 0;
        var buffer = new byte[BUFFER];
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (name.equals("xl/workbook.xml")) {
                    kind = EXCEL;
                } else if (name.equals("word/document.xml")) {
                    kind = WORD;
                }
                boolean isXml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
                entries++;
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    all += read;
                    xml += isXml ? read : 0;
                    if (all > MOST || xml > MOST_XML) {
                        throw new Failure("table.unpacks-too-large", MOST_XML >> 20);
                    }
                }
                if (entries > MOST_ENTRIES) {
                    throw new Failure("table.unpacks-too-large", MOST_XML >> 20);
                }
            }
        }
        return kind;
    }
}
