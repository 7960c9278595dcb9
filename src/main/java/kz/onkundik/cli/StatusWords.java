package kz.onkundik.cli;

import java.time.LocalDate;
import java.util.Locale;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Timetable;
import kz.onkundik.operation.SchoolStatus;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.text.Messages;

/** How a campaign stands, for people: items with their answers, the way of the deadlines, what is missing. */
final class StatusWords {
    private final Voice voice;
    private final Messages messages;

    StatusWords(Voice voice) {
        this.voice = voice;
        this.messages = voice.messages();
    }

    void say(SchoolStatus status) {
        Campaign campaign = status.campaign();
        voice.resultLine(status.institution().name().in(messages.language()));
        voice.result(
                "cli.status.campaign", campaign.title(), messages.formats().range(campaign.start(), campaign.end()));
        voice.result(
                status.institution().fictional() ? "cli.status.today-fictional" : "cli.status.today",
                withWeekday(status.today()));
        campaign.sections().forEach((id, label) -> {
            heading(label.in(messages.language()));
            status.answers().stream()
                    .filter(answer -> answer.item().section().equals(id))
                    .forEach(this::item);
        });
        deadlines(status);
        missing(status);
    }

    private void item(ItemAnswer answer) {
        String state = messages.text(
                "common.state." + answer.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        voice.result(
                "cli.status.item",
                answer.item().number(),
                answer.item().title(),
                state,
                answer.events().size(),
                answer.reason());
    }

    private void deadlines(SchoolStatus status) {
        Timetable timetable = status.timetable();
        heading(messages.text("cli.status.deadlines"));
        timetable
                .steps()
                .forEach(step -> voice.result(
                        "cli.status.step",
                        status.campaign().levelLabel(step.from()),
                        status.campaign().levelLabel(step.deadline().toLevel()),
                        withWeekday(step.due())));
        timetable
                .conflicts()
                .forEach(conflict -> voice.result(
                        "cli.status.conflict",
                        withWeekday(conflict.lower().due()),
                        withWeekday(conflict.higher().due())));
        timetable
                .safeDate()
                .ifPresentOrElse(
                        safe -> voice.result(
                                "cli.status.safe",
                                withWeekday(safe),
                                messages.formats().daysLeft(status.daysLeft().orElseThrow())),
                        () -> voice.result("cli.status.no-deadlines"));
    }

    private void missing(SchoolStatus status) {
        if (status.problems().isEmpty()) {
            heading(messages.text("cli.status.nothing-missing"));
            return;
        }
        heading(messages.text("cli.status.missing", count(status, Severity.ERROR), count(status, Severity.WARNING)));
        status.problems().forEach(problem -> voice.resultLine(voice.line(problem)));
    }

    private void heading(String text) {
        voice.resultLine("");
        voice.resultLine(text);
    }

    private String withWeekday(LocalDate day) {
        return messages.text("cli.day", day, messages.formats().weekday(day));
    }

    private static long count(SchoolStatus status, Severity severity) {
        return status.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
