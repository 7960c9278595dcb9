package kz.onkundik.ui.shell.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    @TempDir
    Path folder;

    private SchoolModel school;
    private Snapshot now;
    private SearchIndex index;

    @BeforeEach
    void open() {
        school = SchoolFixture.sample(folder);
        now = school.snapshot().get();
        index = SearchIndex.of(now, new Messages(Language.KK));
    }

    @AfterEach
    void close() {
        school.close(() -> {});
    }

    @Test
    void wordsAreFoundInEventsPlanStoriesLinksAndItems() {
        assertEquals(
                Set.of(Kind.EVENT, Kind.STORY, Kind.LINK, Kind.ITEM),
                find("бала құқығы").stream().map(SearchIndex.Group::kind).collect(Collectors.toSet()));
        assertEquals(Kind.PLAN, find("қайырымдылық жәрмеңкесі").get(1).kind());
        assertEquals(Kind.PERSON, find("Үлгібаева").getLast().kind());
    }

    @Test
    void lettersThatOnlyKazakhHasAreFoundWithoutThem() {
        assertEquals(titles("қайырымдылық жәрмеңке"), titles("КАЙЫРЫМДЫЛЫК жарменке"));
        assertTrue(titles("жарменке").size() > 1);
    }

    @Test
    void theWordsStandOutInWhatIsShown() {
        Found fair = find("жарменке").getFirst().found().getFirst();
        assertEquals(
                List.of("жәрмеңке"),
                fair.title().runs().stream()
                        .filter(Marked.Run::found)
                        .map(Marked.Run::text)
                        .toList());
        assertEquals(
                "«Балалар игілігі үшін» қайырымдылық жәрмеңкесі", fair.title().text());
    }

    @Test
    void whereTheTitleDoesNotHoldThemTheTextAroundThemIsShown() {
        Found found = find("Мектеп фойесі").getFirst().found().getFirst();
        assertEquals("Мектеп фойесі", found.detail().text());
        Marked excerpt = Marked.excerpt("а ".repeat(100) + "Шұғыла орталығы" + " б".repeat(100), Query.of("шугыла"));
        assertTrue(excerpt.text().startsWith("…а"), excerpt.text());
        assertTrue(excerpt.text().endsWith("б…"), excerpt.text());
        assertTrue(excerpt.runs().contains(new Marked.Run("Шұғыла", true)), excerpt.text());
    }

    @Test
    void aResultLeadsToTheVeryPlace() {
        UUID fair = now.work().events().stream()
                .filter(event -> event.title().contains("жәрмеңкесі"))
                .findFirst()
                .orElseThrow()
                .uuid();
        List<SearchIndex.Group> groups = find("жәрмеңкесі");
        assertEquals(
                Place.of("event", fair.toString()),
                groups.getFirst().found().getFirst().place());
        assertEquals(
                new Place("event", fair.toString(), "links"),
                groups.get(2).found().getFirst().place());
        assertEquals(
                new Place("event", fair.toString(), "story"),
                find("қолөнер бұйымдары").getFirst().found().getFirst().place());
    }

    @Test
    void theBestOfAKindStandFirstAndTheRestIsCounted() {
        SearchIndex.Group links = find("mektep").getFirst();
        assertEquals(SearchIndex.FEW, links.found().size());
        assertTrue(links.more() > 0);
        SearchIndex.Group all =
                index.find(Query.of("mektep"), Set.of(Kind.LINK)).getFirst();
        assertEquals(links.found().size() + links.more(), all.found().size());
        assertEquals(0, all.more());

        assertEquals(
                "Мен бақытты баламын!",
                index.find(Query.of("мен"), Set.of()).stream()
                        .filter(group -> group.kind() == Kind.ITEM)
                        .flatMap(group -> group.found().stream())
                        .map(found -> found.title().text().replaceFirst("^\\d+\\. ", ""))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void nothingIsFoundForNothingAndForWhatIsNotThere() {
        assertEquals(List.of(), find("  "));
        assertEquals(List.of(), find("wxyz"));
    }

    /** Two thousand events, as in a file of many years; a budget of a blink, ten times what it takes. */
    @Test
    void twoThousandEventsAreLookedThroughInABlink() {
        List<Entry> many = new ArrayList<>();
        for (int events = 0; events < 2000; events += now.work().events().size()) {
            many.addAll(new SearchEntries(now, new Messages(Language.KK)).all());
        }
        var all = new SearchIndex(many);
        all.find(Query.of("мектеп"), Set.of());
        long start = System.nanoTime();
        for (String typed : List.of("м", "ме", "мек", "мект", "мектеп", "мектеп бала")) {
            all.find(Query.of(typed), Set.of());
        }
        long each = (System.nanoTime() - start) / 6 / 1_000_000;
        assertTrue(each < 150, () -> each + " ms");
    }

    private List<SearchIndex.Group> find(String typed) {
        return index.find(Query.of(typed), Set.of());
    }

    private List<String> titles(String typed) {
        return find(typed).stream()
                .flatMap(group -> group.found().stream())
                .map(found -> found.kind() + found.title().text())
                .toList();
    }
}
