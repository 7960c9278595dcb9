package kz.onkundik.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.HelpTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of the help: whole, in step with each other, and in the words that stand on the screens. */
class HelpPagesTest {
    private static final String ONLY_KAZAKH = "әғқңөұүһі";
    private static final String ONLY_RUSSIAN = "ёщъ";

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTopicHasAPage(Language language) {
        List<String> topics = Stream.of(HelpTopic.values()).map(HelpTopic::id).toList();

        assertEquals(topics, book(language).pages().stream().map(HelpPage::id).toList());
    }

    @Test
    void aPageSaysTheSameThingsInTheSameOrderInEveryLanguage() {
        var kazakh = book(Language.KK);
        for (Language other : List.of(Language.RU, Language.EN)) {
            for (HelpPage page : book(other).pages()) {
                assertEquals(structure(kazakh.page(page.id())), structure(page), page.id() + " " + other);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLinkLeadsToAnotherPage(Language language) {
        var book = book(language);
        Set<String> ids = book.pages().stream().map(HelpPage::id).collect(Collectors.toSet());
        for (HelpPage page : book.pages()) {
            for (String link : page.links()) {
                assertTrue(ids.contains(link) && !link.equals(page.id()), page.id() + " leads to " + link);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPictureWasMade(Language language) {
        var book = book(language);
        for (HelpPage page : book.pages()) {
            for (Block block : page.blocks()) {
                if (block instanceof Block.Picture picture) {
                    assertTrue(book.picture(picture.name()).isPresent(), picture.name());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsToBePressedIsCalledAsItIsOnTheScreen(Language language) {
        List<String> unknown = new ArrayList<>();
        for (HelpPage page : book(language).pages()) {
            spans(page)
                    .filter(Span.Bold.class::isInstance)
                    .map(Span::words)
                    .filter(words -> words.startsWith("["))
                    .forEach(words -> unknown.add(page.id() + ": " + words));
            assertFalse(text(page).contains("*") || text(page).contains("`"), page.id());
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void eachLanguageIsWrittenInItsOwnLetters() {
        for (HelpPage page : book(Language.RU).pages()) {
            assertEquals("", letters(page, ONLY_KAZAKH), page.id());
        }
        for (HelpPage page : book(Language.KK).pages()) {
            assertEquals("", letters(page, ONLY_RUSSIAN), page.id());
            assertTrue(!letters(page, ONLY_KAZAKH).isEmpty(), page.id());
        }
        for (HelpPage page : book(Language.EN).pages()) {
            assertTrue(text(page).codePoints().noneMatch(HelpPagesTest::isCyrillic), page.id());
        }
    }

    @Test
    void stepsAreNumberedFromOneAndStopAtTheNextHeading() {
        for (HelpPage page : book(Language.KK).pages()) {
            int next = 1;
            for (Block block : page.blocks()) {
                if (block instanceof Block.Step step) {
                    assertEquals(next++, step.number(), page.id());
                } else if (block instanceof Block.Heading) {
                    next = 1;
                }
            }
        }
    }

    @Test
    void aPageIsReadLineByLine() {
        HelpPage page = new PageReader(new Messages(Language.EN)).read("one", """
            # Title
            Press {common.close} or `Ctrl+F`, see [that](two).

            ## Head
            1. first
            - point
            ! mind
            : word : what it is
            ![A screen](plan)
            """);

        assertEquals("Title", page.title());
        assertEquals(
                List.of(
                        "Press Close or Ctrl+F, see that.",
                        "Head",
                        "first",
                        "point",
                        "mind",
                        "word \u2013 what it is",
                        "A screen"),
                page.lines());
        assertEquals(List.of("two"), page.links());
        assertEquals("Paragraph [Bold, Keys Ctrl+F, Link two]", structure(page).getFirst());
    }

    @Test
    void aPageIsFoundByItsWordsWithAndWithoutKazakhLetters() {
        var book = book(Language.KK);

        assertEquals("plan", book.find("жоспар жасау").getFirst().page().id());
        assertEquals(book.find("қайшылық"), book.find("кайшылык"));
        assertTrue(book.find("кайшылык").getFirst().line().contains("қайшылық"));
        assertEquals(List.of(), book.find("фывапролдж"));
        assertEquals(List.of(), book.find("  "));
    }

    /** The kind of each part, with its links and keys: what must be the same in all languages. */
    private static List<String> structure(HelpPage page) {
        return page.blocks().stream()
                .map(block -> block.getClass().getSimpleName()
                        + HelpPage.spans(block).stream()
                                .flatMap(span -> switch (span) {
                                    case Span.Plain _ -> Stream.<String>empty();
                                    case Span.Bold _ -> Stream.of("Bold");
                                    case Span.Keys keys -> Stream.of("Keys " + (isWord(keys) ? "word" : keys.words()));
                                    case Span.Link link -> Stream.of("Link " + link.page());
                                })
                                .sorted()
                                .collect(Collectors.joining(", ", " [", "]")))
                .toList();
    }

    /** The bar for spaces and the arrows bear no word of their own: each language has its own for them. */
    private static boolean isWord(Span.Keys keys) {
        return Set.of("Space", "Left", "Right", "Up", "Down").contains(keys.words())
                || keys.words().codePoints().anyMatch(HelpPagesTest::isCyrillic);
    }

    private static Stream<Span> spans(HelpPage page) {
        return page.blocks().stream().flatMap(block -> HelpPage.spans(block).stream());
    }

    private static String text(HelpPage page) {
        return page.title() + "\n" + String.join("\n", page.lines());
    }

    /** Those of the letters that stand in the page. */
    private static String letters(HelpPage page, String which) {
        String text = text(page).toLowerCase(Locale.ROOT);
        return which.chars()
                .filter(letter -> text.indexOf(letter) >= 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isCyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }

    private static HelpBook book(Language language) {
        return new HelpBook(new Messages(language));
    }
}
