package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Item.Answer;
import kz.onkundik.campaign.UsualWords;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import org.junit.jupiter.api.Test;

/** What the rows of a plan made from the letter are called. */
class PlanFromLetterTest {
    private static final LocalText WORDS = LocalText.of("ата-аналар жиналысын өткізу;", "провести собрание родителей.");

    @Test
    void aSloganStandsBeforeTheKind() {
        assertEquals(
                "«Менің құқығым»: дебат",
                PlanFromLetter.title(item(LocalText.of("Менің құқығым", null), WORDS, "debate"), "Дебат", Language.KK));
    }

    @Test
    void withoutASloganTheKindSaysIt() {
        assertEquals("Дебат", PlanFromLetter.title(item(null, WORDS, "debate"), "Дебат", Language.KK));
    }

    @Test
    void ofNoKnownKindTheLettersWordsSayIt() {
        Item item = item(null, WORDS, UsualWords.EVENT);
        assertEquals("Ата-аналар жиналысын өткізу", PlanFromLetter.title(item, "Іс-шара", Language.KK));
        assertEquals("Провести собрание родителей", PlanFromLetter.title(item, "Мероприятие", Language.RU));
    }

    @Test
    void longWordsAreCutBetweenTwoOfThem() {
        String title = PlanFromLetter.title(
                item(null, LocalText.of("балалар, ".repeat(40), null), UsualWords.EVENT), "Іс-шара", Language.KK);
        assertTrue(title.length() <= 111, title);
        assertTrue(title.endsWith("балалар\u2026"), title);
    }

    private static Item item(LocalText name, LocalText text, String kind) {
        return new Item(
                "i",
                "directions",
                1,
                name,
                text,
                kind,
                null,
                List.of(),
                Map.of(),
                null,
                List.of(),
                List.of(),
                Answer.EVENTS,
                List.of(),
                null,
                null,
                List.of());
    }
}
