package kz.onkundik.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.util.Duration;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.operation.KeepCopies;
import kz.onkundik.operation.NewFile;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OutputFile;
import kz.onkundik.operation.SalvageFile;
import kz.onkundik.operation.sample.WriteSample;
import kz.onkundik.problem.BugReport;
import kz.onkundik.problem.Failure;
import kz.onkundik.settings.Preferences;
import kz.onkundik.settings.PreferencesFile;
import kz.onkundik.settings.RecentFile;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.AppIcon;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.ErrorWindow;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Shortcut;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.preview.Outlets;
import kz.onkundik.ui.common.preview.SystemPrinting;
import kz.onkundik.ui.help.Tour;
import kz.onkundik.ui.shell.FileActions;
import kz.onkundik.ui.welcome.NewFileRequest;
import kz.onkundik.ui.welcome.WaysOutModel;
import kz.onkundik.ui.welcome.WelcomeView;
import kz.onkundik.ui.welcome.WelcomeViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The object graph of the window, by hand: from the first screen into a file and back, and out of the program. */
final class WindowWiring {
    private static final Logger LOG = LoggerFactory.getLogger(WindowWiring.class);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 700;
    private static final double LEAST_WIDTH = 1100;
    private static final double LEAST_HEIGHT = 640;
    /** How often it is looked whether another start asks for this window: in memory, not on the disk. */
    private static final Duration LISTENING = Duration.millis(250);

    private static final String SAMPLE = "onkundik-sample.onkundik";

    private final Stage stage;
    private final Clock clock;
    private final String version;
    private final Path documents;
    private final PreferencesFile preferencesFile;
    private final Supplier<UUID> uuids = UUID::randomUUID;
    private final SecureRandom random = new SecureRandom();
    private final BackgroundWork background = BackgroundWork.onThreads();
    private final Words words;
    private final Theme theme;
    private final Dialogs dialogs;
    private final WelcomeViewModel welcome;
    private final ShownFiles shown;
    private final WindowPlace place;
    private final OpenWindows windows;
    private final HelpWindow help;
    private final Stage mistake = new Stage();
    private final Timeline listening = new Timeline(new KeyFrame(LISTENING, _ -> comeIfAsked()));
    private final KeepCopies copies;
    private Tour tour;
    private boolean offersTour;
    private Preferences preferences;
    private SchoolModel school;
    private Consumer<SchoolWiring> onceWired = _ -> {};
    private UnaryOperator<Preferences> leftAt = UnaryOperator.identity();

    /**
     * @param preferences the file of what the person prefers on this PC
     * @param documents where new files are put unless the person says otherwise
     * @param system whether the system is light or dark
     * @param dialogs makes the file choosers
     * @param shown shows files with the programs of the system
     * @param windows the windows of this person's running programs
     * @param language the language asked for on the command line, if any
     */
    WindowWiring(
            Stage stage,
            Clock clock,
            Path preferences,
            Path documents,
            String version,
            ObservableValue<ColorScheme> system,
            Function<Words, Dialogs> dialogs,
            ShownFiles shown,
            OpenWindows windows,
            Optional<Language> language) {
        this.shown = shown;
        this.windows = windows;
        this.stage = stage;
        place = new WindowPlace(stage);
        mistake.initOwner(stage);
        mistake.initModality(Modality.WINDOW_MODAL);
        this.clock = clock;
        this.version = version;
        this.documents = documents;
        this.preferencesFile = new PreferencesFile(preferences);
        copies = new KeepCopies(preferences.resolveSibling("copies"), clock);
        this.preferences = preferencesFile.read();
        words = new Words(language.orElse(this.preferences.language()));
        theme = new Theme(system);
        theme.choice().set(this.preferences.theme());
        theme.textSize().set(this.preferences.textSize());
        this.dialogs = dialogs.apply(words);
        help = new HelpWindow(stage, words, theme);
        welcome = new WelcomeViewModel(
                words,
                background,
                documents,
                new WelcomeViewModel.Actions(
                        this::open, this::create, this::trySample, this::forgetRecent, this::showHelp),
                new WaysOutModel(
                        background,
                        copies,
                        new SalvageFile(clock, uuids),
                        clock,
                        new WaysOutModel.Actions(
                                this::open,
                                (copy, file) -> putBack(copy, file, failure -> refused(file, failure)),
                                this::bug)));
    }

    /** Shows the window with the first screen, or with this file. */
    void start(Optional<Path> file) {
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> bug(thrown));
        stage.setTitle(words.messages().get().text("shell.program"));
        stage.getIcons().addAll(AppIcon.image(16), AppIcon.image(32), AppIcon.image(64));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(closing -> {
            closing.consume();
            leave();
        });
        words.language().subscribe(language -> keep(now -> now.withLanguage(language)));
        theme.choice().subscribe(choice -> keep(now -> now.withTheme(choice)));
        theme.textSize().subscribe(size -> keep(now -> now.withTextSize(size)));
        showWelcome();
        place.restore(preferences.bounds());
        stage.show();
        listening.setCycleCount(Animation.INDEFINITE);
        listening.play();
        file.ifPresent(this::open);
    }

    /** Shows the short tour to who opens a first file. */
    void offerTour() {
        offersTour = true;
    }

    /** Ends the background threads; the file was let go before. */
    void stop() {
        listening.stop();
        windows.close();
        background.close();
    }

    private void showWelcome() {
        school = null;
        endTour();
        help.offerTour(null);
        welcome.show(preferences.recent());
        show(HelpTopic.WELCOME.about(new WelcomeView(words, welcome, dialogs, clock, version)));
        stage.setTitle(words.messages().get().text("shell.program"));
    }

    /** Another window that has the file open comes to the front instead; nobody waits for it here. */
    private void open(Path file) {
        background.run(
                "shell.opening",
                () -> windows.showElsewhere(file),
                shownThere -> {
                    if (!shownThere) {
                        opening(file, () -> OpenSchool.open(file, clock, uuids));
                    }
                },
                this::bug);
    }

    /** Another start was asked for the file that is open here. */
    private void comeIfAsked() {
        if (windows.isAskedFor()) {
            LOG.info("asked to come to the front");
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
    }

    private void create(NewFileRequest request) {
        opening(
                request.path(),
                () -> new NewFile(clock, uuids)
                        .create(
                                request.path(),
                                request.institution(),
                                request.campaign().bytes(),
                                request.chain()
                                        .map(NewFileRequest.ChainSource::bytes)
                                        .orElse(null)));
    }

    /** The sample is a file like any other; a second try opens what was left of the first. */
    private void trySample() {
        Path file = documents.resolve(SAMPLE);
        if (Files.exists(file)) {
            open(file);
        } else {
            opening(file, () -> new WriteSample(uuids, random).tryOut(file, clock));
        }
    }

    /** The ways from the open file to another: it is closed first, and stays the first of the recent ones. */
    private FileActions files(Path file) {
        List<Path> others = preferences.recent().stream()
                .map(RecentFile::path)
                .filter(path -> !path.equals(file.toAbsolutePath()))
                .toList();
        Consumer<Path> another = wanted -> {
            if (!isSame(wanted, file)) {
                leaveFile(() -> open(wanted));
            }
        };
        return new FileActions(
                others,
                () -> leaveFile(welcome::describeNewFile),
                () -> dialogs.fileToOpen().ifPresent(another),
                another,
                () -> leaveFile(() -> {}));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            LOG.debug("a file that is not there is no other one's", e);
            return false;
        }
    }

    private void leaveFile(Runnable then) {
        // A field that is being typed in gives its text on losing the focus, before the file is closed.
        stage.getScene().getRoot().requestFocus();
        keep(leftAt);
        leftAt = UnaryOperator.identity();
        close(() -> {
            windows.release();
            showWelcome();
            then.run();
        });
    }

    /** Lets the file go, after a copy of what was done; that none could be made is told at the next opening. */
    private void close(Runnable closed) {
        SchoolModel open = school;
        open.read("copies.making", copies::keep, _ -> open.close(closed), failure -> {
            LOG.warn("no copy at closing: {}", failure.code());
            open.close(closed);
        });
    }

    /** Puts a copy in the place of the open file, which stays beside under another name, and opens it. */
    private void restore(Path copy, Path file) {
        leaveFile(() -> putBack(copy, file, failure -> {
            onceWired = _ -> school.failure().set(failure);
            open(file);
        }));
    }

    /** Puts a copy in the place of a file that is not open, and opens it. */
    private void putBack(Path copy, Path file, Consumer<Failure> refused) {
        background.run(
                "copies.restoring",
                () -> copies.restore(copy, file),
                before -> {
                    onceWired = wired -> wired.tellRestored(before);
                    open(file);
                },
                thrown -> {
                    if (thrown instanceof Failure failure) {
                        refused.accept(failure);
                    } else {
                        bug(thrown);
                    }
                });
    }

    private void opening(Path file, Supplier<OpenSchool> opened) {
        SchoolModel.open(
                "shell.opening",
                opened,
                background,
                clock,
                this::bug,
                model -> showSchool(file, model),
                refused -> refused(file, refused));
    }

    private void refused(Path file, Failure failure) {
        LOG.info("not opened: {}", failure.code());
        welcome.refused(file, failure);
    }

    private void showSchool(Path file, SchoolModel model) {
        windows.has(file);
        boolean begins = offersTour && preferences.isNewcomer();
        keep(now -> now.opened(file.toAbsolutePath(), clock.instant()).withTourSeen());
        stage.titleProperty().unbind();
        stage.setTitle(file.getFileName() + " \u2013 " + words.messages().get().text("shell.program"));
        SchoolWiring wiring = wire(file, model, preferences.screenOf(file.toAbsolutePath()));
        LocalDate today = LocalDate.now(clock);
        if (!preferences.isReminded(file.toAbsolutePath(), today) && wiring.remind()) {
            keep(now -> now.reminded(file.toAbsolutePath(), today));
        }
        // What was left by the last work, also where the program was ended by a power failure.
        model.read("copies.making", copies::keep, _ -> {});
        if (begins) {
            // What it points at has its place once the frame is laid out.
            Platform.runLater(tour::begin);
        }
    }

    /**
     * Makes all screens for the campaign in work, and makes them anew when another takes its place.
     *
     * @param screen the key of the screen to begin with; empty for the first
     */
    private SchoolWiring wire(Path file, SchoolModel model, String screen) {
        school = model;
        var actions = new ScreenActions(
                dialogs::photos,
                dialogs::campaignFile,
                dialogs::tableFile,
                dialogs::keyFile,
                dialogs::signedPdf,
                dialogs::placeOfReport,
                dialogs::placeOfDocument,
                dialogs::certificates,
                dialogs::revocationList,
                dialogs::folderForFiles,
                dialogs::fileToOpen,
                copy -> restore(copy, file),
                dialogs::emblem,
                shown::open,
                shown::showInFolder,
                new Outlets(new SystemPrinting(), shown.copies(), shown::open),
                this::bug);
        var shownScreen = new SimpleStringProperty(screen);
        Consumer<String> turn = campaign -> {
            // A field that is being typed in gives its text to its own campaign first.
            stage.getScene().getRoot().requestFocus();
            model.turnTo(campaign, turned -> wire(file, turned, shownScreen.get()));
        };
        Consumer<String> made = campaign -> model.turnTo(
                campaign, turned -> wire(file, turned, shownScreen.get()).changeCampaign());
        var wiring = new SchoolWiring(
                model,
                file,
                words,
                theme,
                background,
                actions,
                files(file),
                turn,
                made,
                this::showHelp,
                copies,
                clock,
                random);
        wiring.screen().set(screen);
        shownScreen.bind(wiring.screen());
        shownScreen.subscribe(now -> leftAt = preferences -> preferences.left(file.toAbsolutePath(), now));
        String wired = model.campaign().getValue().sha256();
        Runnable look = () -> {
            Campaign now = model.campaign().getValue();
            if (school == model
                    && !now.sha256().equals(wired)
                    && !wiring.editing().get()) {
                turn.accept(now.id());
            }
        };
        model.campaign().subscribe(_ -> look.run());
        wiring.editing().subscribe(_ -> look.run());
        Parent view = wiring.view();
        show(view);
        onceWired.accept(wiring);
        onceWired = _ -> {};
        endTour();
        tour = new Tour(words, view);
        help.offerTour(tour::begin);
        return wiring;
    }

    private void endTour() {
        if (tour != null) {
            tour.end();
        }
    }

    private void show(Parent root) {
        if (stage.getScene() == null) {
            var scene = new Scene(root, WIDTH, HEIGHT);
            theme.dress(scene);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::helpKey);
            stage.setScene(scene);
        } else {
            stage.getScene().setRoot(root);
        }
    }

    /** F1, or Ctrl and / for the list of keys, wherever the focus is. */
    private void helpKey(KeyEvent key) {
        if (Shortcut.HELP.match(key)) {
            showHelp();
            key.consume();
        } else if (Shortcut.KEYS.match(key)) {
            help.show(HelpTopic.SHORTCUTS);
            key.consume();
        }
    }

    private void showHelp() {
        help.show(HelpTopic.seen(stage.getScene().getRoot()).orElse(HelpTopic.START));
    }

    private void leave() {
        // A field that is being typed in gives its text on losing the focus, before the file is closed.
        stage.getScene().getRoot().requestFocus();
        keep(now -> leftAt.apply(now.withBounds(place.bounds())));
        if (school == null) {
            Platform.exit();
        } else {
            close(Platform::exit);
        }
    }

    /** Another window may have written its own choices since: they are kept. */
    private void keep(UnaryOperator<Preferences> change) {
        preferences = preferencesFile.change(change);
    }

    private void forgetRecent() {
        keep(Preferences::withoutRecent);
    }

    /**
     * One window for a mistake of the program: what happened, that the data is safe, a code, the details. Never two at
     * once: what comes on while it is shown comes of the same trouble, and is in the log.
     */
    private void bug(Throwable thrown) {
        BugReport report = BugReport.of(thrown, version);
        LOG.error("bug {}\n{}", report.code(), report.details());
        if (mistake.isShowing()) {
            return;
        }
        mistake.setTitle(words.messages().get().text("shell.program"));
        var scene = new Scene(new ErrorWindow(words, report, this::saveDetails, mistake::close));
        mistake.setScene(scene);
        theme.dress(scene);
        mistake.show();
    }

    private void saveDetails(BugReport report) {
        dialogs.placeOfDetails("onkundik-" + report.code() + ".txt")
                .ifPresent(place -> OutputFile.write(place, report.details().getBytes(StandardCharsets.UTF_8)));
    }
}
