package kz.onkundik.ui.editor;

import java.util.LinkedHashMap;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import kz.onkundik.campaign.UsualWords;
import kz.onkundik.text.LocalText;

/** The words for the span of a campaign: the usual ones, and those that this campaign had besides. */
final class Spans {
    private final ObservableList<String> offered = FXCollections.observableArrayList(UsualWords.SPANS);
    private final ObservableMap<String, LocalText> unusual = FXCollections.observableMap(new LinkedHashMap<>());

    /** All that can be chosen. */
    ObservableList<String> offered() {
        return offered;
    }

    /** Follows the names of the unusual ones. */
    Observable names() {
        return unusual;
    }

    /** What a campaign of this span is called by itself, without whose it is where that is usual. */
    LocalText name(String span) {
        return isUsual(span) ? UsualWords.span(span, "") : unusual.get(span);
    }

    /** Remembers what a campaign of this span is called, where it is not a usual one. */
    void call(String span, LocalText name) {
        if (!isUsual(span)) {
            unusual.put(span, name);
            if (!offered.contains(span)) {
                offered.add(span);
            }
        }
    }

    static boolean isUsual(String span) {
        return UsualWords.SPANS.contains(span);
    }
}
