package kz.onkundik.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import kz.onkundik.document.Alignment;
import kz.onkundik.document.Cell;
import kz.onkundik.document.Row;
import kz.onkundik.document.Text;
import kz.onkundik.school.Event;

/** One completed event as a row of the report's table. */
final class EventRow {
    private final Words words;
    private final Campaign campaign;
    private final LongStories stories;

    EventRow(Words words, Campaign campaign, LongStories stories) {
        this.words = words;
        this.campaign = campaign;
        this.stories = stories;
    }

    /**
     * Makes the row.
     *
     * @param number such as {@code 7.1}
     * @param under the item it stands under, or null for a general event
     */
    Row row(String number, Event event, Item under) {
        return Row.of(
                Cell.of(Text.of(number)).aligned(Alignment.CENTER),
                cell(what(event, under)),
                cell(when(event)),
                cell(List.of(words.own(event.place()))),
                cell(participants(event)),
                cell(result(number, event)),
                cell(links(event)));
    }

    private List<Text> what(Event event, Item under) {
        List<Text> lines = new ArrayList<>();
        lines.add(words.own(event.title()));
        if (event.mode() != Event.Mode.OFFLINE) {
            lines.add(Text.muted(
                    words.say(event.mode() == Event.Mode.ONLINE ? "doc.event.mode.online" : "doc.event.mode.mixed")));
        }
        if (!event.inCharge().isBlank()) {
            lines.add(Text.muted(words.say("doc.event.in-charge", event.inCharge())));
        }
        for (String other : event.items()) {
            if (under != null && !other.equals(under.id())) {
                campaign.item(other)
                        .ifPresent(item -> lines.add(Text.muted(words.say("doc.event.also", item.number()))));
            }
        }
        return lines;
    }

    private List<Text> when(Event event) {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of(words.formats().date(event.date())));
        if (event.start() != null) {
            lines.add(Text.of(words.formats().times(event.start(), event.end())));
        }
        return lines;
    }

    /** Only the indicators that are filled, in the campaign's order; a typed zero is an answer. */
    private List<Text> participants(Event event) {
        List<Text> lines = new ArrayList<>();
        if (!event.participants().isBlank()) {
            lines.add(words.own(event.participants()));
        }
        for (Indicator indicator : campaign.indicators()) {
            Long count = event.counts().get(indicator.id());
            if (count != null) {
                lines.add(words.text("doc.event.count", indicator.label(), count));
            }
        }
        return lines;
    }

    private List<Text> result(String number, Event event) {
        List<Text> lines = new ArrayList<>();
        if (LongStories.isLong(event.story())) {
            stories.add(number, event);
            lines.add(words.text("doc.event.story-elsewhere", number));
        } else if (!event.story().isBlank()) {
            lines.add(words.own(event.story()));
        }
        if (!event.partners().isEmpty()) {
            String partners = event.partners().stream().map(Event.Partner::name).collect(Collectors.joining(", "));
            lines.add(words.text("doc.event.partners", partners));
        }
        return lines;
    }

    private List<Text> links(Event event) {
        var links = new LinkText(words, campaign);
        return event.publications().stream().map(links::both).toList();
    }

    private static Cell cell(List<Text> lines) {
        return Cell.of(lines.toArray(Text[]::new));
    }
}
