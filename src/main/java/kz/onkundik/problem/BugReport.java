package kz.onkundik.problem;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A mistake of the program itself, as it is told and saved.
 *
 * @param code six characters that name the place in the program; the same mistake has the same code on every PC
 * @param details for the one who mends it: the kinds and places of what was thrown, without their words, which may hold
 *     data of the file
 */
public record BugReport(String code, String details) {

    /** @param version the program's version, for the details */
    public static BugReport of(Throwable thrown, String version) {
        var details = new StringBuilder("Onkundik " + version + "\n");
        for (String fact : List.of("java.version", "os.name", "os.version", "os.arch")) {
            details.append(fact).append(' ').append(System.getProperty(fact)).append('\n');
        }
        for (Throwable each : chain(thrown)) {
            details.append(each.getClass().getName()).append('\n');
            for (StackTraceElement place : each.getStackTrace()) {
                details.append("\tat ").append(place).append('\n');
            }
        }
        return new BugReport(code(thrown), details.toString());
    }

    /** What was thrown and its causes; some libraries make circles of them. */
    private static List<Throwable> chain(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> inOrder = new ArrayList<>();
        for (Throwable each = thrown; each != null && seen.add(each); each = each.getCause()) {
            inOrder.add(each);
        }
        return inOrder;
    }

    private static String code(Throwable thrown) {
        var hash = new CRC32();
        for (Throwable each : chain(thrown)) {
            hash.update(each.getClass().getName().getBytes(StandardCharsets.UTF_8));
            if (each.getStackTrace().length > 0) {
                hash.update(each.getStackTrace()[0].toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return String.format(Locale.ROOT, "%06X", hash.getValue() & 0xFFFFFF);
    }
}
