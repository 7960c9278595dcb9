package kz.onkundik.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kz.onkundik.problem.Failure;

/**
 * One way to break a file, and who refuses it how.
 *
 * @param what the break in words
 * @param schema whether a schema can see it: what compares two places, it cannot
 * @param code the reader's refusal
 * @param path the place that the refusal names, or what else it says first
 */
public record Breakage(String what, UnaryOperator<JsonEdit> edit, boolean schema, String code, Object path) {

    /** A break that schema and reader refuse. */
    public static Breakage both(String what, UnaryOperator<JsonEdit> edit, String code, Object path) {
        return new Breakage(what, edit, true, code, path);
    }

    /** A break that only the reader can see. */
    public static Breakage reader(String what, UnaryOperator<JsonEdit> edit, String code, Object path) {
        return new Breakage(what, edit, false, code, path);
    }

    /** Fails unless the whole file is taken by both and the broken one refused as this row says. */
    public void assertRefused(byte[] whole, Schema by, Consumer<byte[]> reader) {
        byte[] broken = edit.apply(new JsonEdit(whole)).bytes();
        reader.accept(whole);
        assertEquals(List.of(), by.errors(whole), "before it is broken");
        Failure failure = assertThrows(Failure.class, () -> reader.accept(broken));
        assertEquals(code, failure.code(), failure::getMessage);
        assertEquals(path, failure.arguments().getFirst());
        if (schema) {
            assertNotEquals(List.of(), by.errors(broken), "the schema says nothing");
        } else {
            assertEquals(List.of(), by.errors(broken), "the schema sees it too");
        }
    }

    @Override
    public String toString() {
        return what;
    }
}
