package kz.onkundik.json;

import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import kz.onkundik.text.LocalText;

/** An object to write, put together field by field; what is null, empty text or an empty list is left out. */
public final class JsonMap {
    private final Map<String, Object> fields = new TreeMap<>();

    public JsonMap put(String name, Object value) {
        switch (value) {
            case null -> {}
            case String text when text.isEmpty() -> {}
            case Collection<?> list when list.isEmpty() -> {}
            case Map<?, ?> map when map.isEmpty() -> {}
            case LocalText text -> fields.put(name, textFields(text));
            case Enum<?> constant -> fields.put(name, Json.nameOf(constant));
            case UUID uuid -> fields.put(name, uuid.toString());
            case TemporalAccessor time -> fields.put(name, time.toString());
            default -> fields.put(name, value);
        }
        return this;
    }

    /** A text that must be there: it is written even when it is empty. */
    public JsonMap putText(String name, String text) {
        fields.put(name, text);
        return this;
    }

    public <T> JsonMap putAll(String name, Collection<T> values, Function<T, Map<String, Object>> writer) {
        return put(name, values.stream().map(writer).toList());
    }

    /** A map of names, such as types of institution, each in its languages. */
    public JsonMap putTexts(String name, Map<String, LocalText> texts) {
        Map<String, Object> all = new TreeMap<>();
        texts.forEach((key, text) -> all.put(key, textFields(text)));
        return put(name, all);
    }

    /** As {@link #put}, but an empty list is written too: the file then says that there is none. */
    public JsonMap putList(String name, List<?> values) {
        fields.put(name, values);
        return this;
    }

    public Map<String, Object> fields() {
        return fields;
    }

    private static Map<String, Object> textFields(LocalText text) {
        return new JsonMap()
                .putText("kk", text.kk())
                .put("ru", text.ru())
                .put("en", text.en())
                .fields();
    }
}
