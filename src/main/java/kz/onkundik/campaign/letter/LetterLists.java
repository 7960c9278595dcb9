package kz.onkundik.campaign.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.onkundik.campaign.letter.Headings.Heading;
import kz.onkundik.campaign.letter.Marker.Kind;
import kz.onkundik.campaign.letter.ReadLetter.Found;
import kz.onkundik.campaign.letter.ReadLetter.Role;
import kz.onkundik.campaign.letter.ReadLetter.Section;

/** Reads a letter's paragraphs in order: its headings, and the lists of items, tasks and results below them. */
final class LetterLists {
    private final Markers markers;
    private final Headings headings;
    private final String firstSection;
    private final List<String> paragraphs;
    private final Map<Integer, Role> said;
    private final List<Role> roles = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Set<Integer> headed = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Found<String>> goals = new ArrayList<>();
    private final List<Found<String>> participants = new ArrayList<>();
    /** Where entries go now. */
    private Entry.Kind kind = Entry.Kind.ITEMS;
    /** Whether a heading, or an entry before, promises entries without numbers. */
    private boolean listIsOpen;
    /** How many entries there were when the list that is open began. */
    private int listBegins;
    /** Whether the entries of the list that is open have marks. */
    private boolean listIsMarked;
    /** What the next paragraph without a mark is: goal or participants, or null. */
    private Role awaited;

    /** @param said what the person says that a paragraph is, by its index */
    LetterLists(LetterWords words, List<String> paragraphs, Map<Integer, Role> said) {
        this.markers = new Markers(words);
        this.headings = new Headings(words);
        this.firstSection = words.values("section.first").getFirst();
        this.paragraphs = paragraphs;
        this.said = said;
        for (int i = 0; i < paragraphs.size(); i++) {
            roles.add(role(i));
        }
    }

    /** Whether a paragraph is a heading, of whatever. */
    boolean isHeading(int index) {
        return headed.contains(index);
    }

    List<Role> roles() {
        return roles;
    }

    List<Section> sections() {
        return sections;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Found<String>> goals() {
        return goals;
    }

    List<Found<String>> participants() {
        return participants;
    }

    private Role role(int index) {
        String text = paragraphs.get(index);
        Optional<Marker> marker = markers.of(text);
        if (said.containsKey(index)) {
            return asSaid(said.get(index), index, marker);
        }
        Optional<Heading> heading = marker.isEmpty()
                ? headings.of(text)
                : marker.filter(each -> each.kind() == Kind.ROMAN)
                        .flatMap(each -> headings.of(each.text()))
                        .filter(Heading::isAlone);
        if (heading.isPresent()) {
            return heading(heading.get(), index);
        }
        return marker.isPresent() ? marked(marker.get(), index) : unmarked(text, index);
    }

    private Role asSaid(Role role, int index, Optional<Marker> marker) {
        awaited = null;
        String words = marker.map(Marker::text).orElse(paragraphs.get(index));
        int number = marker.map(Marker::number).orElse(0);
        switch (role) {
            case ITEM -> entry(Entry.Kind.ITEMS, number, words, index);
            case TASK -> entry(Entry.Kind.TASKS, number, words, index);
            case RESULT -> entry(Entry.Kind.RESULTS, number, words, index);
            case MORE -> more(paragraphs.get(index));
            case SECTION -> section(ownId(), words);
            case GOAL -> goals.add(new Found<>(words, index, words));
            case PARTICIPANTS -> participants.add(new Found<>(words, index, words));
            case TEXT -> listIsOpen = false;
        }
        return role;
    }

    private Role heading(Heading heading, int index) {
        awaited = null;
        headed.add(index);
        if (heading.isPoints()) {
            begin(heading.name().equals("tasks") ? Entry.Kind.TASKS : Entry.Kind.RESULTS);
            return heading.rest().isEmpty() ? Role.TEXT : first(heading.rest(), index);
        }
        if (heading.isSection()) {
            section(heading.name(), heading.isAlone() ? paragraphs.get(index) : "");
            return heading.rest().isEmpty() ? Role.SECTION : first(heading.rest(), index);
        }
        Role role = heading.name().equals("goal") ? Role.GOAL : Role.PARTICIPANTS;
        listIsOpen = false;
        if (heading.rest().isEmpty()) {
            awaited = role;
            return Role.TEXT;
        }
        return take(role, heading.rest(), index);
    }

    /** The first entry of a list that begins in the very line of its heading. */
    private Role first(String rest, int index) {
        Optional<Marker> marker = markers.of(rest);
        return entry(
                kind,
                marker.map(Marker::number).orElse(0),
                marker.map(Marker::text).orElse(rest),
                index);
    }

    private Role take(Role role, String text, int index) {
        (role == Role.GOAL ? goals : participants).add(new Found<>(withoutDot(text), index, text));
        return role;
    }

    private Role marked(Marker marker, int index) {
        awaited = null;
        return switch (marker.kind()) {
            case NESTED -> nested(marker, index);
            case ARABIC -> markedEntry(marker.number(), marker.text(), index);
            case ROMAN -> roman(marker, index);
            case LETTER, BULLET -> bullet(marker, index);
        };
    }

    private Role roman(Marker marker, int index) {
        if (holdsList(index)) {
            section(ownId(), marker.text());
            return Role.SECTION;
        }
        return markedEntry(marker.number(), marker.text(), index);
    }

    private Role bullet(Marker marker, int index) {
        boolean under =
                listIsOpen && entries.size() > listBegins && entries.getLast().number() > 0;
        if (under) {
            return more(paragraphs.get(index));
        }
        return listIsOpen ? markedEntry(0, marker.text(), index) : Role.TEXT;
    }

    /** "2.1" below "2": the second is the heading of a list of its own. */
    private Role nested(Marker marker, int index) {
        Entry last = entries.isEmpty() ? null : entries.getLast();
        if (last != null
                && last.kind() == Entry.Kind.ITEMS
                && last.number() == marker.parent()
                && marker.number() == 1) {
            entries.removeLast();
            roles.set(last.paragraph(), Role.SECTION);
            section(ownId(), last.words());
            return markedEntry(marker.number(), marker.text(), index);
        }
        boolean goesOn = last != null && last.number() == marker.number() - 1;
        return goesOn ? markedEntry(marker.number(), marker.text(), index) : Role.TEXT;
    }

    private Role unmarked(String text, int index) {
        if (awaited != null) {
            Role role = awaited;
            awaited = null;
            return take(role, text, index);
        }
        boolean small = Character.isLowerCase(text.codePointAt(0));
        boolean afterEntry = entries.size() > listBegins && isEntry(index - 1);
        boolean ended = afterEntry && paragraphs.get(index - 1).endsWith(";");
        // A list whose numbers were lost on the way: its entries end with a semicolon, the last one with a dot.
        if (listIsOpen && !listIsMarked && (text.endsWith(";") || ended)) {
            return entry(kind, 0, text, index);
        }
        if (listIsOpen && afterEntry && small) {
            return more(text);
        }
        listIsOpen = false;
        return Role.TEXT;
    }

    private boolean isEntry(int index) {
        return index >= 0
                && switch (roles.get(index)) {
                    case ITEM, TASK, RESULT, MORE -> true;
                    case SECTION, GOAL, PARTICIPANTS, TEXT -> false;
                };
    }

    private Role markedEntry(int number, String text, int index) {
        listIsMarked = true;
        return entry(kind, number, text, index);
    }

    private Role entry(Entry.Kind of, int number, String text, int index) {
        if (of == Entry.Kind.ITEMS && sections.isEmpty()) {
            sections.add(new Section(firstSection, ""));
        }
        listIsOpen = true;
        entries.add(new Entry(of, sections.size() - 1, number, text, index));
        return switch (of) {
            case ITEMS -> Role.ITEM;
            case TASKS -> Role.TASK;
            case RESULTS -> Role.RESULT;
        };
    }

    private Role more(String text) {
        if (entries.isEmpty()) {
            return Role.TEXT;
        }
        entries.set(entries.size() - 1, entries.getLast().with(text));
        return Role.MORE;
    }

    private void section(String id, String title) {
        begin(Entry.Kind.ITEMS);
        boolean empty =
                !sections.isEmpty() && entries.stream().noneMatch(entry -> entry.section() == sections.size() - 1);
        if (empty) {
            sections.removeLast();
        }
        boolean again = sections.stream().anyMatch(section -> section.id().equals(id));
        sections.add(new Section(again ? ownId() : id, withoutDot(title)));
    }

    private void begin(Entry.Kind of) {
        kind = of;
        listIsOpen = true;
        listIsMarked = false;
        listBegins = entries.size();
    }

    private String ownId() {
        return "section_" + (sections.size() + 1);
    }

    /** Whether an Arabic list follows before the next Roman number. */
    private boolean holdsList(int index) {
        for (int i = index + 1; i < paragraphs.size(); i++) {
            Optional<Marker> marker = markers.of(paragraphs.get(i));
            if (marker.isPresent()) {
                return marker.get().kind() == Kind.ARABIC;
            }
        }
        return false;
    }

    private static String withoutDot(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") || stripped.endsWith(":") || stripped.endsWith(";")
                ? new Entry(Entry.Kind.ITEMS, 0, 0, stripped.replaceFirst(":$", ""), 0).words()
                : stripped;
    }
}
