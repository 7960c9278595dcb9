package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import kz.onkundik.problem.BugReport;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class CommonPartsTest {
    private final SimpleStringProperty name = new SimpleStringProperty("");
    private final SimpleObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final List<String> done = new ArrayList<>();
    private Notices notices;

    @Test
    void aLongTitleFillsItsTwoLinesAndNoMore() {
        for (String style : List.of("hint", "compact", "bold", "section-title")) {
            var title = new TypedTitle(style);
            title.setText(SchoolFixture.LONG);
            try (var window =
                    TestWindow.show(300, 200, Language.KK, ThemeChoice.LIGHT, (_, _) -> new VBox(new HBox(title)))) {
                assertEquals(2, lines(window, title), style);
                window.largest();
                assertEquals(2, lines(window, title), style);
            }
        }
    }

    private static long lines(TestWindow window, TypedTitle title) {
        return window.call(() -> {
            var shown = (Text) title.getChildrenUnmodifiable().getFirst();
            var line = new Text("Қ");
            line.setFont(title.getFont());
            return Math.round(
                    shown.getLayoutBounds().getHeight() / line.getLayoutBounds().getHeight());
        });
    }

    @Test
    void aFieldCommitsWhenItIsLeft() {
        try (var window = show()) {
            window.type("#name", "Үлгі мектебі");

            assertEquals("Үлгі мектебі", name.get());
        }
    }

    @Test
    void whoTypesWithoutAPauseLosesNoMoreThanSomeSeconds() {
        try (var window = show()) {
            window.run(() -> window.scene().lookup("#name").requestFocus());
            int letters = 0;
            while (name.get().isEmpty() && letters < 100) {
                window.run(() -> ((TextField) window.scene().lookup("#name")).appendText("ә"));
                WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
                letters++;
            }
            assertFalse(name.get().isEmpty());
            assertTrue(letters > 4, "nor is every letter a change of the file");
        }
    }

    @Test
    void aProblemStandsBesideItsFieldUntilMended() {
        try (var window = show()) {
            double before = height(window);
            window.run(() -> problem.set(Problem.error("newfile.name-missing", Place.of("institution", ""))));
            assertTrue(window.text().contains("Мекеменің қазақша атауын жазыңыз."));
            window.picture("problem");

            double wrong = height(window);
            assertTrue(wrong > before);
            window.run(() -> problem.set(null));
            assertEquals(wrong, height(window));

            assertFalse(window.text().contains("Мекеменің қазақша атауын жазыңыз."));
        }
    }

    /** The height of what the field takes with its label and what is wrong with it. */
    private static double height(TestWindow window) {
        return window.call(() -> ((VBox) window.scene().getRoot())
                .getChildren()
                .getFirst()
                .getLayoutBounds()
                .getHeight());
    }

    @Test
    void aNoticeCarriesTheWayBackAndGoesWithIt() {
        try (var window = show()) {
            window.run(() -> notices.tell(
                    new SimpleStringProperty("1 фотосурет жойылды"),
                    new WayBack(() -> done.add("undone"), new SimpleBooleanProperty())));

            window.press(".notice .link");

            assertEquals(List.of("undone"), done);
            assertFalse(window.shows(".notice"));
        }
    }

    @Test
    void theWindowOfAMistakeSaysThatTheDataIsSafe() {
        var bug = BugReport.of(new IllegalStateException("Үлгібаева С.Е."), "0.1.0");
        for (Language language : Language.values()) {
            try (var window = TestWindow.show(
                    460,
                    210,
                    language,
                    ThemeChoice.LIGHT,
                    (words, _) -> new ErrorWindow(words, bug, _ -> done.add("saved"), () -> {}))) {
                assertTrue(window.text().contains(bug.code()));
                window.press("#save-details");
                window.picture("error-" + language.code());
                window.assertReadable();
            }
        }
        assertEquals(3, done.size());
    }

    @Test
    void aMistakesDetailsHoldNoDataOfTheFile() {
        var child = new IllegalArgumentException("Парақова Аяла, 5 «А» сыныбы");
        child.addSuppressed(new IllegalStateException("Сөзбекова Р.Ә."));
        var bug = BugReport.of(new IllegalStateException("Үлгібаева С.Е.", child), "0.1.0");

        for (String name : List.of("Үлгібаева", "Парақова", "Аяла", "сыныбы", "Сөзбекова")) {
            assertFalse(bug.details().contains(name), bug.details());
        }
        assertTrue(bug.details().contains("IllegalStateException"));
        assertTrue(bug.details().contains("IllegalArgumentException"));
    }

    @Test
    void aMistakeThatIsItsOwnCauseIsToldToo() {
        var one = new IllegalStateException();
        var other = new IllegalArgumentException(one);
        one.initCause(other);

        var bug = BugReport.of(one, "0.1.0");

        assertTrue(bug.details().contains("IllegalArgumentException"));
        assertEquals(6, bug.code().length());
    }

    @Test
    void sizesAreSaidAsPeopleSayThem() {
        var kazakh = new Messages(Language.KK);

        assertEquals("0\u00A0КБ", FileSize.said(kazakh, 0));
        assertEquals("1\u00A0КБ", FileSize.said(kazakh, 1));
        assertEquals("8,4\u00A0МБ", FileSize.said(kazakh, 8_800_000));
        assertEquals("1.0\u00A0MB", FileSize.said(new Messages(Language.EN), 1 << 20));
    }

    private TestWindow show() {
        return TestWindow.show(600, 300, Language.KK, ThemeChoice.LIGHT, this::parts);
    }

    private Parent parts(Words words, Theme theme) {
        var fields = new Fields(words);
        var field = fields.text(name);
        field.setId("name");
        notices = new Notices(words);
        var parts = new VBox(fields.labelled(words.text("newfile.name-kk"), field, problem), notices);
        parts.setFocusTraversable(true);
        parts.setAccessibleText("Пішін");
        return parts;
    }
}
