package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.SchoolModel;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An indicator that is taken back while the item that asks for it could not be kept yet. */
class UndoneIndicatorTest {
    @AutoClose
    private EditedCampaign edited;

    private SchoolModel school;
    private EditViewModel model;

    @BeforeEach
    void makeNextYears(@TempDir Path folder) {
        edited = new EditedCampaign(folder);
        school = edited.school();
        model = edited.model();
    }

    @Test
    void itIsAskedForNoMoreAndWhatIsWrongStaysToBeMended() {
        List<Throwable> thrown = new ArrayList<>();
        try (var window = edited.show(Language.KK, ThemeChoice.LIGHT, 1366, 696)) {
            window.run(() -> {
                Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> thrown.add(mistake));
                model.items().draft().number().set("бірінші");
                model.items().define(Indicator.counted("person", new LocalText("еріктілер", null, null)));
                school.undo();
            });
            assertEquals(List.of(), thrown);
            assertEquals("бірінші", model.items().draft().number().get());
            window.run(() -> model.items().draft().number().set("77"));
            assertEquals(77, model.items().chosen().get().number());
        }
    }
}
