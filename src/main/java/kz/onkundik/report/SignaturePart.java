package kz.onkundik.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Columns;
import kz.onkundik.document.Gap;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.QrCode;
import kz.onkundik.document.SignatureField;
import kz.onkundik.document.Text;
import kz.onkundik.document.Together;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Person;
import kz.onkundik.text.LocalText;

/** Who signs: post, space for ink, name, place of the seal, the signature field; who prepared it; what names the data. */
final class SignaturePart {
    /** The one signature field of a report. */
    static final String FIELD = "Signature";

    private static final ParagraphStyle CENTERED = ParagraphStyle.PLAIN.aligned(Alignment.CENTER);
    private static final float SMALL = 9;

    private final ReportContent content;
    private final Words words;
    private final boolean seal;

    SignaturePart(ReportContent content, Presentation presentation) {
        this.content = content;
        this.words = new Words(presentation.messages());
        this.seal = presentation.stationery().seal();
    }

    /** The signature, with what names the data beneath it. */
    Block withIdentity(String dataSha256) {
        List<Block> blocks = new ArrayList<>(signed());
        blocks.add(new Gap(8));
        blocks.add(identity(dataSha256));
        return new Together(blocks);
    }

    /** What names the data: for the eye, and for a telephone. */
    private Block identity(String dataSha256) {
        var lines = new StringBuilder();
        lines.append(words.say("doc.identity", content.report())).append('\n');
        lines.append(words.say("doc.identity.revision", content.revision())).append('\n');
        if (content.previousSha256() != null) {
            lines.append(words.say("doc.identity.previous", content.previousSha256()))
                    .append('\n');
        }
        lines.append(words.say("doc.identity.data", dataSha256));
        return new QrCode(
                qrContent(content, dataSha256), 26, words.say("doc.identity.qr"), Text.muted(lines.toString()));
    }

    /** What a telephone reads off the paper: enough to find the data and to see that they are the same. */
    static String qrContent(ReportContent content, String dataSha256) {
        return "onkundik:report:" + content.report() + ":" + content.revision() + ":" + dataSha256;
    }

    /** The line of who prepared a document, with a telephone. */
    Optional<Block> executor() {
        Institution institution = content.institution();
        return institution.executor().map(Person::name).map(name -> {
            Text line = institution
                    .executorPhone()
                    .map(phone -> words.text("doc.executor-phone", name, phone))
                    .orElseGet(() -> words.text("doc.executor", name));
            return new Paragraph(line, ParagraphStyle.PLAIN.sized(SMALL));
        });
    }

    private List<Block> signed() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Gap(8));
        content.institution().person("head").ifPresent(head -> blocks.add(inkLine(head)));
        blocks.add(new Gap(4));
        var field = new Columns.Part(2, new SignatureField(FIELD, words.say("doc.signature.field"), 110, 30));
        blocks.add(new Columns(List.of(new Columns.Part(1, sealPlace()), field), 8, false));
        blocks.add(new Gap(4));
        executor().ifPresent(blocks::add);
        return blocks;
    }

    private Paragraph sealPlace() {
        return new Paragraph(seal ? words.text("doc.signature.seal") : Text.EMPTY, ParagraphStyle.PLAIN.spaced(14, 0));
    }

    private Block inkLine(Person head) {
        LocalText post = head.post();
        Text line =
                Text.of(words.language().capitalised(post.in(words.language()))).in(post.languageIn(words.language()));
        return new Columns(
                List.of(
                        new Columns.Part(4, new Paragraph(line.inBold(), ParagraphStyle.PLAIN)),
                        new Columns.Part(3, new Paragraph(Text.of("____________________"), CENTERED)),
                        new Columns.Part(3, new Paragraph(words.own(head.name()).inBold(), ParagraphStyle.PLAIN))),
                4,
                true);
    }
}
