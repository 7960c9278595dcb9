package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Institution.Letterhead;
import kz.onkundik.school.Person;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.algorithm.KeyKind;
import kz.onkundik.text.LocalText;
import org.junit.jupiter.api.Test;

class SignerMatchTest {
    private static final String BIN = "990140001234";

    @Test
    void theInstitutionsNumberDecidesWhereBothHaveOne() {
        assertEquals(SignerMatch.SAME, SignerMatch.of(school(BIN, "Басқа Б.Б."), key("ӘЛИЕВА АЙГҮЛ", BIN)));
        assertEquals(SignerMatch.OTHER, SignerMatch.of(school(BIN, "Әлиева А."), key("ӘЛИЕВА АЙГҮЛ", "111111111111")));
    }

    @Test
    void aMadeUpNumberIsNone() {
        assertEquals(SignerMatch.SAME, SignerMatch.of(school("000000000011", "Әлиева А."), key("ӘЛИЕВА АЙГҮЛ", BIN)));
    }

    @Test
    void elseTheSurnameAndTheFirstLetterOfTheNameDo() {
        assertEquals(SignerMatch.SAME, SignerMatch.of(school(null, "Әлиева А.Б."), key("АЛИЕВА АЙГУЛЬ", null)));
        assertEquals(
                SignerMatch.SAME, SignerMatch.of(school(null, "Алиева Айгүл"), key("ӘЛИЕВА АЙГҮЛ БОЛАТҚЫЗЫ", null)));
        assertEquals(SignerMatch.OTHER, SignerMatch.of(school(null, "Әлиева Б."), key("ӘЛИЕВА АЙГҮЛ", null)));
        assertEquals(SignerMatch.OTHER, SignerMatch.of(school(null, "Сапарова А."), key("ӘЛИЕВА АЙГҮЛ", null)));
    }

    @Test
    void whereNobodyIsNamedNothingIsKnown() {
        assertEquals(SignerMatch.UNKNOWN, SignerMatch.of(school(null, null), key("ӘЛИЕВА АЙГҮЛ", null)));
    }

    private static Institution school(String bin, String head) {
        List<Person> people = head == null
                ? List.of()
                : List.of(new Person("head", LocalText.of("директор", "директор"), head, null));
        LocalText name = LocalText.of("Мектеп", "Школа");
        return new Institution(
                new UUID(0, 2), bin, "school", "school", null, null, name, Letterhead.EMPTY, people, false);
    }

    private static KeyFacts key(String name, String bin) {
        return new KeyFacts(
                KeyKind.KZ_GOST_2015,
                false,
                "0".repeat(64),
                "CN=" + name,
                name,
                name,
                Optional.empty(),
                Optional.of("800101400123"),
                Optional.ofNullable(bin),
                Optional.empty(),
                Optional.empty(),
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                "1");
    }
}
