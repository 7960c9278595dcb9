package kz.onkundik.campaign.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import kz.onkundik.campaign.letter.ReadLetter.Found;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that comes from Word or from a PDF is the same letter: spaces, quotes and broken lines aside. */
class PastedTextTest {
    private final LetterReader reader = new LetterReader();

    @ParameterizedTest
    @ValueSource(ints = {64, 78, 96})
    void linesThatAPageBrokeAreJoined(int width) {
        assertCommittee(reader.read(broken(RealLetters.committee(), width, false), 2025));
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 78, 96})
    void wordsThatAPageDividedAreWhole(int width) {
        assertCommittee(reader.read(broken(RealLetters.committee(), width, true), 2025));
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 90})
    void aRussianLetterFromAPdfIsReadToo(int width) {
        ReadLetter read = reader.read(broken(RealLetters.russian(), width, true), 2025);
        LetterReaderTest.assertItems(Language.RU, "directions", read, 0);
        LetterReaderTest.assertItems(Language.RU, "information_support", read, 1);
        assertEquals(RealLetters.CAMPAIGN.title().ru(), read.titles().getFirst().value());
    }

    @Test
    void spacesThatDoNotBreakAndSoftHyphensAndWindowsLinesAreNothing() {
        String word = RealLetters.committee()
                .replace(" 2023", "\u00A02023")
                .replace("№ ", "№\u202F")
                .replace("балалар", "бала\u00ADлар")
                .replace(") ", ")\t")
                .replace("\n", "\r\n")
                .replace("• ", "\uF0B7\t");
        assertCommittee(reader.read(word, 2025));
    }

    @Test
    void aHyphenThatBelongsToTheWordStays() {
        ReadLetter read = reader.read("""
                Негізгі бағыттар:
                1) «Алтын күз» атты мерекелік іс-
                шаралар, ата-
                аналар жиналысы және сынып са-
                ғаттарын ұйымдастыру;
                2) күш-
                жігерді біріктіру""", 2025);
        assertEquals(
                List.of(
                        "«Алтын күз» атты мерекелік іс-шаралар, ата-аналар жиналысы және сынып сағаттарын ұйымдастыру",
                        "күш-жігерді біріктіру"),
                read.items().stream().map(ReadLetter.FoundItem::text).toList());
    }

    @Test
    void quotesOfAnyKindHoldATitleOrASlogan() {
        for (String quotes : List.of("«%s»", "“%s”", "„%s“", "\"%s\"")) {
            String text = """
                    2025 жылғы 1-10 қазан аралығында %s атты облыстық онкүндік өткізіледі.
                    1. %s сурет байқауы
                    """.formatted(quotes.formatted("Саналы ұрпақ"), quotes.formatted("Менің отбасым"));
            ReadLetter read = reader.read(text, 2025);
            assertEquals("Саналы ұрпақ", read.titles().getFirst().value(), quotes);
            assertEquals("Менің отбасым", read.items().getFirst().name(), quotes);
        }
    }

    @Test
    void quotesWithinQuotesBelongToTheTitle() {
        ReadLetter read = reader.read("«Қазақстан – «Бәйтерек» елі» атты республикалық айлық өтеді.", 2025);
        assertEquals("Қазақстан – «Бәйтерек» елі", read.titles().getFirst().value());
    }

    private static void assertCommittee(ReadLetter read) {
        LetterReaderTest.assertItems(Language.KK, "directions", read, 0);
        LetterReaderTest.assertItems(Language.KK, "information_support", read, 1);
        assertEquals(
                RealLetters.CAMPAIGN.tasks().stream()
                        .map(task -> task.text().kk())
                        .toList(),
                read.tasks().stream().map(Found::value).toList());
        assertEquals(
                RealLetters.CAMPAIGN.expectedResults().stream()
                        .map(result -> result.text().kk())
                        .toList(),
                read.results().stream().map(Found::value).toList());
        assertEquals(RealLetters.CAMPAIGN.goal().kk(), read.goals().getFirst().value());
        assertEquals(
                RealLetters.CAMPAIGN.participants().kk(),
                read.participants().getFirst().value());
        assertEquals(
                RealLetters.CAMPAIGN.start(), read.days().getFirst().value().first());
        assertEquals(1, read.deadlines().size());
    }

    /** The text as it comes from a page so many letters wide, perhaps with words divided at the ends of lines. */
    private static String broken(String text, int width, boolean divided) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", 0)) {
            String rest = paragraph.strip();
            while (rest.length() > width) {
                int space = rest.lastIndexOf(' ', width);
                int end = space;
                if (divided) {
                    int room = width - 1;
                    int next = rest.indexOf(' ', space + 1);
                    boolean letters = rest.substring(space + 1, next < 0 ? rest.length() : next)
                            .chars()
                            .allMatch(Character::isLetter);
                    if (letters && room - space > 4 && (next < 0 ? rest.length() : next) - room > 3) {
                        lines.add(rest.substring(0, room) + "-");
                        rest = rest.substring(room);
                        continue;
                    }
                }
                lines.add(rest.substring(0, end));
                rest = rest.substring(end + 1);
            }
            lines.add(rest);
        }
        return String.join("\n", lines);
    }
}
