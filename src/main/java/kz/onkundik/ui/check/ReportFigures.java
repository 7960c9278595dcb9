package kz.onkundik.ui.check;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.Event;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.Totals;
import kz.onkundik.text.VisibleText;
import kz.onkundik.ui.common.Words;

/** The data of a checked report, as they were signed: how much was answered and held, and the sums. */
final class ReportFigures extends VBox {
    private static final double GAP = 8;
    private static final double BETWEEN = 12;
    private static final double LINE = 5;

    private final Words words;
    private final GridPane rows = new GridPane(BETWEEN, LINE);

    ReportFigures(Words words, ReportContent report) {
        super(GAP);
        this.words = words;
        setId("check-figures");
        Campaign campaign = report.campaign();
        var title = new Label();
        title.textProperty().bind(words.text("check.figures"));
        title.getStyleClass().add("section-title");
        getChildren().addAll(title, about(words.name(campaign.title())), rows);
        long answered = campaign.items().stream()
                .map(item -> ItemAnswer.of(item, report.institution(), report.work()))
                .filter(answer -> answer.state().isAnswer())
                .count();
        row(
                words.text("check.figures.items"),
                words.text("check.figures.of", answered, campaign.items().size()));
        count("check.figures.events", report.work().events().size());
        count(
                "check.figures.photos",
                report.work().events().stream()
                        .map(Event::photos)
                        .mapToInt(List::size)
                        .sum());
        int withheld = report.withheldPhotos().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (withheld > 0) {
            count("check.figures.withheld", withheld);
        }
        count("check.figures.links", links(report));
        Map<String, Long> totals = Totals.of(campaign, report.work().events());
        for (Indicator indicator : campaign.indicators()) {
            Long sum = indicator.scope() == Indicator.Scope.REPORT
                    ? report.draft().counts().get(indicator.id())
                    : totals.get(indicator.id());
            if (sum != null) {
                row(words.name(indicator.label()), number(sum));
            }
        }
    }

    private static int links(ReportContent report) {
        return report.draft().publications().size()
                + report.work().events().stream()
                        .map(Event::publications)
                        .mapToInt(List::size)
                        .sum();
    }

    private void count(String key, long count) {
        row(words.text(key), number(count));
    }

    private ObservableValue<String> number(long count) {
        return words.of(all -> all.formats().number(count));
    }

    private void row(ObservableValue<String> name, ObservableValue<String> value) {
        var label = about(name);
        var number = new Label();
        number.textProperty().bind(value);
        number.getStyleClass().add("bold");
        number.setMinWidth(USE_PREF_SIZE);
        GridPane.setHgrow(label, Priority.ALWAYS);
        GridPane.setHalignment(number, HPos.RIGHT);
        rows.addRow(rows.getRowCount(), label, number);
    }

    private static Label about(ObservableValue<String> text) {
        var label = new Label();
        label.textProperty().bind(text.map(VisibleText::of));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
