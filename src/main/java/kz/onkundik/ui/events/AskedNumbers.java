package kz.onkundik.ui.events;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import kz.onkundik.school.Work;

/** Which numbers an event is asked for. */
final class AskedNumbers {
    private AskedNumbers() {}

    /** What these items ask for; for a general event, of whom the institution knows how many it has. */
    static Set<String> of(Campaign campaign, Work work, Collection<String> items) {
        Set<String> asked = new HashSet<>();
        for (String id : items) {
            campaign.item(id).stream()
                    .flatMap(item -> item.indicators().stream())
                    .map(Item.Asked::indicator)
                    .forEach(asked::add);
        }
        if (items.isEmpty()) {
            asked.addAll(work.contingent().keySet());
        }
        return asked;
    }

    /** Gives a draft fields for these numbers where the campaign has them; a field that is there keeps what is typed. */
    static void ask(EventDraft draft, Campaign campaign, Set<String> wanted) {
        int at = 0;
        for (Indicator indicator : campaign.indicators()) {
            if (draft.count(indicator.id()).isPresent()) {
                at++;
            } else if (wanted.contains(indicator.id()) && indicator.scope() == Indicator.Scope.EVENT) {
                draft.counts()
                        .add(at, new CountDraft(indicator, draft.saved().uuid().toString(), ""));
                at++;
            }
        }
    }

    /** The indicators of an event that are not among these, in the campaign's order. */
    static List<Indicator> others(Campaign campaign, Collection<String> shown) {
        return campaign.indicators().stream()
                .filter(indicator -> indicator.scope() == Indicator.Scope.EVENT)
                .filter(indicator -> !shown.contains(indicator.id()))
                .toList();
    }
}
