package kz.onkundik.ui.shell.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.text.Folding;

/**
 * Something that can be found.
 *
 * @param title what it is called
 * @param detail which one of several it is; may be empty
 * @param texts what else is said of it, and shown where the words stand only there
 */
record Entry(Kind kind, Place place, String title, String detail, List<String> texts, Folded folded) {

    /** The same texts, folded once for all searches. */
    private record Folded(String title, String detail, List<String> texts, List<String> all) {}

    static Entry of(Kind kind, Place place, String title, String detail, String... texts) {
        List<String> said = Arrays.stream(texts)
                .filter(text -> text != null && !text.isBlank())
                .toList();
        List<String> folded = said.stream().map(Folding::folded).toList();
        List<String> all = new ArrayList<>(List.of(Folding.folded(title), Folding.folded(detail)));
        all.addAll(folded);
        return new Entry(kind, place, title, detail, said, new Folded(all.get(0), all.get(1), folded, all));
    }

    /** What was written about an event: found by its own words alone, for the event's name is found beside it. */
    static Entry story(Place place, String title, String story) {
        String folded = Folding.folded(story);
        return new Entry(
                Kind.STORY, place, title, "", List.of(story), new Folded("", "", List.of(folded), List.of(folded)));
    }

    boolean fits(Query query) {
        return query.allIn(folded.all);
    }

    int weight(Query query) {
        return query.weight(folded.title);
    }

    Found found(Query query) {
        Marked shown = Marked.of(detail, query);
        if (!query.allIn(List.of(folded.title, folded.detail))) {
            for (int i = 0; i < texts.size(); i++) {
                String text = folded.texts.get(i);
                if (query.words().stream().anyMatch(text::contains)) {
                    shown = Marked.excerpt(texts.get(i), query);
                    break;
                }
            }
        }
        return new Found(kind, place, Marked.of(title, query), shown);
    }
}
