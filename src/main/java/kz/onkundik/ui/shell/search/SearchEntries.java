package kz.onkundik.ui.shell.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.campaign.Item;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.report.ItemLabels;
import kz.onkundik.school.Event;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.school.Person;
import kz.onkundik.school.PlanRow;
import kz.onkundik.text.LocalText;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Snapshot;

/** Makes of the open file what can be found in it; a name is found in every language in which it exists. */
final class SearchEntries {
    private static final String EVENT = "event";
    private static final String SEPARATOR = " · ";

    private final Snapshot now;
    private final Messages words;
    private final ItemLabels labels;
    private final List<Entry> entries = new ArrayList<>();

    SearchEntries(Snapshot now, Messages words) {
        this.now = now;
        this.words = words;
        this.labels = new ItemLabels(now.campaign());
    }

    List<Entry> all() {
        now.work().events().stream().sorted(Comparator.comparing(Event::date)).forEach(this::event);
        now.work().plan().forEach(this::planRow);
        now.work().draft().publications().forEach(link -> link(link, new Place("report", "", "links"), ""));
        now.institution().people().forEach(this::person);
        now.campaign().items().forEach(this::item);
        now.work().issued().reversed().forEach(this::report);
        return entries;
    }

    private void event(Event event) {
        String id = event.uuid().toString();
        String which = which(event.date(), event.items());
        add(
                Kind.EVENT,
                Place.of(EVENT, id),
                event.title(),
                which,
                event.place(),
                event.inCharge(),
                event.participants(),
                event.partners().stream().map(Event.Partner::name).collect(Collectors.joining(", ")),
                event.photos().stream().map(Event.Photo::caption).collect(Collectors.joining(", ")));
        if (!event.story().isBlank()) {
            entries.add(Entry.story(new Place(EVENT, id, "story"), event.title(), event.story()));
        }
        event.publications()
                .forEach(link -> link(link, new Place(EVENT, id, "links"), event.title() + SEPARATOR + which));
    }

    private void planRow(PlanRow row) {
        add(
                Kind.PLAN,
                Place.of("plan", row.uuid().toString()),
                row.title(),
                which(row.date(), row.items()),
                row.place(),
                row.inCharge(),
                row.participants(),
                row.note(),
                row.outcome() == null ? "" : row.outcome().reason());
    }

    private void link(Event.Publication link, Place place, String of) {
        LocalText outlet = now.campaign().outlets().get(link.outlet());
        String detail = Stream.of(outlet == null ? "" : outlet.in(words.language()), of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
        add(Kind.LINK, place, link.url(), detail);
    }

    private void person(Person person) {
        add(
                Kind.PERSON,
                Place.of("person", person.role()),
                person.name(),
                said(person.post()).findFirst().orElse(""),
                Stream.concat(said(person.post()), Stream.ofNullable(person.phone()))
                        .toArray(String[]::new));
    }

    private void item(Item item) {
        add(
                Kind.ITEM,
                Place.of("item", item.id()),
                words.text("search.item", labels.of(item), item.title().in(words.language())),
                "",
                Stream.concat(said(item.title()), said(item.text())).toArray(String[]::new));
    }

    private void report(IssuedReport report) {
        String title = words.text(
                "search.report",
                words.text("report.kind.title." + report.kind()),
                report.revision(),
                report.number(),
                report.date());
        String signers = report.files().stream()
                .map(IssuedReport.File::signer)
                .distinct()
                .collect(Collectors.joining(", "));
        add(
                Kind.REPORT,
                new Place("report", "", "issued"),
                title,
                signers,
                report.files().stream().map(IssuedReport.File::name).collect(Collectors.joining(", ")));
    }

    private String which(LocalDate date, List<String> items) {
        String day = date == null ? "" : words.formats().dayAndMonth(date);
        String numbers = items.stream()
                .flatMap(id -> now.campaign().item(id).stream())
                .map(labels::of)
                .collect(Collectors.joining(", "));
        return Stream.of(day, numbers.isEmpty() ? "" : words.text("search.of-item", numbers))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
    }

    private void add(Kind kind, Place place, String title, String detail, String... texts) {
        entries.add(Entry.of(kind, place, title, detail, texts));
    }

    /** In the reader's language, and then in the others. */
    private Stream<String> said(LocalText text) {
        return text == null
                ? Stream.empty()
                : Stream.of(text.in(words.language()), text.kk(), text.ru(), text.en())
                        .filter(Objects::nonNull)
                        .distinct();
    }
}
