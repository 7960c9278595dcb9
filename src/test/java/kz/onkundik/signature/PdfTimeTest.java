package kz.onkundik.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "D:20261124140500+05'00' | 2026-11-24T14:05:00+05:00",
                "D:20261124140500-03'30 | 2026-11-24T14:05:00-03:30",
                "D:20261124090500Z | 2026-11-24T09:05:00Z",
                "D:20261124090500Z00'00' | 2026-11-24T09:05:00Z"
            })
    void aWholeTimeIsRead(String text, String expected) {
        assertEquals(Optional.of(OffsetDateTime.parse(expected)), PdfTime.read(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "2026", "D:20261124", "D:20261124140500", "D:20261324140500Z", "D:20261124140500+25'00'"})
    void aTimeThatLeavesAnythingOpenIsNone(String text) {
        assertEquals(Optional.empty(), PdfTime.read(text));
    }
}
