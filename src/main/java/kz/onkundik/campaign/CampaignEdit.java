package kz.onkundik.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.onkundik.campaign.Campaign.Point;
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
    private final Map<String, LocalText> types;
    private LocalText title;
    private String kind;
    private LocalText kindLabel;
    private LocalDate start;
    private LocalDate end;
    private LocalText goal;
    private List<Point> tasks;
    private List<Point> results;
    private Letter letter;
    private List<Deadline> deadlines;

    public CampaignEdit(Campaign from) {
        this.from = from;
        sections = new LinkedHashMap<>(from.sections());
        items = new ArrayList<>(from.items());
        indicators = new ArrayList<>(from.indicators());
        types = new LinkedHashMap<>(from.institutionTypes());
        title = from.title();
        kind = from.kind();
        kindLabel = from.kindLabel();
        start = from.start();
        end = from.end();
        goal = from.goal();
        tasks = from.tasks();
        results = from.expectedResults();
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

    /**
     * Says what a campaign of this span is called.
     *
     * @param span the word for its span, as {@link Campaign#kind}
     */
    public CampaignEdit called(String span, LocalText label) {
        kind = span;
        kindLabel = label;
        return this;
    }

    /** Aims at this; a blank text for nothing. */
    public CampaignEdit aiming(LocalText other) {
        goal = other;
        return this;
    }

    /** Sets these tasks, numbered in this order. */
    public CampaignEdit setting(List<LocalText> texts) {
        tasks = Point.numbered(texts);
        return this;
    }

    /** Expects these results, numbered in this order. */
    public CampaignEdit expecting(List<LocalText> texts) {
        results = Point.numbered(texts);
        return this;
    }

    /** Names a type of institution; a new one is concerned by every item that concerned all types so far. */
    public CampaignEdit type(String id, LocalText name) {
        if (!types.containsKey(id)) {
            items.replaceAll(item -> item.concerningAlso(id, types.keySet()));
        }
        types.put(id, name);
        return this;
    }

    /** Knows a type of institution no longer: no item, letter or deadline of the campaign names it. */
    public CampaignEdit removeType(String id) {
        types.remove(id);
        items.replaceAll(item -> item.concerningNo(id));
        letter = letter.sparing(id);
        deadlines = deadlines.stream().map(deadline -> deadline.sparing(id)).toList();
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

    /** Changes places with the item above or below it in its section; nothing where one of them is not there. */
    public CampaignEdit move(String itemId, boolean up) {
        List<Item> ordered = ordered();
        ordered.stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .ifPresent(moved -> neighbour(ordered, moved, up).ifPresent(other -> {
                    put(moved.numbered(other.number()));
                    put(other.numbered(moved.number()));
                }));
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
                kind,
                kindLabel,
                start,
                end,
                from.timeZone(),
                goal,
                from.participants(),
                tasks,
                results,
                from.keyDates(),
                from.levels(),
                types,
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
