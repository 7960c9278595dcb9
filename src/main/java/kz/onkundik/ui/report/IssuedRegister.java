package kz.onkundik.ui.report;

import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.EmptyState;
import kz.onkundik.ui.common.Words;

/** The reports that were let out: each revision and its files. Folded until it is asked for. */
final class IssuedRegister extends TitledPane {
    private static final double HEIGHT = 150;

    /** One file of one revision. */
    private record Line(IssuedReport report, IssuedReport.File file) {}

    /** A long name may be cut before the others are. */
    private static final double LEAST = 130;

    /** What is cut is told on hover. */
    private static final class Told extends TableCell<Line, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null ? null : new Tooltip(text));
        }
    }

    private final Words words;

    IssuedRegister(Words words, ReportViewModel model) {
        this.words = words;
        setId("report-register");
        setExpanded(false);
        // Its heading may be cut by the edge rather than push the window wider.
        setMinWidth(0);
        setAnimated(false);
        var table = new TableView<Line>();
        table.setId("report-issued");
        table.setPrefHeight(HEIGHT);
        table.getStyleClass().addAll("dense", "compact");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.accessibleTextProperty().bind(words.text("report.register"));
        table.getColumns()
                .addAll(List.of(
                        column("revision", 64, (all, line) -> Integer.toString(line.report.revision())),
                        column("kind", 116, (all, line) -> all.text("report.choice." + line.report.kind())),
                        column("number", 76, (all, line) -> line.report.number()),
                        column("date", 84, (all, line) -> all.formats().date(line.report.date())),
                        column(
                                "language",
                                56,
                                (all, line) -> all.text("report.language.short." + line.file.language())),
                        column("signer", 130, (all, line) -> line.file.signer()),
                        column(
                                "signed-at",
                                122,
                                (all, line) -> all.formats()
                                        .moment(line.file.signedAt().atZone(zone(model)))),
                        column("file", 280, (all, line) -> line.file.name())));
        var none = new EmptyState(words.text("report.register.empty"));
        none.setPrefHeight(HEIGHT);
        none.visibleProperty().bind(table.visibleProperty().not());
        table.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> !table.getItems().isEmpty(), table.getItems()));
        setContent(new StackPane(table, none));
        model.snapshot()
                .subscribe(snapshot -> table.getItems()
                        .setAll(snapshot.work().issued().reversed().stream()
                                .flatMap(report -> report.files().stream().map(file -> new Line(report, file)))
                                .toList()));
        textProperty()
                .bind(words.of(all -> heading(all, model.snapshot().get().work().issued()), model.snapshot()));
    }

    private static String heading(Messages all, List<IssuedReport> issued) {
        if (issued.isEmpty()) {
            return all.text("report.register.none");
        }
        IssuedReport last = issued.getLast();
        return all.text("report.register.last", last.revision(), all.text("report.kind." + last.kind()), last.date());
    }

    private static ZoneId zone(ReportViewModel model) {
        return model.snapshot().get().campaign().timeZone();
    }

    private TableColumn<Line, String> column(String name, double width, BiFunction<Messages, Line, String> text) {
        var column = new TableColumn<Line, String>();
        column.textProperty().bind(words.text("report.column." + name));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST));
        column.setCellFactory(_ -> new Told());
        column.setCellValueFactory(cell -> words.of(all -> text.apply(all, cell.getValue())));
        return column;
    }
}
