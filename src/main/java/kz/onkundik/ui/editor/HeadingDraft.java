package kz.onkundik.ui.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.DayText;
import kz.onkundik.ui.common.TypedName;

/** What a campaign is called and when it is held, as it is typed. */
final class HeadingDraft {
    private final TypedName title = new TypedName();
    private final StringProperty start = new SimpleStringProperty("");
    private final StringProperty end = new SimpleStringProperty("");

    TypedName title() {
        return title;
    }

    /** The first day, as typed. */
    StringProperty start() {
        return start;
    }

    /** The last day, as typed. */
    StringProperty end() {
        return end;
    }

    void show(Campaign campaign) {
        title.show(campaign.title());
        start.set(DayText.said(campaign.start()));
        end.set(DayText.said(campaign.end()));
    }

    /** What must be mended before it is kept. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (title.parse() == null) {
            found.add(Problem.error("editor.letter.no-title", at("title")));
        }
        Optional<LocalDate> first = DayText.read(start.get());
        Optional<LocalDate> last = DayText.read(end.get());
        if (first.isEmpty()) {
            found.add(Problem.error("editor.letter.no-day", at("start")));
        }
        if (last.isEmpty()) {
            found.add(Problem.error("editor.letter.no-day", at("end")));
        } else if (first.isPresent() && last.get().isBefore(first.get())) {
            found.add(Problem.error("editor.letter.end-before-start", at("end")));
        }
        return found;
    }

    /** The title as typed, with the English of the one before where nothing changed. */
    LocalText parsedTitle(LocalText before) {
        return ItemDraft.kept(title.parse(), before);
    }

    List<ObservableValue<?>> fields() {
        return List.of(title.kk(), title.ru(), start, end);
    }

    private static Place at(String field) {
        return new Place("campaign", "", field);
    }
}
