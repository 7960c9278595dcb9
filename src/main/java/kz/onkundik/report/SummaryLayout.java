package kz.onkundik.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** The campaign on one page: its sums, then participants by item, planned against held, and the days, drawn and in figures. */
final class SummaryLayout {
    private static final ParagraphStyle CENTERED = ParagraphStyle.PLAIN.aligned(Alignment.CENTER);
    private static final float TABLE_SIZE = 8;
    private static final float FIGURE_SIZE = 16;
    private static final float ROW_MM = 4.4f;
    private static final float PLAN_MM = 42;
    private static final float DAYS_MM = 48;
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
        String title = words.capitalised(words.say(
                "doc.summary.heading",
                content.campaign().title(),
                content.campaign().kindLabel()));
        List<Block> blocks = new ArrayList<>(frame.fictional(content.institution()));
        blocks.add(new Heading(1, Text.of(title), Alignment.CENTER));
        blocks.add(new Paragraph(words.text(content.institution().name()), CENTERED.spaced(2, 0)));
        blocks.add(new Paragraph(words.text("doc.summary.as-of", content.date()), CENTERED.spaced(0, 4)));
        blocks.add(sums());
        blocks.add(new Heading(2, words.say("doc.summary.by-item")));
        blocks.add(beside(participantsByItem(), itemTable()));
        blocks.add(new Heading(2, words.say("doc.summary.planned-held")));
        blocks.add(plannedAgainstHeld());
        labels().ifPresent(blocks::add);
        blocks.add(new Heading(2, words.say(figures.inWeeks() ? "doc.summary.by-week" : "doc.summary.by-day")));
        blocks.add(beside(participantsByPeriod(), periodTable()));
        return frame.document(
                title,
                words.say("doc.summary.subject"),
                content.institution(),
                content.date(),
                "",
                blocks,
                Optional.empty());
    }

    /** What the labels that are not plain numbers mean. */
    private Optional<Block> labels() {
        String general = itemLabels().contains(SummaryFigures.GENERAL) ? words.say("doc.summary.general") : "";
        String notes = (new ItemLabels(content.campaign()).legend(words) + " " + general).strip();
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(Text.muted(notes), ParagraphStyle.PLAIN.sized(TABLE_SIZE)));
    }

    private static Block beside(BarChart chart, Table table) {
        return new Columns(List.of(new Columns.Part(5, chart), new Columns.Part(4, table)), 5, false);
    }

    private Block sums() {
        return new Columns(
                List.of(
                        sum(figures.events(), "doc.summary.events"),
                        sum(figures.participations(), "doc.summary.participations"),
                        sum(figures.publications(), "doc.summary.publications"),
                        sum(figures.answered(), "doc.summary.answered")),
                4,
                false);
    }

    private Columns.Part sum(long value, String label) {
        return new Columns.Part(
                1,
                new Paragraph(Text.bold(words.formats().number(value)), CENTERED.sized(FIGURE_SIZE)),
                new Paragraph(
                        words.text(label, value, figures.asked()),
                        CENTERED.sized(9).spaced(0, 4)));
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
                ROW_MM * (itemLabels().size() + 2));
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

    /** Days side by side; weeks, whose names are long, one below the other. */
    private BarChart participantsByPeriod() {
        boolean weeks = figures.inWeeks();
        List<SummaryFigures.OfPeriod> periods = figures.periods();
        return new BarChart(
                weeks ? BarChart.Direction.HORIZONTAL : BarChart.Direction.VERTICAL,
                periods.stream()
                        .map(period -> weeks
                                ? label(period)
                                : Integer.toString(period.from().getDayOfMonth()))
                        .toList(),
                List.of(new BarChart.Series(
                        words.say("doc.summary.participations-axis"),
                        periods.stream()
                                .map(SummaryFigures.OfPeriod::participations)
                                .toList())),
                words.say("doc.summary.by-day-alt"),
                weeks ? ROW_MM * (periods.size() + 2) : DAYS_MM);
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
        List<Row> rows = figures.items().stream()
                .map(item -> numbers(item.label(), item.planned(), item.held(), item.participations()))
                .toList();
        return table("doc.totals.item", rows, "doc.summary.planned", "doc.summary.held", "doc.column.participants");
    }

    private Table periodTable() {
        List<Row> rows = figures.periods().stream()
                .map(period -> numbers(label(period), period.events(), period.participations()))
                .toList();
        return table("doc.column.date", rows, "doc.summary.held", "doc.column.participants");
    }

    private Table table(String first, List<Row> rows, String... others) {
        List<Column> columns = new ArrayList<>(List.of(Column.share(1)));
        List<Cell> header = new ArrayList<>(List.of(Cell.header(words.say(first))));
        for (String other : others) {
            columns.add(Column.share(1));
            header.add(Cell.header(words.say(other)));
        }
        return new Table(columns, List.of(new Row(header, true)), rows, TABLE_SIZE);
    }

    private Row numbers(String label, long... values) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.rowHeader(Text.of(label)).aligned(Alignment.CENTER)));
        for (long value : values) {
            cells.add(Cell.of(words.formats().number(value)).aligned(Alignment.RIGHT));
        }
        return new Row(cells, false);
    }
}
