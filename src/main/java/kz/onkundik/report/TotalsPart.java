package kz.onkundik.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Cell;
import kz.onkundik.document.Column;
import kz.onkundik.document.Gap;
import kz.onkundik.document.Heading;
import kz.onkundik.document.ListBlock;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Row;
import kz.onkundik.document.Shade;
import kz.onkundik.document.Table;
import kz.onkundik.document.Text;
import kz.onkundik.school.Event;
import kz.onkundik.school.Totals;

/** The sums: publications by outlet, and indicators by item in blocks of at most seven columns. */
final class TotalsPart {
    private static final int BLOCK = 7;

    private TotalsPart() {}

    static List<Block> blocks(ReportContent content, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.say("doc.section.totals")));
        blocks.addAll(indicators(content, words));
        blocks.add(new Heading(2, words.say("doc.section.publications")));
        blocks.add(publications(content, words));
        blocks.addAll(ownPublications(content, words));
        return blocks;
    }

    private static List<Block> indicators(ReportContent content, Words words) {
        Campaign campaign = content.campaign();
        List<Event> events = content.work().events();
        Map<String, Long> totals = Totals.of(campaign, events);
        List<Indicator> filled = campaign.indicators().stream()
                .filter(indicator -> totals.containsKey(indicator.id()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (filled.isEmpty()) {
            blocks.add(new Paragraph(words.text("doc.totals.none"), ParagraphStyle.PLAIN));
        }
        int blockCount = (filled.size() + BLOCK - 1) / BLOCK;
        for (int block = 0; block < blockCount; block++) {
            // Blocks of even width: 24 indicators make four of six, not three of seven and one of three.
            List<Indicator> columns =
                    filled.subList(block * filled.size() / blockCount, (block + 1) * filled.size() / blockCount);
            blocks.add(table(content, words, columns, totals));
            blocks.add(new Gap(3));
        }
        List<String> notes = new ArrayList<>(List.of(new ItemLabels(campaign).legend(words)));
        if (events.stream().anyMatch(event -> event.items().size() > 1)) {
            notes.add(words.say("doc.totals.note"));
        }
        String note = String.join(" ", notes).strip();
        if (!note.isEmpty() && !filled.isEmpty()) {
            blocks.add(new Paragraph(Text.muted(note), ParagraphStyle.PLAIN.sized(9)));
        }
        return blocks;
    }

    private static Table table(
            ReportContent content, Words words, List<Indicator> indicators, Map<String, Long> totals) {
        List<Column> columns = new ArrayList<>(List.of(Column.share(9)));
        List<Cell> header = new ArrayList<>(List.of(Cell.header(words.say("doc.totals.item"))));
        for (Indicator indicator : indicators) {
            columns.add(Column.share(11));
            header.add(Cell.header(indicator.label().in(words.language())));
        }
        List<Row> rows = new ArrayList<>();
        for (Item item : content.campaign().items()) {
            addRow(
                    rows,
                    words,
                    new ItemLabels(content.campaign()).of(item),
                    indicators,
                    content.work().eventsOf(item.id()),
                    content);
        }
        addRow(
                rows,
                words,
                words.say("doc.totals.general"),
                indicators,
                content.work().generalEvents(),
                content);
        List<Cell> sum = new ArrayList<>();
        sum.add(Cell.rowHeader(Text.bold(words.say("doc.totals.total"))).shaded(Shade.GROUP));
        for (Indicator indicator : indicators) {
            sum.add(number(words, totals.get(indicator.id()), true).shaded(Shade.GROUP));
        }
        rows.add(new Row(sum, false));
        return new Table(columns, List.of(new Row(header, true)), rows);
    }

    private static void addRow(
            List<Row> rows,
            Words words,
            String label,
            List<Indicator> indicators,
            List<Event> events,
            ReportContent content) {
        Map<String, Long> counts = Totals.of(content.campaign(), events);
        if (indicators.stream().noneMatch(indicator -> counts.containsKey(indicator.id()))) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.rowHeader(Text.of(label)).aligned(Alignment.CENTER));
        indicators.forEach(indicator -> cells.add(number(words, counts.get(indicator.id()), false)));
        rows.add(new Row(cells, false));
    }

    private static Cell number(Words words, Long count, boolean bold) {
        if (count == null) {
            return Cell.EMPTY;
        }
        Text text = Text.of(words.formats().number(count));
        return Cell.of(bold ? text.inBold() : text).aligned(Alignment.RIGHT);
    }

    private static Block publications(ReportContent content, Words words) {
        List<Row> rows = new ArrayList<>();
        content.campaign().outlets().forEach((outlet, label) -> {
            long links = Stream.concat(
                            content.draft().publications().stream(),
                            content.work().events().stream().flatMap(event -> event.publications().stream()))
                    .filter(publication -> publication.outlet().equals(outlet))
                    .count();
            rows.add(Row.of(Cell.rowHeader(words.text(label)), number(words, links, false)));
        });
        return new Table(
                List.of(Column.share(3), Column.share(1)),
                List.of(Row.of(
                        Cell.header(words.say("doc.totals.outlet")), Cell.header(words.say("doc.totals.links")))),
                rows);
    }

    /** Where the school told of the whole campaign, as the district asks. */
    private static List<Block> ownPublications(ReportContent content, Words words) {
        List<Event.Publication> own = content.draft().publications();
        if (own.isEmpty()) {
            return List.of();
        }
        var links = new LinkText(words, content.campaign());
        return List.of(
                new Gap(2),
                new Paragraph(words.text("doc.report.own-publications"), ParagraphStyle.PLAIN.keptWithNext()),
                ListBlock.dashed(own.stream().map(links::both).toList()));
    }
}
