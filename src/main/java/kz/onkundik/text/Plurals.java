package kz.onkundik.text;

/** Which form of a word goes with a number (CLDR plural rules for whole numbers). */
final class Plurals {
    private Plurals() {}

    /** 0 for one, 1 for few (Russian) or other (English), 2 for many (Russian); always 0 in Kazakh. */
    static int form(Language language, long number) {
        long n = Math.abs(number);
        return switch (language) {
            case KK -> 0;
            case EN -> n == 1 ? 0 : 1;
            case RU -> {
                long ten = n % 10;
                long hundred = n % 100;
                if (ten == 1 && hundred != 11) {
                    yield 0;
                }
                yield ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 1 : 2;
            }
        };
    }
}
