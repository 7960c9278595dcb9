package kz.onkundik.ui.events;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.school.PlanRow;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.shell.ShellFrame;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the events within the frame: the form of an event, a row of the plan, an empty list. */
class EventsGalleryTest {
    private static final int FAIR = 8;
    private static final List<String> UNDONE = List.of("d06", "d09", "d10");

    @TempDir
    Path folder;

    private EventsViewModel model;

    @ParameterizedTest
    @CsvSource({
        "event,KK,LIGHT,1366,696",
        "event,RU,DARK,1100,680",
        "event,EN,DARK,1920,980",
        "numbers,RU,LIGHT,1100,680",
        "reversed,KK,LIGHT,1366,696",
        "reversed,RU,DARK,1100,680",
        "reversed,EN,LIGHT,1366,696",
        "planned,KK,LIGHT,1366,696",
        "given-up,RU,LIGHT,1100,680",
        "largest,KK,LIGHT,1366,696",
        "largest,RU,LIGHT,1366,696",
        "numbers,RU,LIGHT,1366,696",
        "long,KK,LIGHT,1366,696",
        "long-row,RU,LIGHT,1366,696",
        "empty,EN,LIGHT,1366,696"
    })
    void events(String what, Language language, ThemeChoice theme, int width, int height) {
        SchoolModel school = what.equals("empty") ? SchoolFixture.empty(folder) : SchoolFixture.sample(folder);
        try (var window = TestWindow.show(width, height, language, theme, (words, look) -> {
            model = new EventsViewModel(
                    words, school, BackgroundWork.inPlace(), new EventsActions(List::of, _ -> {}, _ -> {}));
            begin(what, school);
            return ShellFrame.around(
                    words, look, school, "shell.events", notices -> new EventsView(words, model, notices));
        })) {
            window.waitUntil(() -> model.wanted().get() == null);
            if (what.equals("largest")) {
                window.largest();
            }
            if (what.equals("event") && width == 1366) {
                assertTrue(besideEachOther(window), "the columns of numbers");
            }
            window.picture("events-%s-%s-%s-%d".formatted(what, language.code(), theme, width));
        }
        school.close(() -> {});
    }

    /** The numbers keep their two columns, whatever is said under the parts. */
    private static boolean besideEachOther(TestWindow window) {
        return window.call(() -> {
            var root = window.scene().getRoot();
            var pupils = root.lookup("#count-pupils");
            var parents = root.lookup("#count-parents");
            return pupils.localToScene(0, 0).getX() < parents.localToScene(0, 0).getX();
        });
    }

    private void begin(String what, SchoolModel school) {
        switch (what) {
            case "event" -> {
                model.selected().set(model.list().shown().get(FAIR).uuid());
                model.draft().get().count("pupils_10_11").orElseThrow().text().set("13");
            }
            case "numbers", "largest" -> {
                model.selected().set(model.list().shown().get(FAIR).uuid());
                model.draft().get().count("pupils_10_11").orElseThrow().text().set("13");
                model.show(model.selected().get(), "counts.pupils_10_11");
            }
            case "reversed" -> {
                model.selected().set(model.list().shown().get(FAIR).uuid());
                model.draft().get().start().set("15:00");
                model.draft().get().end().set("14:00");
                model.draft().get().date().set("32.13.2023");
            }
            case "planned" -> {
                undo(school);
                model.selected().set(row("d10"));
            }
            case "given-up" -> {
                undo(school);
                model.comeOut(List.of(row("d10"), row("d06")), PlanRow.State.POSTPONED);
                model.selected().set(row("d10"));
                model.list().filter().set(EventsShown.NOT_HELD);
            }
            case "long" -> {
                SchoolFixture.longNames(school);
                model.selected().set(model.list().shown().get(FAIR).uuid());
                model.draft().get().title().set(SchoolFixture.LONG);
            }
            case "long-row" -> {
                undo(school);
                SchoolFixture.longNames(school);
                model.selected().set(row("d10"));
            }
            default -> {
                // Nothing is chosen in an empty list.
            }
        }
    }

    /** Some of the events are as if they had not been recorded. */
    private static void undo(SchoolModel school) {
        for (String item : UNDONE) {
            school.change(
                    "events.deleting",
                    file -> {
                        file.work().eventsOf(item).forEach(event -> new RecordEvent().delete(file, event.uuid()));
                        return item;
                    },
                    _ -> {});
        }
    }

    private UUID row(String item) {
        return model.list().all().stream()
                .filter(line -> line.awaitsAnswer() && line.items().contains(item))
                .findFirst()
                .orElseThrow()
                .uuid();
    }
}
