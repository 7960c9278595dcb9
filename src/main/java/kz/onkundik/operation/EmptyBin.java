package kz.onkundik.operation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.onkundik.store.Bin.Deleted;

/** What was deleted from a file: to see it, to have it again, to be rid of it. */
public final class EmptyBin {
    /** What was deleted longer ago can be purged at once, in days. Nothing is purged by itself. */
    public static final int LONG_AGO = 30;

    private final Clock clock;

    public EmptyBin(Clock clock) {
        this.clock = clock;
    }

    /** All that was deleted, the latest first. */
    public List<Deleted> all(OpenSchool school) {
        return school.file().bin().all();
    }

    /** Brings this back to where it was, as an act that can be taken back. */
    public void restore(OpenSchool school, Deleted deleted) {
        school.file().bin().restore(deleted);
    }

    /** Removes these for good, with what the history knew of them. */
    public void purge(OpenSchool school, List<Deleted> deleted) {
        school.file().bin().purge(deleted);
    }

    /** Which of these were deleted more than {@value #LONG_AGO} days ago. */
    public List<Deleted> old(List<Deleted> deleted) {
        Instant then = clock.instant().minus(LONG_AGO, ChronoUnit.DAYS);
        return deleted.stream().filter(each -> each.at().isBefore(then)).toList();
    }
}
