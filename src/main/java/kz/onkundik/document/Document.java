package kz.onkundik.document;

import java.util.List;
import java.util.Optional;

/**
 * A document to be written: a value that says what stands in it, not where. {@link DocumentWriter} lays it out.
 *
 * @param info title, language, date and what repeats on each page
 * @param page margins and sizes of type
 * @param blocks what stands in it, in reading order
 * @param attachment a file carried inside the PDF
 */
public record Document(DocumentInfo info, PageStyle page, List<Block> blocks, Optional<Attachment> attachment) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A document on the usual page. */
    public Document(DocumentInfo info, List<Block> blocks, Optional<Attachment> attachment) {
        this(info, PageStyle.OFFICIAL, blocks, attachment);
    }
}
