package kz.onkundik.school;

import java.util.UUID;

/**
 * A clash that the person has looked at and let stand.
 *
 * @param one the lesser UUID of the two: of a row of the plan, or of an event that nobody planned
 */
public record KeptClash(UUID one, UUID other) {
    public KeptClash {
        if (one.toString().compareTo(other.toString()) > 0) {
            UUID greater = one;
            one = other;
            other = greater;
        }
    }

    /** Names these two, and still names them when the planned one has become an event. */
    public static KeptClash of(Occasion one, Occasion other) {
        return new KeptClash(one.lasting(), other.lasting());
    }
}
