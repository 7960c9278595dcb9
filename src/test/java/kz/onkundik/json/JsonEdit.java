package kz.onkundik.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A JSON file to be broken in one place, named as the reader's refusals name it: {@code items[3].number}. */
public final class JsonEdit {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode root;

    public JsonEdit(byte[] file) {
        try {
            root = MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a text, number, flag, list, map or null at this place. */
    public JsonEdit set(String path, Object value) {
        JsonNode node = MAPPER.valueToTree(value);
        JsonNode parent = at(parent(path));
        if (path.endsWith("]")) {
            ((ArrayNode) parent).set(index(path), node);
        } else {
            ((ObjectNode) parent).set(name(path), node);
        }
        return this;
    }

    public JsonEdit remove(String path) {
        JsonNode parent = at(parent(path));
        JsonNode removed = path.endsWith("]")
                ? ((ArrayNode) parent).remove(index(path))
                : ((ObjectNode) parent).remove(name(path));
        if (removed == null) {
            throw new IllegalArgumentException("nothing at " + path);
        }
        return this;
    }

    /** Adds what stands at a place once more to the end of its list. */
    public JsonEdit repeat(String path) {
        ((ArrayNode) at(parent(path))).add(at(path).deepCopy());
        return this;
    }

    public byte[] bytes() {
        try {
            return MAPPER.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode at(String path) {
        JsonNode node = path.isEmpty()
                ? root
                : root.at("/" + path.replace("[", "/").replace("]", "").replace('.', '/'));
        if (node.isMissingNode()) {
            throw new IllegalArgumentException("nothing at " + path);
        }
        return node;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static int index(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('[') + 1, path.length() - 1));
    }
}
