package kz.onkundik.ui.editor;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Item.Answer;
import kz.onkundik.campaign.Item.Asked;
import kz.onkundik.campaign.Item.Asking;
import kz.onkundik.campaign.Item.Concern;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.DayText;
import kz.onkundik.ui.common.TimeText;
import kz.onkundik.ui.common.TypedName;

/** An item of the campaign as it is typed. */
final class ItemDraft {
    private final ObjectProperty<String> section = new SimpleObjectProperty<>();
    private final StringProperty number = new SimpleStringProperty("");
    private final TypedName name = new TypedName();
    private final TypedName text = new TypedName();
    private final ObjectProperty<String> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Answer> answer = new SimpleObjectProperty<>(Answer.EVENTS);
    private final ObjectProperty<Map<String, Concern>> concern = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<List<Asked>> indicators = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Set<String>> publish = new SimpleObjectProperty<>(Set.of());
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private Item shown;

    ObjectProperty<String> section() {
        return section;
    }

    StringProperty number() {
        return number;
    }

    /** The slogan; empty where it has none. */
    TypedName name() {
        return name;
    }

    /** The letter's words. */
    TypedName text() {
        return text;
    }

    ObjectProperty<String> kind() {
        return kind;
    }

    ObjectProperty<Answer> answer() {
        return answer;
    }

    /** For each type of institution whether it concerns it; empty where levels decide. */
    ObjectProperty<Map<String, Concern>> concern() {
        return concern;
    }

    void say(String type, Concern how) {
        Map<String, Concern> all = new LinkedHashMap<>(concern.get());
        all.put(type, how);
        concern.set(all);
    }

    ObjectProperty<List<Asked>> indicators() {
        return indicators;
    }

    /** Asks for an indicator, or says whether it must be answered. */
    void ask(String indicator, boolean required) {
        List<Asked> all = new ArrayList<>(indicators.get());
        boolean known = all.stream().anyMatch(asked -> asked.indicator().equals(indicator));
        if (known) {
            all.replaceAll(asked -> asked.indicator().equals(indicator) ? new Asked(indicator, required) : asked);
        } else {
            all.add(new Asked(indicator, required));
        }
        indicators.set(List.copyOf(all));
    }

    void askNoMore(String indicator) {
        indicators.set(indicators.get().stream()
                .filter(asked -> !asked.indicator().equals(indicator))
                .toList());
    }

    /** Ids of the outlets where it is to be published. */
    ObjectProperty<Set<String>> publish() {
        return publish;
    }

    void publish(String outlet, boolean wanted) {
        Set<String> all = new TreeSet<>(publish.get());
        if (wanted) {
            all.add(outlet);
        } else {
            all.remove(outlet);
        }
        publish.set(all);
    }

    /** The day that the letter sets, as typed. */
    StringProperty day() {
        return day;
    }

    /** Its time, as typed. */
    StringProperty time() {
        return time;
    }

    /** Shows an item; what is equal already is left as it is typed. */
    void show(Item item) {
        shown = item;
        section.set(item.section());
        number.set(Integer.toString(item.number()));
        name.show(item.name());
        text.show(item.text());
        kind.set(item.kind());
        answer.set(item.answer());
        concern.set(item.concern());
        indicators.set(item.indicators());
        publish.set(new TreeSet<>(item.publish()));
        day.set(item.fixedStart() == null ? "" : DayText.said(item.fixedStart().toLocalDate()));
        time.set(
                item.fixedStart() == null ? "" : TimeText.said(item.fixedStart().toLocalTime()));
    }

    /** Says what is kept in the file now; what stands in the fields stays. */
    void base(Item item) {
        shown = item;
    }

    /**
     * What must be mended before it is kept.
     *
     * @param others the other items of the campaign
     */
    List<Problem> problems(List<Item> others) {
        List<Problem> found = new ArrayList<>();
        if (text.parse() == null) {
            found.add(Problem.error("editor.item.no-text", at("text")));
        }
        Optional<Integer> typed = typedNumber();
        if (typed.isEmpty()) {
            found.add(Problem.error("editor.item.no-number", at("number")));
        } else if (others.stream()
                .anyMatch(item -> item.section().equals(section.get()) && item.number() == typed.get())) {
            found.add(Problem.error("editor.item.number-taken", at("number"), typed.get()));
        }
        if (!moment().isEmpty() && (typedDay().isEmpty() || typedTime().isEmpty())) {
            found.add(Problem.error("editor.item.no-moment", at("moment")));
        }
        return found;
    }

    /** To be asked only where there is no problem. */
    Item parse() {
        List<String> outlets =
                publish.get().equals(Set.copyOf(shown.publish())) ? shown.publish() : List.copyOf(publish.get());
        return shown.asking(new Asking(
                section.get(),
                typedNumber().orElseThrow(),
                kept(name.parse(), shown.name()),
                kept(text.parse(), shown.text()),
                kind.get(),
                concern.get(),
                indicators.get(),
                answer.get(),
                outlets,
                moment().isEmpty()
                        ? null
                        : typedDay().orElseThrow().atTime(typedTime().orElseThrow())));
    }

    List<ObservableValue<?>> fields() {
        return List.of(
                section,
                number,
                name.kk(),
                name.ru(),
                text.kk(),
                text.ru(),
                kind,
                answer,
                concern,
                indicators,
                publish,
                day,
                time);
    }

    /** A text that was not touched keeps its English. */
    static LocalText kept(LocalText typed, LocalText before) {
        boolean same = typed != null
                && before != null
                && typed.kk().equals(before.kk())
                && Objects.equals(typed.ru(), before.ru());
        return same ? before : typed;
    }

    private String moment() {
        return (day.get() + time.get()).strip();
    }

    private Optional<LocalDate> typedDay() {
        return DayText.read(day.get());
    }

    private Optional<LocalTime> typedTime() {
        return TimeText.read(time.get());
    }

    private Optional<Integer> typedNumber() {
        String digits = number.get().strip();
        return digits.matches("[1-9][0-9]{0,2}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static Place at(String field) {
        return new Place("item", "", field);
    }
}
