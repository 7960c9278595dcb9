package kz.onkundik.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Letter;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Heading;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Text;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Totals;
import kz.onkundik.text.LocalText;

/** How a report begins: heading, period, goal and tasks, basis, and the sums in a sentence. */
final class ReportOpening {
    private static final ParagraphStyle CENTERED = ParagraphStyle.PLAIN.aligned(Alignment.CENTER);

    private ReportOpening() {}

    static List<Block> blocks(ReportContent content, Words words) {
        Campaign campaign = content.campaign();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, Text.of(title(content, words)), Alignment.CENTER));
        String period = content.kind() == ReportKind.INTERIM
                ? words.say("doc.report.period-interim", range(campaign, words), content.date())
                : words.say("doc.report.period", range(campaign, words));
        blocks.add(new Paragraph(Text.of(period), CENTERED.spaced(2, 10)));
        goalAndTasks(campaign, words).ifPresent(text -> blocks.add(new Paragraph(text, ParagraphStyle.BODY)));
        blocks.add(new Paragraph(basis(content, words), ParagraphStyle.BODY));
        blocks.add(new Paragraph(summary(content, words), ParagraphStyle.BODY));
        return blocks;
    }

    static String range(Campaign campaign, Words words) {
        return words.formats().range(campaign.start(), campaign.end());
    }

    /** The heading, also the document's title. */
    static String title(ReportContent content, Words words) {
        String kind = words.say(content.kind() == ReportKind.FINAL ? "doc.report.final" : "doc.report.interim");
        return words.language()
                .capitalised(words.say(
                        "doc.report.heading",
                        content.campaign().title(),
                        content.campaign().kindLabel(),
                        kind));
    }

    /** A letter may name no goal, no tasks or neither. */
    private static Optional<Text> goalAndTasks(Campaign campaign, Words words) {
        String tasks = campaign.tasks().stream()
                .map(task -> task.number() + ") " + task.text().in(words.language()))
                .collect(Collectors.joining("; "));
        if (campaign.goal().kk().isBlank()) {
            return tasks.isEmpty() ? Optional.empty() : Optional.of(words.text("doc.report.tasks-alone", tasks));
        }
        return Optional.of(
                tasks.isEmpty()
                        ? words.text("doc.report.goal-alone", campaign.goal())
                        : words.text("doc.report.goal", campaign.goal(), tasks));
    }

    private static Text basis(ReportContent content, Words words) {
        return words.text("doc.report.basis", letters(content, words));
    }

    /** The letters that the report answers to, from the highest to the lowest. */
    static String letters(ReportContent content, Words words) {
        return Stream.concat(Stream.of(content.campaign().letter()), content.letters().stream())
                .map(letter -> letter(letter, content.campaign(), words))
                .collect(Collectors.joining("; "));
    }

    private static String letter(Letter letter, Campaign campaign, Words words) {
        LocalText sender = letter.sender() != null ? letter.sender() : campaign.levelLabel(letter.fromLevel());
        if (letter.date() == null) {
            return words.say("doc.report.letter-bare", sender);
        }
        return letter.number() == null
                ? words.say("doc.report.letter-no-number", sender, letter.date())
                : words.say("doc.report.letter", sender, letter.date(), letter.number());
    }

    /** Participations add up events; different children are another number and stand apart. */
    static Text summary(ReportContent content, Words words) {
        var sentence = new StringBuilder();
        for (Indicator distinct : content.campaign().indicators()) {
            if (distinct.scope() == Indicator.Scope.REPORT) {
                long participations = content.work().events().stream()
                        .mapToLong(event -> Totals.people(distinct, event.counts()))
                        .sum();
                sentence.append(sentence.isEmpty() ? "" : " ")
                        .append(words.say(
                                "doc.report.summary", content.work().events().size(), participations));
                Long typed = content.draft().counts().get(distinct.id());
                if (typed != null) {
                    sentence.append(' ').append(words.say("doc.report.summary-distinct", distinct.label(), typed));
                }
            }
        }
        return Text.of(sentence.toString());
    }
}
