package kz.onkundik.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.BarChart;
import kz.onkundik.document.Block;
import kz.onkundik.document.Cell;
import kz.onkundik.document.Column;
import kz.onkundik.document.Columns;
import kz.onkundik.document.Document;
import kz.onkundik.document.Heading;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Row;
import kz.onkundik.document.Table;
import kz.onkundik.document.Text;
import kz.onkundik.text.Formats;

/** The campaign on one page: its sums, then participants by item, planned against held, and the days, drawn and in figures. */
final class SummaryLayout {
    private static final ParagraphStyle CENTERED = ParagraphStyle.PLAIN.aligned(Alignment.CENTER);
    private static final float TABLE_SIZE = 7.5f;
    private static final float SUBTITLE = 11;
    private static final float SMALL = 9;
    private static final float FIGURE_SIZE = 15;
    private static final float ROW_MM = 4.2f;
    private static final float PLAN_MM = 28;
    private static final float PERIODS_MM = 29;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");

    private final ReportContent content;
    private final Words words;
    private final Frame frame;
    private final SummaryFigures figures;

    SummaryLayout(ReportContent content, Presentation presentation) {
        this.content = content;
        this.words = new Words(presentation.messages());
        this.frame = new Frame(presentation);
        this.figures = SummaryFigures.of(content);
    }

    Document document() {
        String title = words.language()
                .capitalised(words.say(
                        "doc.summary.heading",
                        content.campaign().title(),
                        content.campaign().kindLabel()));
        List<Block> blocks = new ArrayList<>(frame.fictional(content.institution()));
        blocks.add(new Heading(1, Text.of(title), Alignment.CENTER));
        blocks.add(new Paragraph(
                words.text(content.institution().name()),
                CENTERED.sized(SUBTITLE).spaced(1, 0)));
        blocks.add(new Paragraph(
                words.text("doc.summary.as-of", content.date()),
                CENTERED.sized(SUBTITLE).spaced(0, 3)));
        blocks.add(sums());
        blocks.add(new Heading(2, words.say("doc.summary.by-item")));
        blocks.add(new Columns(
                List.of(new Columns.Part(5, participantsByItem()), new Columns.Part(4, itemTable())), 5, false));
        blocks.add(caption("doc.summary.planned-held"));
        blocks.add(plannedAgainstHeld());
        labels().ifPresent(blocks::add);
        blocks.add(new Heading(2, words.say(figures.inWeeks() ? "doc.summary.by-week" : "doc.summary.by-day")));
        blocks.add(participantsByPeriod());
        blocks.add(periodTable());
        return Frame.compact(frame.document(
                title,
                words.say("doc.summary.subject"),
                content.institution(),
                content.date(),
                "",
                blocks,
                Optional.empty()));
    }

    /** What the labels that are not plain numbers mean. */
    private Optional<Block> labels() {
        String general = itemLabels().contains(SummaryFigures.GENERAL) ? words.say("doc.summary.general") : "";
        String notes = (new ItemLabels(content.campaign()).legend(words) + " " + general).strip();
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(Text.muted(notes), ParagraphStyle.PLAIN.sized(TABLE_SIZE)));
    }

    private Paragraph caption(String key) {
        return new Paragraph(
                Text.bold(words.say(key)),
                ParagraphStyle.PLAIN.sized(SMALL).spaced(4, 0).keptWithNext());
    }

    private Block sums() {
        Formats formats = words.formats();
        return new Columns(
                List.of(
                        sum(formats.number(figures.events()), "doc.summary.events", figures.events()),
                        sum(
                                formats.number(figures.participations()),
                                "doc.summary.participations",
                                figures.participations()),
                        sum(formats.number(figures.publications()), "doc.summary.publications", figures.publications()),
                        sum(
                                words.say("doc.summary.of", figures.answered(), figures.asked()),
                                "doc.summary.answered",
                                figures.answered())),
                4,
                false);
    }

    /** @param count what the label's form depends on */
    private Columns.Part sum(String value, String label, long count) {
        return new Columns.Part(
                1,
                new Paragraph(Text.bold(value), CENTERED.sized(FIGURE_SIZE)),
                new Paragraph(words.text(label, count), CENTERED.sized(SMALL).spaced(0, 2)));
    }

    private BarChart participantsByItem() {
        return new BarChart(
                BarChart.Direction.HORIZONTAL,
                itemLabels(),
                List.of(new BarChart.Series(
                        words.say("doc.summary.participations-axis"),
                        figures.items().stream()
                                .map(SummaryFigures.OfItem::participations)
                                .toList())),
                words.say("doc.summary.by-item-alt"),
                ROW_MM * (figures.items().size() + 2));
    }

    private BarChart plannedAgainstHeld() {
        return new BarChart(
                BarChart.Direction.VERTICAL,
                itemLabels(),
                List.of(
                        new BarChart.Series(
                                words.say("doc.summary.planned"),
                                figures.items().stream()
                                        .map(SummaryFigures.OfItem::planned)
                                        .toList()),
                        new BarChart.Series(
                                words.say("doc.summary.held"),
                                figures.items().stream()
                                        .map(SummaryFigures.OfItem::held)
                                        .toList())),
                words.say("doc.summary.planned-held-alt"),
                PLAN_MM);
    }

    private BarChart participantsByPeriod() {
        List<SummaryFigures.OfPeriod> periods = figures.periods();
        return new BarChart(
                BarChart.Direction.VERTICAL,
                periods.stream().map(SummaryLayout::label).toList(),
                List.of(new BarChart.Series(
                        words.say("doc.summary.participations-axis"),
                        periods.stream()
                                .map(SummaryFigures.OfPeriod::participations)
                                .toList())),
                words.say("doc.summary.by-day-alt"),
                PERIODS_MM);
    }

    private static String label(SummaryFigures.OfPeriod period) {
        return period.from().equals(period.to())
                ? DAY.format(period.from())
                : DAY.format(period.from()) + "–" + DAY.format(period.to());
    }

    private List<String> itemLabels() {
        return figures.items().stream().map(SummaryFigures.OfItem::label).toList();
    }

    private Table itemTable() {
        var columns = List.of(Column.share(4), Column.share(4), Column.share(5), Column.share(6));
        var header = Row.header(
                words.say("doc.totals.item"),
                words.say("doc.summary.planned"),
                words.say("doc.summary.held"),
                words.say("doc.column.participants"));
        List<Row> rows = figures.items().stream()
                .map(item -> numbers(item.label(), LongStream.of(item.planned(), item.held(), item.participations())))
                .toList();
        return new Table(columns, List.of(header), rows, TABLE_SIZE);
    }

    /** The periods lie side by side, as in the chart above. */
    private Table periodTable() {
        List<SummaryFigures.OfPeriod> periods = figures.periods();
        List<Column> columns = new ArrayList<>(List.of(Column.share(2)));
        List<String> header = new ArrayList<>(List.of(words.say("doc.column.date")));
        periods.forEach(period -> {
            columns.add(Column.share(1));
            header.add(label(period));
        });
        List<Row> rows = List.of(
                numbers(words.say("doc.summary.held"), periods.stream().mapToLong(SummaryFigures.OfPeriod::events)),
                numbers(
                        words.say("doc.column.participants"),
                        periods.stream().mapToLong(SummaryFigures.OfPeriod::participations)));
        return new Table(columns, List.of(Row.header(header.toArray(String[]::new))), rows, TABLE_SIZE);
    }

    private Row numbers(String label, LongStream values) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.rowHeader(Text.of(label)).aligned(Alignment.CENTER));
        values.forEach(value -> cells.add(Cell.of(words.formats().number(value)).aligned(Alignment.RIGHT)));
        return new Row(cells, false);
    }
}
