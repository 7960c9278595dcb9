package kz.onkundik.json;

import kz.onkundik.text.LocalText;

/** Reads {@code {"kk": …, "ru": …, "en": …}}; Kazakh must be there and no other language may. */
public final class LocalTextReader {
    private LocalTextReader() {}

    public static LocalText read(JsonObject parent, String name) {
        JsonObject object = parent.object(name);
        var text = new LocalText(object.text("kk"), object.textOrNull("ru"), object.textOrNull("en"));
        object.refuseOthers();
        return text;
    }

    /** As {@link #read}, but null where the field is missing. */
    public static LocalText readOrNull(JsonObject parent, String name) {
        return parent.has(name) ? read(parent, name) : null;
    }
}
