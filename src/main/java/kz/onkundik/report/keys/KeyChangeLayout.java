package kz.onkundik.report.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Attachment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Document;
import kz.onkundik.document.Gap;
import kz.onkundik.document.Heading;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Text;
import kz.onkundik.report.Frame;
import kz.onkundik.report.Letterhead;
import kz.onkundik.report.Presentation;
import kz.onkundik.report.SigningPlace;
import kz.onkundik.report.Words;
import kz.onkundik.school.Institution;

/** The paper by which the old key names its successor; the old key signs it. */
final class KeyChangeLayout {
    private final Institution institution;
    private final Presentation presentation;
    private final Words words;

    KeyChangeLayout(Institution institution, Presentation presentation) {
        this.institution = institution;
        this.presentation = presentation;
        this.words = new Words(presentation.messages());
    }

    Document document(KeyChange change, byte[] proof, ShownKey oldKey, ShownKey newKey) {
        var frame = new Frame(presentation);
        String title = words.say("doc.keys.change.heading");
        List<Block> blocks = new ArrayList<>(frame.fictional(institution));
        blocks.addAll(Letterhead.blocks(institution, "", change.date(), presentation));
        blocks.add(new Heading(1, Text.of(title), Alignment.LEFT));
        blocks.add(new Gap(2));
        blocks.add(new Paragraph(words.text("doc.keys.change.body"), ParagraphStyle.BODY));
        blocks.add(new Gap(1));
        var table = new KeyTable(words);
        table.line("doc.keys.fingerprint", new ShownKey[] {oldKey, newKey}, key -> Text.bold(key.fingerprint()));
        table.keys(oldKey, newKey);
        blocks.add(table.table("doc.keys.change.old", "doc.keys.change.new"));
        blocks.add(new Gap(3));
        blocks.add(new Paragraph(words.text("doc.keys.change.what-to-do"), ParagraphStyle.BODY));
        blocks.addAll(new SigningPlace(institution, presentation).toSign());
        var attachment = new Attachment(
                KeyChangeData.ATTACHMENT,
                words.say("doc.keys.change.attachment"),
                "application/json",
                Attachment.Relationship.DATA,
                KeyChangeData.write(change, proof));
        return frame.document(
                title,
                words.say("doc.keys.change.subject"),
                institution,
                change.date(),
                "",
                blocks,
                Optional.of(attachment));
    }
}
