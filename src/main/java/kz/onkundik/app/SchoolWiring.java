package kz.onkundik.app;

import atlantafx.base.controls.ModalPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import kz.onkundik.operation.DraftEmail;
import kz.onkundik.operation.HandOverReport;
import kz.onkundik.operation.IssueReport;
import kz.onkundik.operation.KeepCopies;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.PrepareReport;
import kz.onkundik.operation.SignReport;
import kz.onkundik.operation.TakeBack;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.report.Paper;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.signature.ncalayer.NcaLayer;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.check.CheckActions;
import kz.onkundik.ui.check.CheckView;
import kz.onkundik.ui.check.CheckViewModel;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.preview.PreviewModel;
import kz.onkundik.ui.documents.DocumentActions;
import kz.onkundik.ui.documents.DocumentsView;
import kz.onkundik.ui.documents.DocumentsViewModel;
import kz.onkundik.ui.events.EventsActions;
import kz.onkundik.ui.events.EventsView;
import kz.onkundik.ui.events.EventsViewModel;
import kz.onkundik.ui.history.HistoryModel;
import kz.onkundik.ui.history.HistorySheet;
import kz.onkundik.ui.overview.OverviewActions;
import kz.onkundik.ui.overview.OverviewModel;
import kz.onkundik.ui.overview.OverviewView;
import kz.onkundik.ui.plan.ImportModel;
import kz.onkundik.ui.plan.PlanExport;
import kz.onkundik.ui.plan.PlanView;
import kz.onkundik.ui.plan.PlanViewModel;
import kz.onkundik.ui.plan.days.DaysModel;
import kz.onkundik.ui.publications.PublicationActions;
import kz.onkundik.ui.publications.PublicationsView;
import kz.onkundik.ui.publications.PublicationsViewModel;
import kz.onkundik.ui.publications.Subject;
import kz.onkundik.ui.report.ReportActions;
import kz.onkundik.ui.report.ReportOperations;
import kz.onkundik.ui.report.ReportView;
import kz.onkundik.ui.report.ReportViewModel;
import kz.onkundik.ui.shell.DropVeil;
import kz.onkundik.ui.shell.FileActions;
import kz.onkundik.ui.shell.NavigationEntry;
import kz.onkundik.ui.shell.ShellView;
import kz.onkundik.ui.shell.ShellViewModel;
import kz.onkundik.ui.shell.UndoButtons;
import kz.onkundik.ui.shell.search.SearchViewModel;
import org.kordamp.ikonli.feather.Feather;

/** The object graph of an open file: its screens, and the ways from one to another. */
final class SchoolWiring {
    private static final String OVERVIEW = "shell.overview";
    private static final String PLAN = "shell.plan";
    private static final String EVENTS = "shell.events";
    private static final String REPORT = "shell.report";
    private static final String DOCUMENTS = "shell.documents";
    private static final String PUBLICATIONS = "shell.publications";
    private static final String CHECK = "shell.check";
    private static final String SETTINGS = "shell.settings";
    private static final KeyCombination SETTINGS_KEY =
            new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PRINT_KEY = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final SchoolModel school;
    private final Path file;
    private final Words words;
    private final Theme theme;
    private final BackgroundWork background;
    private final Notices notices;
    private final ZoneId zone;
    private final ShellViewModel shell = new ShellViewModel();
    private final OverviewModel overview;
    private final PlanViewModel plan;
    private final DaysModel days;
    private final ImportModel importing;
    private final PlanExport planExport;
    private final EventsViewModel events;
    private final PublicationsViewModel publications;
    private final ReportViewModel report;
    private final DocumentsViewModel documents;
    private final CheckViewModel check;
    private final SettingsWiring settings;
    private final CampaignWiring campaign;
    private final SearchViewModel search;

    /**
     * @param actions what the screens ask of the system around them
     * @param files the ways to another file
     * @param turn turns to the campaign of this id: all screens are made anew
     * @param made turns to a campaign that was just made here, to be changed
     * @param help shows the help about what is seen
     * @param copies keeps copies of the file
     * @param random the source of own keys
     */
    SchoolWiring(
            SchoolModel school,
            Path file,
            Words words,
            Theme theme,
            BackgroundWork background,
            ScreenActions actions,
            FileActions files,
            Consumer<String> turn,
            Consumer<String> made,
            Runnable help,
            KeepCopies copies,
            Clock clock,
            SecureRandom random) {
        this.school = school;
        shell.file().set(files);
        shell.help().set(help);
        this.file = file;
        this.words = words;
        this.theme = theme;
        this.background = background;
        notices = new Notices(words);
        zone = clock.getZone();
        campaign = new CampaignWiring(words, school, actions, turn, made);
        settings = new SettingsWiring(
                words,
                theme,
                school,
                file,
                actions,
                copies,
                notices,
                this::showLetterhead,
                campaign.ways(),
                clock,
                random);
        overview = new OverviewModel(
                school, new OverviewActions(this::mend, () -> shell.screen().set(PLAN)));
        events = new EventsViewModel(
                words,
                school,
                background,
                new EventsActions(actions.photos(), this::showTexts, row -> showPlan(row.toString(), "")));
        publications =
                new PublicationsViewModel(school, new PublicationActions(actions.folder(), actions.open()), words);
        plan = new PlanViewModel(words, school, this::showEvent);
        days = new DaysModel(school, plan);
        planExport = new PlanExport(school, words, actions.placeOfDocument(), actions.open());
        importing = new ImportModel(school, actions.tableFile());
        documents = new DocumentsViewModel(school, background, documentActions(actions), words);
        check = new CheckViewModel(
                school, background, new CheckActions(actions.signedPdf(), actions.outlets(), actions.bug()), clock);
        search = new SearchViewModel(words, school.snapshot(), background, this::show, actions.bug());
        var prepare = new PrepareReport();
        var sign = new SignReport(clock);
        var verify = new VerifyReport();
        report = new ReportViewModel(
                school,
                background,
                new ReportOperations(
                        prepare,
                        sign,
                        new IssueReport(clock, prepare, sign),
                        new HandOverReport(prepare, verify),
                        verify,
                        new DraftEmail(),
                        new OwnKeys(clock, random),
                        () -> new NcaLayer(words.language().get().code()),
                        clock),
                new ReportActions(
                        this::mend,
                        actions.keyFile(),
                        actions.signedPdf(),
                        actions.placeOfReport(),
                        actions.open(),
                        actions.showInFolder(),
                        actions.outlets(),
                        actions.bug()),
                words);
    }

    /** Tells that a copy has taken the file's place, and where the file as it was lies now. */
    void tellRestored(Path before) {
        notices.tell(words.text("copies.restored", before.getFileName()));
    }

    private static DocumentActions documentActions(ScreenActions actions) {
        return new DocumentActions(
                actions.placeOfDocument(), actions.emblem(), actions.open(), actions.outlets(), actions.bug());
    }

    /** The screen that is shown, by its key; setting it goes there. */
    StringProperty screen() {
        return shell.screen();
    }

    /** The frame with all screens. */
    Parent view() {
        school.snapshot().subscribe(this::follow);
        school.savedAt().subscribe(saved -> {
            shell.savedAt().set(saved);
            shell.fileBytes().set(size(file));
        });
        shell.fileName().set(file.getFileName().toString());
        shell.trouble().bindBidirectional(school.failure());
        school.gone().subscribe((_, gone) -> tell(gone));
        var sheets = sheet();
        var frame = new ShellView(
                words,
                theme,
                background,
                shell,
                search,
                List.of(
                        new NavigationEntry(
                                OVERVIEW,
                                Feather.COMPASS,
                                count(_ -> ""),
                                () -> HelpTopic.OVERVIEW.about(new OverviewView(words, overview))),
                        new NavigationEntry(
                                PLAN,
                                Feather.LIST,
                                count(SchoolWiring::planned),
                                () -> HelpTopic.PLAN.about(
                                        new PlanView(words, plan, days, importing, planExport, notices))),
                        new NavigationEntry(
                                EVENTS,
                                Feather.CALENDAR,
                                count(now ->
                                        Integer.toString(now.work().events().size())),
                                () -> HelpTopic.EVENTS.about(new EventsView(words, events, notices))),
                        new NavigationEntry(
                                PUBLICATIONS,
                                Feather.GLOBE,
                                count(_ -> ""),
                                () -> HelpTopic.PUBLICATIONS.about(new PublicationsView(words, publications, notices))),
                        new NavigationEntry(
                                REPORT,
                                Feather.FILE_TEXT,
                                words.of(
                                        all -> errors(school.snapshot().get()) == 0
                                                ? ""
                                                : all.text(
                                                        "common.errors",
                                                        errors(school.snapshot().get())),
                                        school.snapshot()),
                                school.snapshot().map(now -> errors(now) > 0),
                                () -> HelpTopic.REPORT.about(new ReportView(words, report, sheets))),
                        new NavigationEntry(
                                DOCUMENTS,
                                Feather.FOLDER,
                                count(_ -> ""),
                                () -> HelpTopic.DOCUMENTS.about(new DocumentsView(words, documents, notices))),
                        new NavigationEntry(
                                CHECK,
                                Feather.CHECK_SQUARE,
                                count(_ -> ""),
                                () -> HelpTopic.CHECK.about(new CheckView(words, check, notices)))),
                List.of(new NavigationEntry(
                        SETTINGS, Feather.SETTINGS, count(_ -> ""), () -> HelpTopic.SETTINGS.about(settings.view()))),
                notices);
        var undo = undoButtons();
        frame.tools().add(undo);
        frame.addEventFilter(KeyEvent.KEY_PRESSED, undo::key);
        frame.makeAhead();
        var past = sheet();
        past.setAlignment(Pos.TOP_RIGHT);
        past.accessibleTextProperty().bind(words.text("history.title"));
        plan.historyOf().subscribe(record -> showHistory(past, record, plan.historyOf()));
        events.historyOf().subscribe(record -> showHistory(past, record, events.historyOf()));
        var whole = new StackPane(frame, sheets, past);
        whole.getChildren().addAll(campaign.pages(undoButtons()));
        whole.getChildren()
                .add(new DropVeil(
                        words,
                        whole,
                        List.of(
                                new DropVeil.Kind(
                                        ".onkundik",
                                        "shell.drop.open",
                                        shell.file().get().open()),
                                new DropVeil.Kind(".pdf", "shell.drop.check", this::checkReport))));
        whole.addEventFilter(KeyEvent.KEY_PRESSED, this::openSettings);
        whole.addEventFilter(KeyEvent.KEY_PRESSED, key -> print(key, whole));
        return whole;
    }

    private UndoButtons undoButtons() {
        return new UndoButtons(words, school.snapshot().map(Snapshot::undo), school::undo, school::redo);
    }

    /** Whether the campaign is being changed: the screens are made anew when that is done. */
    ReadOnlyBooleanProperty editing() {
        return campaign.editing();
    }

    /** Opens the page on which the campaign in work is changed. */
    void changeCampaign() {
        campaign.begin();
    }

    /** A place for a sheet over the window: no stop for Tab while nothing lies there. */
    private static ModalPane sheet() {
        var pane = new ModalPane();
        pane.focusTraversableProperty().bind(pane.displayProperty());
        return pane;
    }

    private void checkReport(Path pdf) {
        shell.screen().set(CHECK);
        check.check(pdf);
    }

    /** Ctrl+P prints the pages that are seen; where none are, the paper of what is seen comes first, to be looked at. */
    private void print(KeyEvent key, Node whole) {
        if (!PRINT_KEY.match(key)) {
            return;
        }
        key.consume();
        switch (shell.screen().get()) {
            case REPORT -> report.preview().print(whole.getScene().getWindow());
            case DOCUMENTS -> documents.preview().print(whole.getScene().getWindow());
            case CHECK -> {
                PreviewModel<?> pages = check.pages().get();
                if (pages != null) {
                    pages.print(whole.getScene().getWindow());
                }
            }
            case PLAN -> showPaper(Paper.PLAN);
            case OVERVIEW, EVENTS -> showPaper(Paper.SUMMARY);
            case PUBLICATIONS -> showPaper(Paper.PUBLICATIONS);
            default -> {
                // What the other screens show is no paper.
            }
        }
    }

    private void showPaper(Paper paper) {
        documents.side().set(DocumentsViewModel.Side.PAPERS);
        documents.paper().set(paper);
        shell.screen().set(DOCUMENTS);
    }

    private void showLetterhead() {
        documents.side().set(DocumentsViewModel.Side.LOOK);
        shell.screen().set(DOCUMENTS);
    }

    /** Ctrl+comma, as in most programs. */
    private void openSettings(KeyEvent key) {
        if (SETTINGS_KEY.match(key)) {
            shell.screen().set(SETTINGS);
            key.consume();
        }
    }

    /** Goes to where something stands: an item in the plan, whether or not it is answered. */
    private void show(Problem.Place place) {
        if (place.kind().equals("item")) {
            showPlan(place.id(), place.field());
        } else {
            mend(place);
        }
    }

    /** Goes to the very field where a problem is mended: of the event, or of the plan for an item without one. */
    void mend(Problem.Place place) {
        switch (place.kind()) {
            case "event" -> showEvent(UUID.fromString(place.id()), place.field());
            case "plan" -> showPlan(place.id(), place.field());
            case "item" -> mendItem(place.id(), place.field());
            case "report" -> mendReport(place.field());
            case "person" -> {
                settings.showPeople();
                shell.screen().set(SETTINGS);
            }
            case "deadline", "clock" -> {
                overview.wanted().set("deadline");
                shell.screen().set(OVERVIEW);
            }
            default -> shell.screen().set(REPORT);
        }
    }

    /** The links of the report itself are typed where its texts are. */
    private void mendReport(String field) {
        if (field.startsWith("links")) {
            publications.showLinks();
            shell.screen().set(PUBLICATIONS);
        } else {
            report.wanted().set(field);
            shell.screen().set(REPORT);
        }
    }

    /**
     * Recalls the deadlines once, where they press and do not stand before her eyes anyway.
     *
     * @return whether they press
     */
    boolean remind() {
        Optional<Function<Messages, String>> pressing = overview.reminder();
        pressing.filter(_ -> !shell.screen().get().equals(OVERVIEW))
                .ifPresent(said -> notices.tell(
                        words.of(said),
                        words.text(OVERVIEW),
                        () -> shell.screen().set(OVERVIEW)));
        return pressing.isPresent();
    }

    private void showTexts(UUID event) {
        publications.subject().set(Subject.of(event));
        shell.screen().set(PUBLICATIONS);
    }

    private void mendItem(String item, String field) {
        school.snapshot().get().answers().stream()
                .filter(answer -> answer.item().id().equals(item))
                .filter(answer -> answer.state() == ItemAnswer.State.HELD
                        && !answer.events().isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        answer -> showEvent(answer.events().getFirst().uuid(), field), () -> showPlan(item, field));
    }

    private void showPlan(String record, String field) {
        plan.show(record, field);
        shell.screen().set(PLAN);
    }

    private void showEvent(UUID event) {
        showEvent(event, "");
    }

    private void showEvent(UUID event, String field) {
        events.show(event, field);
        shell.screen().set(EVENTS);
    }

    private void follow(Snapshot now) {
        shell.institution().set(now.institution().name());
        shell.fictional().set(now.institution().fictional());
        shell.campaign().set(now.campaign().title());
        shell.days()
                .set(new ShellViewModel.Days(
                        now.campaign().start(), now.campaign().end()));
        shell.campaigns().set(campaign.menu(now));
        shell.fileBytes().set(size(file));
    }

    /** Shows what was done to a plan row or an event, over its screen. */
    private void showHistory(ModalPane past, UUID record, ObjectProperty<UUID> asked) {
        if (record != null) {
            asked.set(null);
            HistoryModel.of(school, record)
                    .ifPresent(model -> past.show(new HistorySheet(words, model, zone, () -> past.hide(true))));
        }
    }

    /** Says what was taken back or brought again, perhaps out of sight, with the way to the other side. */
    private void tell(TakeBack.Gone gone) {
        if (gone != null) {
            String campaign = gone.elsewhere()
                    .map(title -> title.in(words.language().get()))
                    .orElse("");
            notices.tell(
                    words.text(gone.again() ? "history.brought-again" : "history.taken-back", gone.action(), campaign),
                    words.text(gone.again() ? "common.undo" : "common.redo"),
                    gone.again() ? school::undo : school::redo);
        }
    }

    /** How many items have an answer, of how many. */
    private static String planned(Snapshot now) {
        long answered = now.answers().stream()
                .filter(answer -> answer.state().isAnswer())
                .count();
        return answered + "/" + now.answers().size();
    }

    private ObservableValue<String> count(Function<Snapshot, String> said) {
        return school.snapshot().map(said);
    }

    /** What stops a report of the chosen kind, as far as it is due today. */
    private static long errors(Snapshot now) {
        Set<Problem> found = Set.copyOf(now.problems(now.work().draft().kind()));
        return now.missing().stream()
                .filter(problem -> problem.severity() == Severity.ERROR && found.contains(problem))
                .count();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // The size is for the eye only; that the file is gone is told by the next change.
            return 0;
        }
    }
}
