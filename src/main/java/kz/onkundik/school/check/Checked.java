package kz.onkundik.school.check;

import java.time.LocalDate;
import java.util.List;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.Timetable;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.Occasion;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.RowEvents;
import kz.onkundik.school.Work;

/** What the checks look at, with what several of them need of it. */
public final class Checked {
    private final Campaign campaign;
    private final Institution institution;
    private final Work work;
    private final ReportKind kind;
    private final LocalDate today;
    private final List<ItemAnswer> answers;
    private final RowEvents rowEvents;
    private final List<Occasion> occasions;
    private final Timetable timetable;

    /**
     * @param kind the report that is to be made: a final one must answer everything
     * @param today the day on which it is looked at
     */
    public Checked(
            Campaign campaign, Chain chain, Institution institution, Work work, ReportKind kind, LocalDate today) {
        this.campaign = campaign;
        this.institution = institution;
        this.work = work;
        this.kind = kind;
        this.today = today;
        answers = campaign.items().stream()
                .map(item -> ItemAnswer.of(item, institution, work))
                .toList();
        rowEvents = new RowEvents(work);
        occasions = Occasion.of(work).stream().filter(Occasion::takesPlace).toList();
        timetable = Timetable.of(campaign, chain, institution.level(), institution.type());
    }

    Campaign campaign() {
        return campaign;
    }

    Institution institution() {
        return institution;
    }

    Work work() {
        return work;
    }

    ReportKind kind() {
        return kind;
    }

    LocalDate today() {
        return today;
    }

    /** How each item is answered, in the campaign's order. */
    List<ItemAnswer> answers() {
        return answers;
    }

    RowEvents rowEvents() {
        return rowEvents;
    }

    /** All that was held and is still to be held. */
    List<Occasion> occasions() {
        return occasions;
    }

    /** Where a field of an occasion is mended: in its event, or in the plan while there is none. */
    static Place place(Occasion occasion, String field) {
        return new Place(occasion.isHeld() ? "event" : "plan", occasion.uuid().toString(), field);
    }

    /** The way of the report up, with its days. */
    Timetable timetable() {
        return timetable;
    }

    /** Whether the report that closes the campaign is issued: then no deadline is near or missed. */
    boolean isFinalIssued() {
        return work.issued().stream().anyMatch(report -> report.kind() == ReportKind.FINAL);
    }
}
