package kz.onkundik.campaign.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.onkundik.campaign.letter.ReadLetter.Days;
import kz.onkundik.campaign.letter.ReadLetter.FoundItem;
import kz.onkundik.campaign.letter.ReadLetter.Reference;
import kz.onkundik.campaign.letter.ReadLetter.Role;
import kz.onkundik.campaign.letter.ReadLetter.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which letters write days, deadlines, numbers and lists. */
class LetterFormsTest {
    private final LetterReader reader = new LetterReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 жылдың 15-25 қарашасы аралығында онкүндік өтеді | 2023-11-15 | 2023-11-25
            2023 жылғы 15–25 қараша аралығында | 2023-11-15 | 2023-11-25
            2023 жылғы 15 қарашадан 25 қарашаға дейін өткізіледі | 2023-11-15 | 2023-11-25
            2023 жылғы 25 қарашадан бастап 5 желтоқсанға дейін | 2023-11-25 | 2023-12-05
            15.11.2023 - 25.11.2023 | 2023-11-15 | 2023-11-25
            15-25.11.2023 күндері | 2023-11-15 | 2023-11-25
            қараша айы бойы | 2025-11-01 | 2025-11-30
            2024 жылғы ақпан айында айлық өткізіледі | 2024-02-01 | 2024-02-29
            2024 жылдың наурыз айы бойы | 2024-03-01 | 2024-03-31
            с 15 по 25 ноября 2023 года | 2023-11-15 | 2023-11-25
            с 25 ноября по 5 декабря 2023 года | 2023-11-25 | 2023-12-05
            с 25 декабря 2023 года по 10 января | 2023-12-25 | 2024-01-10
            15–25 ноября 2023 г. проходит декадник | 2023-11-15 | 2023-11-25
            в течение марта 2024 года | 2024-03-01 | 2024-03-31
            в ноябре 2023 года пройдёт месячник | 2023-11-01 | 2023-11-30
            2023 жылғы 25 желтоқсан мен 2024 жылғы 10 қаңтар аралығында | 2023-12-25 | 2024-01-10
            2023 жылғы 15-25 қараша | 2023-11-15 | 2023-11-25
            """)
    void days(String sentence, LocalDate first, LocalDate last) {
        ReadLetter read = reader.read(sentence, 2025);
        Days days = read.days().getFirst().value();
        assertEquals(first, days.first());
        assertEquals(last, days.last());
        assertEquals(List.of(), read.deadlines(), "a span is no deadline");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ақпаратты ағымдағы жылдың 29 қарашасына дейін тапсыру қажет. | 2025-11-29
            2023 жылдың 25 қарашасына дейін ұсынуды сұраймыз | 2023-11-25
            ағымдағы жылғы 30 қарашаға дейін жариялауды | 2025-11-30
            25.11.2023 дейін ұсынылсын | 2023-11-25
            Есепті 25.11.2023 жылға дейін тапсырыңыздар | 2023-11-25
            29 қарашадан кешіктірмей жолдаңыздар | 2025-11-29
            25 қарашада сағат 17.00-ге дейін | 2025-11-25
            Отчёт представить до 29 ноября | 2025-11-29
            не позднее 29 ноября 2023 года | 2023-11-29
            Информацию направить в срок до 25.11.2023 г. | 2023-11-25
            до 17.00 часов 25 ноября текущего года | 2025-11-25
            """)
    void deadlines(String sentence, LocalDate day) {
        assertEquals(
                List.of(day),
                reader.read(sentence, 2025).deadlines().stream()
                        .map(due -> due.value().day())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            № 16-1-16-3/6645-И, 14.11.2023 | 16-1-16-3/6645-И | 2023-11-14
            15.11.2023 жылғы №03-6892 | 03-6892 | 2023-11-15
            2023 жылғы 14 қарашадағы № 16-1-16-3/6645-И | 16-1-16-3/6645-И | 2023-11-14
            от 14.11.2023 № 16-1-16-3/6645-И | 16-1-16-3/6645-И | 2023-11-14
            № 03-6892 от 15 ноября 2023 года | 03-6892 | 2023-11-15
            14.11.2023 ж. № 325 | 325 | 2023-11-14
            """)
    void numbersAndDatesOfLetters(String line, String number, LocalDate date) {
        assertEquals(
                new Reference(number, date, false),
                reader.read(line, 2025).references().getFirst().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            №0 «Үлгі» жалпы орта білім беретін мектебі
            №836 (IX) қарар қабылданды
            «Мерекелер туралы» 2001 жылғы 13 желтоқсандағы № 267-II Заңның 5-бабы
            в соответствии с приказом от 12.01.2022 № 16-П
            """)
    void numbersOfSchoolsLawsAndOrdersAreNoLetters(String line) {
        assertEquals(List.of(), reader.read(line, 2025).references());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            «А» атты республикалық онкүндік өтеді | onkundik | republic
            «А» атты аудандық айлық өтеді | ailyq | district
            проводится областной месячник «А» | ailyq | oblast
            «А» апталығы өтеді | aptalyq | ''
            проводится республиканская акция «А» | nauqan | republic
            """)
    void whatIsHeldAndWhoseItIs(String sentence, String kind, String scope) {
        ReadLetter read = reader.read(sentence, 2025);
        assertEquals(new Span(kind, scope), read.spans().getFirst().value());
        assertEquals("А", read.titles().getFirst().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1) | 2)
            1. | 2.
            1 ) | 2 )
            1-бағыт. | 2-бағыт.
            1-бағыт: | 2-бағыт:
            I. | II.
            І. | ІІ.
            Направление 1. | Направление 2.
            • | •
            – | –
            """)
    void listsOfAnyMarks(String first, String second) {
        List<FoundItem> items = reader.read(
                        "Негізгі бағыттар:\n%s Сурет байқауын өткізу;\n%s Дебат өткізу.".formatted(first, second), 2025)
                .items();
        assertEquals(
                Map.of(1, "Сурет байқауын өткізу", 2, "Дебат өткізу"),
                items.stream().collect(Collectors.toMap(FoundItem::number, FoundItem::text)));
    }

    @Test
    void aListOfTwoLevelsIsSections() {
        ReadLetter read = reader.read("""
                1. Құқықтық сауат
                1.1 Заңгермен кездесу
                1.2 Дебат сайысы
                2. Спорт
                2.1 Отбасылық жарыс
                """, 2025);
        assertEquals(
                List.of("Құқықтық сауат", "Спорт"),
                read.sections().stream().map(ReadLetter.Section::title).toList());
        assertEquals(
                List.of("Заңгермен кездесу", "Дебат сайысы", "Отбасылық жарыс"),
                read.items().stream().map(FoundItem::text).toList());
        assertEquals(
                List.of(0, 0, 1), read.items().stream().map(FoundItem::section).toList());
    }

    @Test
    void romanNumbersOverArabicOnesAreSections() {
        ReadLetter read = reader.read("""
                I. Негізгі бағыттар
                1) Дебат сайысы;
                2) Эссе байқауы.
                II. Ақпараттық сүйемелдеу
                1) Сайтта жариялау.
                """, 2025);
        assertEquals(
                List.of("directions", "information_support"),
                read.sections().stream().map(ReadLetter.Section::id).toList());
        assertEquals(3, read.items().size());
    }

    @Test
    void aListThatLostItsNumbersIsKnownByItsSemicolons() {
        ReadLetter read = reader.read("""
                Келесі бағыттар бойынша іс-шаралар ұйымдастыру ұсынылады:
                Сурет байқауын өткізу;
                Дебат сайысын ұйымдастыру;
                Ата-аналар жиналысын өткізу.
                Қосымша: 2 бет.
                """, 2025);
        assertEquals(
                List.of("Сурет байқауын өткізу", "Дебат сайысын ұйымдастыру", "Ата-аналар жиналысын өткізу"),
                read.items().stream().map(FoundItem::text).toList());
        assertTrue(read.paragraphs().getLast().isLeftOver());
    }

    @Test
    void subpointsBelongToTheirItem() {
        List<FoundItem> items = reader.read("""
                1) Сайыстар өткізу:
                – сурет байқауы;
                – эссе байқауы;
                2) Дебат өткізу.
                """, 2025).items();
        assertEquals(
                List.of("Сайыстар өткізу: – сурет байқауы; – эссе байқауы", "Дебат өткізу"),
                items.stream().map(FoundItem::text).toList());
    }

    @Test
    void aNumberThatStandsTwiceGivesWay() {
        assertEquals(
                List.of(1, 2, 3),
                reader.read("1) Дебат өткізу;\n2) Эссе жазу;\n2) Сурет салу.", 2025).items().stream()
                        .map(FoundItem::number)
                        .toList());
    }

    @Test
    void whatThePersonSaysOfAParagraphHolds() {
        String text = "Мектепте дебат өткізілсін.\n1) Сурет байқауы;\n2) Эссе байқауы.";
        ReadLetter read = reader.read(text, 2025, Map.of(0, Role.ITEM, 1, Role.TASK, 2, Role.TEXT));
        assertEquals(
                List.of("Мектепте дебат өткізілсін"),
                read.items().stream().map(FoundItem::text).toList());
        assertEquals("Сурет байқауы", read.tasks().getFirst().value());
        assertTrue(read.paragraphs().getLast().isLeftOver());
    }

    @Test
    void aTextWithoutAnythingSaysNothing() {
        for (String text : List.of("", "   \n\n ", "Сәлем!", "2023", "1)", "1) ", "№", "«»", "--", "15.11")) {
            ReadLetter read = reader.read(text, 2025);
            assertEquals(List.of(), read.items(), text);
            assertEquals(List.of(), read.days(), text);
            assertEquals(List.of(), read.references(), text);
            assertFalse(read.paragraphs().stream().anyMatch(p -> p.text().isBlank()), text);
        }
    }

    @Test
    void aLatinLetterInAKazakhWordIsPassedOver() {
        ReadLetter read = reader.read("Негiзгi бағыттар:\n1) дебат өткiзу\n25 қарашаға дейiн тапсыру", 2025);
        assertEquals(1, read.deadlines().size());
        assertEquals("directions", read.sections().getFirst().id());
    }
}
