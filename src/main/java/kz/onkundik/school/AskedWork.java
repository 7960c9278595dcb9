package kz.onkundik.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.onkundik.campaign.Campaign;

/**
 * Work as a campaign asks for it. Another revision may no longer ask for an item or a number that something was done for:
 * what was done stays in the file, and is seen without it; an event whose items are all gone becomes a general one.
 */
public final class AskedWork {
    private final Campaign campaign;

    private AskedWork(Campaign campaign) {
        this.campaign = campaign;
    }

    /** All that is planned and done, seen by this campaign. */
    public static Work of(Work work, Campaign campaign) {
        return new AskedWork(campaign).of(work);
    }

    private Work of(Work work) {
        return new Work(
                numbers(work.contingent()),
                work.concerns().stream().filter(one -> isAsked(one.item())).toList(),
                work.plan().stream()
                        .map(row -> row.withItems(items(row.items())))
                        .toList(),
                work.events().stream()
                        .map(event -> event.asked(items(event.items()), numbers(event.counts())))
                        .toList(),
                work.draft().withCounts(numbers(work.draft().counts())),
                work.issued(),
                work.keptClashes());
    }

    private boolean isAsked(String item) {
        return campaign.item(item).isPresent();
    }

    private List<String> items(List<String> ids) {
        return ids.stream().filter(this::isAsked).toList();
    }

    private Map<String, Long> numbers(Map<String, Long> all) {
        Map<String, Long> asked = new LinkedHashMap<>(all);
        asked.keySet().removeIf(id -> campaign.indicator(id).isEmpty());
        return asked.size() == all.size() ? all : asked;
    }
}
