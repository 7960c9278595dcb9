package kz.onkundik.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import kz.onkundik.problem.Failure;

/** Tables as text: CSV of any separator, in UTF-8, UTF-16 or the old Windows letters, and pasted lines with tabs. */
final class TextTables {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');
    private static final String MARK = "\uFEFF";
    private static final int LINES_TO_GUESS = 20;
    private static final char NONE = 0;

    private TextTables() {}

    /** @throws Failure {@code table.unknown} where the bytes are no text */
    static FoundTable read(byte[] bytes) {
        String text = decoded(bytes);
        return read(text, separator(text));
    }

    /** Lines as they were copied from cells: tabs stand between these, all other signs in them. */
    static FoundTable readPasted(String text) {
        return read(text, SEPARATORS.getFirst());
    }

    private static FoundTable read(String text, char separator) {
        String plain = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        try {
            return table(quoted(plain, separator));
        } catch (CsvParseException e) {
            // Quotation marks within a word are no quoting; then each line is a row as it stands.
            return table(plain.lines()
                    .map(line -> List.of(line.split(Pattern.quote(String.valueOf(separator)), -1)))
                    .toList());
        }
    }

    private static List<List<String>> quoted(String text, char separator) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FoundTable table(List<List<String>> rows) {
        var grid = new TableGrid();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                grid.put(row, column, 1, FoundCell.of(rows.get(row).get(column)));
            }
        }
        return grid.table("");
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WINDOWS);
        }
        if (text.indexOf(NONE) >= 0) {
            throw new Failure("table.unknown");
        }
        return text;
    }

    /** Tabs are meant as such; semicolons stand for commas where commas are in the numbers, so they come before them. */
    private static char separator(String text) {
        List<String> lines = text.lines().limit(LINES_TO_GUESS).toList();
        return SEPARATORS.stream()
                .filter(separator -> lines.stream().anyMatch(line -> line.indexOf(separator) >= 0))
                .findFirst()
                .orElse(SEPARATORS.getFirst());
    }
}
