package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.ItemAnswer;

/** A held item that the letter wants published in an outlet where no link shows it. */
final class LinkMissing implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.answers().stream()
                .filter(answer -> answer.state() == ItemAnswer.State.HELD)
                .flatMap(answer -> answer.item().publish().stream()
                        .filter(outlet -> answer.events().stream()
                                .flatMap(event -> event.publications().stream())
                                .noneMatch(publication -> publication.outlet().equals(outlet)))
                        .map(outlet -> Problem.warning(
                                "link.missing",
                                new Place("item", answer.item().id(), "links.new"),
                                answer.item().number(),
                                checked.campaign().outlets().get(outlet))));
    }
}
