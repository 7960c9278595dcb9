package kz.onkundik.ui.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.onkundik.operation.KeepCopies.Copy;
import kz.onkundik.store.Salvaged;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.welcome.WaysOutModel.Refusal;
import kz.onkundik.ui.welcome.WaysOutModel.Saved;
import kz.onkundik.ui.welcome.WaysOutModel.Way;
import org.kordamp.ikonli.feather.Feather;

/** Why a file was not opened, with a button for each way out; and what was saved of it, in numbers. */
final class WaysOut extends VBox {
    private static final double GAP = 8;
    private static final double BAR_WIDTH = 160;
    /** More lost photos than these are only counted. */
    private static final int PHOTOS_NAMED = 2;

    private final Words words;
    private final WaysOutModel model;
    private final Function<Path, Optional<Path>> place;

    WaysOut(Words words, WaysOutModel model, FileQuestions questions) {
        this.words = words;
        this.model = model;
        this.place = questions::placeOfNewFile;
        model.refusal().subscribe(this::show);
        model.saved().subscribe(this::show);
        model.busy().subscribe(this::show);
    }

    private void show() {
        getChildren().clear();
        boolean any = model.saved().get() != null || model.refusal().get() != null;
        setManaged(any);
        setVisible(any);
        if (model.saved().get() != null) {
            getChildren().add(saved(model.saved().get()));
        } else if (model.refusal().get() != null) {
            getChildren().add(refused(model.refusal().get()));
        }
    }

    private Node refused(Refusal refusal) {
        var band = new Band(
                StateIcon.WARNING,
                words.text("welcome.refused", refusal.file().getFileName()),
                words.of(all -> all.text(refusal.failure())),
                close());
        band.setId("refusal");
        if (model.busy().get()) {
            var bar = new ProgressBar();
            bar.setPrefWidth(BAR_WIDTH);
            bar.accessibleTextProperty().bind(words.text("salvage.running"));
            band.actions(bar);
            return band;
        }
        refusal.copy().filter(_ -> refusal.offers(Way.COPY)).ifPresent(copy -> band.below(hint(copy)));
        List<Button> ways = ways(refusal);
        if (!ways.isEmpty()) {
            var line = new FlowPane(GAP, GAP);
            line.getChildren().addAll(ways);
            band.actions(line);
        }
        return band;
    }

    private List<Button> ways(Refusal refusal) {
        List<Button> ways = new ArrayList<>();
        add(ways, refusal, Way.COPY, () -> model.openCopy(place));
        add(ways, refusal, Way.SALVAGE, () -> model.salvage(name(refusal.file()), place));
        add(ways, refusal, Way.ELSEWHERE, () -> model.openElsewhere(place));
        add(ways, refusal, Way.AGAIN, model::tryAgain);
        return ways;
    }

    /** The first way is the one to try. */
    private void add(List<Button> ways, Refusal refusal, Way way, Runnable action) {
        if (refusal.offers(way)) {
            String name = way.name().toLowerCase(Locale.ROOT);
            ObservableValue<String> word = words.text("welcome.way." + name);
            Button button = ways.isEmpty() ? Buttons.primary(word, action) : Buttons.secondary(word, action);
            button.setId("way-" + name);
            ways.add(button);
        }
    }

    private Label hint(Copy copy) {
        return line(words.of(all ->
                all.text("welcome.copy", all.formats().moment(copy.made()), all.text("copies.events", copy.events()))));
    }

    private Node saved(Saved saved) {
        Salvaged salvaged = saved.salvaged();
        var band = new Band(
                salvaged.isAll() ? StateIcon.HELD : StateIcon.WARNING,
                words.text("welcome.saved", saved.file().getFileName()),
                words.of(all -> counts(all, salvaged)),
                close());
        band.setId("saved");
        salvaged.photos().stream()
                .limit(PHOTOS_NAMED)
                .forEach(lost -> band.below(line(words.of(all -> all.text(lost)))));
        if (salvaged.photos().size() > PHOTOS_NAMED) {
            band.below(line(words.text("welcome.saved.more", salvaged.photos().size() - PHOTOS_NAMED)));
        }
        if (!salvaged.whole()) {
            band.below(line(words.text("salvage.unsure")));
        }
        Button open = Buttons.primary(words.text("welcome.saved.open"), model::openSaved);
        open.setId("open-saved");
        band.actions(open);
        return band;
    }

    /** What was saved of each kind of thing that there was. */
    private static String counts(Messages all, Salvaged salvaged) {
        return String.join(
                " \u00B7 ",
                salvaged.counts().stream()
                        .filter(count -> count.known() > 0)
                        .map(count -> all.text("salvage.count", count.kind().key(), count.saved(), count.known()))
                        .toList());
    }

    private String name(Path file) {
        return words.messages().get().text("salvage.name", FileName.stem(file)) + FileName.ENDING;
    }

    private Button close() {
        var close = Buttons.icon(Feather.X, words.text("common.close"), model::close);
        close.setId("close-refusal");
        return close;
    }

    private static Label line(ObservableValue<String> text) {
        var line = new Label();
        line.textProperty().bind(text);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
