package kz.onkundik.campaign.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of a text that was pasted from Word, from a PDF or from a web page: spaces are plain, the breaks of
 * lines and words that a narrow page made are undone, and lists that stand in one line are taken apart.
 */
final class LetterText {
    private static final Pattern BREAKS = Pattern.compile("\\r\\n|[\\r\\n\\f\\u000B\\u0085\\u2028\\u2029]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern SYMBOL_BULLETS = Pattern.compile("[\\uF0B7\\uF0A7\\uF0D8\\uF0FC]");
    private static final Pattern END = Pattern.compile(".*[.!?:;\\u2026][\"\\u00BB\\u201D)]?$");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)-$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final Pattern INLINE = Pattern.compile("(?<=[:;.]\\s)(\\d{1,2})\\)\\s?(?=\\S)");
    private static final String HYPHENS = "-\u2010";

    /** A page in a PDF is at most so many letters wide; a longer line is a whole paragraph. */
    private static final int WIDEST_PAGE = 140;

    /** A line that fills less of the page than this ended where its writer wanted. */
    private static final double FULL = 0.6;

    private final LetterWords words;
    private final Markers markers;
    private final Pattern headings;

    LetterText(LetterWords words) {
        this.words = words;
        markers = new Markers(words);
        headings = Pattern.compile(
                words.anyOf(words.names("heading").stream()
                                .map(name -> "heading." + name)
                                .toArray(String[]::new)) + "\\p{L}*(?:\\s+\\p{L}+){0,3}\\s*:?");
    }

    List<String> paragraphs(String pasted) {
        String plain = SYMBOL_BULLETS
                .matcher(INVISIBLE.matcher(pasted).replaceAll(""))
                .replaceAll("\u2022")
                .replace('\u2011', '-');
        List<String> lines = BREAKS.splitAsStream(plain)
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .toList();
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        int width = longest <= WIDEST_PAGE ? longest : Integer.MAX_VALUE;
        List<String> paragraphs = new ArrayList<>();
        String open = "";
        for (String line : lines) {
            if (line.isEmpty() || (!open.isEmpty() && begins(open, line, width))) {
                add(paragraphs, open);
                open = line;
            } else {
                open = open.isEmpty() ? line : joined(open, line, plain);
            }
        }
        add(paragraphs, open);
        return paragraphs.stream().flatMap(each -> takenApart(each).stream()).toList();
    }

    private static void add(List<String> paragraphs, String paragraph) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
    }

    /** Whether a line begins a paragraph, rather than going on with the one that is open. */
    private boolean begins(String open, String line, int width) {
        String last = lastLine(open, width);
        if (markers.of(line).isPresent() || isHeading(line) || isHeading(open)) {
            return true;
        }
        if (HYPHENS.indexOf(last.charAt(last.length() - 1)) >= 0 || last.endsWith(",")) {
            return false;
        }
        int first = line.codePointAt(0);
        if (Character.isLowerCase(first)) {
            return false;
        }
        boolean full = width != Integer.MAX_VALUE && last.length() >= FULL * width;
        return END.matcher(last).matches() || !full;
    }

    /** Of a paragraph that was joined from lines, about its last one. */
    private static String lastLine(String open, int width) {
        return width == Integer.MAX_VALUE || open.length() <= width ? open : open.substring(open.length() - width);
    }

    private boolean isHeading(String line) {
        return headings.matcher(LetterWords.folded(line)).matches();
    }

    /** A hyphen at the end of a line belongs to the word, or only divided it. */
    private String joined(String open, String line, String whole) {
        Matcher word = LAST_WORD.matcher(open.replace('\u2010', '-'));
        if (!word.find()) {
            return open + " " + line;
        }
        String first = word.group(1);
        String second = NO_LETTER.split(line, 2)[0];
        if (words.stems("hyphen.apart").contains(LetterWords.folded(second))) {
            return open + " " + line;
        }
        String hyphenated = LetterWords.folded(first + "-" + second);
        boolean written = second.isEmpty()
                || Character.isUpperCase(second.codePointAt(0))
                || LetterWords.folded(whole).contains(hyphenated)
                || words.stems("hyphen").stream().anyMatch(hyphenated::startsWith);
        return written ? open + line : open.substring(0, open.length() - 1) + line;
    }

    /** A list in one line, "… ұсынылады: 1) …; 2) …", becomes as many lines. */
    private static List<String> takenApart(String paragraph) {
        List<Integer> cuts = new ArrayList<>();
        Matcher inline = INLINE.matcher(paragraph);
        Matcher first = Pattern.compile("^(\\d{1,2})\\)").matcher(paragraph);
        int next = first.find() ? Integer.parseInt(first.group(1)) + 1 : 1;
        while (inline.find()) {
            if (Integer.parseInt(inline.group(1)) == next) {
                cuts.add(inline.start());
                next++;
            }
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            parts.add(paragraph.substring(from, cut).strip());
            from = cut;
        }
        parts.add(paragraph.substring(from).strip());
        return parts;
    }
}
