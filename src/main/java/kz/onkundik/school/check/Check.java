package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;

/** One rule about the work of a school; each stands in its own file. */
@FunctionalInterface
interface Check {
    Stream<Problem> problems(Checked checked);
}
