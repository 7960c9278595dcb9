package kz.onkundik.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be wrong with the sentences of one language beside those of another; each check lists what it finds. */
final class BundleFaults {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)([|?@]?)([^}]*)}");
    private static final Pattern CYRILLIC =
            Pattern.compile("[а-яёәғқңөұүһі]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern KEY = Pattern.compile("^\\s*([^#!=:\\s]+)\\s*[=:]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final String KAZAKH_ONLY = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    private static final int LONG_SENTENCE = 50;

    private BundleFaults() {}

    /** Keys that one has and the other has not. */
    static Set<String> unlikeKeys(Set<String> one, Set<String> other) {
        var unlike = new TreeSet<String>(one);
        unlike.addAll(other);
        unlike.removeIf(key -> one.contains(key) && other.contains(key));
        return unlike;
    }

    /** Keys whose sentences do not use the same arguments; the form of a word may depend on a number in one only. */
    static List<String> unlikeArguments(Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream()
                .filter(other::containsKey)
                .filter(key -> !used(one.get(key)).equals(used(other.get(key))))
                .toList();
    }

    /** The numbers of the arguments that a sentence uses. */
    static Set<Integer> used(String sentence) {
        var used = new TreeSet<Integer>();
        PLACEHOLDER.matcher(sentence).results().forEach(each -> used.add(Integer.valueOf(each.group(1))));
        return used;
    }

    /** Keys whose words have another number of forms than the language has. */
    static List<String> wrongForms(Map<String, String> sentences, int forms) {
        var wrong = new ArrayList<String>();
        sentences.forEach((key, sentence) -> PLACEHOLDER
                .matcher(sentence)
                .results()
                .filter(each -> each.group(2).equals("|"))
                .filter(each -> each.group(3).split("\\|", -1).length != forms)
                .forEach(_ -> wrong.add(key)));
        return wrong;
    }

    /** Keys of sentences without a Cyrillic letter, or the same as in English. */
    static List<String> notTranslated(Map<String, String> sentences, Map<String, String> english) {
        return sentences.entrySet().stream()
                .filter(each -> hasWords(each.getValue()))
                .filter(each -> !CYRILLIC.matcher(each.getValue()).find()
                        || each.getValue().equals(english.get(each.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Keys of long sentences that have none of the letters that only Kazakh has. */
    static List<String> notKazakh(Map<String, String> sentences) {
        return sentences.entrySet().stream()
                .filter(each -> each.getValue().length() > LONG_SENTENCE)
                .filter(each -> !hasKazakhLetter(each.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Keys of sentences with a letter that Russian has not, or that say the same as the Kazakh ones. */
    static List<String> notRussian(Map<String, String> sentences, Map<String, String> kazakh) {
        return sentences.entrySet().stream()
                .filter(each -> hasWords(each.getValue()))
                .filter(each ->
                        hasKazakhLetter(each.getValue()) || each.getValue().equals(kazakh.get(each.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Words in which letters of two alphabets stand side by side: they look right, and are never found. */
    static List<String> mixedAlphabets(Map<String, String> sentences) {
        var mixed = new ArrayList<String>();
        sentences.forEach((key, sentence) -> WORD.matcher(
                        PLACEHOLDER.matcher(sentence.replace("%n", " ")).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.chars().anyMatch(BundleFaults::isCyrillic)
                        && word.chars().anyMatch(BundleFaults::isLatin))
                .forEach(word -> mixed.add(key + ": " + word)));
        return mixed;
    }

    /** Keys of English sentences with a letter that English has not. */
    static List<String> notEnglish(Map<String, String> sentences) {
        return sentences.entrySet().stream()
                .filter(each -> each.getValue().chars().anyMatch(BundleFaults::isCyrillic))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Keys that stand twice in one file, of which the later is read and the earlier lost. */
    static List<String> doubled(List<String> lines) {
        var seen = new TreeSet<String>();
        return lines.stream()
                .map(KEY::matcher)
                .filter(Matcher::find)
                .map(line -> line.group(1))
                .filter(key -> !seen.add(key))
                .toList();
    }

    private static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    private static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean hasKazakhLetter(String text) {
        return text.chars().anyMatch(c -> KAZAKH_ONLY.indexOf(c) >= 0);
    }

    private static boolean hasWords(String text) {
        return LETTERS.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find();
    }
}
