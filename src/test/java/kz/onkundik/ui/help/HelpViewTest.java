package kz.onkundik.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The help as it is read: from page to page and back, by its contents, its links and its words. */
class HelpViewTest {
    private HelpViewModel model;

    @AutoClose
    private TestWindow window;

    @BeforeEach
    void show() {
        window = TestWindow.show(460, 680, Language.KK, ThemeChoice.LIGHT, (words, _) -> {
            model = new HelpViewModel(words);
            return new HelpView(words, model);
        });
    }

    @Test
    void aLinkLeadsToAnotherPageAndBackLeadsToTheOneBefore() {
        window.run(() -> link().fire());
        assertEquals("welcome", model.page().get());

        window.press("#help-back");
        assertEquals("start", model.page().get());
        assertFalse(model.back().get());
    }

    @Test
    void whereItIsNarrowTheContentsComeWhenAskedForAndGoWithTheChoice() {
        assertFalse(window.shows("#help-contents"));
        window.press("#help-contents-button");
        assertTrue(window.shows("#help-contents"));
        assertFalse(window.shows("#help-page"));

        window.press("#help-contents-days");
        assertFalse(window.shows("#help-contents"));
        assertTrue(window.shows("#help-page"));
        assertEquals("days", model.page().get());
    }

    @Test
    void whatIsLookedForIsFoundWithoutKazakhLettersAndEnterOpensIt() {
        window.type("#help-search", "кайшылык");
        assertFalse(window.shows("#help-page"));
        window.run(() -> window.scene().lookup("#help-found-days").requestFocus());
        window.key(KeyCode.ENTER);

        assertEquals("days", model.page().get());
        assertEquals("", model.query().get());
        assertTrue(window.shows("#help-page"));
    }

    @Test
    void whatIsNowhereIsSaidAndEscEndsTheSearch() {
        window.type("#help-search", "фывапролдж");
        assertTrue(window.text().contains("фывапролдж"), window.text());
        window.key(KeyCode.ESCAPE);

        assertTrue(window.shows("#help-page"));
    }

    @Test
    void theOpenPageChangesItsLanguageWithTheWindow() {
        window.run(() -> model.turnTo(HelpTopic.EVENTS));
        window.run(() -> window.words().language().set(Language.RU));

        assertEquals("events", model.page().get());
        assertTrue(window.text().contains("Мероприятия"));
    }

    @Test
    void whatIsMeantIsThePartBeforeItsWholeAndWhatLiesOverOtherThings() {
        var part = HelpTopic.DAYS.about(new Label());
        var over = HelpTopic.SIGNING.about(new Label());
        var whole = new StackPane(HelpTopic.PLAN.about(new StackPane(part, new Label())), over);

        assertEquals(Optional.of(HelpTopic.SIGNING), HelpTopic.seen(whole));
        over.setVisible(false);
        assertEquals(Optional.of(HelpTopic.DAYS), HelpTopic.seen(whole));
        part.setVisible(false);
        assertEquals(Optional.of(HelpTopic.PLAN), HelpTopic.seen(whole));
        assertEquals(Optional.empty(), HelpTopic.seen(new Label()));
    }

    private Hyperlink link() {
        return (Hyperlink) window.scene().lookup(".help-text .hyperlink");
    }
}
