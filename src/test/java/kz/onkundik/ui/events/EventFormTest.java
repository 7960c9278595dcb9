package kz.onkundik.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DataFormat;
import kz.onkundik.ui.common.LetGo;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of an event as it is used: typed into, chosen from, read. */
class EventFormTest {
    @AutoClose
    private EventsWindow screen;

    private TestWindow window;

    @BeforeEach
    void open(@TempDir Path folder) {
        screen = new EventsWindow(folder);
        window = screen.window;
    }

    @Test
    void aNumberTypedAndLeftIsSaved() {
        window.type("#count-pupils", "193");
        assertEquals(193, screen.saved().counts().get("pupils"));
    }

    @Test
    void whatWasTypedLastIsSavedThoughTheEventIsLeftFromWithinItsField() {
        UUID first = screen.model().selected().get();
        typeAnd("Сурет байқауы", () -> screen.model().selected().set(null));
        assertEquals(
                "Сурет байқауы",
                screen.school.work().getValue().event(first).orElseThrow().title());
        window.run(() -> screen.model().selected().set(first));
        typeAnd("Ертегі сағаты", screen.model()::add);
        assertEquals(
                "Ертегі сағаты",
                screen.school.work().getValue().event(first).orElseThrow().title());
        window.type("#event-title", "");
        UUID second = screen.model().selected().get();
        assertEquals(
                "Жаңа іс-шара",
                screen.school.work().getValue().event(second).orElseThrow().title());
    }

    /** Types a title and does something at once, before it is committed. */
    private void typeAnd(String title, Runnable action) {
        window.run(() -> {
            var field = (TextInputControl) window.scene().lookup("#event-title");
            field.requestFocus();
            field.setText(title);
            action.run();
        });
    }

    @Test
    void theFormOfAnEventIsLetGoOnceAnotherIsChosen() {
        WeakReference<?> form =
                window.call(() -> new WeakReference<>(screen.view().getCenter()));
        window.run(screen.model()::add);
        LetGo.assertGone(window, form);
    }

    @Test
    void whatIsWrongWithANumberStandsBesideItInWords() {
        window.type("#count-pupils", "көп");
        assertTrue(window.text().contains("«көп» – сан емес"), window.text());
        window.type("#count-pupils", "12");
        assertFalse(window.text().contains("сан емес"));
    }

    @Test
    void whatIsNoCountHasARedEdgeAndASentenceThatIsTrue() {
        // What nobody holds is gone after this, as it is after a while of work.
        window.run(System::gc);
        Map<String, String> said = Map.of(
                "12abc", "«12abc» – сан емес",
                "1e9", "«1e9» – сан емес",
                "-5", "Сан теріс болмайды",
                "12,5", "Бүтін сан жазыңыз");
        said.forEach((typed, sentence) -> {
            window.type("#count-pupils", typed);
            assertTrue(window.text().contains(sentence), window.text());
            assertTrue(isRed("#count-pupils"), typed);
        });
        window.type("#count-pupils", "12");
        assertFalse(isRed("#count-pupils"));
    }

    @Test
    void whatWasMistypedAndIsNotKeptIsToldWhenItsEventIsLeft() {
        UUID first = screen.model().selected().get();
        window.type("#event-title", "Сурет байқауы");
        window.type("#count-pupils", "61-ден");
        window.run(screen.model()::add);
        assertTrue(
                window.text().contains("«Сурет байқауы»: жазылғаны сақталмады. «61-ден» – сан емес."), window.text());
        window.run(() -> screen.model().selected().set(first));
        window.type("#count-pupils", "61");
        window.run(screen.model()::add);
        window.run(() -> screen.model().selected().set(first));
        window.type("#count-pupils", "62-ден");
        window.press("#event-delete");
        assertFalse(window.text().contains("62-ден"), "what is deleted is not missed");
    }

    private boolean isRed(String selector) {
        return window.call(() -> window.scene().getRoot().lookup(selector).getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("danger")));
    }

    @Test
    void underTheBarItIsSaidThatNoPartIsTypedYet() {
        window.type("#count-pupils", "193");
        assertTrue(window.text().contains("Бөліктері әлі жазылмаған."), window.text());
        window.type("#count-pupils_1_4", "70");
        assertFalse(window.text().contains("Бөліктері әлі жазылмаған."), window.text());
    }

    @Test
    void aWrongSumIsMendedByTheLinkUnderTheParts() {
        window.type("#count-pupils", "193");
        window.type("#count-pupils_1_4", "70");
        window.type("#count-pupils_5_9", "92");
        window.type("#count-pupils_10_11", "13");
        assertTrue(window.text().contains("70 + 92 + 13 = 175, барлығы – 193: 18 жетіспейді."), window.text());
        window.press("#mend-pupils_10_11");
        assertEquals(31, screen.saved().counts().get("pupils_10_11"));
        assertTrue(window.text().contains("Бөліктерінің қосындысы – 193, барлығына тең."), window.text());
    }

    @Test
    void whoIsInChargeIsChosenOrTyped() {
        window.type("#event-in-charge", "Әлиева Ж.");
        assertEquals("Әлиева Ж.", screen.saved().inCharge());
        window.run(() -> {
            var box = (ComboBox<?>)
                    window.scene().getRoot().lookup("#event-in-charge").getParent();
            box.show();
            box.getSelectionModel().selectFirst();
            box.hide();
        });
        assertEquals("Үлгібаева С.Е.", screen.saved().inCharge());
        window.run(screen.school::undo);
        // What was typed and chosen without a pause is one step.
        assertEquals("", window.call(() -> ((TextField) window.scene().lookup("#event-in-charge")).getText()));
    }

    @Test
    void aPartnerIsAddedNamedAndRemoved() {
        window.press("#add-partner");
        assertEquals("partner-0-name", window.focused());
        window.type("#partner-0-name", "«Мейірім» қоры");
        assertEquals("«Мейірім» қоры", screen.saved().partners().getFirst().name());
        window.press("#partner-0-remove");
        assertEquals(List.of(), screen.saved().partners());
    }

    @Test
    void aLinkIsAddedAndItsAddressTyped() {
        window.press("#add-link");
        window.type("#link-0-url", "https://ulgi-mektep.example/kz/news/8");
        assertEquals(
                "https://ulgi-mektep.example/kz/news/8",
                screen.saved().publications().getFirst().url());
    }

    @Test
    void severalCopiedAddressesArePastedIntoOneFieldAsSeveralLinks() {
        window.press("#add-link");
        screen.copy(Map.of(DataFormat.PLAIN_TEXT, "https://a.example/1\nhttps://t.me/b/2"));
        screen.pasteInto("#link-0-url");
        assertEquals(2, screen.saved().publications().size());
        screen.copy(Map.of(DataFormat.PLAIN_TEXT, "https://c.example/3"));
        window.press("#paste-links");
        assertEquals(3, screen.saved().publications().size());
        assertTrue(window.shows("#link-2-url"));
    }

    @Test
    void everyControlTellsItsNameToAScreenReader() {
        window.press("#add-link");
        List<String> nameless = window.call(() -> window.scene().getRoot().lookupAll("*").stream()
                .filter(node -> node.getId() != null && node instanceof Control && node.isFocusTraversable())
                .filter(EventFormTest::isNameless)
                .map(Node::getId)
                .toList());
        assertEquals(List.of(), nameless);
    }

    private static boolean isNameless(Node node) {
        boolean worded = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isEmpty();
        return !worded
                && (node.getAccessibleText() == null || node.getAccessibleText().isEmpty());
    }
}
