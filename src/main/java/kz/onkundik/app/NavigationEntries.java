package kz.onkundik.app;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import kz.onkundik.ui.check.CheckView;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.documents.DocumentsView;
import kz.onkundik.ui.events.EventsView;
import kz.onkundik.ui.overview.OverviewView;
import kz.onkundik.ui.plan.PlanView;
import kz.onkundik.ui.publications.PublicationsView;
import kz.onkundik.ui.report.ReportView;
import kz.onkundik.ui.shell.NavigationEntry;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The entries of the navigation: each screen with its icon, its badge and the help about it. */
final class NavigationEntries {
    private final Words words;
    private final ObservableValue<Snapshot> snapshot;
    private final ScreenModels screens;
    private final Notices notices;

    NavigationEntries(Words words, ObservableValue<Snapshot> snapshot, ScreenModels screens, Notices notices) {
        this.words = words;
        this.snapshot = snapshot;
        this.screens = screens;
        this.notices = notices;
    }

    /**
     * The screens of the work.
     *
     * @param sheets the place over the window for the steps of signing
     */
    List<NavigationEntry> ofTheWork(ModalPane sheets) {
        return List.of(
                entry(
                        ScreenKeys.OVERVIEW,
                        Feather.COMPASS,
                        _ -> "",
                        HelpTopic.OVERVIEW,
                        () -> new OverviewView(words, screens.overview)),
                entry(
                        ScreenKeys.PLAN,
                        Feather.LIST,
                        Badges::plan,
                        HelpTopic.PLAN,
                        () -> new PlanView(
                                words, screens.plan, screens.days, screens.importing, screens.planExport, notices)),
                entry(
                        ScreenKeys.EVENTS,
                        Feather.CALENDAR,
                        Badges::events,
                        HelpTopic.EVENTS,
                        () -> new EventsView(words, screens.events, notices)),
                entry(
                        ScreenKeys.PUBLICATIONS,
                        Feather.GLOBE,
                        Badges::publications,
                        HelpTopic.PUBLICATIONS,
                        () -> new PublicationsView(words, screens.publications, notices)),
                new NavigationEntry(
                        ScreenKeys.REPORT,
                        Feather.FILE_TEXT,
                        mistakes(),
                        snapshot.map(now -> Badges.mistakes(now) > 0),
                        () -> HelpTopic.REPORT.about(new ReportView(words, screens.report, sheets))),
                entry(
                        ScreenKeys.DOCUMENTS,
                        Feather.FOLDER,
                        _ -> "",
                        HelpTopic.DOCUMENTS,
                        () -> new DocumentsView(words, screens.documents, notices)),
                entry(
                        ScreenKeys.CHECK,
                        Feather.CHECK_SQUARE,
                        _ -> "",
                        HelpTopic.CHECK,
                        () -> new CheckView(words, screens.check, notices)));
    }

    /** What stands at the foot of the navigation. */
    List<NavigationEntry> atTheFoot(SettingsWiring settings) {
        return List.of(entry(ScreenKeys.SETTINGS, Feather.SETTINGS, _ -> "", HelpTopic.SETTINGS, settings::view));
    }

    private NavigationEntry entry(
            String key, Ikon icon, Function<Snapshot, String> badge, HelpTopic help, Supplier<Node> view) {
        return new NavigationEntry(key, icon, snapshot.map(badge), () -> help.about(view.get()));
    }

    private ObservableValue<String> mistakes() {
        return words.of(
                all -> {
                    long mistakes = Badges.mistakes(snapshot.getValue());
                    return mistakes == 0 ? "" : all.text("common.errors", mistakes);
                },
                snapshot);
    }
}
