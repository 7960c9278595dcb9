package kz.onkundik.ui.documents;

import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.FileSize;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** What becomes of the chosen document: how large it is, what its reader would miss, and the ways to save it. */
final class SavingFoot extends VBox {
    private static final double MARGIN = 20;
    private static final double GAP = 8;

    private final Words words;
    private final DocumentsViewModel model;
    private final Notices notices;

    SavingFoot(Words words, DocumentsViewModel model, Notices notices) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.notices = notices;
        setPadding(new Insets(GAP, MARGIN, GAP, MARGIN));
        getStyleClass().add("hairline-top");
        var pdf = save(DocumentFormat.PDF, Feather.DOWNLOAD, true);
        pdf.getStyleClass().add("large");
        getChildren().addAll(missed(), size(), pdf, others(), new ProblemLabel(words, model.notSaved()));
    }

    private Node others() {
        var line = new HBox(GAP);
        for (DocumentFormat format : DocumentFormat.values()) {
            if (format != DocumentFormat.PDF) {
                var button = save(format, Feather.FILE_TEXT, false);
                HBox.setHgrow(button, Priority.ALWAYS);
                line.getChildren().add(button);
            }
        }
        return line;
    }

    private Button save(DocumentFormat format, Feather icon, boolean first) {
        var word = words.text("documents.save." + format);
        Runnable action = () -> model.save(format, this::tell);
        var button = Buttons.with(icon, first ? Buttons.primary(word, action) : Buttons.secondary(word, action));
        button.setId("save-" + format);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void tell(Path saved) {
        notices.tell(
                words.text("documents.saved", saved.getFileName().toString()),
                words.text("preview.open"),
                () -> model.open(saved));
    }

    private Node size() {
        var label = new Label();
        label.setId("documents-size");
        label.textProperty().bind(words.of(this::size, model.preview().shown()));
        label.getStyleClass().add("hint");
        return label;
    }

    private String size(Messages all) {
        var shown = model.preview().shown().get();
        return shown == null
                ? ""
                : all.text(
                        "documents.size",
                        shown.about().pages(),
                        FileSize.said(all, shown.about().bytes()));
    }

    /** What its reader would miss. */
    private Node missed() {
        var band = new Band(
                StateIcon.WARNING,
                words.of(
                        all -> model.problems().getValue().stream()
                                .map(all::text)
                                .collect(Collectors.joining("\n")),
                        model.problems()));
        band.setId("documents-problems");
        band.visibleProperty().bind(model.problems().map(all -> !all.isEmpty()));
        band.managedProperty().bind(band.visibleProperty());
        return band;
    }
}
