package kz.onkundik.school;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.onkundik.text.Folding;

/**
 * Two occasions that need one place or one person at the same time.
 *
 * @param first that which begins first
 * @param what the place or the person, as typed in the first
 * @param minutes how long they overlap; 0 where no end is known
 */
public record Clash(Occasion first, Occasion second, Kind kind, String what, int minutes) {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What they share. */
    public enum Kind {
        PLACE,
        PERSON
    }

    /** All clashes among these, in their order; those that the person has let stand are none. */
    public static List<Clash> among(List<Occasion> occasions, Collection<KeptClash> kept) {
        List<Clash> found = new ArrayList<>();
        for (int i = 0; i < occasions.size(); i++) {
            for (int j = i + 1; j < occasions.size(); j++) {
                Occasion one = occasions.get(i);
                Occasion other = occasions.get(j);
                if (overlap(one, other) >= 0 && !kept.contains(KeptClash.of(one, other))) {
                    found.addAll(between(one, other));
                }
            }
        }
        return found;
    }

    /** What one of them would clash with among the others. */
    public static List<Clash> of(Occasion one, List<Occasion> others, Collection<KeptClash> kept) {
        return others.stream()
                .filter(other -> !other.lasting().equals(one.lasting()))
                .filter(other -> !kept.contains(KeptClash.of(one, other)))
                .flatMap(other -> between(one, other).stream())
                .toList();
    }

    /** Whether it is one of the two. */
    public boolean isOf(Occasion occasion) {
        return first.uuid().equals(occasion.uuid()) || second.uuid().equals(occasion.uuid());
    }

    private static List<Clash> between(Occasion one, Occasion other) {
        int minutes = overlap(one, other);
        if (minutes < 0) {
            return List.of();
        }
        boolean inOrder = !other.start().isBefore(one.start());
        Occasion first = inOrder ? one : other;
        Occasion second = inOrder ? other : one;
        List<Clash> found = new ArrayList<>();
        String place = words(first.place());
        if (!place.isEmpty() && !first.isOnline() && !second.isOnline() && place.equals(words(second.place()))) {
            found.add(new Clash(first, second, Kind.PLACE, first.place(), minutes));
        }
        sharedPerson(first, second).ifPresent(who -> found.add(new Clash(first, second, Kind.PERSON, who, minutes)));
        return found;
    }

    private static Optional<String> sharedPerson(Occasion first, Occasion second) {
        Map<String, String> busy = PersonName.in(second.inCharge());
        return PersonName.in(first.inCharge()).entrySet().stream()
                .filter(person -> busy.containsKey(person.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** For how many minutes both go on; 0 where one begins within the other and no more is known; -1 for not at all. */
    private static int overlap(Occasion one, Occasion other) {
        boolean sameDay = one.date() != null && one.date().equals(other.date());
        if (!sameDay || one.start() == null || other.start() == null || !one.takesPlace() || !other.takesPlace()) {
            return -1;
        }
        if (hasNoEnd(one) || hasNoEnd(other)) {
            return beginsWithin(one, other) || beginsWithin(other, one) ? 0 : -1;
        }
        int begin = Math.max(minute(one.start()), minute(other.start()));
        int end = Math.min(minute(one.end()), minute(other.end()));
        return end > begin ? end - begin : -1;
    }

    /** An end that is not after the start is a slip of the pen. */
    private static boolean hasNoEnd(Occasion occasion) {
        return occasion.end() == null || !occasion.end().isAfter(occasion.start());
    }

    private static boolean beginsWithin(Occasion one, Occasion other) {
        return one.start().equals(other.start())
                || (!hasNoEnd(other)
                        && one.start().isAfter(other.start())
                        && one.start().isBefore(other.end()));
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** What is the same place however it was typed. */
    static String words(String place) {
        return NOT_WORDS.matcher(Folding.folded(place)).replaceAll(" ").strip();
    }
}
