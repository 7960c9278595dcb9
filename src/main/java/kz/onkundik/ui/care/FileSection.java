package kz.onkundik.ui.care;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.store.FileFacts;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.FileSize;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The open file: its place, its size, and the buttons to check it and to make it smaller. */
public final class FileSection extends VBox {
    private static final double GAP = 12;
    private static final double NEAR = 8;

    private final Words words;
    private final FileModel model;
    private final VBox found = new VBox(NEAR);

    public FileSection(Words words, FileModel model, Notices notices) {
        super(GAP);
        this.words = words;
        this.model = model;
        setId("file-section");
        var place = new Label(model.file().toString());
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        place.setTooltip(new Tooltip(model.file().toString()));
        var show = Buttons.with(Feather.FOLDER, Buttons.link(words.text("file.show"), model::showInFolder));
        show.setId("show-file");
        var where = new HBox(NEAR, place, show);
        where.setAlignment(Pos.CENTER_LEFT);
        var size = line(words.of(all -> size(all, model.facts().get()), model.facts()));
        size.getStyleClass().add("hint");
        var check = Buttons.secondary(words.text("file.check"), model::check);
        check.setId("check-file");
        var compact = Buttons.secondary(words.text("file.compact"), model::compact);
        compact.setId("compact-file");
        getChildren().addAll(new VBox(where, size), new HBox(NEAR, check, compact), found);
        model.faults().subscribe(this::show);
        model.failure().subscribe(this::show);
        model.onCompacted(freed -> notices.tell(words.of(all ->
                freed > 0 ? all.text("file.compacted", FileSize.said(all, freed)) : all.text("file.compact-already"))));
        model.look();
    }

    private static String size(Messages all, FileFacts facts) {
        return facts == null
                ? ""
                : all.text(
                        "file.size",
                        FileSize.said(all, facts.bytes()),
                        facts.photos(),
                        FileSize.said(all, facts.photoBytes()));
    }

    private void show() {
        found.getChildren().clear();
        Failure failure = model.failure().get();
        List<Problem> faults = model.faults().get();
        if (failure != null) {
            found.getChildren().add(new Band(StateIcon.WARNING, words.of(all -> all.text(failure))));
        } else if (faults != null && faults.isEmpty()) {
            found.getChildren().add(StateIcon.HELD.label(words.text("file.sound")));
        } else if (faults != null) {
            var band = new Band(StateIcon.ERROR, words.text("file.faults"), words.text("file.faults.advice"));
            faults.forEach(fault -> band.below(line(words.of(all -> all.text(fault)))));
            found.getChildren().add(band);
        }
    }

    private static Label line(ObservableValue<String> said) {
        var label = new Label();
        label.textProperty().bind(said);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
