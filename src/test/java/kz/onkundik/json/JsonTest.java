package kz.onkundik.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.onkundik.problem.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void aKeyThatStandsTwiceIsRefusedWithItsPlace() {
        assertRefused(utf8("{\"a\": 1,\n \"a\": 2}"), "json.syntax", 2, 5);
        assertRefused(utf8("{\"a\": {\"b\": 1, \"b\": 2}}"), "json.syntax", 1, 19);
    }

    @Test
    void whatFollowsTheEndIsRefused() {
        assertEquals("json.syntax", refusal(utf8("{} {}")).code());
        assertEquals("json.syntax", refusal(utf8("{}\nx")).code());
        assertEquals("json.syntax", refusal(utf8("{}]")).code());
    }

    @Test
    void sixtyFourLevelsAreReadAndOneMoreIsRefused() {
        Json.read(utf8("{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}"));
        assertRefused(utf8("{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}"), "json.too-deep", 64);
    }

    @Test
    void aFileAboveTheLargestIsRefusedUnread() {
        assertRefused(new byte[Json.MAX_BYTES + 1], "json.too-large", 64);
    }

    /** Sixteen megabytes of them would fill half a gigabyte. */
    @Test
    void aMillionEmptyObjectsAreRefused() {
        Json.read(utf8("{\"a\": [" + "{},".repeat(400_000) + "1]}"));
        assertEquals(
                "json.syntax",
                refusal(utf8("{\"a\": [" + "{},".repeat(500_000) + "1]}")).code());
    }

    @Test
    void otherEncodingsAreRefused() {
        assertRefused("{\"a\": \"Оқушы\"}".getBytes(Charset.forName("windows-1251")), "json.encoding");
        assertEquals(
                "json.syntax",
                refusal("{\"a\": 1}".getBytes(StandardCharsets.UTF_16LE)).code());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFile() {
        assertEquals("Ә", Json.read(utf8("\uFEFF{\"a\": \"Ә\"}")).text("a"));
        assertEquals("json.syntax", refusal(utf8("\uFEFF\uFEFF{}")).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "1", "\"{}\""})
    void whatIsNotAnObjectIsRefused(String text) {
        assertRefused(utf8(text), "json.not-object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\"}", "{'a': 1}", "{\"a\": 01}", "{\"a\": NaN}", "{\"a\": 1,}", "// {}\n{}"})
    void whatIsNotJsonIsRefused(String text) {
        assertEquals("json.syntax", refusal(utf8(text)).code());
    }

    @Test
    void anAbsurdlyLongNameOrNumberIsRefusedAsSuchAndNotAsDeep() {
        assertEquals(
                "json.syntax",
                refusal(utf8("{\"" + "a".repeat(2000) + "\": 1}")).code());
        assertEquals(
                "json.syntax",
                refusal(utf8("{\"a\": " + "9".repeat(2000) + "}")).code());
    }

    static Stream<Wrong> wrongFields() {
        return Stream.of(
                new Wrong("{}", json -> json.text("a"), "json.missing", "in.list[0].a"),
                new Wrong("{\"a\": null}", json -> json.text("a"), "json.missing", "in.list[0].a"),
                new Wrong("{\"a\": 1}", json -> json.text("a"), "json.type", "in.list[0].a", "text"),
                new Wrong("{\"a\": \"1\"}", json -> json.count("a"), "json.type", "in.list[0].a", "count"),
                new Wrong("{\"a\": 1.0}", json -> json.count("a"), "json.type", "in.list[0].a", "count"),
                new Wrong("{\"a\": 1e2}", json -> json.count("a"), "json.type", "in.list[0].a", "count"),
                new Wrong("{\"a\": -1}", json -> json.count("a"), "json.value", "in.list[0].a", "-1"),
                new Wrong(
                        "{\"a\": 9007199254740993}",
                        json -> json.count("a"),
                        "json.value",
                        "in.list[0].a",
                        "9007199254740993"),
                new Wrong(
                        "{\"a\": 99999999999999999999999}",
                        json -> json.count("a"),
                        "json.value",
                        "in.list[0].a",
                        "99999999999999999999999"),
                new Wrong("{\"a\": 0}", json -> json.positive("a"), "json.value", "in.list[0].a", "0"),
                new Wrong("{\"a\": 2147483648}", json -> json.number("a"), "json.value", "in.list[0].a", "2147483648"),
                new Wrong("{\"a\": \"true\"}", json -> json.flag("a"), "json.type", "in.list[0].a", "flag"),
                new Wrong(
                        "{\"a\": \"2023-02-29\"}", json -> json.date("a"), "json.value", "in.list[0].a", "2023-02-29"),
                new Wrong(
                        "{\"a\": \"+12023-02-02\"}",
                        json -> json.date("a"),
                        "json.value",
                        "in.list[0].a",
                        "+12023-02-02"),
                new Wrong("{\"a\": \"9:00\"}", json -> json.time("a"), "json.value", "in.list[0].a", "9:00"),
                new Wrong("{\"a\": \"24:00\"}", json -> json.time("a"), "json.value", "in.list[0].a", "24:00"),
                new Wrong(
                        "{\"a\": \"2023-02-02T09:00:30\"}",
                        json -> json.moment("a"),
                        "json.value",
                        "in.list[0].a",
                        "2023-02-02T09:00:30"),
                new Wrong("{\"a\": \"1-1-1-1-1\"}", json -> json.uuid("a"), "json.value", "in.list[0].a", "1-1-1-1-1"),
                new Wrong(
                        "{\"a\": [\"1-1-1-1-1\"]}",
                        json -> json.uuids("a"),
                        "json.value",
                        "in.list[0].a[0]",
                        "1-1-1-1-1"),
                new Wrong(
                        "{\"a\": \"" + "A".repeat(64) + "\"}",
                        json -> json.sha256("a"),
                        "json.value",
                        "in.list[0].a",
                        "A".repeat(64)),
                new Wrong("{\"a\": {}}", json -> json.texts("a"), "json.type", "in.list[0].a", "list"),
                new Wrong("{\"a\": [1]}", json -> json.texts("a"), "json.type", "in.list[0].a[0]", "text"),
                new Wrong("{\"a\": []}", json -> json.object("a"), "json.type", "in.list[0].a", "object"),
                new Wrong("{\"a\": {\"ru\": \"\"}}", json -> json.localText("a"), "json.missing", "in.list[0].a.kk"),
                new Wrong(
                        "{\"a\": {\"kk\": \"\", \"kz\": \"\"}}",
                        json -> json.localText("a"),
                        "json.unknown",
                        "in.list[0].a.kz"),
                new Wrong("{\"b\": 1}", JsonObject::refuseOthers, "json.unknown", "in.list[0].b"));
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void aRefusalNamesThePathOfTheField(Wrong wrong) {
        byte[] file = utf8("{\"in\": {\"list\": [%s]}}".formatted(wrong.element()));
        Failure failure = assertThrows(
                Failure.class,
                () -> Json.read(file).object("in").list("list", json -> {
                    wrong.reading().accept(json);
                    return json;
                }));
        assertEquals(wrong.refusal(), new Refusal(failure.code(), failure.arguments()));
    }

    @Test
    void theLargestCountIsTheLastThatEveryReaderKeeps() {
        assertEquals(1L << 53, Json.read(utf8("{\"a\": 9007199254740992}")).count("a"));
    }

    @Test
    void theSameObjectGivesTheSameBytesInWhateverOrderItWasPutTogether() {
        Map<String, Object> one = new LinkedHashMap<>(Map.of("b", 1));
        one.put("a", List.of());
        Map<String, Object> other = new LinkedHashMap<>(Map.of("a", List.of()));
        other.put("b", 1);
        assertEquals("{\n  \"a\": [],\n  \"b\": 1\n}\n", new String(Json.write(one), StandardCharsets.UTF_8));
        assertEquals(
                new String(Json.write(one), StandardCharsets.UTF_8),
                new String(Json.write(other), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsEmptyIsLeftOutUnlessItMustBeThere() {
        var map = new JsonMap()
                .put("none", null)
                .put("text", "")
                .put("list", List.of())
                .putText("must", "")
                .putList("all", List.of())
                .put("day", LocalDate.of(2027, 3, 1))
                .put("uuid", new UUID(0, 1));
        JsonObject read = Json.read(Json.write(map.fields()));
        assertNull(read.textOrNull("text"));
        assertEquals("", read.text("must"));
        assertEquals(LocalDate.of(2027, 3, 1), read.date("day"));
        assertEquals(new UUID(0, 1), read.uuid("uuid"));
        assertEquals(true, read.has("all"));
        assertEquals(false, read.has("list"));
    }

    /** A field that is wrong, within the first element of a list. */
    record Wrong(String element, Consumer<JsonObject> reading, Refusal refusal) {
        Wrong(String element, Consumer<JsonObject> reading, String code, Object... arguments) {
            this(element, reading, new Refusal(code, List.of(arguments)));
        }

        @Override
        public String toString() {
            return element + " " + refusal.code();
        }
    }

    record Refusal(String code, List<Object> arguments) {}

    private static void assertRefused(byte[] file, String code, Object... arguments) {
        Failure failure = refusal(file);
        assertEquals(new Refusal(code, List.of(arguments)), new Refusal(failure.code(), failure.arguments()));
    }

    private static Failure refusal(byte[] file) {
        return assertThrows(Failure.class, () -> Json.read(file));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
