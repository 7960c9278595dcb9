package kz.onkundik.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.onkundik.text.LocalText;

/**
 * A campaign while a person changes it. What follows from a change is put in order with it: items stand by section and
 * number, a section without items is gone, and the moment of an item moves with it, and is gone where the item has none.
 */
public final class CampaignEdit {
    private final Campaign from;
    private final Map<String, LocalText> sections;
    private final List<Item> items;
    private final List<Indicator> indicators;
    private LocalText title;
    private LocalDate start;
    private LocalDate end;
    private Letter letter;
    private List<Deadline> deadlines;

    public CampaignEdit(Campaign from) {
        this.from = from;
        sections = new LinkedHashMap<>(from.sections());
        items = new ArrayList<>(from.items());
        indicators = new ArrayList<>(from.indicators());
        title = from.title();
        start = from.start();
        end = from.end();
        letter = from.letter();
        deadlines = from.deadlines();
    }

    /** Takes the campaign's own letter, with what it asks for and until when. */
    public CampaignEdit asks(Letter other) {
        letter = other.due(from.letter().deadlines());
        deadlines = other.deadlines();
        return this;
    }

    public CampaignEdit named(LocalText name) {
        title = name;
        return this;
    }

    /** Holds it on these days, both included. */
    public CampaignEdit held(LocalDate first, LocalDate last) {
        start = first;
        end = last;
        return this;
    }

    /** Puts an item in the place of the one with its id, or adds it. */
    public CampaignEdit put(Item item) {
        boolean known = items.stream().anyMatch(each -> each.id().equals(item.id()));
        if (known) {
            items.replaceAll(each -> each.id().equals(item.id()) ? item : each);
        } else {
            items.add(item);
        }
        deadlines = deadlines.stream()
                .filter(deadline -> !item.id().equals(deadline.item()) || item.fixedStart() != null)
                .map(deadline -> item.id().equals(deadline.item()) ? deadline.startingAt(item.fixedStart()) : deadline)
                .toList();
        return this;
    }

    /** Puts an indicator in the place of the one with its id, or adds it. */
    public CampaignEdit define(Indicator indicator) {
        if (from.indicator(indicator.id()).isPresent()) {
            indicators.replaceAll(each -> each.id().equals(indicator.id()) ? indicator : each);
        } else {
            indicators.add(indicator);
        }
        return this;
    }

    /** Puts an item into a section that is perhaps not there yet. */
    public CampaignEdit put(Item item, LocalText sectionName) {
        sections.putIfAbsent(item.section(), sectionName);
        return put(item);
    }

    /** Asks for an item no longer. */
    public CampaignEdit remove(String itemId) {
        items.removeIf(item -> item.id().equals(itemId));
        deadlines = deadlines.stream()
                .filter(deadline -> !itemId.equals(deadline.item()))
                .toList();
        return this;
    }

    /** Changes places with the item above or below it in its section; nothing where there is none. */
    public CampaignEdit move(String itemId, boolean up) {
        List<Item> ordered = ordered();
        Item moved = ordered.stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow();
        neighbour(ordered, moved, up).ifPresent(other -> {
            put(moved.numbered(other.number()));
            put(other.numbered(moved.number()));
        });
        return this;
    }

    /** The item above or below one in its section. */
    public static Optional<Item> neighbour(List<Item> items, Item of, boolean up) {
        Comparator<Item> byNumber = Comparator.comparingInt(Item::number);
        return items.stream()
                .filter(item -> item.section().equals(of.section()))
                .filter(item -> up ? item.number() < of.number() : item.number() > of.number())
                .min(up ? byNumber.reversed() : byNumber);
    }

    /** The campaign as it was changed; it is no file yet. */
    public Campaign made() {
        List<Item> ordered = ordered();
        Map<String, LocalText> used = new LinkedHashMap<>(sections);
        used.keySet()
                .removeIf(section ->
                        ordered.stream().noneMatch(item -> item.section().equals(section)));
        return new Campaign(
                from.id(),
                from.revision(),
                "",
                from.note(),
                title,
                from.kind(),
                from.kindLabel(),
                start,
                end,
                from.timeZone(),
                from.goal(),
                from.participants(),
                from.tasks(),
                from.expectedResults(),
                from.keyDates(),
                from.levels(),
                from.institutionTypes(),
                from.audiences(),
                from.partnerTypes(),
                from.kinds(),
                from.outlets(),
                used,
                List.copyOf(indicators),
                ordered,
                letter,
                deadlines);
    }

    private List<Item> ordered() {
        List<String> order = List.copyOf(sections.keySet());
        return items.stream()
                .sorted(Comparator.comparingInt((Item item) -> order.indexOf(item.section()))
                        .thenComparingInt(Item::number))
                .toList();
    }
}
