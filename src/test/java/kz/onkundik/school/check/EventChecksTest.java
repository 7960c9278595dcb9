package kz.onkundik.school.check;

import static kz.onkundik.school.check.OneWork.event;
import static kz.onkundik.school.check.OneWork.row;
import static kz.onkundik.school.check.OneWork.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import kz.onkundik.problem.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules about when, where and by whom. */
class EventChecksTest {
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime HALF_PAST = LocalTime.of(10, 30);
    private static final LocalTime ELEVEN = LocalTime.of(11, 0);

    static Stream<OneWork> works() {
        return Stream.of(
                work("a day before the month")
                        .event(event().on(LocalDate.of(2027, 2, 28)))
                        .finds("event.outside-campaign", Severity.WARNING, "date"),
                work("a day after the month")
                        .event(event().on(LocalDate.of(2027, 4, 1)))
                        .finds("event.outside-campaign", Severity.WARNING, "date"),
                work("the last day of the month")
                        .event(event().on(LocalDate.of(2027, 3, 31)))
                        .keepsSilentOn("event.outside-campaign"),
                work("an event that says nothing")
                        .event(event().telling(" \n"))
                        .finds("event.story-missing", Severity.WARNING, "story"),
                work("an event that says something")
                        .event(event().telling("Өтті."))
                        .keepsSilentOn("event.story-missing"),
                work("a planned day after the month")
                        .planned(row().withDate(LocalDate.of(2027, 4, 1)))
                        .finds("event.outside-campaign", Severity.WARNING, "date"),
                work("a planned day that was answered on another")
                        .planned(row().withDate(LocalDate.of(2027, 4, 1)))
                        .event(event().answering("r-aloud").on(LocalDate.of(2027, 3, 30)))
                        .keepsSilentOn("event.outside-campaign"),
                work("a Sunday")
                        .event(event().on(LocalDate.of(2027, 3, 7)))
                        .finds("event.on-weekend", Severity.HINT, "date"),
                work("a planned Saturday")
                        .planned(row().withDate(LocalDate.of(2027, 3, 27)))
                        .finds("event.on-weekend", Severity.HINT, "date"),
                work("a Monday").event(event().on(LocalDate.of(2027, 3, 29))).keepsSilentOn("event.on-weekend"),
                work("Nauryz")
                        .event(event().on(LocalDate.of(2027, 3, 22)))
                        .finds("event.on-holiday", Severity.HINT, "date"),
                work("the day that stands for the Sunday of Nauryz")
                        .event(event().on(LocalDate.of(2027, 3, 24)))
                        .finds("event.on-holiday", Severity.HINT, "date"),
                work("a day after the holidays")
                        .event(event().on(LocalDate.of(2027, 3, 25)))
                        .keepsSilentOn("event.on-holiday"),
                work("an event without anybody in charge")
                        .event(event().ledBy(" "))
                        .finds("event.in-charge-missing", Severity.WARNING, "in-charge"),
                work("a planned day without anybody in charge")
                        .planned(row().withDate(LocalDate.of(2027, 3, 29)))
                        .finds("event.in-charge-missing", Severity.WARNING, "in-charge"),
                work("a row of the plan that has no day yet").planned(row()).keepsSilentOn("event.in-charge-missing"),
                work("an event with somebody in charge")
                        .event(event().ledBy("Кітапбаева Ә.С."))
                        .keepsSilentOn("event.in-charge-missing"),
                work("two events in one hall at one time")
                        .event(event().in("Оқу залы").from(TEN, ELEVEN))
                        .event(event().in("оқу залы ").from(HALF_PAST, null))
                        .finds("event.same-place", Severity.WARNING, "place"),
                work("a planned event in the hall of another")
                        .event(event().in("Оқу залы").from(TEN, ELEVEN))
                        .planned(row().withDate(LocalDate.of(2027, 3, 10))
                                .withTime(TEN, null)
                                .withPlace("Оқу залы"))
                        .finds("event.same-place", Severity.WARNING, "place"),
                work("two events in one hall, one after the other")
                        .event(event().in("Оқу залы").from(TEN, ELEVEN))
                        .event(event().in("Оқу залы").from(ELEVEN, null))
                        .keepsSilentOn("event.same-place"),
                work("two events in one hall on two days")
                        .event(event().in("Оқу залы").from(TEN, ELEVEN))
                        .event(event().in("Оқу залы").from(TEN, ELEVEN).on(LocalDate.of(2027, 3, 11)))
                        .keepsSilentOn("event.same-place"),
                work("two events in one hall whose times are unknown")
                        .event(event().in("Оқу залы"))
                        .event(event().in("Оқу залы"))
                        .keepsSilentOn("event.same-place"),
                work("two events at one time in two halls")
                        .event(event().in("Оқу залы").from(TEN, ELEVEN))
                        .event(event().in("Спорт залы").from(TEN, ELEVEN))
                        .keepsSilentOn("event.same-place"),
                work("one of two events in one place is online")
                        .event(event().in("Zoom").from(TEN, ELEVEN))
                        .event(event().in("Zoom").from(TEN, ELEVEN).online())
                        .keepsSilentOn("event.same-place"),
                work("two events of one person at one time")
                        .event(event().ledBy("Кітапбаева Ә.С.").from(TEN, ELEVEN))
                        .event(event().ledBy("Парақов Б.; Кітапбаева Ә. С.").from(HALF_PAST, ELEVEN))
                        .finds("event.same-person", Severity.WARNING, "in-charge"),
                work("two events of two people at one time")
                        .event(event().ledBy("Кітапбаева Ә.С.").from(TEN, ELEVEN))
                        .event(event().ledBy("Парақов Б.").from(TEN, ELEVEN))
                        .keepsSilentOn("event.same-person"),
                work("two events of nobody at one time")
                        .event(event().from(TEN, ELEVEN))
                        .event(event().from(TEN, ELEVEN))
                        .keepsSilentOn("event.same-person"));
    }

    @ParameterizedTest
    @MethodSource("works")
    void eachRuleFiresAndKeepsSilent(OneWork work) {
        work.check();
    }
}
