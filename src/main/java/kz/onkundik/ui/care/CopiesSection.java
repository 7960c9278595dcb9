package kz.onkundik.ui.care;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.operation.KeepCopies;
import kz.onkundik.operation.KeepCopies.Copy;
import kz.onkundik.operation.KeepCopies.Kept;
import kz.onkundik.problem.Failure;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.EmptyState;
import kz.onkundik.ui.common.FileSize;
import kz.onkundik.ui.common.InPlacePanel;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The copies of the file: how they come about, the buttons to make one, the list, and the way back to one of them. */
public final class CopiesSection extends VBox {
    private static final double GAP = 12;
    private static final double NEAR = 8;

    private final Words words;
    private final CopiesModel model;
    private final VBox trouble = new VBox();
    private final VBox question = new VBox();
    private final VBox rows = new VBox();

    public CopiesSection(Words words, CopiesModel model, Notices notices) {
        super(GAP);
        this.words = words;
        this.model = model;
        rows.getStyleClass().add("card");
        var other = Buttons.link(words.text("copies.other"), model::chooseElsewhere);
        other.setId("restore-other");
        getChildren()
                .addAll(
                        hint(words.text("copies.hint", KeepCopies.DAYS, KeepCopies.WEEKS)),
                        buttons(),
                        trouble,
                        question,
                        rows,
                        other);
        model.kept().subscribe(this::list);
        model.failure().subscribe(this::say);
        model.chosen().subscribe(this::ask);
        model.onCopied(made -> tell(notices, made));
        model.look();
    }

    private Node buttons() {
        var now = Buttons.with(Feather.COPY, Buttons.primary(words.text("copies.now"), model::copyHere));
        now.setId("copy-now");
        var stick = Buttons.secondary(words.text("copies.elsewhere"), model::copyElsewhere);
        stick.setId("copy-elsewhere");
        var line = new HBox(NEAR, now, stick);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void list(Kept kept) {
        rows.getChildren().clear();
        if (kept == null) {
            return;
        }
        for (Copy copy : kept.copies()) {
            rows.getChildren().add(row(copy));
        }
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(new EmptyState(words.text("copies.none")));
        }
    }

    private Node row(Copy copy) {
        var when = text(words.of(all -> moment(all, copy)));
        var what = hint(words.of(all -> said(all, copy)));
        var lines = new VBox(when, what);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var show = Buttons.link(words.text("copies.show"), () -> model.show(copy));
        var restore = Buttons.link(words.text("copies.restore"), () -> model.choose(copy));
        restore.getStyleClass().add("restore-copy");
        var row = new HBox(GAP, lines, show, restore);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("care-row", "hairline-bottom");
        return row;
    }

    /** "Іс-шара: 11 · Балаларға мейірім онкүндігі · 8,4 МБ". */
    private static String said(Messages all, Copy copy) {
        List<String> parts = new ArrayList<>();
        parts.add(all.text("copies.events", copy.events()));
        copy.campaign().ifPresent(title -> parts.add(title.in(all.language())));
        parts.add(FileSize.said(all, copy.bytes()));
        return String.join(" \u00B7 ", parts);
    }

    private void ask(Copy copy) {
        question.getChildren().clear();
        if (copy == null) {
            return;
        }
        int now =
                model.kept().get() == null ? copy.events() : model.kept().get().events();
        var content = new VBox(
                NEAR,
                text(words.of(all -> said(all, copy))),
                text(words.text("copies.restore.differs", copy.events(), now)),
                text(words.text("copies.restore.kept")));
        var restore = Buttons.primary(words.text("copies.restore"), model::restore);
        restore.setId("restore-copy");
        var panel = new InPlacePanel(
                words,
                words.of(all -> all.text("copies.restore.title", moment(all, copy))),
                content,
                new SimpleObjectProperty<>(),
                () -> model.chosen().set(null),
                restore);
        question.getChildren().add(panel);
    }

    private static String moment(Messages all, Copy copy) {
        return all.formats().moment(copy.made());
    }

    private void say(Failure failure) {
        trouble.getChildren().clear();
        if (failure != null) {
            var close = Buttons.icon(
                    Feather.X, words.text("common.close"), () -> model.failure().set(null));
            var band = new Band(StateIcon.WARNING, words.of(all -> all.text(failure)), close);
            band.setId("copy-trouble");
            trouble.getChildren().add(band);
        }
    }

    private void tell(Notices notices, Optional<Path> made) {
        notices.tell(made.map(path -> words.text("copies.made", path.getFileName()))
                .orElseGet(() -> words.text("copies.same")));
    }

    private static Label hint(ObservableValue<String> said) {
        Label hint = text(said);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private static Label text(ObservableValue<String> said) {
        var label = new Label();
        label.textProperty().bind(said);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
