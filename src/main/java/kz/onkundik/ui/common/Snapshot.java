package kz.onkundik.ui.common;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Chain;
import kz.onkundik.operation.CampaignInFile;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.UndoState;
import kz.onkundik.problem.Problem;
import kz.onkundik.report.ItemLabels;
import kz.onkundik.school.Emblem;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Sending;
import kz.onkundik.school.Stationery;
import kz.onkundik.school.Work;
import kz.onkundik.school.check.Findings;

/**
 * The open file as it stood after the last change: values only, so that every thread may look at it.
 *
 * @param campaigns all campaigns of the file, that which begins last first
 * @param stationery how documents look
 * @param sending how reports are sent
 * @param emblem the picture at the head of letters; another one each time, so that a new picture is noticed
 * @param today the day on which it is looked at
 * @param findings what the checks find in it
 * @param undo what can be taken back and brought again
 */
public record Snapshot(
        Campaign campaign,
        Chain chain,
        List<CampaignInFile> campaigns,
        Institution institution,
        Work work,
        Stationery stationery,
        Sending sending,
        Optional<Emblem> emblem,
        LocalDate today,
        Findings findings,
        UndoState undo) {

    /** To be called where the open file is used: on the file's thread. */
    public static Snapshot of(OpenSchool school) {
        Campaign campaign = school.campaign();
        Institution institution = school.institution();
        Work work = school.work();
        var findings = new Findings(campaign, school.chain(), institution, work, school.today());
        for (ReportKind kind : ReportKind.values()) {
            // Looked for here, so that the window's thread never waits for it.
            findings.problems(kind);
        }
        return new Snapshot(
                campaign,
                school.chain(),
                school.campaigns(),
                institution,
                work,
                school.file().stationery().look(),
                school.file().stationery().sending(),
                school.file().stationery().emblem(),
                school.today(),
                findings,
                UndoState.of(school));
    }

    /** What the checks find with a view to a report of this kind, errors first. */
    public List<Problem> problems(ReportKind kind) {
        return findings.problems(kind);
    }

    /** What the work lacks as of today, errors first; what is planned for a day to come is not missing. */
    public List<Problem> missing() {
        return findings.missing();
    }

    /** The ids of the items that a problem is about: its own, or those of its event or row of the plan. */
    public List<String> itemsOf(Problem problem) {
        String id = problem.place().id();
        return switch (problem.place().kind()) {
            case "item" -> List.of(id);
            case "event" ->
                work.events().stream()
                        .filter(event -> event.uuid().toString().equals(id))
                        .flatMap(event -> event.items().stream())
                        .toList();
            case "plan" ->
                work.plan().stream()
                        .filter(row -> row.uuid().toString().equals(id))
                        .flatMap(row -> row.items().stream())
                        .toList();
            default -> List.of();
        };
    }

    /** The number of the item that a problem is about; empty where it is about none. */
    public Optional<String> itemOf(Problem problem) {
        var labels = new ItemLabels(campaign);
        return itemsOf(problem).stream().findFirst().flatMap(campaign::item).map(labels::of);
    }

    /** What the checks find in one event, errors first. */
    public List<Problem> problemsOf(UUID event) {
        return problems(ReportKind.FINAL).stream()
                .filter(problem -> problem.place().kind().equals("event")
                        && problem.place().id().equals(event.toString()))
                .toList();
    }

    /** How the work answers each item, in the campaign's order. */
    public List<ItemAnswer> answers() {
        return findings.answers();
    }
}
