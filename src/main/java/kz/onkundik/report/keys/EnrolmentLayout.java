package kz.onkundik.report.keys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Attachment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Columns;
import kz.onkundik.document.Document;
import kz.onkundik.document.Gap;
import kz.onkundik.document.Heading;
import kz.onkundik.document.ListBlock;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Rule;
import kz.onkundik.document.Text;
import kz.onkundik.report.Frame;
import kz.onkundik.report.Letterhead;
import kz.onkundik.report.Presentation;
import kz.onkundik.report.SigningPlace;
import kz.onkundik.report.Words;
import kz.onkundik.school.Institution;

/** The letter by which a key is enrolled with the superior: on one page, signed by ink and sealed. */
final class EnrolmentLayout {
    private static final ParagraphStyle CENTERED = ParagraphStyle.PLAIN.aligned(Alignment.CENTER);
    private static final float FINGERPRINT = 20;
    private static final float SMALL = 10;

    private final Institution institution;
    private final Presentation presentation;
    private final Words words;

    EnrolmentLayout(Institution institution, Presentation presentation) {
        this.institution = institution;
        this.presentation = presentation;
        this.words = new Words(presentation.messages());
    }

    Document document(ShownKey key, byte[] certificate, LocalDate date) {
        var frame = new Frame(presentation);
        String title = words.say("doc.keys.enrolment.heading");
        List<Block> blocks = new ArrayList<>(frame.fictional(institution));
        blocks.addAll(Letterhead.blocks(institution, "", date, presentation));
        blocks.add(new Heading(1, Text.of(title), Alignment.LEFT));
        blocks.add(new Gap(2));
        blocks.add(new Paragraph(words.text("doc.keys.enrolment.body"), ParagraphStyle.BODY));
        blocks.add(new Gap(1));
        blocks.add(table(key));
        blocks.add(new Paragraph(words.text("doc.keys.fingerprint"), CENTERED.spaced(12, 2)));
        blocks.add(new Paragraph(
                Text.bold(key.fingerprint()), CENTERED.sized(FINGERPRINT).spaced(0, 8)));
        blocks.add(new Paragraph(
                Text.bold(words.say("doc.keys.enrolment.what-to-do")), ParagraphStyle.PLAIN.spaced(0, 3)));
        blocks.add(ListBlock.numbered(List.of(
                words.text("doc.keys.enrolment.open"),
                words.text("doc.keys.enrolment.compare"),
                words.text("doc.keys.enrolment.confirm"))));
        blocks.addAll(new SigningPlace(institution, presentation).toSignByInk());
        blocks.addAll(ofSuperior());
        byte[] data = EnrolmentData.write(new Enrolment(NamedInstitution.of(institution), certificate));
        var attachment = new Attachment(
                EnrolmentData.ATTACHMENT,
                words.say("doc.keys.enrolment.attachment"),
                "application/json",
                Attachment.Relationship.DATA,
                data);
        return frame.document(
                title, words.say("doc.keys.enrolment.subject"), institution, date, "", blocks, Optional.of(attachment));
    }

    private Block table(ShownKey key) {
        var table = new KeyTable(words);
        table.line("doc.keys.institution", words.text(institution.name()));
        if (institution.bin() != null) {
            table.line("doc.keys.bin", Text.of(institution.bin()));
        }
        table.keys(key);
        return table.table();
    }

    /** Filled in by hand where the letter arrives. */
    private List<Block> ofSuperior() {
        var style = ParagraphStyle.PLAIN.sized(SMALL).spaced(4, 0);
        return List.of(
                new Rule(0.5f, 8, 4),
                new Columns(
                        List.of(
                                new Columns.Part(2, new Paragraph(words.text("doc.keys.enrolment.registered"), style)),
                                new Columns.Part(3, new Paragraph(words.text("doc.keys.enrolment.registrar"), style))),
                        6,
                        false));
    }
}
