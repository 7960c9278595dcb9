package kz.onkundik.ui.events;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.problem.Problem.Place;

/** One number of an event, as it is typed. */
public final class CountDraft {
    private final Indicator indicator;
    private final Place place;
    private final StringProperty text;

    /** @param event the event's UUID */
    CountDraft(Indicator indicator, String event, String text) {
        this.indicator = indicator;
        this.place = new Place("event", event, "counts." + indicator.id());
        this.text = new SimpleStringProperty(text);
    }

    public Indicator indicator() {
        return indicator;
    }

    public StringProperty text() {
        return text;
    }

    Place place() {
        return place;
    }

    Count parse() {
        return Count.parse(text.get(), place);
    }
}
