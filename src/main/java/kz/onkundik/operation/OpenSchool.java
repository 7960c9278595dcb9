package kz.onkundik.operation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.ChainFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Work;
import kz.onkundik.school.check.Checked;
import kz.onkundik.school.check.Checks;
import kz.onkundik.store.SchoolFile;
import kz.onkundik.store.StoredCampaign;

/** An open file and the campaign that is being worked on; used from one thread. */
public final class OpenSchool implements AutoCloseable {
    private final SchoolFile file;
    private final Clock clock;
    private final Supplier<UUID> uuids;
    private Campaign campaign;
    private Chain chain;
    private LocalDate chosenDay;

    OpenSchool(SchoolFile file, Clock clock, Supplier<UUID> uuids) {
        this.file = file;
        this.clock = clock;
        this.uuids = uuids;
        List<StoredCampaign> campaigns = file.campaigns();
        if (campaigns.isEmpty()) {
            throw new Failure("file.no-campaign", file.path().getFileName().toString());
        }
        take(campaigns.getFirst());
    }

    /**
     * Opens a file with its newest campaign.
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

    /** Works on another campaign of the file. */
    public void choose(String campaignId) {
        take(file.campaigns().stream()
                .filter(stored -> stored.id().equals(campaignId))
                .findFirst()
                .orElseThrow(() -> new Failure("file.no-such-campaign", campaignId)));
    }

    private void take(StoredCampaign stored) {
        campaign = CampaignReader.read(stored.bytes());
        chain = stored.chainBytes() == null
                ? Chain.empty(campaign.id())
                : ChainFile.read(stored.chainBytes(), campaign);
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

    public Institution institution() {
        return file.institution();
    }

    /** Plan, events and reports of the campaign that is being worked on. */
    public Work work() {
        return file.work(campaign.id());
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
