package kz.onkundik.operation.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What varies between two pictures of one scene: the same seed gives the same variations everywhere. */
final class Chance {
    /** Its algorithm is laid down in its contract, so that every Java draws the same. */
    private final Random random;

    Chance(String seed) {
        random = new Random(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits());
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    /** @param most included */
    int whole(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
