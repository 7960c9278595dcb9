package kz.onkundik.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kz.onkundik.campaign.Item;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Cell;
import kz.onkundik.document.Column;
import kz.onkundik.document.Columns;
import kz.onkundik.document.Document;
import kz.onkundik.document.Gap;
import kz.onkundik.document.Heading;
import kz.onkundik.document.Paragraph;
import kz.onkundik.document.ParagraphStyle;
import kz.onkundik.document.Row;
import kz.onkundik.document.Shade;
import kz.onkundik.document.StackedBlock;
import kz.onkundik.document.Table;
import kz.onkundik.document.Text;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.Person;
import kz.onkundik.school.PlanRow;

/** The plan of events as the head approves it: item by item, or empty to be filled in by hand. */
final class PlanLayout {
    private static final ParagraphStyle CENTERED = ParagraphStyle.PLAIN.aligned(Alignment.CENTER);
    private static final int COLUMNS = 6;
    /** Rows of a blank plan for each item; high enough for two lines of handwriting. */
    private static final int BLANK_ROWS = 2;

    private static final float BLANK_ROW_MM = 14;

    private final ReportContent content;
    private final Words words;
    private final Frame frame;
    private final SignaturePart signature;

    PlanLayout(ReportContent content, Presentation presentation) {
        this.content = content;
        this.words = new Words(presentation.messages());
        this.frame = new Frame(presentation);
        this.signature = new SignaturePart(content, presentation);
    }

    Document filledIn() {
        return document(false);
    }

    Document blank() {
        return document(true);
    }

    private Document document(boolean blank) {
        String title = words.language()
                .capitalised(words.say(
                        "doc.plan.heading",
                        content.campaign().title(),
                        content.campaign().kindLabel()));
        List<Block> blocks = new ArrayList<>(frame.fictional(content.institution()));
        content.institution().person("head").ifPresent(head -> blocks.add(approval(head)));
        blocks.add(new Gap(6));
        blocks.add(new Heading(1, Text.of(title), Alignment.CENTER));
        blocks.add(new Paragraph(words.text(content.institution().name()), CENTERED.spaced(2, 0)));
        blocks.add(new Paragraph(
                words.text("doc.report.period", ReportOpening.range(content.campaign(), words)),
                CENTERED.spaced(2, 8)));
        content.campaign().sections().forEach((section, label) -> {
            List<Row> rows = rows(section, blank);
            // A section of which nothing concerns the institution is no heading over an empty table.
            if (!rows.isEmpty()) {
                blocks.add(new Heading(2, words.text(label), Alignment.LEFT));
                blocks.add(table(rows));
            }
        });
        List<PlanRow> general = content.work().plan().stream()
                .filter(row -> row.items().isEmpty())
                .toList();
        if (blank || !general.isEmpty()) {
            blocks.add(new Heading(2, words.say("doc.section.general")));
            blocks.add(table(blank ? blankRows() : numbered("", general, null)));
        }
        blocks.add(new Gap(6));
        signature.executor().ifPresent(blocks::add);
        return frame.document(
                title,
                words.say("doc.plan.subject"),
                content.institution(),
                content.date(),
                "",
                frame.allWide(blocks),
                Optional.empty());
    }

    /** «Approved», who approves, room for ink and for the date: top right (УТВЕРЖДАЮ). */
    private Block approval(Person head) {
        List<StackedBlock> lines = List.of(
                new Paragraph(Text.bold(words.say("doc.plan.approved")), ParagraphStyle.PLAIN.spaced(0, 3)),
                new Paragraph(
                        Text.of(words.language().capitalised(head.post().in(words.language())))
                                .in(head.post().languageIn(words.language())),
                        ParagraphStyle.PLAIN.spaced(0, 8)),
                new Paragraph(
                        Text.of("____________________ ").and(words.own(head.name())),
                        ParagraphStyle.PLAIN.spaced(0, 8)),
                new Paragraph(
                        words.text(
                                "doc.plan.approved-on",
                                Integer.toString(content.campaign().start().getYear())),
                        ParagraphStyle.PLAIN));
        return new Columns(List.of(new Columns.Part(3), new Columns.Part(2, lines)), 8, false);
    }

    private Table table(List<Row> rows) {
        var columns = List.of(
                Column.share(5),
                Column.share(32),
                Column.share(13),
                Column.share(18),
                Column.share(18),
                Column.share(18));
        var header = Row.of(
                Cell.header(words.say("doc.column.number")),
                Cell.header(words.say("doc.plan.event")),
                Cell.header(words.say("doc.plan.date")),
                Cell.header(words.say("doc.column.place")),
                Cell.header(words.say("doc.column.participants")),
                Cell.header(words.say("doc.plan.in-charge")));
        return new Table(columns, List.of(header), rows);
    }

    private List<Row> rows(String section, boolean blank) {
        List<Row> rows = new ArrayList<>();
        content.answers(section).forEach(answer -> {
            Item item = answer.item();
            if (answer.plan().isEmpty() && answer.state() == ItemAnswer.State.NOT_CONCERNED) {
                return;
            }
            String number = Integer.toString(item.number());
            rows.add(new Row(
                    List.of(
                            Cell.of(Text.bold(number)).aligned(Alignment.CENTER).shaded(Shade.GROUP),
                            Cell.of(ItemTitle.of(item, words))
                                    .spanning(COLUMNS - 1)
                                    .shaded(Shade.GROUP)),
                    true));
            rows.addAll(blank ? blankRows() : numbered(number + ".", answer.plan(), item));
        });
        return rows;
    }

    private static List<Row> blankRows() {
        var row = Row.of(Cell.EMPTY).atLeast(BLANK_ROW_MM);
        return Collections.nCopies(BLANK_ROWS, row);
    }

    /** @param under the item that they stand under, or null for general events */
    private List<Row> numbered(String prefix, List<PlanRow> planned, Item under) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            rows.add(row(prefix + (i + 1), planned.get(i), under));
        }
        if (planned.isEmpty()) {
            rows.add(Row.of(
                    Cell.EMPTY, Cell.of(Text.muted(words.say("doc.plan.none"))).spanning(COLUMNS - 1)));
        }
        return rows;
    }

    private Row row(String number, PlanRow row, Item under) {
        List<Text> what = new ArrayList<>();
        what.add(words.own(row.title()));
        row.items().stream()
                .filter(other -> under != null && !other.equals(under.id()))
                .flatMap(other -> content.campaign().item(other).stream())
                .forEach(item -> what.add(Text.muted(words.say("doc.event.also", item.number()))));
        return Row.of(
                Cell.of(Text.of(number)).aligned(Alignment.CENTER),
                Cell.of(what.toArray(Text[]::new)),
                Cell.of(when(row)),
                Cell.of(words.own(row.place())),
                Cell.of(words.own(row.participants())),
                Cell.of(words.own(row.inCharge())));
    }

    private Text[] when(PlanRow row) {
        List<Text> lines = new ArrayList<>();
        if (row.date() != null) {
            lines.add(Text.of(words.formats().date(row.date())));
        }
        if (row.start() != null) {
            lines.add(Text.of(words.formats().times(row.start(), row.end())));
        }
        return lines.toArray(Text[]::new);
    }
}
