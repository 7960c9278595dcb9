package kz.onkundik.school;

/**
 * A business identification number (БИН) or an individual one (ИИН): twelve digits, the last of which follows from the
 * others (rules of the national registers, 2007).
 */
public final class BusinessNumber {
    private static final int DIGITS = 12;
    private static final int MODULUS = 11;
    /** By how many places the second row of weights is shifted. */
    private static final int SHIFT = 2;

    private BusinessNumber() {}

    /** Whether it has twelve digits and nothing else. */
    public static boolean isWellFormed(String number) {
        return number.length() == DIGITS && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether the last digit is the one that follows from the others; a slip of the finger seldom passes. */
    public static boolean isPlausible(String number) {
        if (!isWellFormed(number)) {
            return false;
        }
        int check = sum(number, 0);
        if (check == MODULUS - 1) {
            check = sum(number, SHIFT);
        }
        return check == Character.digit(number.charAt(DIGITS - 1), 10);
    }

    private static int sum(String number, int shift) {
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += Character.digit(number.charAt(i), 10) * ((i + shift) % (DIGITS - 1) + 1);
        }
        return sum % MODULUS;
    }
}
