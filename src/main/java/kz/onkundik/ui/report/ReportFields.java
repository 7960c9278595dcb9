package kz.onkundik.ui.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.school.Totals;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.Segments;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Words;

/** What is typed for the report itself: number, date, language, different children, own words on the results. */
final class ReportFields extends VBox {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final double GAP = 10;
    private static final double NUMBER_WIDTH = 112;
    private static final double DATE_WIDTH = 132;
    private static final double COUNT_WIDTH = 84;
    private static final double LINE_GAP = 4;
    private static final int AREA_ROWS = 3;

    private final Words words;
    private final ReportViewModel model;
    private final Fields fields;

    ReportFields(Words words, ReportViewModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.fields = new Fields(words);
        Campaign campaign = model.snapshot().get().campaign();
        var first = new HBox(GAP, number(), date(), language());
        getChildren().add(first);
        campaign.indicators().stream()
                .filter(indicator -> indicator.scope() == Indicator.Scope.REPORT)
                .forEach(indicator -> getChildren().add(count(indicator)));
        getChildren().addAll(signer(), letter());
        if (!campaign.expectedResults().isEmpty()) {
            getChildren().add(results(campaign));
        }
    }

    private Node number() {
        var number = fields.text(model.typed().number());
        number.setId("report-number");
        number.prefWidthProperty().bind(Grown.pixels(number, NUMBER_WIDTH));
        return Spot.mark(fields.labelled(words.text("report.number"), number), "number");
    }

    private Node date() {
        var date = new DatePicker();
        date.setId("report-date");
        Grown.fix(date, DATE_WIDTH);
        date.setConverter(new DateWords());
        date.promptTextProperty()
                .bind(words.of(all -> all.formats().date(model.snapshot().get().today()), model.snapshot()));
        date.valueProperty().bindBidirectional(model.typed().date());
        return Spot.mark(fields.labelled(words.text("report.date"), date, model.problem("date")), "date");
    }

    private Node language() {
        var label = new Label();
        label.textProperty().bind(words.text("report.language"));
        label.getStyleClass().add("field-label");
        label.setMinWidth(USE_PREF_SIZE);
        var languages = new Segments<>(
                List.of(Language.KK, Language.RU),
                language -> words.text("report.language.short." + language.code()),
                language -> "report-language-" + language.code(),
                model.language());
        languages.getStyleClass().add("beside-fields");
        languages.accessibleTextProperty().bind(label.textProperty());
        return new VBox(LINE_GAP, label, languages);
    }

    private Node count(Indicator indicator) {
        var field = fields.text(model.typed().count(indicator.id()));
        field.setId("report-count-" + indicator.id());
        field.maxWidthProperty().bind(Grown.pixels(field, COUNT_WIDTH));
        field.getStyleClass().add("number-field");
        field.promptTextProperty().bind(words.text("report.empty"));
        var bounds = new Label();
        bounds.textProperty().bind(words.of(all -> bounds(indicator), model.snapshot()));
        bounds.getStyleClass().add("hint");
        var cell = fields.labelled(words.name(indicator.label()), field, model.problem("counts." + indicator.id()));
        // The bounds stand beside the field, whatever is wrong stands below both.
        int place = cell.getChildren().indexOf(field);
        var line = new HBox(GAP, field, bounds);
        line.setAlignment(Pos.CENTER_LEFT);
        cell.getChildren().add(place, line);
        return Spot.mark(cell, "counts." + indicator.id());
    }

    private String bounds(Indicator indicator) {
        var snapshot = model.snapshot().get();
        long least = Totals.largestEvent(indicator, snapshot.work().events());
        long most = Totals.people(indicator, snapshot.work().contingent());
        var messages = words.messages().get();
        return most > 0 ? messages.text("report.bounds", least, most) : messages.text("report.bound-below", least);
    }

    private Node signer() {
        var label = new Label();
        label.textProperty().bind(words.text("report.signer"));
        label.getStyleClass().add("field-label");
        var name = new Label();
        name.setId("report-signer");
        name.setWrapText(true);
        name.textProperty()
                .bind(words.of(
                        all -> model.snapshot()
                                .get()
                                .institution()
                                .person("head")
                                .map(head -> all.text("report.signer.name", head.name(), head.post()))
                                .orElseGet(() -> all.text("report.signer.none")),
                        model.snapshot()));
        return new VBox(LINE_GAP, label, name);
    }

    private Node letter() {
        var box = new CheckBox();
        box.setId("report-with-letter");
        box.textProperty().bind(words.text("report.with-letter"));
        box.selectedProperty().bindBidirectional(model.withLetter());
        var hint = new Label();
        hint.textProperty().bind(words.text("report.with-letter.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        return new VBox(LINE_GAP, box, hint);
    }

    private Node results(Campaign campaign) {
        var areas = new VBox(GAP);
        for (Campaign.Point point : campaign.expectedResults()) {
            var area = fields.area(model.typed().result(point.number()));
            area.setId("report-result-" + point.number());
            area.setPrefRowCount(AREA_ROWS);
            var cell = fields.labelled(words.of(all -> all.text("report.result", point.number(), point.text())), area);
            areas.getChildren().add(Spot.mark(cell, "results." + point.number()));
        }
        var pane = new TitledPane();
        pane.setId("report-results");
        Spot.mark(pane, "results");
        pane.setContent(areas);
        pane.setExpanded(false);
        pane.setAnimated(false);
        var written = Bindings.createLongBinding(
                () -> campaign.expectedResults().stream()
                        .filter(point ->
                                !model.typed().result(point.number()).get().isBlank())
                        .count(),
                campaign.expectedResults().stream()
                        .map(point -> model.typed().result(point.number()))
                        .toArray(Observable[]::new));
        pane.textProperty()
                .bind(words.text(
                        "report.results", written, campaign.expectedResults().size()));
        HBox.setHgrow(pane, Priority.ALWAYS);
        return pane;
    }

    /** Dates as they are typed here: 22.11.2023 or 5.4.2024. What is no date is told below the field. */
    private final class DateWords extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate date) {
            return date == null ? "" : SHOWN.format(date);
        }

        @Override
        public LocalDate fromString(String text) {
            String typed = text == null ? "" : text.strip();
            try {
                LocalDate date = typed.isEmpty() ? null : LocalDate.parse(typed, DATE);
                model.typed().malformedDate().set("");
                return date;
            } catch (DateTimeParseException e) {
                model.typed().malformedDate().set(typed);
                return model.typed().date().get();
            }
        }
    }
}
