package kz.onkundik.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.onkundik.text.Folding;
import kz.onkundik.text.LocalText;

/**
 * What another revision of a campaign changes, in the order in which a person reads it: the campaign itself, its letter,
 * its items, indicators and deadlines.
 */
public record CampaignDifference(List<Change> changes) {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");
    /** Endings aside, as many letters of a word say what it is. */
    private static final int STEM = 5;

    /** Texts that share less of their words than this speak of different things. */
    private static final double ALIKE = 0.25;

    /** What a change is about. */
    public enum Subject {
        CAMPAIGN,
        LETTER,
        ITEM,
        INDICATOR,
        DEADLINE
    }

    /** What happened to it. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * One thing that is otherwise.
     *
     * @param id its id; empty for the campaign itself and its letter
     * @param number an item's number; 0 for all else
     * @param name what it is called now, or was called where it is removed; empty for a deadline without words
     * @param fields what of it changed; empty unless it changed
     */
    public record Change(Subject subject, Kind kind, String id, int number, LocalText name, List<Field> fields) {

        /** Whether its words became so different that its id seems to mean another thing, which an id may never do. */
        public boolean isAnotherThing() {
            return fields.stream()
                    .filter(field -> field.name().equals("text") || field.name().equals("label"))
                    .anyMatch(field -> !alike(field.before(), field.after()));
        }
    }

    /**
     * A field before and after: names and texts as {@link LocalText}, days and moments, whole numbers, {@link Code}s and
     * plain texts; empty where there was nothing.
     */
    public record Field(String name, List<Object> before, List<Object> after) {}

    /** A value that the program has words for, such as {@code answer.links}. */
    public record Code(String code) {}

    public static CampaignDifference between(Campaign before, Campaign after) {
        List<Change> changes = new ArrayList<>();
        whole(Subject.CAMPAIGN, after, CampaignFacts.of(before), CampaignFacts.of(after))
                .ifPresent(changes::add);
        whole(Subject.LETTER, after, CampaignFacts.of(before.letter()), CampaignFacts.of(after.letter()))
                .ifPresent(changes::add);
        changes.addAll(
                new Parts<>(Subject.ITEM, Campaign::items, Item::id, Item::number, Item::title, CampaignFacts::of)
                        .between(before, after));
        changes.addAll(new Parts<>(
                        Subject.INDICATOR,
                        Campaign::indicators,
                        Indicator::id,
                        _ -> 0,
                        Indicator::label,
                        CampaignFacts::of)
                .between(before, after));
        changes.addAll(new Parts<>(
                        Subject.DEADLINE,
                        Campaign::deadlines,
                        Deadline::id,
                        _ -> 0,
                        CampaignDifference::nameOf,
                        CampaignFacts::of)
                .between(before, after));
        return new CampaignDifference(List.copyOf(changes));
    }

    private static LocalText nameOf(Deadline deadline) {
        return deadline.what() == null ? new LocalText("", null, null) : deadline.what();
    }

    private static Optional<Change> whole(
            Subject subject, Campaign now, Map<String, List<Object>> before, Map<String, List<Object>> after) {
        List<Field> fields = differing(before, after);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(subject, Kind.CHANGED, "", 0, now.title(), fields));
    }

    private static List<Field> differing(Map<String, List<Object>> before, Map<String, List<Object>> after) {
        return after.keySet().stream()
                .filter(name -> !before.get(name).equals(after.get(name)))
                .map(name -> new Field(name, before.get(name), after.get(name)))
                .toList();
    }

    private static boolean alike(List<Object> before, List<Object> after) {
        Set<String> old = stems(before);
        Set<String> now = stems(after);
        Set<String> shared = new HashSet<>(old);
        shared.retainAll(now);
        return shared.size() >= ALIKE * Math.max(1, Math.min(old.size(), now.size()));
    }

    private static Set<String> stems(List<Object> texts) {
        return texts.stream()
                .map(LocalText.class::cast)
                .flatMap(text -> NO_LETTERS.splitAsStream(Folding.folded(text.kk())))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }

    /** Parts of one sort, and what is asked of each. */
    private record Parts<T>(
            Subject subject,
            Function<Campaign, List<T>> all,
            Function<T, String> id,
            Function<T, Integer> number,
            Function<T, LocalText> name,
            Facts<T> facts) {

        @FunctionalInterface
        interface Facts<T> {
            Map<String, List<Object>> of(T part, Campaign campaign);
        }

        List<Change> between(Campaign before, Campaign after) {
            List<Change> changes = new ArrayList<>();
            for (T now : all.apply(after)) {
                Optional<T> old = find(before, id.apply(now));
                if (old.isEmpty()) {
                    changes.add(change(Kind.ADDED, now, List.of()));
                } else {
                    List<Field> fields = differing(facts.of(old.get(), before), facts.of(now, after));
                    if (!fields.isEmpty()) {
                        changes.add(change(Kind.CHANGED, now, fields));
                    }
                }
            }
            for (T old : all.apply(before)) {
                if (find(after, id.apply(old)).isEmpty()) {
                    changes.add(change(Kind.REMOVED, old, List.of()));
                }
            }
            return changes;
        }

        private Optional<T> find(Campaign campaign, String wanted) {
            return all.apply(campaign).stream()
                    .filter(part -> id.apply(part).equals(wanted))
                    .findFirst();
        }

        private Change change(Kind kind, T part, List<Field> fields) {
            return new Change(subject, kind, id.apply(part), number.apply(part), name.apply(part), fields);
        }
    }
}
