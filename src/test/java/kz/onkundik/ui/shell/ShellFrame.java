package kz.onkundik.ui.shell;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.shell.ShellViewModel.Days;
import kz.onkundik.ui.shell.search.SearchViewModel;
import org.kordamp.ikonli.feather.Feather;

/** The frame around one screen, for pictures of it as people see it. */
public final class ShellFrame {
    private static final Map<String, Feather> SCREENS = Map.of(
            "shell.overview",
            Feather.COMPASS,
            "shell.plan",
            Feather.LIST,
            "shell.events",
            Feather.CALENDAR,
            "shell.publications",
            Feather.GLOBE,
            "shell.report",
            Feather.FILE_TEXT,
            "shell.documents",
            Feather.FOLDER,
            "shell.check",
            Feather.CHECK_SQUARE);

    private static final Map<String, String> BADGES =
            Map.of("shell.plan", "9/9", "shell.events", "12/13", "shell.publications", "18");

    private ShellFrame() {}

    /**
     * @param key the screen's key in the navigation
     * @param screen makes it, given the notices that lie over it
     */
    public static Parent around(
            Words words, Theme theme, SchoolModel school, String key, Function<Notices, ? extends Node> screen) {
        Snapshot now = school.snapshot().get();
        var model = new ShellViewModel();
        model.institution().set(now.institution().name());
        model.fictional().set(true);
        model.campaign().set(now.campaign().title());
        model.days().set(new Days(now.campaign().start(), now.campaign().end()));
        model.savedAt().set(LocalTime.of(16, 12));
        model.fileName().set("Үлгі мектебі 2023.onkundik");
        model.fileBytes().set(8_800_000);
        model.help().set(() -> {});
        model.screen().set(key);
        var notices = new Notices(words);
        List<NavigationEntry> entries = List.of(
                        "shell.overview",
                        "shell.plan",
                        "shell.events",
                        "shell.publications",
                        "shell.report",
                        "shell.documents",
                        "shell.check")
                .stream()
                .map(each -> new NavigationEntry(
                        each,
                        SCREENS.get(each),
                        new SimpleStringProperty(BADGES.getOrDefault(each, "")),
                        () -> screen.apply(notices)))
                .toList();
        var shell = new ShellView(
                words,
                theme,
                BackgroundWork.inPlace(),
                model,
                new SearchViewModel(words, school.snapshot(), BackgroundWork.inPlace(), _ -> {}, _ -> {}),
                entries,
                List.of(new NavigationEntry(
                        "shell.settings", Feather.SETTINGS, new SimpleStringProperty(""), () -> screen.apply(notices))),
                notices);
        shell.tools().add(new UndoButtons(words, school.snapshot().map(Snapshot::undo), school::undo, school::redo));
        return shell;
    }
}
