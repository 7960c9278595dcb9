package kz.onkundik.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.FileSize;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.WhileShown;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.report.SizeModel.Size;

/** A line that says how much of an e-mail the report takes; when it takes too much, also what makes it smaller. */
final class SizeMeter extends VBox {
    private static final double GAP = 4;
    private static final double BETWEEN = 12;

    private final Words words;
    private final SizeModel model;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label said = new Label();
    private final Label kept = new Label();
    private final FlowPane offers = new FlowPane(BETWEEN, 0);

    SizeMeter(Words words, SizeModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
        setId("report-size");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("size-bar");
        said.setId("report-size-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("hint");
        kept.setId("report-photos-kept");
        kept.setWrapText(true);
        kept.setMinHeight(USE_PREF_SIZE);
        kept.getStyleClass().add("hint");
        offers.setAlignment(Pos.CENTER_LEFT);
        bar.accessibleTextProperty().bind(said.textProperty());
        getChildren().addAll(bar, said, kept, offers);
        managedProperty().bind(visibleProperty());
        model.size().subscribe(this::show);
        WhileShown.follow(this, words.messages(), () -> show(model.size().getValue()));
    }

    private void show(Optional<Size> size) {
        setVisible(size.isPresent());
        size.ifPresent(this::show);
    }

    private void show(Size size) {
        Messages all = words.messages().get();
        bar.setProgress(Math.min(1, size.share()));
        bar.getStyleClass().remove("danger");
        said.setGraphic(null);
        if (!size.fits()) {
            bar.getStyleClass().add("danger");
            said.setGraphic(StateIcon.WARNING.icon());
        }
        said.setText(all.text(
                size.fits() ? "report.size.fits" : "report.size.above",
                FileSize.said(all, size.message()),
                model.sending().limitMb()));
        int out = model.photosKept();
        kept.setText(out == 0 ? "" : all.text("report.size.kept", out));
        kept.setManaged(out > 0);
        offers.getChildren().setAll(offers(size, all));
        offers.setManaged(!offers.getChildren().isEmpty());
    }

    private List<Node> offers(Size size, Messages all) {
        List<Node> links = new ArrayList<>();
        if (!size.fits()) {
            model.smallerSide()
                    .ifPresent(side -> links.add(
                            link("report-size-side", all.text("report.size.side", side), () -> model.takeSide(side))));
            model.fewerPhotos()
                    .ifPresent(photos -> links.add(link(
                            "report-size-photos",
                            all.text("report.size.photos", photos),
                            () -> model.takePhotos(photos))));
        }
        if (!model.showsAll()) {
            links.add(link("report-size-all", all.text("report.size.all"), model::takeAll));
        }
        return links;
    }

    private Hyperlink link(String id, String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setId(id);
        link.setOnAction(_ -> action.run());
        return link;
    }
}
