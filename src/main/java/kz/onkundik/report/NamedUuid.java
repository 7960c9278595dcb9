package kz.onkundik.report;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A UUID that follows from an owner and a name (RFC 9562, version 3), for what a data file leaves nameless. */
public final class NamedUuid {
    private NamedUuid() {}

    public static UUID of(UUID owner, String name) {
        return UUID.nameUUIDFromBytes((owner + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
