package kz.onkundik.report.keys;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Attachment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Cell;
import kz.onkundik.document.Column;
import kz.onkundik.document.Document;
import kz.onkundik.document.Heading;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Row;
import kz.onkundik.document.Table;
import kz.onkundik.document.Text;
import kz.onkundik.report.Frame;
import kz.onkundik.report.Letterhead;
import kz.onkundik.report.Presentation;
import kz.onkundik.report.SigningPlace;
import kz.onkundik.report.Words;
import kz.onkundik.school.Institution;

/** The list of the keys that an office has confirmed; the office signs it. */
final class KeyListLayout {
    private final Institution institution;
    private final Presentation presentation;
    private final Words words;

    KeyListLayout(Institution institution, Presentation presentation) {
        this.institution = institution;
        this.presentation = presentation;
        this.words = new Words(presentation.messages());
    }

    /**
     * @param fingerprint of a key, in groups
     * @param zone in which days are told
     */
    Document document(KeyList list, Function<String, String> fingerprint, ZoneId zone) {
        var frame = new Frame(presentation);
        String title = words.say("doc.keys.list.heading");
        List<Block> blocks = new ArrayList<>(frame.fictional(institution));
        blocks.addAll(Letterhead.blocks(institution, "", list.date(), presentation));
        blocks.add(new Heading(1, Text.of(title), Alignment.LEFT));
        blocks.add(new Paragraph(
                words.text("doc.keys.list.body", list.entries().size()), ParagraphStyle.BODY.spaced(4, 6)));
        blocks.add(table(list, fingerprint, zone));
        blocks.addAll(new SigningPlace(institution, presentation).toSign());
        var attachment = new Attachment(
                KeyListData.ATTACHMENT,
                words.say("doc.keys.list.attachment"),
                "application/json",
                Attachment.Relationship.DATA,
                KeyListData.write(list));
        return frame.document(
                title,
                words.say("doc.keys.list.subject"),
                institution,
                list.date(),
                "",
                blocks,
                Optional.of(attachment));
    }

    private Table table(KeyList list, Function<String, String> fingerprint, ZoneId zone) {
        var columns = List.of(Column.fit(), Column.share(1), Column.fit(), Column.share(1));
        var header = Row.of(
                Cell.header(words.say("doc.column.number")),
                Cell.header(words.say("doc.keys.institution")),
                Cell.header(words.say("doc.keys.fingerprint")),
                Cell.header(words.say("doc.keys.list.confirmed")));
        List<Row> rows = new ArrayList<>();
        for (KeyList.Entry entry : list.entries()) {
            List<Text> whose = new ArrayList<>(List.of(words.own(entry.name())));
            if (!entry.owner().isEmpty()) {
                whose.add(Text.muted(entry.owner()));
            }
            rows.add(Row.of(
                    Cell.of(Integer.toString(rows.size() + 1)).aligned(Alignment.CENTER),
                    Cell.of(whose.toArray(Text[]::new)),
                    Cell.of(Text.bold(fingerprint.apply(entry.key()))),
                    Cell.of(words.text(
                            "doc.keys.list.word",
                            words.say("doc.keys.how." + entry.how()),
                            entry.by(),
                            entry.at().atZone(zone).toLocalDate()))));
        }
        return new Table(columns, List.of(header), rows);
    }
}
