package kz.onkundik.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.onkundik.campaign.Item;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Block;
import kz.onkundik.document.Cell;
import kz.onkundik.document.Column;
import kz.onkundik.document.Heading;
import kz.onkundik.document.Row;
import kz.onkundik.document.Shade;
import kz.onkundik.document.Table;
import kz.onkundik.document.Text;
import kz.onkundik.school.Event;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.PlanRow;

/**
 * The heart of the report: every item of the letter with its answer, section by section, then the events that answer
 * none. An item is a row over the whole width, its events stand below it.
 */
final class ItemTable {
    private static final int COLUMNS = 7;

    private final Words words;
    private final ReportContent content;
    private final EventRow eventRow;

    ItemTable(Words words, ReportContent content, LongStories stories) {
        this.words = words;
        this.content = content;
        this.eventRow = new EventRow(words, content.campaign(), stories);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        content.campaign().sections().forEach((section, label) -> {
            blocks.add(new Heading(2, words.text(label), Alignment.LEFT));
            List<Row> rows = new ArrayList<>();
            content.answers(section).forEach(answer -> rows.addAll(rows(answer)));
            blocks.add(table(rows));
        });
        List<Event> general = content.work().generalEvents();
        if (!general.isEmpty()) {
            blocks.add(new Heading(2, words.say("doc.section.general")));
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < general.size(); i++) {
                rows.add(eventRow.row(Integer.toString(i + 1), general.get(i), null));
            }
            blocks.add(table(rows));
        }
        return blocks;
    }

    private Table table(List<Row> rows) {
        var columns = List.of(
                Column.share(4),
                Column.share(20),
                Column.share(9),
                Column.share(11),
                Column.share(25),
                Column.share(19),
                Column.share(14));
        var header = Row.of(
                Cell.header(words.say("doc.column.number")),
                Cell.header(words.say("doc.column.event")),
                Cell.header(words.say("doc.column.date")),
                Cell.header(words.say("doc.column.place")),
                Cell.header(words.say("doc.column.participants")),
                Cell.header(words.say("doc.column.result")),
                Cell.header(words.say("doc.column.links")));
        return new Table(columns, List.of(header), rows);
    }

    private List<Row> rows(ItemAnswer answer) {
        List<Row> rows = new ArrayList<>();
        Item item = answer.item();
        String number = Integer.toString(item.number());
        rows.add(new Row(
                List.of(
                        Cell.of(Text.bold(number)).aligned(Alignment.CENTER).shaded(Shade.GROUP),
                        Cell.of(ItemTitle.of(item, words)).spanning(COLUMNS - 1).shaded(Shade.GROUP)),
                true));
        int count = 0;
        for (Event event : answer.events()) {
            count++;
            rows.add(eventRow.row(number + "." + count, event, item));
        }
        if (answer.events().isEmpty()) {
            rows.add(Row.of(Cell.EMPTY, Cell.of(words.own(words(answer))).spanning(COLUMNS - 1)));
        }
        return rows;
    }

    private String words(ItemAnswer answer) {
        return switch (answer.state()) {
            case HELD -> words.say("doc.answer.held-in-plan");
            case NOT_HELD -> words.say("doc.answer.not-held", answer.reason());
            case POSTPONED -> words.say("doc.answer.postponed", answer.reason());
            case NOT_CONCERNED ->
                answer.reason().isBlank()
                        ? words.say("doc.answer.not-concerned-letter")
                        : words.say("doc.answer.not-concerned", answer.reason());
            case PLANNED ->
                words.say(
                        "doc.answer.planned",
                        answer.plan().stream()
                                .filter(row -> row.date() != null)
                                .map(this::planned)
                                .collect(Collectors.joining("; ")));
            case UNANSWERED -> words.say("doc.answer.unanswered");
        };
    }

    private String planned(PlanRow row) {
        return words.say("doc.answer.planned-row", row.title(), row.date());
    }
}
