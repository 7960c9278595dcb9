package kz.onkundik.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.onkundik.text.LocalText;

/**
 * What a letter asks to hold and to report: a ten-day campaign (онкүндік), a month (айлық) or any other span. Nothing of
 * a certain letter is in code; all of it stands here.
 *
 * @param sha256 the SHA-256 of the file it was read from, in lower-case hex: with id and revision its identity
 * @param kind the word for its span, such as {@code onkundik}; {@code kindLabel} says it to people
 * @param participants whom the letter names, or null
 * @param levels from the lowest (institution) to the highest
 * @param letter the letter of the issuing level
 */
public record Campaign(
        String id,
        int revision,
        String sha256,
        String note,
        LocalText title,
        String kind,
        LocalText kindLabel,
        LocalDate start,
        LocalDate end,
        ZoneId timeZone,
        LocalText goal,
        LocalText participants,
        List<Point> tasks,
        List<Point> expectedResults,
        List<KeyDate> keyDates,
        List<Level> levels,
        Map<String, LocalText> institutionTypes,
        Map<String, LocalText> audiences,
        Map<String, LocalText> partnerTypes,
        Map<String, LocalText> kinds,
        Map<String, LocalText> outlets,
        Map<String, LocalText> sections,
        List<Indicator> indicators,
        List<Item> items,
        Letter letter,
        List<Deadline> deadlines) {

    /** A numbered task or expected result. */
    public record Point(int number, LocalText text) {
        /** These texts as points, numbered from 1 in their order. */
        public static List<Point> numbered(List<LocalText> texts) {
            return IntStream.range(0, texts.size())
                    .mapToObj(place -> new Point(place + 1, texts.get(place)))
                    .toList();
        }
    }

    /** A date that the letter recalls; it may be a year only, so it is kept as written. */
    public record KeyDate(String date, LocalText what) {}

    /**
     * A level of the tree through which letters go down and reports go up.
     *
     * @param brief its name where there is little room, or null
     */
    public record Level(String id, LocalText label, LocalText brief) {}

    /** The same in this revision; it is no file yet. */
    public Campaign inRevision(int other) {
        return new Campaign(
                id,
                other,
                "",
                note,
                title,
                kind,
                kindLabel,
                start,
                end,
                timeZone,
                goal,
                participants,
                tasks,
                expectedResults,
                keyDates,
                levels,
                institutionTypes,
                audiences,
                partnerTypes,
                kinds,
                outlets,
                sections,
                indicators,
                items,
                letter,
                deadlines);
    }

    public Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    public Optional<Indicator> indicator(String indicatorId) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(indicatorId))
                .findFirst();
    }

    /** The name of a level, or its id where the campaign does not name it. */
    public LocalText levelLabel(String levelId) {
        return levels.stream()
                .filter(level -> level.id().equals(levelId))
                .map(Level::label)
                .findFirst()
                .orElseGet(() -> new LocalText(levelId, null, null));
    }

    /** The brief name of a level, or its whole one where there is none. */
    public LocalText briefLevel(String levelId) {
        return levels.stream()
                .filter(level -> level.id().equals(levelId) && level.brief() != null)
                .map(Level::brief)
                .findFirst()
                .orElseGet(() -> levelLabel(levelId));
    }

    /** Whether this day lies within the campaign. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
