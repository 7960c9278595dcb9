package kz.onkundik.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Letter;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Columns;
import kz.onkundik.document.Gap;
import kz.onkundik.document.Heading;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Rule;
import kz.onkundik.document.StackedBlock;
import kz.onkundik.document.Text;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Totals;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;

/** The first page: letterhead, number and addressee, heading, goal and tasks, basis, and the sums in a sentence. */
final class ReportOpening {
    private static final ParagraphStyle CENTERED = ParagraphStyle.PLAIN.aligned(Alignment.CENTER);
    private static final float SMALL = 9;

    private ReportOpening() {}

    static List<Block> blocks(ReportContent content, Words words) {
        Campaign campaign = content.campaign();
        List<Block> blocks = new ArrayList<>();
        if (content.institution().fictional()) {
            blocks.add(new Paragraph(
                    Text.muted(words.say("doc.fictional")),
                    CENTERED.sized(SMALL).spaced(0, 6)));
        }
        blocks.addAll(letterhead(content.institution()));
        blocks.add(numberAndAddressee(content, words));
        blocks.add(new Gap(4));
        blocks.add(new Heading(1, Text.of(title(content, words)), Alignment.CENTER));
        String range = words.formats().range(campaign.start(), campaign.end());
        String period = content.kind() == ReportKind.INTERIM
                ? words.say("doc.report.period-interim", range, content.date())
                : words.say("doc.report.period", range);
        blocks.add(new Paragraph(Text.of(period), CENTERED.spaced(2, 10)));
        blocks.add(new Paragraph(goalAndTasks(campaign, words), ParagraphStyle.BODY));
        blocks.add(new Paragraph(basis(content, words), ParagraphStyle.BODY));
        blocks.add(new Paragraph(summary(content, words), ParagraphStyle.BODY));
        return blocks;
    }

    /** The heading, also the document's title. */
    static String title(ReportContent content, Words words) {
        String kind = words.say(content.kind() == ReportKind.FINAL ? "doc.report.final" : "doc.report.interim");
        return capitalised(
                words.say(
                        "doc.report.heading",
                        content.campaign().title(),
                        content.campaign().kindLabel(),
                        kind),
                words.language());
    }

    private static List<Block> letterhead(Institution institution) {
        return List.of(
                new Columns(
                        List.of(
                                new Columns.Part(1, name(institution, Language.KK)),
                                new Columns.Part(1, name(institution, Language.RU))),
                        12,
                        false),
                new Gap(1.5f),
                new Rule(0.75f, 2, 2));
    }

    private static StackedBlock[] name(Institution institution, Language language) {
        LocalText address = institution.letterhead().address();
        List<StackedBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                in(institution.name(), language).inBold(), CENTERED.sized(11).spaced(0, 3)));
        if (address != null) {
            blocks.add(new Paragraph(in(address, language), CENTERED.sized(SMALL)));
        }
        String contacts = Stream.of(
                        institution.letterhead().phone(),
                        institution.letterhead().email(),
                        institution.letterhead().site())
                .filter(contact -> contact != null && !contact.isBlank())
                .collect(Collectors.joining(", "));
        if (!contacts.isEmpty()) {
            blocks.add(new Paragraph(Text.of(contacts), CENTERED.sized(SMALL)));
        }
        return blocks.toArray(StackedBlock[]::new);
    }

    private static Text in(LocalText text, Language language) {
        return Text.of(text.in(language)).in(text.languageIn(language));
    }

    private static Columns numberAndAddressee(ReportContent content, Words words) {
        String date = words.formats().date(content.date());
        String line = content.number().isBlank() ? date : words.say("doc.report.out-number", date, content.number());
        LocalText superior = content.institution().superiorName();
        Text addressee = superior == null ? Text.EMPTY : words.text(superior).inBold();
        return new Columns(
                List.of(
                        new Columns.Part(1, new Paragraph(Text.of(line), ParagraphStyle.PLAIN.spaced(8, 0))),
                        new Columns.Part(1, new Paragraph(addressee, ParagraphStyle.PLAIN.spaced(8, 0)))),
                12,
                false);
    }

    private static Text goalAndTasks(Campaign campaign, Words words) {
        String tasks = campaign.tasks().stream()
                .map(task -> task.number() + ") " + task.text().in(words.language()))
                .collect(Collectors.joining("; "));
        return tasks.isEmpty()
                ? words.text("doc.report.goal-alone", campaign.goal())
                : words.text("doc.report.goal", campaign.goal(), tasks);
    }

    private static Text basis(ReportContent content, Words words) {
        String letters = Stream.concat(Stream.of(content.campaign().letter()), content.letters().stream())
                .map(letter -> letter(letter, content.campaign(), words))
                .collect(Collectors.joining("; "));
        return words.text("doc.report.basis", letters);
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
    private static Text summary(ReportContent content, Words words) {
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

    private static String capitalised(String text, Language language) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        Locale locale = language.locale();
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }
}
