package kz.onkundik.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.campaign.Item;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Cell;
import kz.onkundik.document.Column;
import kz.onkundik.document.Document;
import kz.onkundik.document.Gap;
import kz.onkundik.document.Heading;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Row;
import kz.onkundik.document.Table;
import kz.onkundik.document.Text;
import kz.onkundik.school.Event;

/** The register of publications: first those of the report itself, then each event's under its item. */
final class PublicationsLayout {
    private static final ParagraphStyle CENTERED = ParagraphStyle.PLAIN.aligned(Alignment.CENTER);
    private static final int COLUMNS = 5;

    private final ReportContent content;
    private final Words words;
    private final Frame frame;
    private final LinkText links;
    private final SignaturePart signature;
    private final List<Row> rows = new ArrayList<>();
    private int number;

    PublicationsLayout(ReportContent content, Presentation presentation) {
        this.content = content;
        this.words = new Words(presentation.messages());
        this.frame = new Frame(presentation);
        this.links = new LinkText(words, content.campaign());
        this.signature = new SignaturePart(content, presentation);
    }

    Document document() {
        String title = words.language()
                .capitalised(words.say(
                        "doc.publications.heading",
                        content.campaign().title(),
                        content.campaign().kindLabel()));
        List<Block> blocks = new ArrayList<>(frame.fictional(content.institution()));
        blocks.add(new Heading(1, Text.of(title), Alignment.CENTER));
        blocks.add(new Paragraph(words.text(content.institution().name()), CENTERED.spaced(2, 0)));
        blocks.add(new Paragraph(words.text("doc.summary.as-of", content.date()), CENTERED.spaced(2, 8)));
        fill();
        blocks.add(rows.isEmpty() ? new Paragraph(words.text("doc.publications.none"), ParagraphStyle.PLAIN) : table());
        blocks.add(new Gap(6));
        signature.executor().ifPresent(blocks::add);
        return frame.document(
                title,
                words.say("doc.publications.subject"),
                content.institution(),
                content.date(),
                "",
                blocks,
                Optional.empty());
    }

    /** Each publication once: under the first item of its event. */
    private void fill() {
        List<Event.Publication> own = content.draft().publications();
        if (!own.isEmpty()) {
            rows.add(Row.group(Text.of(words.say("doc.publications.of-report")), COLUMNS));
            own.forEach(publication -> rows.add(row(Text.muted(words.say("doc.publications.whole")), publication)));
        }
        for (Item item : content.campaign().items()) {
            events(
                    Text.of(item.number() + ". ").and(ItemTitle.brief(item, words)),
                    content.work().eventsOf(item.id()).stream()
                            .filter(event -> event.items().getFirst().equals(item.id()))
                            .toList());
        }
        events(Text.of(words.say("doc.section.general")), content.work().generalEvents());
    }

    private void events(Text title, List<Event> events) {
        if (events.stream().allMatch(event -> event.publications().isEmpty())) {
            return;
        }
        rows.add(Row.group(title, COLUMNS));
        for (Event event : events) {
            Text what = words.own(event.title())
                    .and(Text.muted(", " + words.formats().date(event.date())));
            event.publications().forEach(publication -> rows.add(row(what, publication)));
        }
    }

    private Row row(Text what, Event.Publication publication) {
        number++;
        String date = publication.date() == null ? "" : words.formats().date(publication.date());
        return Row.of(
                Cell.of(Integer.toString(number)).aligned(Alignment.CENTER),
                Cell.of(what),
                Cell.of(links.outlet(publication)),
                Cell.of(date),
                Cell.of(links.address(publication)));
    }

    private Table table() {
        var columns = List.of(Column.share(6), Column.share(34), Column.share(18), Column.share(15), Column.share(37));
        var header = Row.of(
                Cell.header(words.say("doc.column.number")),
                Cell.header(words.say("doc.plan.event")),
                Cell.header(words.say("doc.totals.outlet")),
                Cell.header(words.say("doc.publications.date")),
                Cell.header(words.say("doc.publications.link")));
        return new Table(columns, List.of(header), rows);
    }
}
