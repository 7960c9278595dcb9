package kz.onkundik.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.Work;

/** Whether what an institution planned and did fits together and fits its campaign: else numbers get lost, or count twice. */
public final class WorkCoherence {
    private final Campaign campaign;
    private final Set<Object> seen = new HashSet<>();

    private WorkCoherence(Campaign campaign) {
        this.campaign = campaign;
    }

    /**
     * Checks that items and indicators are the campaign's, and that no UUID occurs twice.
     *
     * @param path where the work stands in its file, such as {@code institutions[0].}; empty at the top
     * @throws Failure {@code json.reference} (path, id), {@code json.duplicate-id} (path, id)
     */
    public static void check(String path, Campaign campaign, Work work) {
        new WorkCoherence(campaign).check(path, work);
    }

    private void check(String path, Work work) {
        indicators(path + "contingent", work.contingent().keySet());
        indicators(path + "counts", work.draft().counts().keySet());
        for (int i = 0; i < work.concerns().size(); i++) {
            String item = work.concerns().get(i).item();
            String place = path + "concern[" + i + "].item";
            items(place, List.of(item));
            once(place, item);
        }
        for (int i = 0; i < work.plan().size(); i++) {
            PlanRow row = work.plan().get(i);
            once(path + "plan[" + i + "].uuid", row.uuid());
            items(path + "plan[" + i + "].items", row.items());
        }
        for (int i = 0; i < work.events().size(); i++) {
            event(path + "events[" + i + "].", work.events().get(i));
        }
    }

    private void event(String path, Event event) {
        once(path + "uuid", event.uuid());
        items(path + "items", event.items());
        indicators(path + "counts", event.counts().keySet());
        for (int i = 0; i < event.publications().size(); i++) {
            once(path + "links[" + i + "]", event.publications().get(i).uuid());
        }
        for (int i = 0; i < event.photos().size(); i++) {
            once(path + "photos[" + i + "]", event.photos().get(i).uuid());
        }
    }

    private void items(String path, Collection<String> ids) {
        for (String id : ids) {
            if (campaign.item(id).isEmpty()) {
                throw new Failure("json.reference", path, id);
            }
        }
    }

    private void indicators(String path, Collection<String> ids) {
        for (String id : ids) {
            if (campaign.indicator(id).isEmpty()) {
                throw new Failure("json.reference", path, id);
            }
        }
    }

    private void once(String path, Object id) {
        if (!seen.add(id)) {
            throw new Failure("json.duplicate-id", path, id.toString());
        }
    }
}
