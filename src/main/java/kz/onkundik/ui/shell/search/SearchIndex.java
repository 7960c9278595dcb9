package kz.onkundik.ui.shell.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Snapshot;

/** All that can be found in the open file as it stands, ready to be looked through while she types. */
final class SearchIndex {
    /** How many results of a kind are shown before she asks for all. */
    static final int FEW = 5;

    private final List<Entry> entries;

    SearchIndex(List<Entry> entries) {
        this.entries = entries;
    }

    /** What was found of one kind; {@code more} results of it are not shown. */
    record Group(Kind kind, List<Found> found, int more) {}

    /** Reads values only, so that any thread may do it. */
    static SearchIndex of(Snapshot now, Messages words) {
        return new SearchIndex(new SearchEntries(now, words).all());
    }

    /**
     * The results, kind by kind, the best of a kind first; none for an empty query.
     *
     * @param whole the kinds of which all results are wanted
     */
    List<Group> find(Query query, Set<Kind> whole) {
        Map<Kind, List<Entry>> fitting = new EnumMap<>(Kind.class);
        if (!query.isEmpty()) {
            for (Entry entry : entries) {
                if (entry.fits(query)) {
                    fitting.computeIfAbsent(entry.kind(), _ -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        List<Group> groups = new ArrayList<>();
        fitting.forEach((kind, all) -> {
            all.sort(Comparator.comparingInt((Entry entry) -> entry.weight(query))
                    .reversed());
            int shown = whole.contains(kind) ? all.size() : Math.min(FEW, all.size());
            groups.add(new Group(
                    kind,
                    all.stream().limit(shown).map(entry -> entry.found(query)).toList(),
                    all.size() - shown));
        });
        return groups;
    }
}
