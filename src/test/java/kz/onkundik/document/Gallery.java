package kz.onkundik.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.onkundik.text.Language;

/** What {@link KitchenSink} has not: charts, a figure, cells over several rows, tables side by side, rows to write in. */
final class Gallery {
    private Gallery() {}

    static Document document(FontFamily family) {
        var page = PageStyle.OFFICIAL.withFamily(family).withSizes(13, 11).withMargins(30, 10, 20, 20);
        var blocks = new ArrayList<Block>();
        blocks.add(new PageBreak(PageBreak.Orientation.LANDSCAPE));
        blocks.add(new Heading(1, "Жиынтық парақ"));
        blocks.add(new Columns(
                List.of(new Columns.Part(1, totals(), emblem()), new Columns.Part(2, days(11), new Gap(2), approval())),
                6,
                false));
        blocks.add(new PageBreak(PageBreak.Orientation.PORTRAIT));
        blocks.add(items(9));
        blocks.add(plan(40));
        blocks.add(form(4));
        return new Document(KitchenSink.info("Жиынтық парақ", Language.KK), page, blocks, Optional.empty());
    }

    static Figure emblem() {
        return new Figure(KitchenSink.picture(1, () -> KitchenSink.jpeg(1)), 30, Alignment.CENTER);
    }

    private static Paragraph approval() {
        return new Paragraph(
                Text.bold("БЕКІТЕМІН\nМектеп директоры С. Е. Үлгібаева, 1 250 000 ₸"),
                ParagraphStyle.PLAIN.aligned(Alignment.RIGHT));
    }

    static Table totals() {
        return new Table(
                List.of(Column.share(1), Column.fit()),
                List.of(Row.header("Күн", "Қатысу")),
                IntStream.rangeClosed(15, 25)
                        .mapToObj(day -> Row.of(
                                Cell.rowHeader(Text.of(day + ".11.2023")),
                                Cell.of("" + day * 7).aligned(Alignment.RIGHT)))
                        .toList());
    }

    static BarChart days(int count) {
        return new BarChart(
                BarChart.Direction.VERTICAL,
                IntStream.range(0, count).mapToObj(i -> (15 + i) + ".11").toList(),
                List.of(series("Жоспарланған", count, 5), series("Өткізілген", count, 4)),
                "Күндер бойынша іс-шаралар",
                70);
    }

    static BarChart items(int count) {
        return new BarChart(
                BarChart.Direction.HORIZONTAL,
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> i + ") «Бақытты бала – бейбіт елдің тірегі» тақырыбындағы онлайн брифингтер"
                                + (i % 2 == 0 ? ", ата-аналар жиналыстары" : ""))
                        .toList(),
                List.of(
                        series("Оқушылар", count, 37),
                        series("Педагогтер", count, 11),
                        series("Ата-аналар", count, 23)),
                "Тармақтар бойынша қатысушылар",
                60);
    }

    /** Values that go up and down, the third of them none. */
    static BarChart.Series series(String name, int count, int times) {
        return new BarChart.Series(
                name,
                Arrays.asList(LongStream.range(0, count)
                        .mapToObj(i -> i == 2 ? null : (i * 7 % 11) * times)
                        .toArray(Long[]::new)));
    }

    /** A plan whose first two columns reach over several rows, with a header of two rows. */
    static Table plan(int events) {
        Cell number = Cell.header("№").spanningRows(2);
        Cell item = Cell.header("Тармақ").spanningRows(2);
        Cell both = Cell.header("Іс-шара").spanning(3);
        List<Row> header = List.of(new Row(List.of(number, item, both), true), Row.header("Атауы", "Күні", "Жауапты"));
        var rows = new ArrayList<Row>();
        for (int i = 0; i < events; i++) {
            int size = Math.min(i == 0 ? 30 : 4, events - i);
            for (int j = 0; j < size; j++) {
                var cells = new ArrayList<Cell>();
                if (j == 0) {
                    cells.add(Cell.of("" + (i + 1)).aligned(Alignment.CENTER).spanningRows(size));
                    cells.add(Cell.rowHeader(
                                    Text.of("Ата-аналар мен балалардың қатысуымен «Бір шаңырақ астында» форумдары"))
                            .spanningRows(size));
                }
                cells.add(Cell.of("Іс-шара " + (i + j + 1)));
                cells.add(Cell.of("15.11.2023"));
                cells.add(Cell.of("Сынамалова Д. М."));
                rows.add(new Row(cells, false));
            }
            i += size - 1;
        }
        return new Table(
                List.of(Column.fit(), Column.share(2), Column.share(3), Column.fit(), Column.fit()), header, rows);
    }

    /** A blank form. */
    static Table form(int rows) {
        return new Table(
                List.of(Column.fit(), Column.share(3), Column.share(2)),
                List.of(Row.header("№", "Іс-шара", "Жауапты")),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> Row.of(Cell.of(i + ".")).atLeast(14))
                        .toList());
    }
}
