package kz.onkundik.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.onkundik.text.LocalText;

/**
 * A day that a letter sets.
 *
 * @param kind what is due: a report, a publication, an event at a fixed moment
 * @param item the item of an event, or null
 * @param at the moment of an event, or null
 * @param fromLevels the levels that owe it
 * @param fromTypes the types of institution that owe it past their district
 * @param toLevel the level it is owed to, or null
 * @param due the day; "дейін" does not say whether it counts, so it is read as exclusive; null for an event
 * @param what what is due, in words, or null
 * @param quote the letter's own sentence, or null
 */
public record Deadline(
        String id,
        Kind kind,
        String item,
        LocalDateTime at,
        List<String> fromLevels,
        List<String> fromTypes,
        String toLevel,
        LocalDate due,
        LocalText what,
        LocalText quote) {

    /** The same, of an event that begins at this moment. */
    public Deadline startingAt(LocalDateTime other) {
        return new Deadline(id, kind, item, other, fromLevels, fromTypes, toLevel, due, what, quote);
    }

    /** The same, not owed by institutions of this type. */
    Deadline sparing(String type) {
        return new Deadline(
                id,
                kind,
                item,
                at,
                fromLevels,
                fromTypes.stream().filter(from -> !from.equals(type)).toList(),
                toLevel,
                due,
                what,
                quote);
    }

    /** What is due. */
    public enum Kind {
        REPORT,
        PUBLICATION,
        EVENT
    }
}
