package kz.onkundik.signature;

import java.util.List;

/** The bytes that ASN.1 values begin with, as letters, and some whole values. */
public final class DerWords {
    public static final List<String> WORDS = List.of(
            "\u0030",
            "\u0031",
            "\u0006",
            "\u0004",
            "\u0002",
            "\u0003",
            "\u0017",
            "\u0018",
            "\u000C",
            "\u00A0",
            "\u00A1",
            "\u00A3",
            "\u0001\u0001\u00FF",
            "\u0005\u0000",
            "\u0030\u0080",
            "\u0030\u0082",
            "\u0084\u007F\u00FF\u00FF\u00FF",
            "\u0000\u0000",
            "\u0006\u0003\u0055\u001D",
            "\u0006\u0009\u002A\u0086\u0048\u0086\u00F7\r\u0001",
            "\u0006\u0009\u002A\u0083\u000E\u0003\n\u0001\u0001\u0002");

    private DerWords() {}
}
