package kz.onkundik.signature.ncalayer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.onkundik.fuzz.Watch;
import kz.onkundik.problem.Failure;

/** Fuzz target: what comes in from the port on which NCALayer should listen, and anything else may. */
public final class AnswerFuzz {
    private static final Watch WATCH = new Watch();

    private AnswerFuzz() {}

    /** What NCALayer is known to say. */
    public static List<byte[]> seeds() {
        return Stream.of(
                        "{\"result\":{\"version\":\"1.4\"}}",
                        "--heartbeat--",
                        "{\"status\":true,\"body\":{\"result\":[\"-----BEGIN CMS-----\\nMAMC\\n-----END CMS-----\"]}}",
                        "{\"status\":true,\"body\":{\"result\":\"MAMC\"}}",
                        "{\"body\":{},\"status\":true}",
                        "{\"status\":false,\"code\":\"USER_CANCELED\",\"message\":\"\",\"details\":\"\"}",
                        "{\"code\":\"200\",\"responseObject\":\"MAMC\"}",
                        "{\"code\":\"500\",\"message\":\"action.canceled\"}",
                        "{\"success\":false,\"errorCode\":\"MODULE_NOT_FOUND\"}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        WATCH.over(() -> read(new String(input, StandardCharsets.UTF_8)));
    }

    public static void fuzzerTearDown() {
        WATCH.report();
    }

    private static void read(String message) {
        try {
            Answer.read(message).ifPresent(answer -> {
                if (!answer.isUnknownModule()) {
                    var _ = answer.container();
                }
            });
        } catch (Failure e) {
            if (!e.code().startsWith("ncalayer.")) {
                throw e;
            }
        }
    }
}
