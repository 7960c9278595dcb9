package kz.onkundik.app;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import kz.onkundik.operation.CampaignInFile;
import kz.onkundik.operation.KeepCopies;
import kz.onkundik.operation.TakeBack;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.shell.DropVeil;
import kz.onkundik.ui.shell.FileActions;
import kz.onkundik.ui.shell.ShellView;
import kz.onkundik.ui.shell.ShellViewModel;
import kz.onkundik.ui.shell.UndoButtons;
import kz.onkundik.ui.shell.search.SearchViewModel;

/** The object graph of an open file: the frame with its screens, and what lies over it. */
final class SchoolWiring {
    private static final KeyCombination SETTINGS_KEY =
            new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);

    private final SchoolModel school;
    private final Path file;
    private final Words words;
    private final Theme theme;
    private final BackgroundWork background;
    private final Notices notices;
    private final ZoneId zone;
    private final ShellViewModel shell = new ShellViewModel();
    private final ScreenModels screens;
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
        this.file = file;
        this.words = words;
        this.theme = theme;
        this.background = background;
        notices = new Notices(words);
        zone = clock.getZone();
        shell.file().set(files);
        shell.help().set(help);
        campaign = new CampaignWiring(words, school, actions, turn, made);
        screens = new ScreenModels(
                school, shell.screen(), campaign::beginLetters, words, background, actions, clock, random);
        settings = new SettingsWiring(
                words,
                theme,
                school,
                file,
                actions,
                copies,
                notices,
                screens.section,
                screens.ways::showLetterhead,
                campaign.ways(),
                clock,
                random);
        search = new SearchViewModel(words, school.snapshot(), background, screens.ways::show, actions.bug());
    }

    /** The frame with all screens, and what lies over it. */
    Parent view() {
        new FrameFacts(shell, file, campaign).follow(school);
        school.gone().subscribe((_, gone) -> tell(gone));
        var sheets = new SheetPane();
        var past = new HistoryPane(words, school, zone);
        past.follow(screens.plan.historyOf());
        past.follow(screens.events.historyOf());
        ShellView frame = frame(sheets);
        // What is covered is reached neither with Tab nor by its keys, nor by a file that is dropped.
        frame.visibleProperty().bind(campaign.covering().not());
        var whole = new StackPane(frame, sheets, past);
        whole.getChildren().addAll(campaign.pages(undoButtons()));
        whole.getChildren().add(dropVeil(frame));
        var printing = new PrintKey(screens, shell.screen());
        whole.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (frame.isVisible() && !sheets.isDisplay() && !past.isDisplay()) {
                settingsKey(key, frame);
                printing.key(key, whole.getScene().getWindow());
            }
        });
        return whole;
    }

    private ShellView frame(ModalPane sheets) {
        var entries = new NavigationEntries(words, school.snapshot(), screens, notices);
        var frame = new ShellView(
                words,
                theme,
                background,
                shell,
                search,
                entries.ofTheWork(sheets),
                entries.atTheFoot(settings),
                notices);
        var undo = undoButtons();
        frame.tools().add(undo);
        frame.addEventFilter(KeyEvent.KEY_PRESSED, undo::key);
        frame.makeAhead();
        return frame;
    }

    private UndoButtons undoButtons() {
        return new UndoButtons(words, school.snapshot().map(Snapshot::undo), school::undo, school::redo);
    }

    private Node dropVeil(Node frame) {
        return new DropVeil(
                words,
                frame,
                List.of(
                        new DropVeil.Kind(
                                ".onkundik",
                                "shell.drop.open",
                                shell.file().get().open()),
                        new DropVeil.Kind(".pdf", "shell.drop.check", screens.ways::checkReport)));
    }

    /** Ctrl+comma, as in most programs. */
    private void settingsKey(KeyEvent key, ShellView frame) {
        if (SETTINGS_KEY.match(key)) {
            screens.ways.showSettings();
            frame.enter();
            key.consume();
        }
    }

    /** The screen that is shown, by its key; setting it goes there. */
    StringProperty screen() {
        return shell.screen();
    }

    /** Goes to the very field where a problem is mended. */
    void mend(Problem.Place place) {
        screens.ways.mend(place);
    }

    /** Whether the campaign is being changed: the screens are made anew when that is done. */
    ReadOnlyBooleanProperty editing() {
        return campaign.editing();
    }

    /** Whether a page about campaigns covers the screens. */
    BooleanExpression covered() {
        return campaign.covering();
    }

    /** Opens the page on which a campaign is made out of its letter's text. */
    void pasteLetter() {
        campaign.paste();
    }

    /** Opens the page on which the campaign in work is changed. */
    void changeCampaign() {
        campaign.begin();
    }

    /** Tells that a copy has taken the file's place, and where the file as it was lies now. */
    void tellRestored(Path before) {
        notices.tell(words.text("copies.restored", before.getFileName()));
    }

    /** Tells why a copy has not taken the file's place. */
    void tellNotRestored(Failure failure) {
        school.failure().set(failure);
    }

    /**
     * Recalls the deadlines once, where they press and do not stand before her eyes anyway.
     *
     * @return whether they press
     */
    boolean remind() {
        Optional<Function<Messages, String>> pressing = screens.overview.reminder();
        pressing.filter(_ -> !shell.screen().get().equals(ScreenKeys.OVERVIEW))
                .ifPresent(said ->
                        notices.tell(words.of(said), words.text(ScreenKeys.OVERVIEW), screens.ways::showOverview));
        return pressing.isPresent();
    }

    /** Says what was taken back or brought again, perhaps out of sight, with the way to the other side. */
    void tell(TakeBack.Gone gone) {
        if (gone != null) {
            notices.tell(
                    words.of(all -> all.text(
                            gone.again() ? "history.brought-again" : "history.taken-back",
                            gone.action(),
                            gone.elsewhere().map(other -> named(other, all)).orElse(""))),
                    words.text(gone.again() ? "common.undo" : "common.redo"),
                    gone.again() ? school::undo : school::redo);
        }
    }

    /** Copies bear the name of what they were copied from: then the days say which is meant. */
    private String named(CampaignInFile other, Messages all) {
        String title = other.title().in(all.language());
        boolean same = other.title().equals(school.campaign().getValue().title());
        return same ? title + ", " + all.formats().range(other.start(), other.end()) : title;
    }

    /** The key of the section of the settings that is shown. */
    StringProperty section() {
        return screens.section;
    }
}
