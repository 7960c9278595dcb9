package kz.onkundik.operation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.onkundik.school.MetRevision;

/**
 * How an intact report stands beside the others that are known of its institution and campaign: an old one sent once
 * more is as well signed as on its first day.
 *
 * @param other the revision that replaced it or contradicts it
 */
public record Succession(State state, Optional<MetRevision> other) {
    /** Nothing speaks against it; also where nothing is known. */
    public static final Succession CURRENT = new Succession(State.CURRENT, Optional.empty());

    /** What is found. */
    public enum State {
        /** No later one is known. */
        CURRENT,
        /** A later revision is known. */
        OLDER,
        /** Another report is known that cannot stand in one chain with it. */
        FORKED
    }

    /** @param known those that may be believed; itself among them says nothing */
    static Succession of(MetRevision met, List<MetRevision> known) {
        List<MetRevision> others = known.stream().filter(met::isOnTheSame).toList();
        return others.stream()
                .filter(met::contradicts)
                .findFirst()
                .map(other -> new Succession(State.FORKED, Optional.of(other)))
                .or(() -> others.stream()
                        .max(Comparator.comparingInt(MetRevision::revision))
                        .filter(last -> last.revision() > met.revision())
                        .map(last -> new Succession(State.OLDER, Optional.of(last))))
                .orElse(CURRENT);
    }
}
