package kz.onkundik.ui.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.onkundik.text.Folding;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.Snapshot;

/** The list of events and of what is planned: what of it is shown, and in which order. */
public final class EventListModel {
    private final ObservableList<EventLine> all = FXCollections.observableArrayList();
    private final ObservableList<EventLine> shown = FXCollections.observableArrayList();

    // Kept, for an unmodifiable list listens to its source weakly.
    private final ObservableList<EventLine> allRead = FXCollections.unmodifiableObservableList(all);
    private final ObservableList<EventLine> shownRead = FXCollections.unmodifiableObservableList(shown);
    private final ObservableList<UUID> chosen = FXCollections.observableArrayList();
    private final ObjectProperty<EventsShown> filter = new SimpleObjectProperty<>(EventsShown.ALL);
    private final ObjectProperty<EventsOrder> order = new SimpleObjectProperty<>(EventsOrder.DAY);
    private final StringProperty item = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");

    EventListModel() {
        for (Observable each : List.of(filter, order, item, text)) {
            each.addListener(_ -> show());
        }
    }

    /** Everything there is, by day. */
    public ObservableList<EventLine> all() {
        return allRead;
    }

    /** What is let through, in the chosen order. */
    public ObservableList<EventLine> shown() {
        return shownRead;
    }

    /** The UUIDs of the lines that are chosen together. */
    public ObservableList<UUID> chosen() {
        return chosen;
    }

    public ObjectProperty<EventsShown> filter() {
        return filter;
    }

    public ObjectProperty<EventsOrder> order() {
        return order;
    }

    /** The id of the item whose lines are shown; empty for all. */
    public StringProperty item() {
        return item;
    }

    /** What is looked for in titles. */
    public StringProperty text() {
        return text;
    }

    /** Whether anything may be hidden. */
    public boolean isFiltered() {
        return filter.get() != EventsShown.ALL
                || !item.get().isEmpty()
                || !text.get().isBlank();
    }

    /** Hides nothing. */
    public void showAll() {
        filter.set(EventsShown.ALL);
        item.set("");
        text.set("");
    }

    public Optional<EventLine> line(UUID uuid) {
        return all.stream().filter(line -> line.uuid().equals(uuid)).findFirst();
    }

    /** The lines that are chosen together, in the order in which they are shown. */
    public List<EventLine> chosenLines() {
        return shown.stream().filter(line -> chosen.contains(line.uuid())).toList();
    }

    /** How many lines stand so. */
    public long count(PlanState... states) {
        return all.stream()
                .filter(line -> List.of(states).contains(line.state()))
                .count();
    }

    void follow(Snapshot now) {
        List<EventLine> made = EventLines.of(now);
        if (!made.equals(all)) {
            all.setAll(made);
            show();
        }
    }

    /** Who is led to a line must see it. */
    void reveal(UUID uuid) {
        if (uuid != null
                && line(uuid).isPresent()
                && shown.stream().noneMatch(line -> line.uuid().equals(uuid))) {
            showAll();
        }
    }

    /** The line that is to be chosen when the chosen ones are gone: that below them, else that above. */
    Optional<UUID> besideChosen() {
        List<EventLine> lines = chosenLines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int below = shown.indexOf(lines.getLast()) + 1;
        int above = shown.indexOf(lines.getFirst()) - 1;
        int beside = below < shown.size() ? below : above;
        return beside < 0 ? Optional.empty() : Optional.of(shown.get(beside).uuid());
    }

    private void show() {
        String sought = Folding.folded(text.get().strip());
        List<EventLine> wanted = new ArrayList<>(all.stream()
                .filter(filter.get()::lets)
                .filter(line -> item.get().isEmpty() || line.items().contains(item.get()))
                .filter(line -> sought.isEmpty() || Folding.folded(line.title()).contains(sought))
                .toList());
        wanted.sort(order.get().comparator());
        LocalDate day = null;
        for (int i = 0; i < wanted.size(); i++) {
            EventLine line = wanted.get(i);
            boolean first = order.get() != EventsOrder.DAY || i == 0 || !same(day, line.date());
            wanted.set(i, line.firstOfDay(first));
            day = line.date();
        }
        replace(wanted);
    }

    /** Touches only the lines that are others, so that the list keeps its place and what is chosen. */
    private void replace(List<EventLine> wanted) {
        boolean sameLines = wanted.stream()
                .map(EventLine::uuid)
                .toList()
                .equals(shown.stream().map(EventLine::uuid).toList());
        if (!sameLines) {
            shown.setAll(wanted);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals(shown.get(i))) {
                shown.set(i, wanted.get(i));
            }
        }
    }

    private static boolean same(LocalDate one, LocalDate other) {
        return one == null ? other == null : one.equals(other);
    }
}
