package kz.onkundik.ui.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.Words;

/** The numbers of the chosen event: those that are asked for, others on demand, and how they add up. */
public final class EventNumbers {
    private final Words words;
    private final SchoolModel school;
    private final ObservableValue<EventDraft> draft;

    EventNumbers(Words words, SchoolModel school, ObservableValue<EventDraft> draft) {
        this.words = words;
        this.school = school;
        this.draft = draft;
    }

    /** The indicators that are not shown and can be added. */
    public List<Indicator> others() {
        return AskedNumbers.others(
                snapshot().campaign(),
                draft.getValue().counts().stream()
                        .map(count -> count.indicator().id())
                        .toList());
    }

    /** Shows a field for a number that the items do not ask for. */
    public void add(Indicator indicator) {
        AskedNumbers.ask(draft.getValue(), snapshot().campaign(), Set.of(indicator.id()));
    }

    /** Types a number into its field. */
    void type(Indicator indicator, long value) {
        draft.getValue()
                .count(indicator.id())
                .ifPresent(count ->
                        count.text().set(words.messages().get().formats().number(value)));
    }

    /** How parts that exclude each other add up, live. */
    ObservableValue<PartsSum> sum(CountDraft whole, List<CountDraft> parts) {
        Observable[] typed = Stream.concat(Stream.of(whole), parts.stream())
                .map(CountDraft::text)
                .toArray(Observable[]::new);
        return Bindings.createObjectBinding(
                () -> new PartsSum(
                        number(whole), parts.stream().map(this::number).toList()),
                typed);
    }

    private PartsSum.Typed number(CountDraft count) {
        return new PartsSum.Typed(
                count.indicator(),
                count.parse().value().orElse(null),
                snapshot().work().contingent().get(count.indicator().id()));
    }

    private Snapshot snapshot() {
        return school.snapshot().get();
    }
}
