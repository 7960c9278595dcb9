package kz.onkundik.operation.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void everyFieldHasItsNameInThreeLanguages() {
        List<Messages> languages =
                Arrays.stream(Language.values()).map(Messages::new).toList();
        assertEquals(
                List.of(),
                Fields.keys()
                        .filter(key -> languages.stream().anyMatch(messages -> !messages.has(key)))
                        .toList());
    }
}
