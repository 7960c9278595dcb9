package kz.onkundik.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.onkundik.problem.Failure;
import kz.onkundik.text.LocalText;

/**
 * One object of a JSON file, read field by field. Every refusal is a {@link Failure} that names the path of the field,
 * such as {@code items[3].number}: {@code json.missing}, {@code json.type}, {@code json.value}, {@code json.unknown}.
 */
public final class JsonObject {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final JsonNode node;
    private final String path;
    private final Set<String> read = new HashSet<>();

    JsonObject(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    public String text(String name) {
        JsonNode value = required(name);
        if (!value.isTextual()) {
            throw wrongType(name, "text");
        }
        return value.textValue();
    }

    /** The text, or null where the field is missing or null. */
    public String textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    /** The text, or an empty one where the field is missing or null. */
    public String textOrEmpty(String name) {
        return has(name) ? text(name) : "";
    }

    /** A text that is one of these. */
    public String oneOf(String name, Collection<String> allowed) {
        String value = text(name);
        if (!allowed.contains(value)) {
            throw wrongValue(name, value);
        }
        return value;
    }

    /** The constant whose lower-case name the field holds: {@code not_held} for {@code NOT_HELD}. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        String value = text(name);
        for (E constant : type.getEnumConstants()) {
            if (Json.nameOf(constant).equals(value)) {
                return constant;
            }
        }
        throw wrongValue(name, value);
    }

    /** A whole number from 0 to 2^53, the largest that every JSON reader keeps exactly. */
    public long count(String name) {
        JsonNode value = required(name);
        if (!value.isIntegralNumber()) {
            throw wrongType(name, "count");
        }
        if (!value.canConvertToLong() || value.longValue() < 0 || value.longValue() > 1L << 53) {
            throw wrongValue(name, value.asText());
        }
        return value.longValue();
    }

    public int number(String name) {
        long value = count(name);
        if (value > Integer.MAX_VALUE) {
            throw wrongValue(name, Long.toString(value));
        }
        return (int) value;
    }

    /** A whole number from 1. */
    public int positive(String name) {
        int value = number(name);
        if (value == 0) {
            throw wrongValue(name, "0");
        }
        return value;
    }

    public boolean flag(String name) {
        JsonNode value = required(name);
        if (!value.isBoolean()) {
            throw wrongType(name, "flag");
        }
        return value.booleanValue();
    }

    public boolean flagOrFalse(String name) {
        return has(name) && flag(name);
    }

    /** A day of the years 0000 to 9999, {@code YYYY-MM-DD}. */
    public LocalDate date(String name) {
        return shaped(name, DATE, LocalDate::parse);
    }

    /** The date, or null where the field is missing or null. */
    public LocalDate dateOrNull(String name) {
        return has(name) ? date(name) : null;
    }

    /** A moment to the minute, {@code YYYY-MM-DDThh:mm}. */
    public LocalDateTime moment(String name) {
        return shaped(name, MOMENT, LocalDateTime::parse);
    }

    /** A time of day to the minute, {@code hh:mm}. */
    public LocalTime time(String name) {
        return shaped(name, TIME, LocalTime::parse);
    }

    /** A UUID as it is written: 36 characters in lower case. */
    public UUID uuid(String name) {
        return shaped(name, UUID_FORM, UUID::fromString);
    }

    /** Every UUID of a list, in order; an empty list where the field is missing or null. */
    public List<UUID> uuids(String name) {
        List<UUID> all = new ArrayList<>();
        for (String text : texts(name)) {
            if (!UUID_FORM.matcher(text).matches()) {
                throw new Failure("json.value", pathOf(name) + "[" + all.size() + "]", text);
            }
            all.add(UUID.fromString(text));
        }
        return List.copyOf(all);
    }

    /** A SHA-256 as 64 lower-case hex digits. */
    public String sha256(String name) {
        return shaped(name, SHA_256, Function.identity());
    }

    /** The UUID, or null where the field is missing or null. */
    public UUID uuidOrNull(String name) {
        return has(name) ? uuid(name) : null;
    }

    /** What a parser makes of the text; its refusal becomes {@code json.value}. */
    public <T> T parsed(String name, Function<String, T> parser) {
        String value = text(name);
        try {
            return parser.apply(value);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Failure(e, "json.value", pathOf(name), value);
        }
    }

    /** As {@link #parsed}, but of this form only: Java's parsers take more than the files may hold. */
    private <T> T shaped(String name, Pattern form, Function<String, T> parser) {
        String value = text(name);
        if (!form.matcher(value).matches()) {
            throw wrongValue(name, value);
        }
        return parsed(name, parser);
    }

    /** {@code {"kk": …, "ru": …, "en": …}}; Kazakh must be there and no other language may. */
    public LocalText localText(String name) {
        JsonObject object = object(name);
        var text = new LocalText(object.text("kk"), object.textOrNull("ru"), object.textOrNull("en"));
        object.refuseOthers();
        return text;
    }

    /** As {@link #localText}, but null where the field is missing or null. */
    public LocalText localTextOrNull(String name) {
        return has(name) ? localText(name) : null;
    }

    public JsonObject object(String name) {
        return object(required(name), pathOf(name));
    }

    /** The object within, or null where the field is missing or null. */
    public JsonObject objectOrNull(String name) {
        return has(name) ? object(name) : null;
    }

    /** Every object of a list, in order; an empty list where the field is missing or null. */
    public <T> List<T> list(String name, Function<JsonObject, T> element) {
        List<T> all = new ArrayList<>();
        for (JsonNode each : array(name)) {
            all.add(element.apply(object(each, pathOf(name) + "[" + all.size() + "]")));
        }
        return List.copyOf(all);
    }

    /** Every text of a list, in order; an empty list where the field is missing or null. */
    public List<String> texts(String name) {
        List<String> all = new ArrayList<>();
        for (JsonNode each : array(name)) {
            if (!each.isTextual()) {
                throw new Failure("json.type", pathOf(name) + "[" + all.size() + "]", "text");
            }
            all.add(each.textValue());
        }
        return List.copyOf(all);
    }

    /** The fields of an object as a map in the file's order, each value read by its name. */
    public <T> Map<String, T> map(String name, FieldReader<T> value) {
        if (!has(name)) {
            return new LinkedHashMap<>();
        }
        return object(name).fields(value);
    }

    /** All fields of this object as a map in the file's order, each value read by its name. */
    public <T> Map<String, T> fields(FieldReader<T> value) {
        Map<String, T> all = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(key -> all.put(key, value.read(this, key)));
        return all;
    }

    /** Reads the field of this name out of an object. */
    @FunctionalInterface
    public interface FieldReader<T> {
        T read(JsonObject object, String name);
    }

    public boolean has(String name) {
        read.add(name);
        return node.hasNonNull(name);
    }

    /** Refuses fields that nothing has asked for: most often a slip of the pen in a name. */
    public void refuseOthers() {
        node.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                throw new Failure("json.unknown", pathOf(name));
            }
        });
    }

    /** A refusal of this field's value, to throw. */
    public Failure wrongValue(String name, String value) {
        return new Failure("json.value", pathOf(name), value);
    }

    /** A refusal of an id in this field that nothing defines, to throw: {@code json.reference}. */
    public Failure unknownReference(String name, String id) {
        return new Failure("json.reference", pathOf(name), id);
    }

    /** Whether the field holds a text rather than anything else. */
    public boolean isText(String name) {
        return has(name) && node.get(name).isTextual();
    }

    private Failure wrongType(String name, String expected) {
        return new Failure("json.type", pathOf(name), expected);
    }

    private JsonNode required(String name) {
        if (!has(name)) {
            throw new Failure("json.missing", pathOf(name));
        }
        return node.get(name);
    }

    private Iterable<JsonNode> array(String name) {
        if (!has(name)) {
            return List.of();
        }
        JsonNode value = node.get(name);
        if (!value.isArray()) {
            throw wrongType(name, "list");
        }
        return value;
    }

    private static JsonObject object(JsonNode value, String path) {
        if (!value.isObject()) {
            throw new Failure("json.type", path, "object");
        }
        return new JsonObject(value, path);
    }

    /** The path of a field of this object, such as {@code items[3].number}. */
    public String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
