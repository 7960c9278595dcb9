package kz.onkundik.ui.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.Event;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.DayText;
import kz.onkundik.ui.common.LinkDrafts;
import kz.onkundik.ui.common.TimeText;

/** An event as it is typed. A field that cannot be read keeps what was saved before, and says what is wrong. */
public final class EventDraft {
    private Event saved;
    private final StringProperty title;
    private final StringProperty date;
    private final StringProperty start;
    private final StringProperty end;
    private final ObjectProperty<Event.Mode> mode;
    private final StringProperty place;
    private final StringProperty inCharge;
    private final StringProperty participants;
    private final StringProperty story;
    private final ObservableList<String> items;
    private final ObservableList<CountDraft> counts = FXCollections.observableArrayList();
    private final LinkDrafts links;
    private final PartnerDrafts partners;

    /**
     * What the draft says.
     *
     * @param event the event with all that can be read
     */
    public record Parsed(Event event, List<Problem> problems) {}

    EventDraft(Event event, Campaign campaign, Messages messages) {
        saved = event;
        title = new SimpleStringProperty(event.title());
        date = new SimpleStringProperty(DayText.said(event.date()));
        start = new SimpleStringProperty(TimeText.said(event.start()));
        end = new SimpleStringProperty(TimeText.said(event.end()));
        mode = new SimpleObjectProperty<>(event.mode());
        place = new SimpleStringProperty(event.place());
        inCharge = new SimpleStringProperty(event.inCharge());
        participants = new SimpleStringProperty(event.participants());
        story = new SimpleStringProperty(event.story());
        items = FXCollections.observableArrayList(event.items());
        campaign.indicators().stream()
                .filter(indicator -> event.counts().containsKey(indicator.id()))
                .forEach(indicator -> counts.add(
                        new CountDraft(indicator, event.uuid().toString(), said(event, indicator, messages))));
        links = new LinkDrafts(event.publications());
        partners = new PartnerDrafts(event.partners());
    }

    /** Shows the event as it is now, in the same fields; numbers that have none are not shown. */
    void show(Event now, Messages messages) {
        saved = now;
        title.set(now.title());
        date.set(DayText.said(now.date()));
        start.set(TimeText.said(now.start()));
        end.set(TimeText.said(now.end()));
        mode.set(now.mode());
        place.set(now.place());
        inCharge.set(now.inCharge());
        participants.set(now.participants());
        story.set(now.story());
        if (!items.equals(now.items())) {
            items.setAll(now.items());
        }
        counts.forEach(count -> count.text().set(said(now, count.indicator(), messages)));
        if (!links.publications().equals(now.publications())) {
            links.show(now.publications());
        }
        if (!partners.partners().equals(now.partners())) {
            partners.show(now.partners());
        }
    }

    private static String said(Event event, Indicator indicator, Messages messages) {
        Long number = event.counts().get(indicator.id());
        return number == null ? "" : messages.formats().number(number);
    }

    public StringProperty title() {
        return title;
    }

    public StringProperty date() {
        return date;
    }

    public StringProperty start() {
        return start;
    }

    public StringProperty end() {
        return end;
    }

    public ObjectProperty<Event.Mode> mode() {
        return mode;
    }

    public StringProperty place() {
        return place;
    }

    public StringProperty inCharge() {
        return inCharge;
    }

    /** Who took part, in words. */
    public StringProperty participants() {
        return participants;
    }

    public StringProperty story() {
        return story;
    }

    /** The ids of the items that the event answers. */
    public ObservableList<String> items() {
        return items;
    }

    /** The numbers that are shown, in the campaign's order. */
    public ObservableList<CountDraft> counts() {
        return counts;
    }

    public LinkDrafts links() {
        return links;
    }

    public PartnerDrafts partners() {
        return partners;
    }

    /** The event from which the draft was made, or as it was shown last. */
    Event saved() {
        return saved;
    }

    /** What is typed as one text or choice each. */
    Stream<Property<?>> fields() {
        return Stream.of(title, date, start, end, mode, place, inCharge, participants, story);
    }

    Optional<CountDraft> count(String indicator) {
        return counts.stream()
                .filter(count -> count.indicator().id().equals(indicator))
                .findFirst();
    }

    /**
     * Reads all fields. Problems: {@code events.title-missing}, {@code events.date-malformed} and {@code
     * events.time-malformed} with what was typed, {@code events.time-reversed}, those of {@link Count} and of
     * {@link LinkDrafts}.
     *
     * @param before the event as it was last saved, for what cannot be read
     */
    public Parsed parse(Event before) {
        List<Problem> problems = new ArrayList<>();
        LocalDate day = DayText.read(date.get()).orElse(null);
        if (day == null) {
            problems.add(Problem.error("events.date-malformed", at("date"), date.get()));
            day = before.date();
        }
        if (title.get().isBlank()) {
            problems.add(Problem.error("events.title-missing", at("title")));
        }
        LocalTime began = time(start, "start", before.start(), problems);
        LocalTime ended = time(end, "end", before.end(), problems);
        if (began != null && ended != null && ended.isBefore(began)) {
            problems.add(Problem.warning("events.time-reversed", at("end")));
        }
        Map<String, Long> numbers = numbers(before, problems);
        problems.addAll(links.problems());
        var event = new Event(
                saved.uuid(),
                saved.planRow(),
                List.copyOf(items),
                title.get().isBlank() ? before.title() : title.get().strip(),
                day,
                began,
                ended,
                mode.get(),
                place.get().strip(),
                inCharge.get().strip(),
                participants.get().strip(),
                story.get().strip(),
                numbers,
                partners.partners(),
                links.publications(),
                saved.photos());
        return new Parsed(event, problems);
    }

    /** Of the problems those by which what is typed is lost with the draft; an address is kept as it is typed. */
    List<Problem> unread() {
        return parse(saved).problems().stream()
                .filter(problem ->
                        problem.severity() == Severity.ERROR && !problem.code().equals("events.link-malformed"))
                .toList();
    }

    private Map<String, Long> numbers(Event before, List<Problem> problems) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (CountDraft draft : counts) {
            Count count = draft.parse();
            String id = draft.indicator().id();
            if (count.problem() != null) {
                problems.add(count.problem());
                Optional.ofNullable(before.counts().get(id)).ifPresent(number -> numbers.put(id, number));
            }
            count.value().ifPresent(value -> numbers.put(id, value));
        }
        return numbers;
    }

    private LocalTime time(StringProperty typed, String field, LocalTime before, List<Problem> problems) {
        if (typed.get().isBlank()) {
            return null;
        }
        Optional<LocalTime> read = TimeText.read(typed.get());
        if (read.isEmpty()) {
            problems.add(Problem.error("events.time-malformed", at(field), typed.get()));
        }
        return read.orElse(before);
    }

    private Place at(String field) {
        return new Place("event", saved.uuid().toString(), field);
    }
}
