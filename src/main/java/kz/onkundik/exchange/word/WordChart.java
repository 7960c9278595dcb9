package kz.onkundik.exchange.word;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import kz.onkundik.document.BarChart;
import kz.onkundik.exchange.XmlLetters;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A chart that Word draws itself, with its figures in a workbook inside, so that both can be edited. */
final class WordChart {
    private static final byte[] DARK = {0x1F, 0x3A, 0x5F};
    private static final byte[] LIGHT = {(byte) 0xA9, (byte) 0xC0, (byte) 0xDB};

    private WordChart() {}

    /** @param width in points */
    static void write(BarChart chart, float width, LocalDate date, XWPFDocument word, XWPFParagraph to)
            throws IOException {
        XWPFRun run = to.createRun();
        try {
            float height = WordPages.twips(chart.heightMm()) / 20f;
            XWPFChart drawn = word.createChart(run, Units.toEMU(width), Units.toEMU(height));
            fill(drawn, chart);
            drawn.getWorkbook()
                    .getProperties()
                    .getCoreProperties()
                    .setCreated(Optional.of(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC))));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        WordPictures.describe(run, chart.alt());
    }

    private static void fill(XWPFChart drawn, BarChart chart) {
        boolean lying = chart.direction() == BarChart.Direction.HORIZONTAL;
        XDDFCategoryAxis names = drawn.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        int last = Math.max(1, chart.categories().size());
        var bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        bars.setVaryColors(false);
        String[] categories = chart.categories().stream().map(XmlLetters::of).toArray(String[]::new);
        var categorySource =
                XDDFDataSourcesFactory.fromArray(categories, drawn.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        List<BarChart.Series> all = chart.series();
        for (int i = 0; i < all.size(); i++) {
            Double[] numbers = all.get(i).values().stream()
                    .map(value -> value == null ? null : value.doubleValue())
                    .toArray(Double[]::new);
            var series = bars.addSeries(
                    categorySource,
                    XDDFDataSourcesFactory.fromArray(
                            numbers, drawn.formatRange(new CellRangeAddress(1, last, i + 1, i + 1)), i + 1));
            String name = XmlLetters.of(all.get(i).name());
            series.setTitle(name, drawn.setSheetTitle(name, i + 1));
            series.setFillProperties(fill(i));
        }
        drawn.plot(bars);
        if (all.size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
    }

    /** Told apart in black and white too: dark, light, in between. */
    private static XDDFFillProperties fill(int series) {
        return switch (series) {
            case 0 -> new XDDFSolidFillProperties(XDDFColor.from(DARK));
            case 1 -> new XDDFSolidFillProperties(XDDFColor.from(LIGHT));
            default -> new XDDFSolidFillProperties(XDDFColor.from(PresetColor.GRAY));
        };
    }
}
