package kz.onkundik.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.document.Attachment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Document;
import kz.onkundik.json.Digest;

/** Lays a report out as a document: what is said, in which order. Each part stands in its own file. */
final class ReportLayout {
    /** How many hex digits of a hash stand in the footer; the whole of it stands beside the QR code. */
    private static final int SHORT_HASH = 16;

    private final ReportContent content;
    private final Presentation presentation;
    private final Words words;
    private final Frame frame;
    private final byte[] data;
    private final String hash;

    ReportLayout(ReportContent content, Presentation presentation) {
        this.content = content;
        this.presentation = presentation;
        this.words = new Words(presentation.messages());
        this.frame = new Frame(presentation);
        this.data = ReportData.write(content);
        this.hash = Digest.sha256(data);
    }

    /** The report as a letter of its own. */
    Document document() {
        List<Block> blocks = new ArrayList<>(frame.fictional(content.institution()));
        blocks.addAll(Letterhead.blocks(content, presentation));
        blocks.addAll(body());
        blocks.add(signature());
        blocks.addAll(PhotoAppendix.blocks(content, words, presentation));
        return document(ReportOpening.title(content, words), blocks);
    }

    /** The place to sign, with what names the data that are signed. */
    Block signature() {
        return new SignaturePart(content, presentation).withIdentity(hash);
    }

    /** What follows another letter as its appendix; signed there. */
    List<Block> appendix() {
        List<Block> blocks = new ArrayList<>(body());
        blocks.addAll(PhotoAppendix.blocks(content, words, presentation));
        return blocks;
    }

    /** A document that carries the report's data. */
    Document document(String title, List<Block> blocks) {
        var attachment = new Attachment(
                ReportData.ATTACHMENT,
                words.say("doc.attachment"),
                "application/json",
                Attachment.Relationship.DATA,
                data);
        return frame.document(
                title,
                words.say("doc.report.subject"),
                content.institution(),
                content.date(),
                words.say("doc.footer", content.revision(), hash.substring(0, SHORT_HASH)),
                blocks,
                Optional.of(attachment));
    }

    private List<Block> body() {
        List<Block> blocks = new ArrayList<>(ReportOpening.blocks(content, words));
        var stories = new LongStories();
        List<Block> items = new ItemTable(words, content, stories).blocks();
        // The sums stand first: what is asked first, and on the page that the tables lying on their side leave free.
        blocks.addAll(TotalsPart.blocks(content, words));
        blocks.addAll(frame.wide(items));
        blocks.addAll(stories.blocks(words));
        blocks.addAll(ResultsPart.blocks(content, words));
        return blocks;
    }
}
