package kz.onkundik.signature;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The bytes that ASN.1 values begin with, as letters, and some whole values. */
public final class DerWords {
    public static final List<String> WORDS = Stream.of(
                    "30",
                    "31",
                    "06",
                    "04",
                    "02",
                    "03",
                    "17",
                    "18",
                    "0C",
                    "A0",
                    "A1",
                    "A3",
                    "0101FF",
                    "0500",
                    "3080",
                    "3082",
                    "847FFFFFFF",
                    "0000",
                    "0603551D",
                    "06092A864886F70D01",
                    "06092A830E030A010102")
            .map(hex -> new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1))
            .toList();

    private DerWords() {}
}
