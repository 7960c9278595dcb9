package kz.onkundik.ui.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lying bars, a line an item: one part in accent, the rest in grey, the number behind them. */
final class ItemBars extends VBox {
    private static final double LONGEST = 280;
    private static final double HEIGHT = 12;
    private static final double NUMBER = 40;
    private static final double GAP = 2;
    private static final double BESIDE = 6;

    /**
     * One item.
     *
     * @param title its whole name, said on hover
     * @param said the number as it is written
     */
    record Line(String label, String title, long first, long second, String said) {}

    ItemBars(List<Line> lines) {
        super(GAP);
        long most = Math.max(
                1,
                lines.stream()
                        .mapToLong(line -> line.first() + line.second())
                        .max()
                        .orElse(1));
        lines.forEach(line -> getChildren().add(line(line, most)));
    }

    private static HBox line(Line line, long most) {
        var label = new Label(line.label());
        label.getStyleClass().add("hint");
        label.setMinWidth(NUMBER);
        label.setPrefWidth(NUMBER);
        label.setTooltip(TimeLine.tip(line.title()));
        var said = new Label(line.said());
        said.getStyleClass().add(line.first() + line.second() == 0 ? "hint" : "chart-sum");
        said.setMinWidth(USE_PREF_SIZE);
        var bars = new HBox(part("first", line.first(), most), part("second", line.second(), most));
        bars.setAlignment(Pos.CENTER_LEFT);
        var whole = new HBox(BESIDE, label, bars, said);
        whole.setAlignment(Pos.CENTER_LEFT);
        return whole;
    }

    private static Region part(String series, long number, long most) {
        var part = new Region();
        part.getStyleClass().addAll("chart-bar", series);
        double width = number == 0 ? 0 : Math.max(1, Math.round(LONGEST * number / most));
        part.setMinSize(width, HEIGHT);
        part.setPrefSize(width, HEIGHT);
        part.setMaxSize(width, HEIGHT);
        return part;
    }
}
