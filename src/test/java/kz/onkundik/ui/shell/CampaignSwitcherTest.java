package kz.onkundik.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.shell.CampaignMenu.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the top bar one turns to another campaign of the file. */
class CampaignSwitcherTest {
    private static final Choice LAST_YEARS = new Choice(
            "ten-days",
            LocalText.of(
                    "Дүниежүзілік балаларды қорғау күні: балаларға арналған өмір",
                    "Всемирный день защиты детей: жизнь, посвящённая детям"),
            LocalDate.of(2023, 11, 15),
            LocalDate.of(2023, 11, 25));
    private static final Choice MONTH = new Choice(
            "month",
            LocalText.of("Құқықтық білім айлығы", "Месячник правовых знаний"),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2024, 3, 31));

    private final List<String> asked = new ArrayList<>();
    private CampaignSwitcher switcher;

    @Test
    void anotherCampaignIsChosenAndTheOneInWorkIsNotChosenAgain() {
        try (var window = show(Language.KK, ThemeChoice.LIGHT)) {
            window.run(() -> line("campaign-month").fire());
            window.run(() -> line("campaign-ten-days").fire());
            window.run(() -> line("campaign-copy").fire());
            window.run(() -> line("campaign-letter").fire());
            window.run(() -> line("campaign-receive").fire());
            assertEquals(List.of("month", "copy", "letter", "receive"), asked);
            assertTrue(switcher.getAccessibleText().contains("балаларға арналған өмір"), switcher.getAccessibleText());
        }
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT", "RU,DARK", "EN,LIGHT"})
    void theMenuAsItIsSeen(Language language, ThemeChoice theme) {
        try (var window = show(language, theme)) {
            window.run(() -> switcher.show());
            window.picturePopup("shell-campaigns-%s-%s".formatted(language.code(), theme));
            window.run(() -> switcher.hide());
        }
    }

    private TestWindow show(Language language, ThemeChoice theme) {
        return TestWindow.show(700, 300, language, theme, (words, _) -> {
            var model = new ShellViewModel();
            model.campaign().set(LAST_YEARS.title());
            model.days().set(new ShellViewModel.Days(LAST_YEARS.start(), LAST_YEARS.end()));
            model.campaigns()
                    .set(new CampaignMenu(
                            List.of(MONTH, LAST_YEARS),
                            "ten-days",
                            asked::add,
                            () -> asked.add("edit"),
                            () -> asked.add("copy"),
                            () -> asked.add("letter"),
                            () -> asked.add("receive")));
            switcher = new CampaignSwitcher(words, model);
            return new StackPane(new HBox(switcher));
        });
    }

    private MenuItem line(String id) {
        return switcher.getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }
}
