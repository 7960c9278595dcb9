package kz.onkundik.operation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.ChainFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.AskedWork;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Work;
import kz.onkundik.school.check.Checked;
import kz.onkundik.school.check.Checks;
import kz.onkundik.store.CampaignMark;
import kz.onkundik.store.SchoolFile;
import kz.onkundik.store.StoredCampaign;

/** An open file and the campaign that is being worked on; used from one thread. */
public final class OpenSchool implements AutoCloseable {
    private final SchoolFile file;
    private final Clock clock;
    private final Supplier<UUID> uuids;
    private final CampaignsInFile campaigns;
    /** The ids of the campaigns that were in work before this one, the last first. */
    private List<String> before = List.of();

    private CampaignMark mark;
    private Campaign campaign;
    private Chain chain;
    private LocalDate chosenDay;

    OpenSchool(SchoolFile file, Clock clock, Supplier<UUID> uuids) {
        this(file, clock, uuids, new CampaignsInFile(file), null);
        List<CampaignMark> marks = file.campaignMarks();
        if (marks.isEmpty()) {
            throw new Failure("file.no-campaign", file.path().getFileName().toString());
        }
        Optional<String> last = file.desk().campaign();
        take(marks.stream()
                .filter(each -> last.isPresent() && each.id().equals(last.get()))
                .findFirst()
                .orElseGet(marks::getFirst));
    }

    private OpenSchool(
            SchoolFile file, Clock clock, Supplier<UUID> uuids, CampaignsInFile campaigns, LocalDate chosenDay) {
        this.file = file;
        this.clock = clock;
        this.uuids = uuids;
        this.campaigns = campaigns;
        this.chosenDay = chosenDay;
    }

    /**
     * Opens a file with the campaign that was worked on last.
     *
     * @param clock for "today" and the history, unless the file is fictional and has its own day
     * @throws Failure {@code file.…} as {@link SchoolFile#open} says
     */
    public static OpenSchool open(Path path, Clock clock, Supplier<UUID> uuids) {
        SchoolFile file = SchoolFile.open(path, clock, uuids);
        try {
            return new OpenSchool(file, clock, uuids);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Who has this file open, in words that may be empty where nobody can tell; absent when it is free. */
    public static Optional<String> whoHas(Path path) {
        return SchoolFile.whoHas(path);
    }

    /**
     * The same open file with another campaign in work, which is remembered for the next opening. What is still asked of
     * this one goes on writing into its own campaign.
     *
     * @throws Failure {@code file.no-such-campaign} (id)
     */
    public OpenSchool turnedTo(String campaignId) {
        var turned = new OpenSchool(file, clock, uuids, campaigns, chosenDay);
        turned.take(markOf(campaignId).orElseThrow(() -> new Failure("file.no-such-campaign", campaignId)));
        turned.before = Stream.concat(Stream.of(mark.id()), before.stream())
                .filter(id -> !id.equals(campaignId))
                .distinct()
                .toList();
        file.desk().saveCampaign(campaignId);
        return turned;
    }

    /**
     * Sees what became of its campaign and chain: another revision in force, or taken out of the file altogether. Then the
     * one that was in work before it is again.
     */
    public void lookAgain() {
        CampaignMark now = markOf(mark.id())
                .or(() -> before.stream().flatMap(id -> markOf(id).stream()).findFirst())
                .orElseGet(() -> file.campaignMarks().getFirst());
        if (!now.equals(mark)) {
            take(now);
        }
    }

    private Optional<CampaignMark> markOf(String campaignId) {
        return file.campaignMarks().stream()
                .filter(each -> each.id().equals(campaignId))
                .findFirst();
    }

    private void take(CampaignMark taken) {
        StoredCampaign stored = file.campaign(taken.id()).orElseThrow();
        campaign = CampaignReader.read(stored.bytes());
        chain = stored.chainBytes() == null
                ? Chain.empty(campaign.id())
                : ChainFile.read(stored.chainBytes(), campaign);
        mark = taken;
    }

    public SchoolFile file() {
        return file;
    }

    public Campaign campaign() {
        return campaign;
    }

    public Chain chain() {
        return chain;
    }

    /** All campaigns of the file, that which begins last first. */
    public List<CampaignInFile> campaigns() {
        return campaigns.all();
    }

    public Institution institution() {
        return file.institution();
    }

    /** Plan, events and reports of the campaign that is being worked on, as it asks for them. */
    public Work work() {
        return AskedWork.of(file.work(campaign.id()), campaign);
    }

    /** Looks at the file as on this day, whatever its own day or the clock's. */
    public void lookAsOn(LocalDate day) {
        chosenDay = day;
    }

    /** The chosen day, or a fictional file's own, or the day of the clock in the campaign's time zone. */
    public LocalDate today() {
        if (chosenDay != null) {
            return chosenDay;
        }
        return file.today().orElseGet(() -> LocalDate.ofInstant(clock.instant(), campaign.timeZone()));
    }

    public UUID newUuid() {
        return uuids.get();
    }

    /** What the checks find with a view to a report of this kind. */
    public List<Problem> problems(ReportKind kind) {
        return Checks.problems(new Checked(campaign, chain, institution(), work(), kind, today()));
    }

    @Override
    public void close() {
        file.close();
    }
}
