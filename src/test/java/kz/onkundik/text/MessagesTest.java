package kz.onkundik.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.text.CodesInSources.Use;
import org.junit.jupiter.api.Test;

/** Every sentence that the program can need is there, in all three languages, and means the same. */
class MessagesTest {
    private static final Messages KK = new Messages(Language.KK);
    private static final Messages RU = new Messages(Language.RU);
    private static final Messages EN = new Messages(Language.EN);

    /** Names, units and addresses that are the same in several languages. */
    private static final Set<String> SAME_IN_SEVERAL = Set.of(
            "common.size.kb",
            "common.size.mb",
            "weekday.short.3",
            "newfile.usual.head",
            "doc.signature.seal",
            "doc.contact.phone",
            "editor.field.addressee",
            "events.link-example",
            "report.file-name",
            "keys.replace.by.NCALAYER",
            "report.method.ncalayer",
            "report.sha256",
            "events.mode.ONLINE",
            "report.column.file",
            "report.file",
            "report.language.short.ru",
            "settings.contingent");

    @Test
    void whatWasTypedIsQuotedByItsBeginningAndANameIsSaidWhole() {
        String title = "Дүниежүзілік балаларды қорғау күніне арналған салтанатты ашылу рәсімі";
        String typed = "x".repeat(5000);
        Problem.Place place = Problem.Place.of("event", "");
        for (Messages each : List.of(KK, RU, EN)) {
            String said = each.text(Problem.error("link.malformed", place, title, typed));
            assertTrue(said.contains(title) && said.contains("xxx\u2026"), said);
            assertTrue(said.length() < title.length() + 140, said);
            assertTrue(each.text("plan.time-refused", typed).length() < 100);
        }
        assertEquals(
                "«25:99» – уақыт емес. Мысалы: 14:30", KK.text(Problem.error("events.time-malformed", place, "25:99")));
    }

    @Test
    void everyFailureHasItsSentenceInThreeLanguages() throws Exception {
        List<Use> thrown = CodesInSources.failures();
        assertTrue(thrown.size() > 80, () -> "the search finds " + thrown.size() + " only");
        assertEquals(List.of(), unsaid(thrown));
    }

    @Test
    void everyProblemHasItsSentenceInThreeLanguages() throws Exception {
        List<Use> found = CodesInSources.problems();
        assertTrue(found.size() > 14, () -> "the search finds " + found.size() + " only");
        assertEquals(List.of(), unsaid(found));
    }

    @Test
    void everyActHasItsNameInThreeLanguages() throws Exception {
        Set<String> acts = CodesInSources.acts().stream().map(Use::code).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(acts.size() > 25, () -> "the search finds " + acts);
        assertEquals(
                List.of(),
                acts.stream()
                        .filter(act -> Stream.of(KK, RU, EN).anyMatch(messages -> !messages.has("act." + act)))
                        .toList());
    }

    @Test
    void everyKeyNamedInTheSourcesExists() throws Exception {
        assertEquals(
                List.of(),
                CodesInSources.messages().stream()
                        .filter(use -> !KK.has(use.code()) || !RU.has(use.code()))
                        .toList());
    }

    @Test
    void everyVerdictAndTrustHasItsWords() {
        Stream<String> keys = Stream.concat(
                Arrays.stream(VerdictCode.values()).map(code -> "verdict." + code),
                Arrays.stream(Trust.values()).map(trust -> "trust." + trust));
        assertEquals(
                List.of(),
                keys.filter(key -> !KK.has(key) || !RU.has(key) || !EN.has(key)).toList());
    }

    @Test
    void aCodeWithoutSentenceOrWithTooFewArgumentsIsFound() {
        List<Use> thrown = CodesInSources.failuresIn(
                "throw new Failure(e, \"no.such-code\", a(b, c), \"x, y\"); new Failure(\"json.value\", path);");
        assertEquals(
                List.of("no.such-code", "json.value"),
                thrown.stream().map(Use::code).toList());
        assertEquals(List.of(2, 1), thrown.stream().map(Use::arguments).toList());
        assertEquals(thrown, unsaid(thrown));
    }

    @Test
    void allLanguagesHaveTheSameKeys() {
        assertEquals(Set.of(), BundleFaults.unlikeKeys(KK.keys(), RU.keys()));
        assertEquals(Set.of(), BundleFaults.unlikeKeys(withoutDocuments(KK), withoutDocuments(EN)));
        assertEquals(Set.of("b", "c"), BundleFaults.unlikeKeys(Set.of("a", "b"), Set.of("a", "c")));
    }

    @Test
    void allLanguagesUseTheSameArguments() {
        assertEquals(List.of(), BundleFaults.unlikeArguments(sentences(KK), sentences(RU)));
        assertEquals(List.of(), BundleFaults.unlikeArguments(sentences(KK), sentences(EN)));
        assertEquals(List.of("a"), BundleFaults.unlikeArguments(Map.of("a", "{0} {1}"), Map.of("a", "{0}")));
    }

    @Test
    void wordsHaveAsManyFormsAsTheirLanguage() {
        assertEquals(List.of(), BundleFaults.wrongForms(sentences(KK), 1));
        assertEquals(List.of(), BundleFaults.wrongForms(sentences(RU), 3));
        assertEquals(List.of(), BundleFaults.wrongForms(sentences(EN), 2));
        assertEquals(List.of("a"), BundleFaults.wrongForms(Map.of("a", "{0|день|дня}"), 3));
    }

    @Test
    void everySentenceIsTranslated() {
        Map<String, String> kazakh = sentences(KK);
        Map<String, String> russian = sentences(RU);
        Set<String> same = SAME_IN_SEVERAL;
        assertEquals(
                List.of(),
                BundleFaults.notTranslated(kazakh, sentences(EN)).stream()
                        .filter(key -> !same.contains(key))
                        .toList());
        assertEquals(
                List.of(),
                BundleFaults.notTranslated(russian, sentences(EN)).stream()
                        .filter(key -> !same.contains(key))
                        .toList());
        assertEquals(List.of(), BundleFaults.notKazakh(kazakh));
        assertEquals(
                List.of(),
                BundleFaults.notRussian(russian, kazakh).stream()
                        .filter(key -> !same.contains(key))
                        .toList());
    }

    @Test
    void aSentenceLeftInAnotherLanguageIsFound() {
        Map<String, String> english = Map.of("a", "There is no file");
        String russian = "Неверный пароль ключа. Проверьте раскладку клавиатуры";
        assertEquals(List.of("a"), BundleFaults.notTranslated(english, english));
        assertEquals(List.of("a"), BundleFaults.notKazakh(Map.of("a", russian)));
        assertEquals(List.of("a"), BundleFaults.notRussian(Map.of("a", russian), Map.of("a", russian)));
        assertEquals(List.of("a"), BundleFaults.notRussian(Map.of("a", "Құпиясөз"), Map.of()));
    }

    @Test
    void lettersAreOfOneAlphabetWithinAWord() {
        assertEquals(List.of(), BundleFaults.mixedAlphabets(sentences(KK)));
        assertEquals(List.of(), BundleFaults.mixedAlphabets(sentences(RU)));
        assertEquals(List.of("a: \u0456c"), BundleFaults.mixedAlphabets(Map.of("a", "{0|x} \u0456c-шара, PDF-ке")));
        assertEquals(List.of(), excepted(BundleFaults.notEnglish(sentences(EN))));
        assertEquals(List.of("a"), BundleFaults.notEnglish(Map.of("a", "Жоспар", "b", "Plan")));
    }

    @Test
    void noKeyStandsTwiceInAFile() throws Exception {
        try (var files = Files.list(Path.of("src/main/resources/kz/onkundik/text"))) {
            for (Path file : files.toList()) {
                assertEquals(List.of(), BundleFaults.doubled(Files.readAllLines(file)), String.valueOf(file));
            }
        }
        assertEquals(List.of("a.b"), BundleFaults.doubled(List.of("a.b=1", "# a.b=2", "a.c=a.b=3", "a.b = 4")));
    }

    private static List<String> excepted(List<String> keys) {
        return keys.stream().filter(key -> !SAME_IN_SEVERAL.contains(key)).toList();
    }

    @Test
    void argumentsAreShownAsPeopleReadThem() {
        assertEquals(
                "Іс-шара: 14.11.2023 күні науқан мерзіміне кірмейді (15.11.2023 – 25.11.2023). Күнін тексеріңіз.",
                KK.text(Problem.warning(
                        "event.outside-campaign",
                        Problem.Place.of("event", ""),
                        "Іс-шара",
                        LocalDate.of(2023, 11, 14),
                        LocalDate.of(2023, 11, 15),
                        LocalDate.of(2023, 11, 25))));
        assertEquals(
                "Срок ключа истёк 24.11.2023. Получите новый ключ.",
                RU.text(new Failure("key.expired", Instant.parse("2023-11-23T19:00:00Z"))));
        assertEquals(
                "В данных нет этого учреждения: Школа. UUID учреждения должен совпадать в обоих файлах.",
                RU.text(new Failure("data.no-institution", LocalText.of("Мектеп", "Школа"))));
    }

    @Test
    void aClauseStandsOnlyWhereItsArgumentSaysSomething() {
        assertTrue(EN.text(new Failure("file.open-elsewhere", "a.onkundik", "")).contains("computer. Close"));
        assertTrue(EN.text(new Failure("file.open-elsewhere", "a.onkundik", "aigul, PC-12"))
                .contains("computer (aigul, PC-12). Close"));
    }

    @Test
    void aFailureInsideAnotherAndAWordForACodeAreSaid() {
        var inside = new Failure("json.type", "people[0].name", "text");
        assertEquals(
                "“i.json” was not taken. Field “people[0].name” must hold a text in quotes. Correct its value.",
                EN.text(new Failure(inside, "input.refused", "i.json", inside)));
    }

    @Test
    void quotationMarksWithinOthersAreTheLowOnes() {
        assertEquals(
                "«„Бала құқығы – асыл қазына“: эссе байқауы» жойылды",
                KK.text("events.deleted", "«Бала құқығы – асыл қазына»: эссе байқауы"));
        assertEquals("«Сурет байқауы» жойылды", KK.text("events.deleted", "Сурет байқауы"));
    }

    @Test
    void aCodeThatNobodyHasWordsForIsShownItself() {
        assertEquals("[no.such] [1]", EN.text(new Failure("no.such", 1)));
        assertEquals("[no.such]", EN.text("no.such"));
    }

    private static List<Use> unsaid(List<Use> uses) {
        return uses.stream()
                .filter(use -> Stream.of(KK, RU, EN)
                        .anyMatch(messages -> !messages.has(use.code())
                                || BundleFaults.used(messages.template(use.code())).stream()
                                        .anyMatch(number -> number >= use.arguments())))
                .toList();
    }

    private static Map<String, String> sentences(Messages messages) {
        return messages.keys().stream()
                .collect(Collectors.toMap(key -> key, messages::template, (a, _) -> a, TreeMap::new));
    }

    private static Set<String> withoutDocuments(Messages messages) {
        var keys = new TreeSet<>(messages.keys());
        keys.removeIf(key -> key.startsWith("doc."));
        return keys;
    }
}
