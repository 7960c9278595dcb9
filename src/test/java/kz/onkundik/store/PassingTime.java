package kz.onkundik.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock on which time passes when the test says so. */
final class PassingTime extends Clock {
    private Instant now = SampleSchool.CLOCK.instant();

    void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    @Override
    public ZoneId getZone() {
        return SampleSchool.CLOCK.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("one time is enough");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
