package kz.onkundik.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import kz.onkundik.report.ItemLabels;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.Event;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.Totals;
import kz.onkundik.text.LocalText;
import kz.onkundik.text.Messages;
import kz.onkundik.text.Shortened;

/**
 * Plain texts for the institution's site and its page in a social network, in Kazakh or Russian. They tell what was done;
 * what was not, and every indicator that the campaign does not call public, stays in the report.
 */
public final class WebTexts {
    /** The most letters that a post may have; networks cut what is longer. */
    public static final int POST = 2200;

    private static final String PARAGRAPH = "\n\n";
    private static final String LINE = "\n";
    /** Of a title in a line of a post. */
    private static final int BRIEF = 90;

    private final ReportContent content;
    private final Campaign campaign;
    private final Messages messages;

    /** Where a text will stand. */
    public enum Medium {
        SITE,
        SOCIAL
    }

    /** @param messages in the texts' language, Kazakh or Russian */
    public WebTexts(ReportContent content, Messages messages) {
        this.content = content;
        this.campaign = content.campaign();
        this.messages = messages;
    }

    /**
     * The text about one event; on the site its title stands above it and the captions of its photos below, in the order of {@link Event#photosToShow}.
     *
     * @throws java.util.NoSuchElementException where there is no such event
     */
    public String event(UUID uuid, Medium medium) {
        Event event = content.work().event(uuid).orElseThrow();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        if (medium == Medium.SITE) {
            before.add(event.title());
        }
        before.add(lead(event));
        after.add(counts(event.counts()));
        after.add(messages.text("doc.web.within", campaign.title(), campaign.kindLabel()));
        after.add(said(content.institution().name()));
        if (medium == Medium.SITE) {
            after.add(captions(event));
        }
        return joined(before, event.story().strip(), after, medium);
    }

    /** The text about the campaign: when, how many events and people, and which events. */
    public String campaign(Medium medium) {
        List<Event> events = byDay(content.work().events());
        List<String> before = List.of(
                heading("doc.web.campaign"),
                messages.text(
                        "doc.web.events", messages.formats().range(campaign.start(), campaign.end()), events.size()),
                counts(totals()));
        List<String> lines = events.stream()
                .map(event ->
                        messages.text("doc.web.event-line", event.date(), Shortened.to(event.title(), brief(medium))))
                .toList();
        return listed(before, lines, medium);
    }

    /** What was done, item by item of the letter. */
    public String items(Medium medium) {
        var labels = new ItemLabels(campaign);
        List<String> before = List.of(heading("doc.web.items"), counts(totals()));
        List<String> parts = campaign.items().stream()
                .map(item -> ItemAnswer.of(item, content.institution(), content.work()))
                .filter(answer -> answer.state() == ItemAnswer.State.HELD)
                .map(answer -> item(labels.of(answer.item()), answer, medium))
                .toList();
        return medium == Medium.SITE
                ? joined(
                        before,
                        String.join(PARAGRAPH, parts),
                        List.of(said(content.institution().name())),
                        medium)
                : listed(before, parts, medium);
    }

    private String heading(String key) {
        return messages.language().capitalised(messages.text(key, campaign.title(), campaign.kindLabel()));
    }

    private String item(String label, ItemAnswer answer, Medium medium) {
        Item item = answer.item();
        if (medium == Medium.SOCIAL) {
            return messages.text(
                    "doc.web.item-line",
                    label,
                    Shortened.to(said(item.title()), BRIEF),
                    answer.events().size());
        }
        String head = messages.text("doc.web.item", label, item.text());
        List<String> parts = new ArrayList<>(List.of(head));
        for (Event event : byDay(answer.events())) {
            parts.add(paragraph(messages.text("doc.web.event-line", event.date(), event.title()), event));
        }
        return String.join(LINE, parts);
    }

    private String paragraph(String line, Event event) {
        return List.of(line, event.story().strip(), counts(event.counts())).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(LINE));
    }

    private String lead(Event event) {
        String day = messages.formats().longDate(event.date());
        // A title that has quotes of its own gets no others around them.
        String key = event.title().contains("«") ? "doc.web.lead-named" : "doc.web.lead";
        String held = messages.text(key, day, event.title());
        return switch (event.mode()) {
            case ONLINE -> held + " " + messages.text("doc.web.online");
            case OFFLINE, MIXED ->
                event.place().isBlank()
                        ? held
                        : held + " "
                                + messages.text("doc.web.place", event.place().strip());
        };
    }

    /** The public numbers, each part after its whole; a part whose whole is not shown would say nothing. */
    private String counts(Map<String, Long> counts) {
        var words = new StringBuilder();
        for (Indicator indicator : campaign.indicators()) {
            long count = isShown(indicator, counts) ? counts.getOrDefault(indicator.id(), 0L) : 0;
            if (count > 0) {
                String apart = words.isEmpty() ? "" : indicator.partOf() == null ? "; " : ", ";
                words.append(apart).append(messages.text("doc.web.count", said(indicator.label()), count));
            }
        }
        return words.isEmpty() ? "" : messages.text("doc.web.counts", words);
    }

    private boolean isShown(Indicator indicator, Map<String, Long> counts) {
        return indicator.isPublic()
                && (indicator.partOf() == null
                        || campaign.indicator(indicator.partOf())
                                .filter(whole -> counts.getOrDefault(whole.id(), 0L) > 0 && isShown(whole, counts))
                                .isPresent());
    }

    private Map<String, Long> totals() {
        Map<String, Long> totals = Totals.of(campaign, content.work().events());
        totals.putAll(content.draft().counts());
        return totals;
    }

    /** The captions of the photos in the order in which they are saved beside. */
    private String captions(Event event) {
        List<Event.Photo> photos = event.photosToShow();
        return IntStream.range(0, photos.size())
                .mapToObj(
                        i -> messages.text("doc.web.photo", i + 1, photos.get(i).caption()))
                .collect(Collectors.joining(LINE));
    }

    /** The parts; in a post the body gives way, at the end of a sentence, until all have room. */
    private static String joined(List<String> before, String body, List<String> after, Medium medium) {
        String text = joined(before, body, after);
        if (medium == Medium.SITE || text.length() <= POST) {
            return text;
        }
        int others = joined(before, "", after).length() + PARAGRAPH.length();
        return Shortened.to(joined(before, Shortened.toSentences(body, POST - others), after), POST);
    }

    /** The parts and the lines of a list; in a post, as many lines as there is room for, and how many are left. */
    private String listed(List<String> before, List<String> lines, Medium medium) {
        List<String> after = List.of(said(content.institution().name()));
        for (int shown = lines.size(); shown > 0; shown--) {
            List<String> list = new ArrayList<>(lines.subList(0, shown));
            if (shown < lines.size()) {
                list.add(messages.text("doc.web.more", lines.size() - shown));
            }
            String text = joined(before, String.join(LINE, list), after);
            if (medium == Medium.SITE || text.length() <= POST) {
                return text;
            }
        }
        return joined(before, "", after, medium);
    }

    private static String joined(List<String> before, String body, List<String> after) {
        List<String> parts = new ArrayList<>(before);
        parts.add(body);
        parts.addAll(after);
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(PARAGRAPH)) + LINE;
    }

    private static int brief(Medium medium) {
        return medium == Medium.SOCIAL ? BRIEF : Integer.MAX_VALUE;
    }

    private static List<Event> byDay(List<Event> events) {
        return events.stream().sorted(Comparator.comparing(Event::date)).toList();
    }

    private String said(LocalText text) {
        return text.in(messages.language());
    }
}
