package kz.onkundik.ui.help;

import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.Test;

/** Pictures of the help, beside the work and in a large window. */
class HelpGalleryTest {
    @Test
    void theHelpAsItIsRead() {
        picture("help-kk", 460, 680, Language.KK, ThemeChoice.LIGHT, HelpTopic.PLAN, "");
        picture("help-kk-wide", 1920, 980, Language.KK, ThemeChoice.LIGHT, HelpTopic.REPORT, "");
        picture("help-ru-dark", 1100, 680, Language.RU, ThemeChoice.DARK, HelpTopic.EVENTS, "");
    }

    @Test
    void whatIsFound() {
        picture("help-found-kk", 460, 680, Language.KK, ThemeChoice.LIGHT, HelpTopic.START, "жоспар");
    }

    private static void picture(
            String name,
            double width,
            double height,
            Language language,
            ThemeChoice theme,
            HelpTopic page,
            String query) {
        try (var window = TestWindow.show(width, height, language, theme, (words, _) -> {
            var model = new HelpViewModel(words);
            model.turnTo(page);
            model.query().set(query);
            return new HelpView(words, model);
        })) {
            window.picture(name);
        }
    }
}
