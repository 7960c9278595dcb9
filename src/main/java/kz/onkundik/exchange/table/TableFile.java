package kz.onkundik.exchange.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import kz.onkundik.problem.Failure;

/** Finds the tables of a file or of the clipboard; what a file is, its bytes say, not its name. */
public final class TableFile {
    private static final int ZIP = 0x504B0304;
    private static final int COMPOUND = 0xD0CF11E0;

    private TableFile() {}

    /**
     * The tables of an Excel, Word or CSV file, hidden sheets left out.
     *
     * @throws Failure {@code table.unknown}; {@code table.old-word} for .doc and other old files; {@code table.damaged};
     *     {@code table.too-large} (rows, columns); {@code table.unpacks-too-large} (MB)
     */
    public static List<FoundTable> read(byte[] bytes) {
        try {
            return switch (start(bytes)) {
                case ZIP ->
                    switch (PackedOffice.of(bytes)) {
                        case EXCEL -> ExcelTables.read(bytes);
                        case WORD -> WordTables.read(bytes);
                        case OTHER -> throw new Failure("table.unknown");
                    };
                case COMPOUND -> old(bytes);
                default -> List.of(TextTables.read(bytes));
            };
        } catch (Failure known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            // The Office library meets broken files with any of a dozen exceptions.
            throw new Failure(damaged, "table.damaged");
        }
    }

    /**
     * The tables of what was copied.
     *
     * @param html as the clipboard has it, or empty
     * @param text as the clipboard has it, or empty
     */
    public static List<FoundTable> pasted(String html, String text) {
        List<FoundTable> tables = HtmlTables.read(html);
        return tables.isEmpty() && !text.isBlank() ? List.of(TextTables.readPasted(text)) : tables;
    }

    private static List<FoundTable> old(byte[] bytes) throws IOException {
        try {
            return ExcelTables.readOld(bytes);
        } catch (IllegalArgumentException e) {
            throw new Failure(e, "table.old-word");
        }
    }

    private static int start(byte[] bytes) {
        return bytes.length < Integer.BYTES ? 0 : ByteBuffer.wrap(bytes).getInt();
    }
}
