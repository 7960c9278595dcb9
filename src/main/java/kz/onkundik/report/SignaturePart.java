package kz.onkundik.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.document.Block;
import kz.onkundik.document.Gap;
import kz.onkundik.document.QrCode;
import kz.onkundik.document.Text;
import kz.onkundik.document.Together;

/** The end of a report: who signs it, and what names its data. */
final class SignaturePart {
    private final ReportContent content;
    private final Words words;
    private final SigningPlace place;

    SignaturePart(ReportContent content, Presentation presentation) {
        this.content = content;
        this.words = new Words(presentation.messages());
        this.place = new SigningPlace(content.institution(), presentation);
    }

    /** The line of who prepared a document, with a telephone. */
    Optional<Block> executor() {
        return place.executor();
    }

    /** The signature, with what names the data beneath it. */
    Block withIdentity(String dataSha256) {
        List<Block> blocks = new ArrayList<>(place.toSign());
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
}
