package kz.onkundik.campaign.letter;

import java.util.stream.Collectors;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.Item;
import kz.onkundik.text.Language;

/** The letters of November 2023 as they read, put together from their sentences and the items of the campaign. */
public final class RealLetters {
    public static final Campaign CAMPAIGN =
            CampaignReader.read(BuiltInCampaigns.all().getFirst());

    public static final String DISTRICT = """
            Т.Рысқұлов аудандық білім бөліміне қарасты мекеме басшыларына!

            Аудан білім бөлімі Сіздерге облыс әкімдігінің білім басқармасының 15.11.2023 жылғы №03-6892 шығыс хатын жұмыс үшін жолдайды. Атқарылған жұмыстар туралы мәліметті әр тармақ бойынша ақпаратты мекеменің ресми сайттарымен әлеуметтік желіге және аудандық білім бөліміне ағымдағы жылдың 29 қарашасына дейін тапсыру қажет.
            Қосымша 2 бет.
            """;

    private static final String OBLAST_BEFORE = """
            15.11.2023 жылғы № 03-6892
            Тараз қаласы мен аудандық білім бөлімдерінің басшыларына (тізім бойынша)

            2023 жылдың 15-25 қарашасы аралығында «Дүниежүзілік балаларды қорғау күні: балаларға арналған өмір» атты республикалық онкүндік өткізіледі. Осыған байланысты іс шараларды келесі негізгі бағыттар бойынша іске асыру ұсынылады:
            """;

    private static final String OBLAST_AFTER = """
            Республикалық онкүндіктің ұсынымдарын жолдай отырып, орындалуы бойынша ақпаратты 2023 жылдың 25 қарашасына дейін ұсынуды сұраймыз.
            Қосымша: 7 бет.
            """;

    private RealLetters() {}

    /** The oblast's letter with its eleven directions, each a paragraph as Word gives them. */
    public static String oblast() {
        return OBLAST_BEFORE + directions(Language.KK, ") ", ";\n") + OBLAST_AFTER;
    }

    /** The same, all directions in one paragraph. */
    public static String oblastInOneParagraph() {
        return OBLAST_BEFORE.strip() + " " + directions(Language.KK, ") ", "; ").strip() + "\n" + OBLAST_AFTER;
    }

    /** The Committee's recommendations whole. */
    public static String committee() {
        return """
                № 16-1-16-3/6645-И, 14.11.2023
                Облыстардың, Астана және Алматы қалаларының білім басқармаларына

                Қазақстан Республикасы Оқу-ағарту министрлігінің Балалардың құқықтарын қорғау комитеті 2023 жылдың 15-25 қарашасы аралығында «%s» атты республикалық онкүндік өткізу жөнінде ұсынымдарды жолдайды.
                1954 жылы БҰҰ Бас Ассамблеясы №836 (IX) қарар қабылдады.
                Осыған байланысты атқарылған іс-шаралар туралы ақпараттарды облыстық және қалалық білім басқармаларының, аудандық білім бөлімдерінің сайттарында ағымдағы жылғы 30 қарашаға дейін жариялауды және сайттардың сілтемелерін поштаға жолдауларыңызды сұраймыз.

                Мақсаты: %s.
                Міндеттері:
                %s
                Қатысушылар: %s

                Негізгі бағыттар:
                %s
                Іс-шараларды ақпараттық сүйемелдеу:
                %s
                Күтілетін нәтижелер:
                %s""".formatted(
                        CAMPAIGN.title().kk(),
                        CAMPAIGN.goal().kk(),
                        CAMPAIGN.tasks().stream()
                                .map(task -> task.number() + ") " + task.text().kk() + ";")
                                .collect(Collectors.joining("\n")),
                        CAMPAIGN.participants().kk(),
                        directions(Language.KK, ") ", ";\n"),
                        items("information_support", Language.KK, ") ", ";\n"),
                        CAMPAIGN.expectedResults().stream()
                                .map(result -> "• " + result.text().kk() + ";")
                                .collect(Collectors.joining("\n")));
    }

    /** A Russian letter of the same, numbered "1.", with the words that such letters have. */
    public static String russian() {
        return """
                Исх. № 16-1-16-3/6645-И от 14 ноября 2023 года
                Руководителям управлений образования

                С 15 по 25 ноября 2023 года проводится республиканский декадник «%s».
                Цель: %s
                Задачи:
                %s
                Основные направления:
                %s
                Информационное сопровождение:
                %s
                Ожидаемые результаты:
                %s
                Информацию о проведённых мероприятиях просим опубликовать на сайтах управлений и отделов образования до 30 ноября текущего года, отчёт представить не позднее 25.11.2023 г.
                """.formatted(
                        CAMPAIGN.title().ru(),
                        CAMPAIGN.goal().ru(),
                        CAMPAIGN.tasks().stream()
                                .map(task -> task.number() + ". " + task.text().ru() + ";")
                                .collect(Collectors.joining("\n")),
                        directions(Language.RU, ". ", ".\n"),
                        items("information_support", Language.RU, ". ", ";\n"),
                        CAMPAIGN.expectedResults().stream()
                                .map(result -> "– " + result.text().ru() + ";")
                                .collect(Collectors.joining("\n")));
    }

    private static String directions(Language language, String after, String end) {
        return items("directions", language, after, end);
    }

    private static String items(String section, Language language, String after, String end) {
        return CAMPAIGN.items().stream()
                .filter(item -> item.section().equals(section))
                .map(item -> item.number() + after + text(item, language) + end)
                .collect(Collectors.joining());
    }

    private static String text(Item item, Language language) {
        return item.text().in(language);
    }
}
