package kz.onkundik.school.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Chain;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Work;

/** What the checks find in a work that no longer changes: looked for when first asked, and then kept. */
public final class Findings {
    private final Campaign campaign;
    private final Chain chain;
    private final Institution institution;
    private final Work work;
    private final LocalDate today;
    private final List<ItemAnswer> answers;
    private final Map<ReportKind, List<Problem>> problems = new ConcurrentHashMap<>();

    /** @param today the day on which it is looked at */
    public Findings(Campaign campaign, Chain chain, Institution institution, Work work, LocalDate today) {
        this.campaign = campaign;
        this.chain = chain;
        this.institution = institution;
        this.work = work;
        this.today = today;
        answers = campaign.items().stream()
                .map(item -> ItemAnswer.of(item, institution, work))
                .toList();
    }

    /** How the work answers each item, in the campaign's order. */
    public List<ItemAnswer> answers() {
        return answers;
    }

    /** All problems with a view to a report of this kind, errors first. */
    public List<Problem> problems(ReportKind kind) {
        return problems.computeIfAbsent(
                kind, wanted -> Checks.problems(new Checked(campaign, chain, institution, work, wanted, today)));
    }

    /**
     * What the work lacks as of today, errors first: all that keeps a final report from being whole, but for items that
     * have their day in the plan. Nothing is missing of those before it.
     */
    public List<Problem> missing() {
        Set<String> planned = answers.stream()
                .filter(answer -> answer.state() == ItemAnswer.State.PLANNED)
                .map(answer -> answer.item().id())
                .collect(Collectors.toSet());
        return problems(ReportKind.FINAL).stream()
                .filter(problem -> !ItemUnanswered.found(problem)
                        || !planned.contains(problem.place().id()))
                .toList();
    }
}
