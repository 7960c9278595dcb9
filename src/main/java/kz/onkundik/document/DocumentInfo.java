package kz.onkundik.document;

import java.time.OffsetDateTime;
import kz.onkundik.text.Language;

/**
 * What is said about a document as a whole.
 *
 * @param title the title in the reader's window and in the metadata; PDF/UA asks for one, so a blank one is written "–"
 * @param author who answers for it; may be empty
 * @param subject what it is about; may be empty
 * @param language the language of all text that names no other
 * @param date the date of the metadata and the file's id; the clock is never asked: the same document, the same bytes
 * @param runningHead small grey text at the top right from the second page on; may be empty
 * @param pageLabel the text at the foot of each page
 * @param footerNote small grey text at the foot of each page, on the left; may be empty
 */
public record DocumentInfo(
        String title,
        String author,
        String subject,
        Language language,
        OffsetDateTime date,
        String runningHead,
        PageLabel pageLabel,
        String footerNote) {}
