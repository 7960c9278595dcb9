package kz.onkundik.signature.ncalayer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.onkundik.json.Json;
import kz.onkundik.json.JsonObject;
import kz.onkundik.problem.Failure;

/** What NCALayer has answered; its versions say the same in several shapes. */
final class Answer {
    private static final Pattern ARMOUR = Pattern.compile("-----(BEGIN|END) [A-Z0-9 ]+-----|\\s");
    private static final String UNKNOWN_MODULE = "MODULE_NOT_FOUND";
    private static final String CANCELLED = "USER_CANCELED";
    private static final String CANCELLED_BEFORE = "action.canceled";
    private static final String DONE_BEFORE = "200";

    private final JsonObject json;

    private Answer(JsonObject json) {
        this.json = json;
    }

    /** @return empty for what is no answer: the greeting and the heartbeat */
    static Optional<Answer> read(String message) {
        if (message.startsWith("--")) {
            return Optional.empty();
        }
        try {
            JsonObject json = Json.read(message.getBytes(StandardCharsets.UTF_8));
            boolean isGreeting = json.has("result") && !json.has("status") && !json.has("code");
            return isGreeting ? Optional.empty() : Optional.of(new Answer(json));
        } catch (Failure e) {
            throw new Failure(e, "ncalayer.answer");
        }
    }

    boolean isUnknownModule() {
        return UNKNOWN_MODULE.equals(text(json, "errorCode")) || UNKNOWN_MODULE.equals(text(json, "code"));
    }

    /** The container in it, in whatever wrapping. */
    byte[] container() {
        try {
            return Base64.getDecoder()
                    .decode(ARMOUR.matcher(signature()).replaceAll("").getBytes(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw new Failure(e, "ncalayer.answer");
        } catch (Failure e) {
            // Fields of the answer are missing or of another type: nobody here can do anything about their names.
            throw e.code().startsWith("json.") ? new Failure(e, "ncalayer.answer") : e;
        }
    }

    private String signature() {
        if (isUnknownModule()) {
            throw new Failure("ncalayer.old");
        }
        String code = text(json, "code");
        if (CANCELLED.equals(code) || CANCELLED_BEFORE.equals(text(json, "message"))) {
            throw new Failure("ncalayer.cancelled");
        }
        if (DONE_BEFORE.equals(code)) {
            return json.text("responseObject");
        }
        boolean isDone = json.has("status") && json.flagOrFalse("status");
        if (!isDone) {
            throw new Failure("ncalayer.refused", reason());
        }
        JsonObject body = json.objectOrNull("body");
        if (body == null || !body.has("result")) {
            throw new Failure("ncalayer.cancelled");
        }
        List<String> results = body.isText("result") ? List.of(body.text("result")) : body.texts("result");
        if (results.size() != 1) {
            throw new Failure("ncalayer.answer");
        }
        return results.getFirst();
    }

    /** NCALayer's own words, the longest that it gives, cut where they become a story. */
    private String reason() {
        String words = List.of("message", "details", "code", "errorCode").stream()
                .map(name -> text(json, name))
                .filter(said -> !said.isBlank())
                .findFirst()
                .orElse("?");
        return words.length() > 200 ? words.substring(0, 200) + "…" : words;
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) && object.isText(name) ? object.text(name) : "";
    }
}
