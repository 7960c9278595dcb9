package kz.onkundik.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of one institution's report up to the issuing level, with the day that each letter sets for each step. The
 * chain is typed as the letters say; whether they contradict each other is computed here. A step whose letter is not
 * there is left out, and the way goes on from the next level that a letter asks.
 *
 * @param level the institution's own
 * @param steps from the lowest to the highest
 */
public record Timetable(String level, List<Step> steps) {

    /**
     * One step of the way up.
     *
     * @param from the level that owes it
     * @param letter the letter that sets its day
     */
    public record Step(String from, Deadline deadline, Letter letter) {
        public LocalDate due() {
            return deadline.due();
        }
    }

    /** A lower step that may end later than the higher one that needs it. */
    public record Conflict(Step lower, Step higher) {}

    /**
     * Follows the deadlines upward from an institution.
     *
     * @param level its level
     * @param type its type, or null for a department; a letter may send a type past its district
     */
    public static Timetable of(Campaign campaign, Chain chain, String level, String type) {
        List<Step> all = new ArrayList<>();
        for (Letter letter : chain.letters()) {
            letter.deadlines().forEach(deadline -> all.add(new Step(null, deadline, letter)));
        }
        campaign.deadlines().forEach(deadline -> all.add(new Step(null, deadline, campaign.letter())));
        all.removeIf(step -> step.due() == null || step.deadline().toLevel() == null);

        List<String> levels = campaign.levels().stream().map(Campaign.Level::id).toList();
        List<Step> steps = new ArrayList<>();
        int at = levels.indexOf(level);
        while (at >= 0 && at < levels.size()) {
            String owing = levels.get(at);
            Optional<Step> asked = all.stream()
                    .filter(step -> owing.equals(level)
                            && type != null
                            && step.deadline().fromTypes().contains(type))
                    .findFirst()
                    .or(() -> all.stream()
                            .filter(step -> step.deadline().fromLevels().contains(owing))
                            .findFirst());
            asked.ifPresent(step -> steps.add(new Step(owing, step.deadline(), step.letter())));
            // A letter that leads no higher would lead round in a circle.
            at = Math.max(
                    at + 1,
                    asked.map(step -> levels.indexOf(step.deadline().toLevel())).orElse(0));
        }
        return new Timetable(level, List.copyOf(steps));
    }

    /** The institution's own step; empty where the letter that was sent to it is not there. */
    public Optional<Step> own() {
        return steps.stream().findFirst().filter(step -> step.from().equals(level));
    }

    /**
     * Each pair in which a lower level may deliver later than the level above it must. None where one's own day is
     * unknown: what those above settle among themselves is no way out for the institution.
     */
    public List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        if (own().isEmpty()) {
            return conflicts;
        }
        for (int low = 0; low < steps.size(); low++) {
            for (int high = low + 1; high < steps.size(); high++) {
                if (steps.get(low).due().isAfter(steps.get(high).due())) {
                    conflicts.add(new Conflict(steps.get(low), steps.get(high)));
                }
            }
        }
        return conflicts;
    }

    /** The step that decides: the earliest day at or above one's own level. */
    public Optional<Step> earliest() {
        return steps.stream().min((a, b) -> a.due().compareTo(b.due()));
    }

    /**
     * The last working day strictly before the earliest day, because "дейін" may or may not include the day itself. Empty
     * where one's own day is unknown: it may be earlier than all those above.
     */
    public Optional<LocalDate> safeDate() {
        return own().flatMap(_ -> earliest()).map(step -> WorkingDays.lastBefore(step.due()));
    }
}
