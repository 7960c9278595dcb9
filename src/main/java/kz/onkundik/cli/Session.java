package kz.onkundik.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import kz.onkundik.operation.OpenSchool;

/** One run of the program: its surroundings as the global options have changed them. */
final class Session {
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private final Surroundings surroundings;
    private final Voice voice;
    private LocalDate today;

    Session(Surroundings surroundings, Voice voice) {
        this.surroundings = surroundings;
        this.voice = voice;
    }

    /** Takes this day for today, at noon, whatever the clock says. */
    void pretend(LocalDate day) {
        today = day;
    }

    Voice voice() {
        return voice;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Clock clock() {
        return today == null
                ? surroundings.clock()
                : Clock.fixed(today.atTime(LocalTime.NOON).atZone(KAZAKHSTAN).toInstant(), KAZAKHSTAN);
    }

    Supplier<UUID> uuids() {
        return surroundings.uuids();
    }

    SecureRandom random() {
        return surroundings.random();
    }

    OpenSchool open(Path file) {
        OpenSchool school = OpenSchool.open(file, clock(), uuids());
        if (today != null) {
            school.lookAsOn(today);
        }
        return school;
    }
}
