package kz.onkundik.ui.events;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.school.Event;
import kz.onkundik.school.Sending;
import kz.onkundik.ui.common.Snapshot;

/**
 * How large photos are, before a report makes them smaller.
 *
 * @param event those of one event that a report shows, in bytes
 * @param report those of all events that a report shows, in bytes
 * @param limit the largest message that gets through, in bytes
 */
public record PhotoSizes(long event, long report, long limit) {
    static PhotoSizes of(Snapshot now, UUID event, Map<UUID, Long> bytes) {
        long all = 0;
        long own = 0;
        for (Event each : now.work().events()) {
            long shown = shown(now.sending(), each, bytes);
            all += shown;
            own = each.uuid().equals(event) ? shown : own;
        }
        return new PhotoSizes(own, Sending.messageBytes(all), now.sending().limitBytes());
    }

    /** How much of the limit they take, 1 for all of it. */
    double share() {
        return (double) report / limit;
    }

    private static long shown(Sending sending, Event event, Map<UUID, Long> bytes) {
        List<Event.Photo> shown = sending.shown(event.photosToShow());
        return shown.stream()
                .mapToLong(photo -> bytes.getOrDefault(photo.uuid(), 0L))
                .sum();
    }
}
