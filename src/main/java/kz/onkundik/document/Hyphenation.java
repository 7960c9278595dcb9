package kz.onkundik.document;

/**
 * Where a Kazakh or Russian word may be divided: between syllables, before the consonant that opens the next one, with two
 * letters at least before it and three after it. It knows sounds only, no prefixes: предс-тавление.
 */
final class Hyphenation {
    private static final String VOWELS = "аәеёиоөуұүыіэюя";
    private static final int LETTERS_BEFORE = 2;
    private static final int LETTERS_AFTER = 3;

    private final ShapedText text;
    private final int from;
    private final int to;

    /** The word of letters around a place, looked at no further than {@code reach} to either side. */
    Hyphenation(ShapedText text, int at, int reach) {
        this.text = text;
        int start = at;
        while (start > Math.max(0, at - reach) && Character.isLetter(text.letter(start - 1))) {
            start--;
        }
        int end = at;
        while (end < Math.min(text.length(), at + reach) && Character.isLetter(text.letter(end))) {
            end++;
        }
        from = start;
        to = end;
    }

    /** Whether the word may be divided before this place. */
    boolean allows(int at) {
        return at - from >= LETTERS_BEFORE
                && to - at >= LETTERS_AFTER
                && opensSyllable(at)
                && hasVowel(from, at)
                && !isAbbreviation();
    }

    private boolean opensSyllable(int at) {
        int letter = Character.toLowerCase(text.letter(at));
        return !isVowel(at) && letter != 'ь' && letter != 'ъ' && isVowel(at + 1);
    }

    private boolean hasVowel(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isVowel(i)) {
                return true;
            }
        }
        return false;
    }

    /** Kazakh у after a vowel is a consonant: қа-уым. */
    private boolean isVowel(int at) {
        int letter = Character.toLowerCase(text.letter(at));
        boolean glide = letter == 'у' && at > from && VOWELS.indexOf(Character.toLowerCase(text.letter(at - 1))) >= 0;
        return VOWELS.indexOf(letter) >= 0 && !glide;
    }

    /** A word in capitals, such as КММ, is not divided; a title in capitals has longer words. */
    private boolean isAbbreviation() {
        return to - from < 8 && Character.isUpperCase(text.letter(from + 1));
    }
}
