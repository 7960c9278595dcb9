package kz.onkundik.app;

import java.security.SecureRandom;
import java.time.Clock;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.operation.DraftEmail;
import kz.onkundik.operation.HandOverReport;
import kz.onkundik.operation.IssueReport;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.PrepareReport;
import kz.onkundik.operation.SignReport;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.signature.ncalayer.NcaLayer;
import kz.onkundik.ui.check.CheckActions;
import kz.onkundik.ui.check.CheckViewModel;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.documents.DocumentActions;
import kz.onkundik.ui.documents.DocumentsViewModel;
import kz.onkundik.ui.events.EventsActions;
import kz.onkundik.ui.events.EventsViewModel;
import kz.onkundik.ui.overview.OverviewActions;
import kz.onkundik.ui.overview.OverviewModel;
import kz.onkundik.ui.plan.ImportModel;
import kz.onkundik.ui.plan.PlanExport;
import kz.onkundik.ui.plan.PlanViewModel;
import kz.onkundik.ui.plan.days.DaysModel;
import kz.onkundik.ui.publications.PublicationActions;
import kz.onkundik.ui.publications.PublicationsViewModel;
import kz.onkundik.ui.report.ReportActions;
import kz.onkundik.ui.report.ReportOperations;
import kz.onkundik.ui.report.ReportViewModel;

/** The models of the screens of an open file. */
final class ScreenModels {
    final ScreenWays ways;
    final OverviewModel overview;
    final PlanViewModel plan;
    final DaysModel days;
    final PlanExport planExport;
    final ImportModel importing;
    final EventsViewModel events;
    final PublicationsViewModel publications;
    final ReportViewModel report;
    final DocumentsViewModel documents;
    final CheckViewModel check;
    /** The key of the section of the settings that is shown; setting it leads there. */
    final StringProperty section = new SimpleStringProperty("");

    /**
     * @param screen the key of the screen that is shown; setting it goes there
     * @param letters goes to where the letters are entered
     * @param actions what the screens ask of the system around them
     * @param random the source of own keys
     */
    ScreenModels(
            SchoolModel school,
            StringProperty screen,
            Runnable letters,
            Words words,
            BackgroundWork background,
            ScreenActions actions,
            Clock clock,
            SecureRandom random) {
        // The ways lead to these models, and the models offer some of the ways.
        ways = new ScreenWays(this, school.snapshot(), screen);
        overview = new OverviewModel(school, new OverviewActions(ways::mend, ways::showPlan, letters));
        plan = new PlanViewModel(words, school, ways::showEvent);
        days = new DaysModel(school, plan);
        planExport = new PlanExport(school, words, actions.placeOfDocument(), actions.open());
        importing = new ImportModel(school, actions.tableFile());
        events = new EventsViewModel(
                words,
                school,
                background,
                new EventsActions(actions.photos(), ways::showTexts, row -> ways.showPlan(row.toString(), "")));
        publications =
                new PublicationsViewModel(school, new PublicationActions(actions.folder(), actions.open()), words);
        report = new ReportViewModel(
                school, background, reportOperations(words, clock, random), reportActions(actions), words);
        documents = new DocumentsViewModel(school, background, documentActions(actions), words);
        check = new CheckViewModel(
                school, background, new CheckActions(actions.signedPdf(), actions.outlets(), actions.bug()), clock);
    }

    private static ReportOperations reportOperations(Words words, Clock clock, SecureRandom random) {
        var prepare = new PrepareReport();
        var sign = new SignReport(clock);
        var verify = new VerifyReport();
        return new ReportOperations(
                prepare,
                sign,
                new IssueReport(clock, prepare, sign),
                new HandOverReport(prepare, verify),
                verify,
                new DraftEmail(),
                new OwnKeys(clock, random),
                () -> new NcaLayer(words.language().get().code()),
                clock);
    }

    private ReportActions reportActions(ScreenActions actions) {
        return new ReportActions(
                ways::mend,
                actions.keyFile(),
                actions.signedPdf(),
                actions.placeOfReport(),
                actions.open(),
                actions.showInFolder(),
                actions.outlets(),
                actions.bug());
    }

    private static DocumentActions documentActions(ScreenActions actions) {
        return new DocumentActions(
                actions.placeOfDocument(), actions.emblem(), actions.open(), actions.outlets(), actions.bug());
    }
}
