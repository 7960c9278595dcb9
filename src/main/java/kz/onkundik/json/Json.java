package kz.onkundik.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import kz.onkundik.problem.Failure;

/**
 * The one strict reader and writer of JSON (RFC 8259): UTF-8 only, no duplicate keys, nothing after the end, at most 64
 * levels deep and 64 MB long. Written files have sorted keys, two spaces of indent and LF, so that the same data gives
 * the same bytes.
 */
public final class Json {
    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 64 << 20;

    private static final int MAX_DEPTH = 64;
    private static final int MAX_NAME = 1000;

    /** Ten thousand events have as many; two letters may stand for an object of a hundred bytes. */
    private static final int MAX_TOKENS = 1_000_000;

    /** Digits; far more than a count may have, so that it is refused by its path. */
    private static final int MAX_NUMBER = 100;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_BYTES)
                            .maxNameLength(MAX_NAME)
                            .maxTokenCount(MAX_TOKENS)
                            .maxNumberLength(MAX_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    /**
     * Reads a file that holds one object.
     *
     * @throws Failure {@code json.too-large} (megabytes), {@code json.encoding}, {@code json.too-deep} (levels),
     *     {@code json.syntax} (line, column), also for a name or number of absurd length and for a
     *     million of them; {@code json.not-object}
     */
    public static JsonObject read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new Failure("json.too-large", MAX_BYTES >> 20);
        }
        JsonNode node;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            node = MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new Failure(e, "json.encoding");
        } catch (StreamConstraintsException e) {
            // Jackson tells its limits apart in words only.
            throw e.getMessage().contains("nesting depth") ? new Failure(e, "json.too-deep", MAX_DEPTH) : syntax(e);
        } catch (JsonProcessingException e) {
            throw syntax(e);
        }
        if (node == null || !node.isObject()) {
            throw new Failure("json.not-object");
        }
        return new JsonObject(node, "");
    }

    private static Failure syntax(JsonProcessingException e) {
        var at = e.getLocation();
        return new Failure(e, "json.syntax", at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
    }

    /** Writes maps, lists, texts, numbers and flags; nulls are written as null, keys sorted. */
    public static byte[] write(Map<String, ?> object) {
        try {
            return (WRITER.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** How a constant is written: {@code not_held} for {@code NOT_HELD}. */
    public static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
