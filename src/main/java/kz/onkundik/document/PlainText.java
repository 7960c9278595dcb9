package kz.onkundik.document;

import java.text.Normalizer;

/** Text for metadata, bookmarks and alternatives, where any letter may stand but nothing that XML forbids. */
final class PlainText {
    private PlainText() {}

    /** The text composed, on one line, without control characters and lone surrogates. */
    static String oneLine(String text) {
        var line = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter)) {
                line.append(' ');
            } else if (isPrintable(letter)) {
                line.appendCodePoint(letter);
            }
        });
        return line.toString().strip();
    }

    private static boolean isPrintable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
