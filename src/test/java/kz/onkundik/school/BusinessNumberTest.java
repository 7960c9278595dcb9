package kz.onkundik.school;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumberTest {
    /** By hand from the rule; the third needs the second row of weights, for the first gives ten. */
    @ParameterizedTest
    @ValueSource(strings = {"990140001233", "100000000001", "000000000101"})
    void aNumberWhoseLastDigitFollowsFromTheOthersIsPlausible(String number) {
        assertTrue(BusinessNumber.isPlausible(number), number);
    }

    @Test
    void aSlipOfTheFingerIsSeenNineTimesOfTen() {
        String right = "990140001233";
        int slips = 0;
        int seen = 0;
        for (int place = 0; place < right.length(); place++) {
            for (char other = '0'; other <= '9'; other++) {
                if (other != right.charAt(place)) {
                    slips++;
                    String wrong = right.substring(0, place) + other + right.substring(place + 1);
                    seen += BusinessNumber.isPlausible(wrong) ? 0 : 1;
                }
            }
        }
        assertTrue(10 * seen > 9 * slips, seen + " of " + slips);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99014000123", "9901400012355", "99014000123x", "99014000123٥"})
    void whatIsNotTwelveDigitsIsNone(String number) {
        assertFalse(BusinessNumber.isWellFormed(number));
        assertFalse(BusinessNumber.isPlausible(number));
    }
}
