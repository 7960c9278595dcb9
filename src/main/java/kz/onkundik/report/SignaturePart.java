package kz.onkundik.report;

import java.util.ArrayList;
import java.util.List;
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
import kz.onkundik.school.Person;
import kz.onkundik.text.LocalText;

/** Who signs: post, space for ink, name, place of the seal, the signature field; who prepared it; what names the data. */
final class SignaturePart {
    /** The one signature field of a report. */
    static final String FIELD = "Signature";

    private static final float SMALL = 9;

    private SignaturePart() {}

    static List<Block> blocks(ReportContent content, Words words, String dataSha256) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Gap(8));
        content.institution().person("head").ifPresent(head -> blocks.add(inkLine(head, words)));
        blocks.add(new Gap(4));
        blocks.add(new Columns(
                List.of(
                        new Columns.Part(
                                1, new Paragraph(words.text("doc.signature.seal"), ParagraphStyle.PLAIN.spaced(14, 0))),
                        new Columns.Part(2, new SignatureField(FIELD, words.say("doc.signature.field"), 110, 30))),
                8,
                false));
        blocks.add(new Gap(4));
        executor(content, words, blocks);
        blocks.add(new Gap(8));
        blocks.add(identity(content, words, dataSha256));
        return List.of(new Together(blocks));
    }

    /** What a telephone reads off the paper: enough to find the data and to see that they are the same. */
    static String qrContent(ReportContent content, String dataSha256) {
        return "onkundik:report:" + content.report() + ":" + content.revision() + ":" + dataSha256;
    }

    private static Block inkLine(Person head, Words words) {
        LocalText post = head.post();
        Text line = Text.of(capitalised(post.in(words.language()), words)).in(post.languageIn(words.language()));
        return new Columns(
                List.of(
                        new Columns.Part(4, new Paragraph(line.inBold(), ParagraphStyle.PLAIN)),
                        new Columns.Part(3, new Paragraph(Text.of("____________________"), centered())),
                        new Columns.Part(3, new Paragraph(words.own(head.name()).inBold(), ParagraphStyle.PLAIN))),
                4,
                true);
    }

    private static void executor(ReportContent content, Words words, List<Block> blocks) {
        content.institution()
                .person("executor")
                .or(() -> content.institution().person("deputy"))
                .ifPresent(executor -> {
                    String phone = executor.phone() != null
                            ? executor.phone()
                            : content.institution().letterhead().phone();
                    Text line = phone == null
                            ? words.text("doc.executor", executor.name())
                            : words.text("doc.executor-phone", executor.name(), phone);
                    blocks.add(new Paragraph(line, ParagraphStyle.PLAIN.sized(SMALL)));
                });
    }

    private static Block identity(ReportContent content, Words words, String dataSha256) {
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

    private static ParagraphStyle centered() {
        return ParagraphStyle.PLAIN.aligned(Alignment.CENTER);
    }

    private static String capitalised(String text, Words words) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(words.language().locale()) + text.substring(first);
    }
}
