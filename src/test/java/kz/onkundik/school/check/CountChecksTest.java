package kz.onkundik.school.check;

import static kz.onkundik.school.check.OneWork.event;
import static kz.onkundik.school.check.OneWork.work;

import java.util.stream.Stream;
import kz.onkundik.problem.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules about numbers. */
class CountChecksTest {
    static Stream<OneWork> works() {
        return Stream.of(
                work("a part above its whole")
                        .event(event().with("readers_small", 9).with("readers_small_new", 10))
                        .finds("count.part-above-whole", Severity.ERROR, "counts.readers_small_new"),
                work("a part as large as its whole")
                        .event(event().with("readers_small", 9).with("readers_small_new", 9))
                        .keepsSilentOn("count.part-above-whole"),
                work("a part without its whole")
                        .event(event().with("readers_small_new", 10))
                        .keepsSilentOn("count.part-above-whole"),
                work("ages that exceed all together")
                        .event(event().with("readers", 10).with("readers_small", 11))
                        .finds("count.wrong-sum", Severity.ERROR, "counts.readers"),
                work("ages that are all typed and miss one")
                        .event(event().with("readers", 193)
                                .with("readers_small", 80)
                                .with("readers_big", 112))
                        .finds("count.wrong-sum", Severity.ERROR, "counts.readers"),
                work("ages that add up")
                        .event(event().with("readers", 193)
                                .with("readers_small", 80)
                                .with("readers_big", 113))
                        .keepsSilentOn("count.wrong-sum"),
                work("one age of two")
                        .event(event().with("readers", 193).with("readers_small", 80))
                        .keepsSilentOn("count.wrong-sum"),
                work("a zero among ages that add up")
                        .event(event().with("readers", 80)
                                .with("readers_small", 80)
                                .with("readers_big", 0))
                        .keepsSilentOn("count.wrong-sum"),
                work("more than the lyceum has")
                        .contingent("readers", 100)
                        .event(event().with("readers", 101))
                        .finds("count.above-contingent", Severity.WARNING, "counts.readers"),
                work("all that the lyceum has")
                        .contingent("readers", 100)
                        .event(event().with("readers", 100))
                        .keepsSilentOn("count.above-contingent"),
                work("a number of which the lyceum's is unknown")
                        .event(event().with("readers", 5000))
                        .keepsSilentOn("count.above-contingent"),
                work("a number that the letter asks for")
                        .event(event().answering("r-aloud").with("readers", 5))
                        .finds("count.empty", Severity.WARNING, "counts.elders"),
                work("a typed zero")
                        .event(event().answering("r-aloud").with("readers", 5).with("elders", 0))
                        .keepsSilentOn("count.empty"),
                work("a general event").event(event()).keepsSilentOn("count.empty"),
                work("fewer different readers than at one event")
                        .event(event().with("readers", 50).with("elders", 5))
                        .different(54)
                        .finds("report.count-impossible", Severity.ERROR, "counts.different_readers"),
                work("as many as at the largest event")
                        .event(event().with("readers", 50).with("elders", 5))
                        .different(55)
                        .keepsSilentOn("report.count-impossible"),
                work("more different readers than there are")
                        .contingent("readers", 200)
                        .contingent("elders", 20)
                        .different(221)
                        .finds("report.count-impossible", Severity.ERROR, "counts.different_readers"),
                work("all there are")
                        .contingent("readers", 200)
                        .contingent("elders", 20)
                        .different(220)
                        .keepsSilentOn("report.count-impossible"),
                work("a final report without them")
                        .finds("report.count-empty", Severity.WARNING, "counts.different_readers"),
                work("an interim report without them").interim().keepsSilentOn("report.count-empty"),
                work("an event without a number").event(event()).finds("count.none", Severity.WARNING, "counts"),
                work("one that answers an item, whose numbers have a rule of their own")
                        .event(event().answering("r-aloud"))
                        .keepsSilentOn("count.none"),
                work("an event with a number that is no one's")
                        .event(event().with("pages_read", 3))
                        .keepsSilentOn("count.none"),
                work("an event with zeros only")
                        .event(event().with("readers", 0).with("elders", 0))
                        .finds("count.all-zero", Severity.HINT, "counts"),
                work("an event with a zero and a one")
                        .event(event().with("readers", 0).with("elders", 1))
                        .keepsSilentOn("count.all-zero"),
                work("an event without a number").event(event()).keepsSilentOn("count.all-zero"));
    }

    @ParameterizedTest
    @MethodSource("works")
    void eachRuleFiresAndKeepsSilent(OneWork work) {
        work.check();
    }
}
