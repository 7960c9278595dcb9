package kz.onkundik.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of one institution's report up to the issuing level, with the day that each letter sets for each step. The
 * chain is typed as the letters say; whether they contradict each other is computed here.
 *
 * @param steps from the institution's own step to the highest
 */
public record Timetable(List<Step> steps) {

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

        List<Step> steps = new ArrayList<>();
        Optional<Step> next = type == null
                ? Optional.empty()
                : all.stream()
                        .filter(step -> step.deadline().fromTypes().contains(type))
                        .findFirst();
        String from = level;
        while (steps.size() < campaign.levels().size()) {
            String owing = from;
            if (next.isEmpty()) {
                next = all.stream()
                        .filter(step -> step.deadline().fromLevels().contains(owing))
                        .findFirst();
            }
            if (next.isEmpty()) {
                break;
            }
            Step step = next.get();
            steps.add(new Step(owing, step.deadline(), step.letter()));
            from = step.deadline().toLevel();
            next = Optional.empty();
        }
        return new Timetable(List.copyOf(steps));
    }

    /** Each pair in which a lower level may deliver later than the level above it must. */
    public List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
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

    /** The last working day strictly before the earliest day, because "дейін" may or may not include the day itself. */
    public Optional<LocalDate> safeDate() {
        return earliest().map(step -> WorkingDays.lastBefore(step.due()));
    }
}
