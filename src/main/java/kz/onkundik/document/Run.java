package kz.onkundik.document;

import kz.onkundik.text.Language;

/**
 * A stretch of text of one look. Any text is allowed: it is composed (NFC), control characters fall out, a line feed ends
 * the line, and what no font has is printed as a visible mark and reported by {@link Written}.
 *
 * @param text the text
 * @param bold in bold type
 * @param muted in grey
 * @param language null for the document's own
 * @param link where it leads, or null
 */
public record Run(String text, boolean bold, boolean muted, Language language, Link link) {
    Run inLanguage(Language other) {
        return new Run(text, bold, muted, other, link);
    }

    Run inBold() {
        return new Run(text, true, muted, language, link);
    }
}
