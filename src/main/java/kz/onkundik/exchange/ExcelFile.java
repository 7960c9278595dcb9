package kz.onkundik.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.report.ItemLabels;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.Totals;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.text.Messages;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of the school's work: plan, events, counts, publications; true numbers and dates, to count on with. */
public final class ExcelFile {
    private static final int WIDE = 45;
    private static final int NARROW = 14;
    private static final int LINK = 50;

    private final ReportContent content;
    private final Campaign campaign;
    private final Messages words;
    private final XSSFWorkbook workbook;
    private final ExcelStyles styles;

    private ExcelFile(ReportContent content, Messages words, XSSFWorkbook workbook) {
        this.content = content;
        this.campaign = content.campaign();
        this.words = words;
        this.workbook = workbook;
        this.styles = new ExcelStyles(workbook);
    }

    /** Writes the workbook; the same content gives the same bytes. */
    public static void write(ReportContent content, Language language, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var file = new ExcelFile(content, new Messages(language), workbook);
            file.plan();
            file.events();
            file.counts();
            file.publications();
            file.name();
            var zip = new ByteArrayOutputStream();
            workbook.write(zip);
            FixedZip.rewrite(zip.toByteArray(), out);
        }
    }

    private void name() {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(XmlLetters.of(say(campaign.title())));
        core.setCreator(XmlLetters.of(say(content.institution().name())));
        core.setCreated(Optional.of(Date.from(content.date().atStartOfDay().toInstant(ZoneOffset.UTC))));
    }

    private void plan() {
        var sheet = sheet(
                "doc.excel.plan",
                List.of(
                        "totals.item",
                        "plan.event",
                        "plan.date",
                        "excel.time",
                        "column.place",
                        "column.participants",
                        "plan.in-charge"),
                List.of(NARROW, WIDE, NARROW, NARROW, WIDE / 2, WIDE / 2, WIDE / 2));
        for (PlanRow row : content.work().plan()) {
            var values = new ArrayList<Object>();
            values.add(items(row.items()));
            values.add(row.title());
            values.add(row.date());
            values.add(words.formats().times(row.start(), row.end()));
            values.addAll(List.of(row.place(), row.participants(), row.inCharge()));
            sheet.add(values);
        }
        sheet.finish();
    }

    private void events() {
        var sheet = sheet(
                "doc.excel.events",
                List.of(
                        "totals.item",
                        "plan.event",
                        "column.date",
                        "excel.time",
                        "column.place",
                        "column.participants",
                        "plan.in-charge",
                        "column.result",
                        "excel.photos"),
                List.of(NARROW, WIDE, NARROW, NARROW, WIDE / 2, WIDE / 2, WIDE / 2, WIDE, NARROW));
        for (Event event : content.work().events()) {
            sheet.add(List.of(
                    items(event.items()),
                    event.title(),
                    event.date(),
                    words.formats().times(event.start(), event.end()),
                    event.place(),
                    event.participants(),
                    event.inCharge(),
                    event.story(),
                    event.photos().size()));
        }
        sheet.finish();
    }

    /** A row for each event, a column for each indicator that any of them has: what stands there adds up to the sums. */
    private void counts() {
        List<Event> events = content.work().events();
        Map<String, Long> totals = Totals.of(campaign, events);
        List<Indicator> indicators = campaign.indicators().stream()
                .filter(indicator -> totals.containsKey(indicator.id()))
                .toList();
        var header = new ArrayList<String>(List.of(words.text("doc.plan.event")));
        var widths = new ArrayList<Integer>(List.of(WIDE));
        indicators.forEach(indicator -> {
            header.add(say(indicator.label()));
            widths.add(NARROW);
        });
        var sheet = new ExcelSheet(workbook, styles, words.text("doc.excel.counts"), header, widths);
        for (Event event : events) {
            var values = new ArrayList<Object>();
            values.add(event.title());
            indicators.forEach(indicator -> values.add(event.counts().get(indicator.id())));
            sheet.add(values);
        }
        sheet.finish();
        if (!events.isEmpty()) {
            sheet.addSums(
                    words.text("doc.totals.total"),
                    indicators.stream()
                            .map(indicator -> totals.get(indicator.id()))
                            .toList());
        }
    }

    private void publications() {
        var sheet = sheet(
                "doc.excel.publications",
                List.of("totals.item", "plan.event", "totals.outlet", "publications.date", "publications.link"),
                List.of(NARROW, WIDE, WIDE / 2, NARROW, LINK));
        content.draft()
                .publications()
                .forEach(publication -> publication(sheet, "", words.text("doc.publications.whole"), publication));
        content.work()
                .events()
                .forEach(event -> event.publications()
                        .forEach(publication -> publication(sheet, items(event.items()), event.title(), publication)));
        sheet.finish();
    }

    private void publication(ExcelSheet sheet, String items, String title, Event.Publication publication) {
        LocalText outlet = campaign.outlets().get(publication.outlet());
        var values = new ArrayList<Object>(List.of(items, title, outlet == null ? publication.outlet() : say(outlet)));
        values.add(publication.date());
        values.add(new ExcelSheet.Link(publication.url()));
        sheet.add(values);
    }

    private ExcelSheet sheet(String name, List<String> header, List<Integer> widths) {
        return new ExcelSheet(
                workbook,
                styles,
                words.text(name),
                header.stream().map(key -> words.text("doc." + key)).toList(),
                widths);
    }

    private String items(List<String> ids) {
        return ids.stream()
                .flatMap(id -> campaign.item(id).stream())
                .map(new ItemLabels(campaign)::of)
                .collect(Collectors.joining(", "));
    }

    private String say(LocalText text) {
        return text.in(words.language());
    }
}
