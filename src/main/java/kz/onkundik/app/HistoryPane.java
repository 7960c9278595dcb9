package kz.onkundik.app;

import java.time.ZoneId;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.util.Duration;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.history.HistoryModel;
import kz.onkundik.ui.history.HistorySheet;

/** Where what was done to one plan row or event is shown, over its screen. */
final class HistoryPane extends SheetPane {
    private static final Duration SLIDE = Duration.millis(150);

    private final Words words;
    private final SchoolModel school;
    private final ZoneId zone;

    HistoryPane(Words words, SchoolModel school, ZoneId zone) {
        this.words = words;
        this.school = school;
        this.zone = zone;
        setAlignment(Pos.TOP_RIGHT);
        usePredefinedTransitionFactories(Side.RIGHT, SLIDE, SLIDE);
        accessibleTextProperty().bind(words.text("history.title"));
    }

    /** @param asked whose history is asked for; null again once it is shown */
    void follow(ObjectProperty<UUID> asked) {
        asked.subscribe(record -> {
            if (record != null) {
                asked.set(null);
                HistoryModel.of(school, record)
                        .ifPresent(model -> show(new HistorySheet(words, model, zone, () -> hide(true))));
            }
        });
    }
}
