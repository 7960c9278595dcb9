package kz.onkundik.report;

import java.util.ArrayList;
import java.util.List;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.document.Block;
import kz.onkundik.document.Heading;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Text;
import kz.onkundik.school.ReportKind;

/** A paragraph for each result that the letter expects, in the school's own words. */
final class ResultsPart {
    private ResultsPart() {}

    static List<Block> blocks(ReportContent content, Words words) {
        List<Campaign.Point> expected = content.campaign().expectedResults();
        List<Block> blocks = new ArrayList<>();
        boolean nothing = content.draft().results().values().stream().allMatch(String::isBlank);
        // An interim report may leave it for later; a final one shows the gap.
        if (expected.isEmpty() || (nothing && content.kind() == ReportKind.INTERIM)) {
            return blocks;
        }
        blocks.add(new Heading(2, words.say("doc.section.results")));
        for (Campaign.Point result : expected) {
            String own = content.draft().results().getOrDefault(result.number(), "");
            Text text = own.isBlank() ? Text.muted(words.say("doc.results.empty")) : words.own(own);
            blocks.add(new Paragraph(
                    words.text("doc.results.expected", result.number(), result.text())
                            .and(Text.of(" "))
                            .and(text),
                    ParagraphStyle.BODY));
        }
        return blocks;
    }
}
