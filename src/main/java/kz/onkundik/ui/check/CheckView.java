package kz.onkundik.ui.check;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.operation.VerifyReport.Checked;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.EmptyState;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.keys.ConfirmPanel;
import kz.onkundik.ui.common.preview.PreviewModel;
import kz.onkundik.ui.common.preview.PreviewPane;
import org.kordamp.ikonli.feather.Feather;

/** Checking a report: drop it here, read what it proves, see the pages that were signed. */
public final class CheckView extends HBox {
    private static final double LEFT_WIDTH = 400;
    private static final double MARGIN = 20;
    private static final double GAP = 12;
    private static final double TOP = 14;

    private final Words words;
    private final CheckViewModel model;

    /** @param notices takes what was decided about a key, with the way back */
    public CheckView(Words words, CheckViewModel model, Notices notices) {
        this.words = words;
        this.model = model;
        setId("check");
        var confirm = new ConfirmPanel(words, model.confirm());
        var answers = new VBox(GAP);
        answers.setPadding(new Insets(GAP, MARGIN, MARGIN, MARGIN));
        model.found().subscribe(found -> answers.getChildren().setAll(answers(found, confirm)));
        model.onDecision(
                done -> notices.tell(
                        words.text("keys.confirmed", done.key().name()),
                        words.text("common.undo"),
                        () -> model.takeBack(done)),
                () -> notices.tell(words.text("keys.remembered")),
                () -> notices.tell(words.text("keys.changed")));
        var scroll = new ScrollPane(answers);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        var left = new BorderPane(scroll);
        left.setTop(head());
        left.setMinWidth(LEFT_WIDTH);
        left.setMaxWidth(LEFT_WIDTH);
        left.getStyleClass().add("hairline-right");
        var right = new BorderPane();
        HBox.setHgrow(right, Priority.ALWAYS);
        model.pages().subscribe(pages -> right.setCenter(pages(pages)));
        model.found().subscribe(_ -> {
            scroll.setVvalue(0);
            right.setCenter(pages(model.pages().get()));
        });
        getChildren().addAll(left, right);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    private List<Node> answers(CheckedFile found, Node confirm) {
        return switch (found) {
            case null -> List.of();
            case CheckedFile.Report report -> {
                Checked checked = report.seen().checked();
                List<Node> all = new ArrayList<>();
                all.add(new VerdictLines(words, checked, new TrustPart(words, checked, model, confirm)));
                checked.report().ifPresent(content -> all.add(new ReportFigures(words, content)));
                yield all;
            }
            case CheckedFile.Change change -> List.of(new ChangePart(words, change.found(), model));
            case CheckedFile.RefusedChange refused -> List.of(refused(refused));
            case CheckedFile.KeyList _ -> List.of(new Band(StateIcon.HINT, words.text("check.key-list")));
        };
    }

    private Node refused(CheckedFile.RefusedChange refused) {
        return new Band(
                isTaken(refused) ? StateIcon.KEY_CONFIRMED : StateIcon.ERROR,
                words.text("check.change.title"),
                words.of(all -> all.text(refused.why())));
    }

    private Node head() {
        var title = new Label();
        title.textProperty().bind(words.text("shell.check"));
        title.getStyleClass().add("screen-title");
        var choose = Buttons.with(Feather.FILE_TEXT, Buttons.primary(words.text("check.choose"), model::choose));
        choose.setId("check-choose");
        model.isDeciding().subscribe(deciding -> {
            choose.getStyleClass().removeAll("accent", "button-outlined");
            choose.getStyleClass().add(deciding ? "button-outlined" : "accent");
        });
        var hint = new Label();
        hint.textProperty().bind(words.text("check.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var head = new VBox(GAP, title, choose, hint, new ProblemLabel(words, model.problem()));
        head.setAlignment(Pos.TOP_LEFT);
        head.setPadding(new Insets(TOP, MARGIN, GAP, MARGIN));
        return head;
    }

    private Node pages(PreviewModel<?> shown) {
        if (shown != null) {
            return new PreviewPane(words, shown, "check.pages");
        }
        return new EmptyState(words.text(isDoubtful(model.found().get()) ? "check.not-shown" : "check.empty"));
    }

    /** Whether there were pages, and they cannot be believed. */
    private static boolean isDoubtful(CheckedFile found) {
        return switch (found) {
            case CheckedFile.Report _ -> true;
            case CheckedFile.RefusedChange refused -> !isTaken(refused);
            case CheckedFile.Change _, CheckedFile.KeyList _ -> false;
            case null -> false;
        };
    }

    private static boolean isTaken(CheckedFile.RefusedChange refused) {
        return refused.why().code().equals("key-change.taken");
    }

    private void over(DragEvent drag) {
        if (report(drag).isPresent()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    private void dropped(DragEvent drag) {
        report(drag).ifPresent(model::check);
        drag.setDropCompleted(true);
        drag.consume();
    }

    private static Optional<Path> report(DragEvent drag) {
        return drag.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                .findFirst();
    }
}
