package kz.onkundik.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be taken back and brought again, as the acts say, whenever they were done. */
final class Steps {
    private final List<Step> undoable = new ArrayList<>();
    private final List<Step> redoable = new ArrayList<>();
    private Step lasting;

    /** Takes note of the next act. */
    void follow(Act act) {
        if (act.lasting()) {
            lasting = act.asStep();
        } else if (act.undoes() == null) {
            done(act);
        } else if (taken(undoable, act.undoes())) {
            redoable.add(act.asStep());
        } else {
            taken(redoable, act.undoes());
            undoable.add(act.asStep());
        }
    }

    private void done(Act act) {
        redoable.clear();
        if (act.step() == act.number()) {
            undoable.add(act.asStep());
        }
    }

    private static boolean taken(List<Step> from, long number) {
        return from.removeIf(step -> step.number() == number);
    }

    /** Leaves out a step that could not be taken back, where nothing that comes later stands in its way. */
    void drop(Step refused) {
        List.of(undoable, redoable).forEach(steps -> {
            if (last(steps).filter(refused::equals).isPresent()) {
                steps.removeLast();
            }
        });
    }

    Optional<Step> undoable() {
        return last(undoable);
    }

    Optional<Step> redoable() {
        return last(redoable);
    }

    /** The latest step that cannot be taken back, where nothing came after it that can. */
    Optional<Step> lasting() {
        return Optional.ofNullable(lasting)
                .filter(step -> undoable()
                        .filter(other -> other.number() > step.number())
                        .isEmpty());
    }

    /** The numbers of all steps that can be taken back or brought again. */
    Set<Long> reachable() {
        return Stream.concat(undoable.stream(), redoable.stream())
                .map(Step::number)
                .collect(Collectors.toSet());
    }

    Optional<Step> of(long number) {
        return Stream.concat(undoable.stream(), redoable.stream())
                .filter(step -> step.number() == number)
                .findFirst();
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }
}
