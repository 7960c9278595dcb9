package kz.onkundik.ui.report;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.exchange.DataFileReader;
import kz.onkundik.exchange.SampleDistrict;
import kz.onkundik.operation.DraftEmail;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.operation.HandOverReport;
import kz.onkundik.operation.ImportData;
import kz.onkundik.operation.IssueReport;
import kz.onkundik.operation.MadeOnce;
import kz.onkundik.operation.NewFile;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.PrepareReport;
import kz.onkundik.operation.SignReport;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.operation.sample.SamplePictures;
import kz.onkundik.operation.sample.Scene;
import kz.onkundik.problem.Problem;
import kz.onkundik.report.Paper;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.school.PlanRow;
import kz.onkundik.signature.ncalayer.NcaLayer;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.preview.Outlets;
import kz.onkundik.ui.common.preview.PaperPrinter;

/** The fictional school's file in a folder, everything done at once, and what the screen asked of the world. */
final class ReportDesk implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-24T11:14:00Z"), ZoneId.of("Asia/Almaty"));

    private static final MadeOnce FULL = new MadeOnce(ReportDesk::filled);

    final List<Problem.Place> mended = new ArrayList<>();
    final List<String> suggested = new ArrayList<>();
    private final List<Runnable> held = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    final PaperPrinter printer = new PaperPrinter();
    final OpenSchool file;
    final SchoolModel school;
    final BackgroundWork background = new BackgroundWork(Runnable::run, this::runUnlessHolding, Runnable::run);
    private final Path folder;
    /** The key file that is chosen when asked. */
    Path keyFile;
    /** The signed report that is chosen when asked. */
    Path signedPdf;
    /** NCALayer, or what stands in for it. */
    NcaLayer ncaLayer;
    /** Whether work beside the file's does not come to its end. */
    boolean isHolding;
    /** Whether she gives up when asked where to put the report. */
    boolean isGivingUp;

    private ReportDesk(Path folder, boolean withEvents) {
        this.folder = folder;
        Path path = folder.resolve("Үлгі мектебі 2023.onkundik");
        file = withEvents ? FULL.copied(path, CLOCK) : made(path);
        var models = new ArrayList<SchoolModel>();
        SchoolModel.open(
                "report.making",
                () -> file,
                BackgroundWork.inPlace(),
                CLOCK,
                ReportDesk::fail,
                models::add,
                ReportDesk::fail);
        school = models.getFirst();
    }

    private static OpenSchool made(Path path) {
        byte[] campaignFile = NewFile.builtIn("kz.bqqk.2023-11.world-children-day");
        var data = DataFileReader.read(SampleDistrict.file(), CampaignReader.read(campaignFile));
        OpenSchool made = new NewFile(CLOCK, UUID::randomUUID)
                .create(path, data.institutions().getFirst().institution(), campaignFile, null);
        made.file().saveToday(data.today());
        return made;
    }

    private static OpenSchool filled(Path path) {
        OpenSchool made = made(path);
        byte[] picture = SamplePictures.draw(Scene.STEPPE, "test");
        new ImportData().into(made, SampleDistrict.file(), _ -> Optional.of(picture));
        return made;
    }

    /** With all plans, events and photos of the school. */
    static ReportDesk full(Path folder) {
        return new ReportDesk(folder, true);
    }

    /** With the institution and its campaign only. */
    static ReportDesk empty(Path folder) {
        return new ReportDesk(folder, false);
    }

    /** Issues the report as it stands now, signed by the school's own key. */
    void issue() {
        var prepare = new PrepareReport();
        school.change(
                "report.signing",
                open -> new IssueReport(CLOCK, prepare, new SignReport(CLOCK))
                        .issue(
                                open,
                                prepare.prepare(open, open.work().draft()),
                                Paper.REPORT,
                                Language.KK,
                                new OwnKeys(CLOCK, new SecureRandom()).openOrMake(open, "жеті бөрі 7".toCharArray()),
                                folder.resolve("Есеп.pdf")),
                (IssuedReport _) -> {});
    }

    /** Plans the first row in this place. */
    void moveRow(String place) {
        school.change(
                "plan.saving",
                open -> {
                    PlanRow row = open.work().plan().getFirst();
                    new EditPlan().save(open, List.of(row.withPlace(place)));
                    return true;
                },
                _ -> {});
    }

    ReportViewModel model(Words words) {
        var prepare = new PrepareReport();
        var sign = new SignReport(CLOCK);
        var operations = new ReportOperations(
                prepare,
                sign,
                new IssueReport(CLOCK, prepare, sign),
                new HandOverReport(prepare, new VerifyReport()),
                new VerifyReport(),
                new DraftEmail(),
                new OwnKeys(CLOCK, new SecureRandom()),
                () -> ncaLayer,
                CLOCK);
        var actions = new ReportActions(
                mended::add,
                () -> Optional.ofNullable(keyFile),
                () -> Optional.ofNullable(signedPdf),
                name -> {
                    suggested.add(name);
                    return isGivingUp ? Optional.empty() : Optional.of(folder.resolve(name));
                },
                opened::add,
                opened::add,
                new Outlets(printer, folder, opened::add),
                ReportDesk::fail);
        return new ReportViewModel(school, background, operations, actions, words);
    }

    private void runUnlessHolding(Runnable work) {
        if (isHolding) {
            held.add(work);
        } else {
            work.run();
        }
    }

    /** Does what was held, and holds nothing more. */
    void goOn() {
        isHolding = false;
        held.forEach(Runnable::run);
        held.clear();
    }

    /** Nothing of all this may be thrown unseen. */
    private static void fail(Throwable thrown) {
        throw new AssertionError(thrown);
    }

    @Override
    public void close() {
        file.close();
    }
}
