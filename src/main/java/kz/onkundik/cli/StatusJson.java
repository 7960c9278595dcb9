package kz.onkundik.cli;

import java.util.Map;
import kz.onkundik.campaign.Timetable;
import kz.onkundik.json.JsonMap;
import kz.onkundik.operation.SchoolStatus;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.text.Messages;

/** How a campaign stands, for programs. */
final class StatusJson {
    private final Messages messages;

    /** @param messages the language of the problems' sentences */
    StatusJson(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> document(SchoolStatus status) {
        Timetable timetable = status.timetable();
        return new JsonMap()
                .put("today", status.today())
                .put("institution", institution(status))
                .put("campaign", campaign(status))
                .putList(
                        "items", status.answers().stream().map(StatusJson::item).toList())
                .putList(
                        "deadlines",
                        timetable.steps().stream().map(StatusJson::step).toList())
                .putList(
                        "conflicts",
                        timetable.conflicts().stream().map(StatusJson::conflict).toList())
                .put("safeDate", timetable.safeDate().orElse(null))
                .put("daysLeft", status.daysLeft().orElse(null))
                .put("totals", status.totals())
                .putList(
                        "problems",
                        status.problems().stream().map(this::problem).toList())
                .fields();
    }

    private static Map<String, Object> institution(SchoolStatus status) {
        return new JsonMap()
                .put("uuid", status.institution().uuid())
                .put("name", status.institution().name())
                .fields();
    }

    private static Map<String, Object> campaign(SchoolStatus status) {
        return new JsonMap()
                .put("id", status.campaign().id())
                .put("revision", status.campaign().revision())
                .put("sha256", status.campaign().sha256())
                .fields();
    }

    private static Map<String, Object> item(ItemAnswer answer) {
        return new JsonMap()
                .put("id", answer.item().id())
                .put("section", answer.item().section())
                .put("number", answer.item().number())
                .put("state", answer.state())
                .put("reason", answer.reason())
                .put("events", answer.events().size())
                .fields();
    }

    private static Map<String, Object> step(Timetable.Step step) {
        return new JsonMap()
                .put("id", step.deadline().id())
                .put("from", step.from())
                .put("to", step.deadline().toLevel())
                .put("due", step.due())
                .put("weekday", step.due().getDayOfWeek())
                .fields();
    }

    private static Map<String, Object> conflict(Timetable.Conflict conflict) {
        return new JsonMap()
                .put("lower", step(conflict.lower()))
                .put("higher", step(conflict.higher()))
                .fields();
    }

    private Map<String, Object> problem(Problem problem) {
        Problem.Place place = problem.place();
        return new JsonMap()
                .put("severity", problem.severity())
                .put("code", problem.code())
                .put("text", messages.text(problem))
                .put(
                        "place",
                        new JsonMap()
                                .put("kind", place.kind())
                                .put("id", place.id())
                                .put("field", place.field())
                                .fields())
                .fields();
    }
}
