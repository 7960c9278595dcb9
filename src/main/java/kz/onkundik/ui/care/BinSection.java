package kz.onkundik.ui.care;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.operation.EmptyBin;
import kz.onkundik.store.Bin.Deleted;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.EmptyState;
import kz.onkundik.ui.common.InPlacePanel;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bin: what was deleted, the way back for each, and the end of it after one question in place. */
public final class BinSection extends VBox {
    private static final double GAP = 12;

    private final Words words;
    private final BinModel model;
    private final ZoneId zone;
    private final VBox question = new VBox();
    private final VBox rows = new VBox();

    /** @param zone of the times that are shown */
    public BinSection(Words words, BinModel model, Notices notices, ZoneId zone) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.zone = zone;
        rows.getStyleClass().add("card");
        Label hint = text(words.text("bin.hint"));
        hint.getStyleClass().add("hint");
        var old = Buttons.secondary(words.text("bin.purge-old", EmptyBin.LONG_AGO), model::askToPurgeOld);
        old.setId("purge-old");
        getChildren()
                .addAll(
                        hint,
                        question,
                        rows,
                        Buttons.whyNot(
                                old,
                                words.of(
                                        all -> model.old().isEmpty()
                                                ? all.text("bin.nothing-old", EmptyBin.LONG_AGO)
                                                : "",
                                        model.deleted())));
        model.deleted().subscribe(this::list);
        model.asked().subscribe(this::ask);
        model.onRestored((one, back) -> notices.tell(words.of(all -> all.text("bin.restored", name(all, one))), back));
        sceneProperty().subscribe(scene -> model.show(scene != null));
    }

    private void list(List<Deleted> deleted) {
        boolean within = rows.isFocusWithin();
        rows.getChildren().setAll(deleted.stream().map(this::row).toList());
        if (deleted.isEmpty()) {
            rows.getChildren().add(new EmptyState(words.text("bin.none")));
        }
        if (within) {
            // The button that was pressed is gone with its row.
            Stops.enter(this);
        }
    }

    private Node row(Deleted one) {
        var icon = new FontIcon(icon(one));
        icon.getStyleClass().add("muted");
        Label what = text(words.of(all -> said(all, one)));
        what.getStyleClass().add("hint");
        var lines = new VBox(text(words.of(all -> name(all, one))), what);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var restore = Buttons.link(words.text("bin.restore"), () -> model.restore(one));
        restore.getStyleClass().add("restore-deleted");
        var purge = Buttons.icon(Feather.TRASH_2, words.text("bin.purge"), () -> model.askToPurge(one));
        purge.getStyleClass().add("purge-deleted");
        var row = new HBox(GAP, icon, lines, restore, purge);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("care-row", "hairline-bottom");
        return row;
    }

    private static Ikon icon(Deleted one) {
        return switch (one.kind()) {
            case PLAN_ROW -> Feather.LIST;
            case EVENT -> Feather.CALENDAR;
            case PHOTO -> Feather.IMAGE;
            case LINK, REPORT_LINK -> Feather.GLOBE;
        };
    }

    private static String name(Messages all, Deleted one) {
        return one.name().isBlank() ? all.text("bin.unnamed") : one.name();
    }

    /** "Фотосурет · «Дебат» · жойылды: 24.11.2023 14:05". */
    private String said(Messages all, Deleted one) {
        String kind = all.text(
                "bin.kind." + one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String when = all.formats().moment(one.at().atZone(zone));
        return all.text("bin.what", kind, one.of(), when);
    }

    private void ask(List<Deleted> asked) {
        question.getChildren().clear();
        if (asked.isEmpty()) {
            return;
        }
        var purge = Buttons.primary(words.text("bin.purge"), model::purge);
        purge.setId("purge-now");
        ObservableValue<String> title = words.of(all -> asked.size() == 1
                ? all.text("bin.purge.one", name(all, asked.getFirst()))
                : all.text("bin.purge.many", asked.size()));
        question.getChildren()
                .add(new InPlacePanel(
                        words,
                        title,
                        text(words.text("bin.purge.hint")),
                        new SimpleObjectProperty<>(),
                        () -> model.asked().set(List.of()),
                        purge));
    }

    private static Label text(ObservableValue<String> said) {
        var label = new Label();
        label.textProperty().bind(said);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
