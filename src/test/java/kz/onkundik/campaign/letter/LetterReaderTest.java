package kz.onkundik.campaign.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Campaign.Point;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Item.Concern;
import kz.onkundik.campaign.Item.Grades;
import kz.onkundik.campaign.letter.ReadLetter.Days;
import kz.onkundik.campaign.letter.ReadLetter.Due;
import kz.onkundik.campaign.letter.ReadLetter.Found;
import kz.onkundik.campaign.letter.ReadLetter.FoundItem;
import kz.onkundik.campaign.letter.ReadLetter.Reference;
import kz.onkundik.campaign.letter.ReadLetter.Section;
import kz.onkundik.campaign.letter.ReadLetter.Span;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import org.junit.jupiter.api.Test;

/** What the real letters of November 2023 say is recognised, in Kazakh word for word. */
class LetterReaderTest {
    private static final Campaign CAMPAIGN = RealLetters.CAMPAIGN;
    private static final Days TEN_DAYS = new Days(LocalDate.of(2023, 11, 15), LocalDate.of(2023, 11, 25), true);

    private final LetterReader reader = new LetterReader();

    @Test
    void theDistrictsLetterSaysItsDeadlineInItsOwnWordsAndCitesTheOblasts() {
        ReadLetter read = reader.read(RealLetters.DISTRICT, 2025);
        assertEquals(List.of(new Due(LocalDate.of(2023, 11, 29), false, false)), values(read.deadlines()));
        assertTrue(read.deadlines().getFirst().quote().startsWith("Атқарылған жұмыстар туралы мәліметті"));
        assertEquals(List.of(new Reference("03-6892", LocalDate.of(2023, 11, 15), true)), values(read.references()));
        assertEquals(Set.of("official_site", "social_network"), read.outlets());
        assertEquals(List.of(), read.items());
    }

    @Test
    void theOblastsLetterSaysTitleDaysItemsAndDeadline() {
        assertOblast(reader.read(RealLetters.oblast(), 2025));
    }

    @Test
    void aListInOneParagraphIsTakenApart() {
        assertOblast(reader.read(RealLetters.oblastInOneParagraph(), 2025));
    }

    @Test
    void whoSentALetterIsKnownByItsAddressOrItsLetterhead() {
        assertEquals("district", sentFrom(RealLetters.DISTRICT));
        assertEquals("oblast", sentFrom(RealLetters.oblast()));
        assertEquals("committee", sentFrom(RealLetters.committee()));
        assertEquals("committee", sentFrom(RealLetters.russian()));
        assertEquals(
                "oblast",
                sentFrom("Аудандық білім бөлімдерінің басшыларына; Қарасты мекемелердің басшыларына\n\n1. Ашу;"));
        assertEquals("committee", sentFrom("Балалардың құқықтарын қорғау комитеті\n\nОнкүндік өткізіледі.\n1. Ашу;"));
        assertEquals("district", sentFrom("Отдел образования района Т. Рыскулова\n\n1. Открытие;"));
        assertEquals(
                "district", sentFrom("Директорам школ\n\nНаправить отчёт в управление образования.\n1. Открытие;"));
    }

    @Test
    void whoSentALetterIsNotGuessedFromItsBody() {
        assertTrue(reader.read("1. Ашу;\n2. Ақпаратты білім басқармаларына жолдау.", 2025)
                .way()
                .isEmpty());
    }

    private String sentFrom(String letter) {
        return reader.read(letter, 2025).way().orElseThrow().value().from();
    }

    private static void assertOblast(ReadLetter read) {
        assertEquals(CAMPAIGN.title().kk(), read.titles().getFirst().value());
        assertEquals(new Span("onkundik", "republic"), read.spans().getFirst().value());
        assertEquals(List.of(TEN_DAYS), values(read.days()));
        assertEquals(List.of(new Due(LocalDate.of(2023, 11, 25), false, true)), values(read.deadlines()));
        assertEquals(
                new Reference("03-6892", LocalDate.of(2023, 11, 15), false),
                read.references().getFirst().value());
        assertEquals(List.of(new Section("directions", "")), read.sections());
        assertItems(Language.KK, "directions", read, 0);
    }

    @Test
    void theCommitteesRecommendationsAreRecognisedWhole() {
        ReadLetter read = reader.read(RealLetters.committee(), 2025);
        assertEquals(Language.KK, read.language());
        assertEquals(CAMPAIGN.title().kk(), read.titles().getFirst().value());
        assertEquals(TEN_DAYS, read.days().getFirst().value());
        assertEquals(
                List.of(new Reference("16-1-16-3/6645-И", LocalDate.of(2023, 11, 14), false)),
                values(read.references()),
                "№836 (IX) is a resolution's");
        assertEquals(List.of(new Due(LocalDate.of(2023, 11, 30), true, false)), values(read.deadlines()));
        assertEquals(List.of(CAMPAIGN.goal().kk()), values(read.goals()));
        assertEquals(List.of(CAMPAIGN.participants().kk()), values(read.participants()));
        assertEquals(texts(CAMPAIGN.tasks(), Language.KK), values(read.tasks()));
        assertEquals(texts(CAMPAIGN.expectedResults(), Language.KK), values(read.results()));
        assertEquals(
                List.of("directions", "information_support"),
                read.sections().stream().map(Section::id).toList());
        assertItems(Language.KK, "directions", read, 0);
        assertItems(Language.KK, "information_support", read, 1);
    }

    @Test
    void aRussianLetterIsReadAsWell() {
        ReadLetter read = reader.read(RealLetters.russian(), 2025);
        assertEquals(Language.RU, read.language());
        assertEquals(CAMPAIGN.title().ru(), read.titles().getFirst().value());
        assertEquals(new Span("onkundik", "republic"), read.spans().getFirst().value());
        assertEquals(TEN_DAYS, read.days().getFirst().value());
        assertEquals(
                new Reference("16-1-16-3/6645-И", LocalDate.of(2023, 11, 14), false),
                read.references().getFirst().value());
        assertEquals(
                List.of(LocalDate.of(2023, 11, 30), LocalDate.of(2023, 11, 25)),
                read.deadlines().stream().map(due -> due.value().day()).toList());
        assertEquals(List.of(CAMPAIGN.goal().ru()), values(read.goals()));
        assertEquals(texts(CAMPAIGN.tasks(), Language.RU), values(read.tasks()));
        assertEquals(texts(CAMPAIGN.expectedResults(), Language.RU), values(read.results()));
        assertItems(Language.RU, "directions", read, 0);
        assertItems(Language.RU, "information_support", read, 1);
    }

    @Test
    void whomAnItemNamesWhichGradesAndWhatHourIsRecognised() {
        List<FoundItem> items = reader.read(RealLetters.committee(), 2025).items();
        assertEquals(LocalDateTime.of(2023, 11, 20, 10, 0), items.getFirst().at());
        assertEquals(new Grades(1, 4), items.get(3).grades());
        assertEquals(new Grades(5, 11), items.get(4).grades());
        for (int i = 0; i < 11; i++) {
            Item known = CAMPAIGN.items().get(i);
            if (!items.get(i).types().isEmpty()) {
                for (String type : items.get(i).types()) {
                    assertEquals(Concern.REQUIRED, known.concern().get(type), known.id());
                }
            }
        }
        assertEquals(Set.of("orphan_org"), items.get(6).types());
        assertEquals(Set.of("general_school"), items.get(7).types());
        assertEquals(Set.of(), items.get(5).types(), "who is not named is not guessed");
    }

    @Test
    void whatIsNotRecognisedIsKeptAndSaid() {
        ReadLetter read = reader.read(RealLetters.DISTRICT, 2025);
        assertEquals(
                List.of("Қосымша 2 бет."),
                read.paragraphs().stream()
                        .filter(ReadLetter.Paragraph::isLeftOver)
                        .map(ReadLetter.Paragraph::text)
                        .toList());
        assertEquals(3, read.paragraphs().size());
        assertEquals(
                List.of("1954 жылы БҰҰ Бас Ассамблеясы №836 (IX) қарар қабылдады."),
                reader.read(RealLetters.committee(), 2025).paragraphs().stream()
                        .filter(ReadLetter.Paragraph::isLeftOver)
                        .map(ReadLetter.Paragraph::text)
                        .toList());
    }

    static void assertItems(Language language, String section, ReadLetter read, int index) {
        List<Item> known = CAMPAIGN.items().stream()
                .filter(item -> item.section().equals(section))
                .toList();
        List<FoundItem> found =
                read.items().stream().filter(item -> item.section() == index).toList();
        assertEquals(
                known.stream().map(item -> item.text().in(language)).toList(),
                found.stream().map(FoundItem::text).toList());
        assertEquals(
                known.stream().map(Item::number).toList(),
                found.stream().map(FoundItem::number).toList());
        if (language == Language.KK) {
            assertEquals(
                    known.stream()
                            .map(item -> item.name() == null ? "" : item.name().kk())
                            .toList(),
                    found.stream().map(FoundItem::name).toList());
        }
    }

    private static List<String> texts(List<Point> points, Language language) {
        return points.stream()
                .map(Point::text)
                .map((LocalText text) -> text.in(language))
                .toList();
    }

    private static <T> List<T> values(List<Found<T>> all) {
        return all.stream().map(Found::value).toList();
    }
}
