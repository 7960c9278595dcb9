package kz.onkundik.school;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Item.Concern;

/**
 * How an institution's work answers one item of the letter.
 *
 * @param item the item
 * @param state the answer
 * @param reason own words: why not held, postponed or not concerned; empty where there are none
 * @param events the completed events that answer it
 * @param plan its rows in the plan
 */
public record ItemAnswer(Item item, State state, String reason, List<Event> events, List<PlanRow> plan) {

    /** The answers that an item can have. */
    public enum State {
        HELD,
        NOT_HELD,
        POSTPONED,
        /** The item is not for us: by the letter, or by our own word with a reason. */
        NOT_CONCERNED,
        /** A day is set, and nothing is recorded yet. */
        PLANNED,
        UNANSWERED;

        /** Whether a final report may leave it so. */
        public boolean isAnswer() {
            return this != PLANNED && this != UNANSWERED;
        }
    }

    public static ItemAnswer of(Item item, Institution institution, Work work) {
        List<Event> events = work.eventsOf(item.id());
        List<PlanRow> plan = work.planOf(item.id());
        Optional<ItemConcern> own = work.concern(item.id());
        boolean asked = item.concernFor(institution.level(), institution.type()) != Concern.NOT_APPLICABLE;
        boolean published =
                events.stream().anyMatch(event -> !event.publications().isEmpty());
        if (!events.isEmpty() && (item.answer() == Item.Answer.EVENTS || published)) {
            return new ItemAnswer(item, State.HELD, "", events, plan);
        }
        if (own.isPresent() && !own.get().concerns()) {
            return new ItemAnswer(item, State.NOT_CONCERNED, own.get().reason(), events, plan);
        }
        Optional<PlanRow.Outcome> outcome = plan.stream()
                .map(PlanRow::outcome)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(PlanRow.Outcome::state));
        if (outcome.isPresent()) {
            State state = switch (outcome.get().state()) {
                case HELD -> State.HELD;
                case NOT_HELD -> State.NOT_HELD;
                case POSTPONED -> State.POSTPONED;
            };
            return new ItemAnswer(item, state, outcome.get().reason(), events, plan);
        }
        if (plan.stream().anyMatch(row -> row.date() != null)) {
            return new ItemAnswer(item, State.PLANNED, "", events, plan);
        }
        if (!asked && own.isEmpty()) {
            return new ItemAnswer(item, State.NOT_CONCERNED, "", events, plan);
        }
        return new ItemAnswer(item, State.UNANSWERED, "", events, plan);
    }
}
