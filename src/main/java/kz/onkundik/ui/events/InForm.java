package kz.onkundik.ui.events;

import kz.onkundik.problem.Problem;
import kz.onkundik.text.Messages;

/** What a check found, as the form of the event says it: there the event's title need not be said again. */
final class InForm {
    private static final String PREFIX = "events.in-form.";

    private InForm() {}

    static Problem of(Problem problem, Messages messages) {
        String code = PREFIX + problem.code();
        return messages.has(code)
                ? new Problem(code, problem.severity(), problem.place(), problem.arguments())
                : problem;
    }
}
