package kz.onkundik.app;

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
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.util.Duration;
import kz.onkundik.operation.KeepCopies;
import kz.onkundik.operation.SalvageFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.settings.Preferences;
import kz.onkundik.settings.PreferencesFile;
import kz.onkundik.settings.RecentFile;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.RunningWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.shell.FileActions;
import kz.onkundik.ui.welcome.WaysOutModel;
import kz.onkundik.ui.welcome.WelcomeView;
import kz.onkundik.ui.welcome.WelcomeViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The object graph of the window, by hand: from the first screen into a file and back, and out of the program. */
final class WindowWiring {
    private static final Logger LOG = LoggerFactory.getLogger(WindowWiring.class);
    /** How often it is looked whether another start asks for this window: in memory, not on the disk. */
    private static final Duration LISTENING = Duration.millis(250);

    private final Clock clock;
    private final PreferencesFile preferencesFile;
    private final SecureRandom random = new SecureRandom();
    private final BackgroundWork background = BackgroundWork.onThreads();
    private final Words words;
    private final Theme theme;
    private final Dialogs dialogs;
    private final ShownFiles shown;
    private final OpenWindows windows;
    private final KeepCopies copies;
    private final ProgramWindow window;
    private final MistakeWindow mistake;
    private final FileOpening opening;
    private final WelcomeViewModel welcome;
    private final Parent firstScreen;
    private final Timeline listening = new Timeline(new KeyFrame(LISTENING, _ -> comeIfAsked()));
    private boolean offersTour;
    private boolean tourWaits;
    private Preferences preferences;
    private Optional<OpenFile> open = Optional.empty();

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
        this.clock = clock;
        this.shown = shown;
        this.windows = windows;
        this.preferencesFile = new PreferencesFile(preferences);
        this.preferences = preferencesFile.read();
        copies = new KeepCopies(preferences.resolveSibling("copies"), clock);
        words = new Words(language.orElse(this.preferences.language()));
        theme = new Theme(system);
        theme.choice().set(this.preferences.theme());
        theme.textSize().set(this.preferences.textSize());
        this.dialogs = dialogs.apply(words);
        window = new ProgramWindow(stage, words, theme);
        mistake = new MistakeWindow(stage, words, theme, this.dialogs, version);
        Supplier<UUID> uuids = UUID::randomUUID;
        opening = new FileOpening(
                background,
                windows,
                copies,
                documents,
                clock,
                uuids,
                random,
                new FileOpening.Ends(this::showFile, this::refused, mistake::show));
        welcome = new WelcomeViewModel(
                words,
                background,
                documents,
                new WelcomeViewModel.Actions(
                        opening::open,
                        opening::create,
                        opening::trySample,
                        () -> keep(Preferences::withoutRecent),
                        window::showHelp),
                new WaysOutModel(
                        background,
                        copies,
                        new SalvageFile(clock, uuids),
                        clock,
                        new WaysOutModel.Actions(
                                opening::open,
                                (copy, file) -> opening.putBack(copy, file, failure -> refused(file, failure)),
                                mistake::show)));
        firstScreen = HelpTopic.WELCOME.about(new WelcomeView(words, welcome, this.dialogs, clock, version));
    }

    /** Shows the window with this file, else with that in which it was left; with the first screen where there is none. */
    void start(Optional<Path> file) {
        Optional<Path> wanted = file.or(preferences::inWork);
        // What cannot be opened is not tried again at the next start.
        keep(Preferences::withNothingInWork);
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> mistake.show(thrown));
        words.language().subscribe(language -> keep(now -> now.withLanguage(language)));
        preferences.documents().ifPresent(words.documents()::set);
        words.documents().subscribe((_, chosen) -> keep(now -> now.withDocuments(chosen)));
        theme.choice().subscribe(choice -> keep(now -> now.withTheme(choice)));
        theme.textSize().subscribe(size -> keep(now -> now.withTextSize(size)));
        showWelcome();
        window.open(preferences.bounds(), this::leave);
        background.running().addListener((ListChangeListener<RunningWork>) _ -> beginWaitingTour());
        listening.setCycleCount(Animation.INDEFINITE);
        listening.play();
        wanted.ifPresent(opening::open);
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

    /** Another start was asked for the file that is open here. */
    private void comeIfAsked() {
        if (windows.isAskedFor()) {
            LOG.info("asked to come to the front");
            window.comeToFront();
        }
    }

    private void showWelcome() {
        open = Optional.empty();
        welcome.show(preferences.recent());
        window.show(firstScreen);
    }

    private void refused(Path file, Failure failure) {
        LOG.info("not opened: {}", failure.code());
        welcome.refused(file, failure);
    }

    private SchoolWiring showFile(Path file, SchoolModel school) {
        windows.has(file);
        tourWaits = offersTour && preferences.isNewcomer();
        Path path = file.toAbsolutePath();
        keep(now -> now.opened(path, clock.instant()).withInWork(path));
        if (preferences.documents().isEmpty()) {
            Language usual = Words.documentsOf(words.language().get());
            words.documents().set(usual);
            keep(now -> now.withDocuments(usual));
        }
        var now = new OpenFile(file, window, copies, (model, turn, made) -> screens(file, model, turn, made));
        open = Optional.of(now);
        SchoolWiring screens = now.show(school, preferences.screenOf(path));
        LocalDate today = LocalDate.now(clock);
        if (!preferences.isReminded(path, today) && screens.remind()) {
            keep(before -> before.reminded(path, today));
        }
        now.keepCopy();
        return screens;
    }

    private SchoolWiring screens(Path file, SchoolModel school, Consumer<String> turn, Consumer<String> turnToMade) {
        var made = new SchoolWiring(
                school,
                file,
                words,
                theme,
                background,
                ScreenActions.of(dialogs, shown, copy -> restore(copy, file), mistake::show),
                otherFiles(file),
                turn,
                turnToMade,
                window::showHelp,
                copies,
                clock,
                random);
        made.covered().subscribe(_ -> beginWaitingTour());
        return made;
    }

    private void beginWaitingTour() {
        if (tourWaits) {
            window.beginTour(this::isTimeForTour);
        }
    }

    /** Once, not under a page that covers what it points at, and not before work after which the screens are made anew. */
    private boolean isTimeForTour() {
        boolean seen = open.filter(file -> !file.isCovered()).isPresent();
        boolean begins = tourWaits && seen && background.running().isEmpty();
        if (begins) {
            tourWaits = false;
            keep(Preferences::withTourSeen);
        }
        return begins;
    }

    /** The ways from the open file to another: it is closed first, and stays the first of the recent ones. */
    private FileActions otherFiles(Path file) {
        List<Path> others = preferences.recent().stream()
                .map(RecentFile::path)
                .filter(path -> !path.equals(file.toAbsolutePath()))
                .toList();
        Consumer<Path> another = wanted -> {
            if (open.stream().noneMatch(now -> now.is(wanted))) {
                leaveFile(() -> opening.open(wanted));
            }
        };
        return new FileActions(
                others,
                () -> leaveFile(() -> welcome.describeNewFile(Optional.of(file))),
                () -> dialogs.fileToOpen().ifPresent(another),
                another,
                () -> leaveFile(() -> {}));
    }

    /** Puts a copy in the place of the open file, which stays beside under another name, and opens it. */
    private void restore(Path copy, Path file) {
        leaveFile(() -> opening.putBack(
                copy, file, failure -> opening.open(file, screens -> screens.tellNotRestored(failure))));
    }

    private void leaveFile(Runnable then) {
        if (isClosing()) {
            return;
        }
        window.endTyping();
        open.ifPresent(file -> {
            keep(now -> file.left(now).withNothingInWork());
            file.close(() -> {
                windows.release();
                showWelcome();
                then.run();
            });
        });
    }

    /** Leaves the program. */
    private void leave() {
        if (isClosing()) {
            return;
        }
        window.endTyping();
        keep(now -> now.withBounds(window.bounds()));
        open.ifPresentOrElse(
                file -> {
                    keep(now -> file.left(now).withInWork(file.path()));
                    file.close(Platform::exit);
                },
                Platform::exit);
    }

    /** While a file is let go, whoever leaves it once more would find it closed already. */
    private boolean isClosing() {
        return open.filter(OpenFile::isClosing).isPresent();
    }

    /** Another window may have written its own choices since: they are kept. */
    private void keep(UnaryOperator<Preferences> change) {
        preferences = preferencesFile.change(change);
    }
}
