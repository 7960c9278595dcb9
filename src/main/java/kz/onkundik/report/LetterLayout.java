package kz.onkundik.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Document;
import kz.onkundik.document.DocumentWriter;
import kz.onkundik.document.Gap;
import kz.onkundik.document.Heading;
import kz.onkundik.document.PageBreak;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Text;
import kz.onkundik.school.ReportKind;

/** The covering letter: what was asked, what was done in a sentence, how many pages follow; then the report itself. */
final class LetterLayout {
    /** A photo of one pixel. */
    private static final byte[] DOT = dot();

    private static final ParagraphStyle TO_THE_RIGHT = ParagraphStyle.PLAIN.aligned(Alignment.RIGHT);

    private final ReportContent content;
    private final Presentation presentation;
    private final Words words;
    private final Frame frame;
    private final ReportLayout report;

    LetterLayout(ReportContent content, Presentation presentation) {
        this.content = content;
        this.presentation = presentation;
        this.words = new Words(presentation.messages());
        this.frame = new Frame(presentation);
        this.report = new ReportLayout(content, presentation);
    }

    Document document() {
        List<Block> appendix = appendix(report);
        List<Block> blocks = new ArrayList<>(frame.fictional(content.institution()));
        blocks.addAll(Letterhead.blocks(content, presentation));
        blocks.addAll(letter(pages()));
        blocks.add(report.signature());
        blocks.add(new PageBreak(PageBreak.Orientation.PORTRAIT));
        blocks.addAll(appendix);
        return report.document(title(), blocks);
    }

    private List<Block> letter(int pages) {
        boolean interim = content.kind() == ReportKind.INTERIM;
        String range = ReportOpening.range(content.campaign(), words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, Text.of(title()), Alignment.LEFT));
        blocks.add(new Gap(3));
        blocks.add(body(words.text("doc.letter.basis", ReportOpening.letters(content, words))));
        blocks.add(body(words.text(
                interim ? "doc.letter.held-interim" : "doc.letter.held",
                content.campaign().title(),
                content.campaign().kindLabel(),
                range)));
        blocks.add(body(ReportOpening.summary(content, words)));
        blocks.add(body(words.text(interim ? "doc.letter.encloses-interim" : "doc.letter.encloses")));
        blocks.add(new Gap(3));
        blocks.add(body(words.text("doc.letter.appendix", pages)));
        return blocks;
    }

    private List<Block> appendix(ReportLayout report) {
        String date = words.formats().date(content.date());
        String of = content.number().isBlank()
                ? words.say("doc.letter.appendix-to-bare", date)
                : words.say("doc.letter.appendix-to", date, content.number());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Text.of(of), TO_THE_RIGHT.spaced(0, 8)));
        blocks.addAll(report.appendix());
        return blocks;
    }

    private String title() {
        boolean interim = content.kind() == ReportKind.INTERIM;
        return words.language()
                .capitalised(words.say(
                        interim ? "doc.letter.heading-interim" : "doc.letter.heading",
                        content.campaign().title(),
                        content.campaign().kindLabel()));
    }

    /** Photos take the room that their records say, so for counting pages a dot stands for each of them. */
    private int pages() {
        var counted = new ReportLayout(content, presentation.withPhotos(_ -> DOT));
        try {
            return new DocumentWriter()
                    .write(counted.document(title(), appendix(counted)), OutputStream.nullOutputStream())
                    .pages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] dot() {
        try (InputStream in = LetterLayout.class.getResourceAsStream("dot.jpg")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Paragraph body(Text text) {
        return new Paragraph(text, ParagraphStyle.BODY);
    }
}
