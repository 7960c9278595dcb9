package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;

/** An event that nobody is in charge of; in the plan, once it has its day. */
final class InChargeMissing implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.occasions().stream()
                .filter(each -> each.date() != null && each.inCharge().isBlank())
                .map(each ->
                        Problem.warning("event.in-charge-missing", Checked.place(each, "in-charge"), each.title()));
    }
}
