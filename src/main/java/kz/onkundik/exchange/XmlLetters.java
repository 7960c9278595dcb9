package kz.onkundik.exchange;

/** The letters that an XML file can hold (XML 1.0, 2.2): Office files are XML, and people paste anything. */
public final class XmlLetters {
    private XmlLetters() {}

    /** The text without what no XML can hold. */
    public static String of(String text) {
        if (text.codePoints().allMatch(XmlLetters::isAllowed)) {
            return text;
        }
        return text.codePoints()
                .filter(XmlLetters::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
