package kz.onkundik.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.onkundik.json.Json;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.text.Messages;

/** What a command says: results on one stream, words about them on the other. */
final class Voice {
    private final Messages messages;
    private final PrintStream out;
    private final PrintStream err;

    Voice(Messages messages, PrintStream out, PrintStream err) {
        this.messages = messages;
        this.out = out;
        this.err = err;
    }

    Messages messages() {
        return messages;
    }

    /** A line of the result. */
    void result(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }

    /** A line of the result that is no sentence, such as a name. */
    void resultLine(String line) {
        out.println(line);
    }

    /** The whole result as one JSON document, in UTF-8 whatever the console speaks. */
    void json(Map<String, Object> document) {
        byte[] bytes = Json.write(document);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** A line of words beside the result. */
    void word(String key, Object... arguments) {
        err.println(messages.text(key, arguments));
    }

    void failure(Failure failure) {
        err.println(messages.text(failure));
    }

    /** One line for each problem, beside the result. */
    void problems(List<Problem> problems) {
        problems.forEach(problem -> err.println(line(problem)));
    }

    /** A problem with its weight before it. */
    String line(Problem problem) {
        return messages.text("cli.severity." + problem.severity().name().toLowerCase(Locale.ROOT), problem);
    }
}
