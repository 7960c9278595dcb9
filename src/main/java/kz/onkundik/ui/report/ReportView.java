package kz.onkundik.ui.report;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.school.ReportKind;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.ProblemList;
import kz.onkundik.ui.common.Segments;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.preview.PreviewPane;
import kz.onkundik.ui.common.preview.ShownPdf;
import org.kordamp.ikonli.feather.Feather;

/** The report: at the left what it lacks and what is typed for it, at the right the PDF as it will be. */
public final class ReportView extends HBox {
    static final String LOOK =
            ReportView.class.getResource("/kz/onkundik/ui/report.css").toExternalForm();
    private static final Duration SLIDE = Duration.millis(150);
    private static final double LEFT_WIDTH = 400;
    private static final double MARGIN = 20;
    private static final double GAP = 12;

    private final Words words;
    private final ReportViewModel model;

    /** @param sheets lies over the whole window; the signing comes into it from the right */
    public ReportView(Words words, ReportViewModel model, ModalPane sheets) {
        this.words = words;
        this.model = model;
        setId("report");
        getStylesheets().add(LOOK);
        var left = new BorderPane();
        left.setCenter(scrolled());
        left.setBottom(foot());
        Grown.fix(left, LEFT_WIDTH);
        left.getStyleClass().add("hairline-right");
        var right = new BorderPane();
        right.setCenter(new PreviewPane(words, model.preview(), "report.pages"));
        right.setBottom(new IssuedRegister(words, model));
        setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
        Spot.follow(this, model.wanted());
        Stops.begin(this, left::getCenter);
        sheets.getStylesheets().add(LOOK);
        sheets.accessibleTextProperty().bind(words.text("report.signing"));
        sheets.setAlignment(Pos.TOP_RIGHT);
        sheets.usePredefinedTransitionFactories(Side.RIGHT, SLIDE, SLIDE);
        model.signing().subscribe(signing -> {
            if (signing != null) {
                // Who leaves while it is signed would not see what came of it.
                sheets.persistentProperty().bind(signing.busy());
                sheets.show(HelpTopic.SIGNING.about(new SigningSheet(words, signing, sheets::hide)));
            }
        });
        sheets.displayProperty().subscribe((_, shown) -> {
            if (!shown) {
                sheets.persistentProperty().unbind();
                sheets.setPersistent(false);
                model.endSigning();
            }
        });
    }

    private Node scrolled() {
        var title = new Label();
        title.textProperty().bind(words.text("report.title"));
        title.getStyleClass().add("screen-title");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var kinds = new Segments<>(
                List.of(ReportKind.INTERIM, ReportKind.FINAL),
                kind -> words.text("report.choice." + kind),
                kind -> kind == ReportKind.FINAL ? "report-kind-final" : "report-kind-interim",
                model.typed().kind());
        var head = new HBox(GAP, title, room, kinds);
        head.setAlignment(Pos.CENTER_LEFT);
        var all = new VBox(GAP, head, new ItemStrip(words, model), problems(), new ReportFields(words, model));
        all.setPadding(new Insets(GAP, MARGIN, GAP, MARGIN));
        var scroll = new ScrollPane(all);
        scroll.setId("report-left");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Node problems() {
        var list = new ProblemList(
                words,
                "report.checks",
                model.problems(),
                problem -> model.snapshot().get().itemOf(problem),
                model.actions().mend());
        list.setId("report-problems");
        return list;
    }

    private Node foot() {
        var why = words.of(this::whyNot, model.problems());
        var sign = Buttons.with(
                Feather.PEN_TOOL, Buttons.primary(words.text("report.sign-and-issue"), model::startSigning));
        sign.setId("sign-and-issue");
        sign.getStyleClass().add("large");
        sign.setMaxWidth(Double.MAX_VALUE);
        var wide = (Region) Buttons.whyNot(sign, why);
        wide.setMaxWidth(Double.MAX_VALUE);
        var sentence = new Label();
        sentence.setId("report-why");
        sentence.textProperty().bind(words.of(this::sentence, model.problems()));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("hint");
        var foot = new VBox(GAP / 2, new SizeMeter(words, model.size()), overtaken(), wide, sentence);
        foot.setAlignment(Pos.CENTER);
        foot.setPadding(new Insets(GAP, MARGIN, GAP, MARGIN));
        foot.getStyleClass().add("hairline-top");
        return foot;
    }

    /** That the report issued last no longer says what the file holds; without a room where it does. */
    private Node overtaken() {
        var said = new Label();
        said.setId("report-overtaken");
        said.textProperty().bind(words.of(this::overtaken, model.preview().shown()));
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        said.getStyleClass().add("hint");
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    private String overtaken(Messages all) {
        ShownPdf<Preview> shown = model.preview().shown().get();
        IssuedReport last = shown == null ? null : shown.about().prepared().overtaken();
        return last == null ? "" : all.text("report.overtaken", last.revision(), last.date(), last.revision() + 1);
    }

    private String whyNot(Messages all) {
        return count(Severity.ERROR) == 0 ? "" : all.text("report.stopped", count(Severity.ERROR));
    }

    private String sentence(Messages all) {
        if (model.isStopped()) {
            return whyNot(all);
        }
        long warnings = count(Severity.WARNING);
        return warnings == 0 ? all.text("report.ready") : all.text("report.not-stopped", warnings);
    }

    private long count(Severity severity) {
        return model.problems().getValue().stream()
                .map(Problem::severity)
                .filter(severity::equals)
                .count();
    }
}
