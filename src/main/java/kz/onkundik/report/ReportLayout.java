package kz.onkundik.report;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.document.Attachment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Document;
import kz.onkundik.document.DocumentInfo;
import kz.onkundik.document.PageBreak;
import kz.onkundik.json.Digest;
import kz.onkundik.text.Messages;

/**
 * Lays a report out as a document: what is said, in which order. Each part stands in its own file.
 *
 * @param messages the words, in Kazakh or Russian
 * @param photos where the bytes of photos come from; asked for one at a time while the document is written
 */
public record ReportLayout(Messages messages, PhotoSource photos) {
    /** How many hex digits of a hash stand in the footer; the whole of it stands beside the QR code. */
    private static final int SHORT_HASH = 16;

    /** The JPEG of a photo, by its UUID. */
    @FunctionalInterface
    public interface PhotoSource {
        byte[] jpeg(UUID photo);
    }

    public Document document(ReportContent content) {
        var words = new Words(messages);
        byte[] data = ReportData.write(content);
        String hash = Digest.sha256(data);

        List<Block> blocks = new ArrayList<>(ReportOpening.blocks(content, words));
        blocks.add(new PageBreak(PageBreak.Orientation.LANDSCAPE));
        var stories = new LongStories();
        blocks.addAll(new ItemTable(words, content, stories).blocks());
        blocks.add(new PageBreak(PageBreak.Orientation.PORTRAIT));
        blocks.addAll(TotalsPart.blocks(content, words));
        blocks.addAll(stories.blocks(words));
        blocks.addAll(ResultsPart.blocks(content, words));
        blocks.addAll(SignaturePart.blocks(content, words, hash));
        blocks.addAll(PhotoAppendix.blocks(content, words, photos));

        var attachment = new Attachment(
                ReportData.ATTACHMENT,
                words.say("doc.attachment"),
                "application/json",
                Attachment.Relationship.DATA,
                data);
        return new Document(info(content, words, hash), blocks, Optional.of(attachment));
    }

    private static DocumentInfo info(ReportContent content, Words words, String hash) {
        String title = ReportOpening.title(content, words);
        String name = content.institution().name().in(words.language());
        String fictional = content.institution().fictional() ? words.say("doc.fictional") : "";
        String footer = words.say("doc.footer", content.revision(), hash.substring(0, SHORT_HASH));
        return new DocumentInfo(
                title,
                name,
                words.say("doc.report.subject"),
                words.language(),
                OffsetDateTime.of(content.date().atStartOfDay(), ZoneOffset.UTC),
                fictional.isEmpty() ? name : fictional + " · " + name,
                (page, pages) -> words.say("doc.page", page, pages),
                footer);
    }
}
