package kz.onkundik.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kz.onkundik.school.PlanRow;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Clicks;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.plan.days.DaysModel;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of the plan as it is used by keyboard and mouse. */
class PlanViewTest {
    private static final int TITLE = 1;
    private static final int DAY = 2;

    @TempDir
    Path folder;

    private SchoolModel school;
    private ImportModel importing;
    private final List<UUID> opened = new ArrayList<>();

    @AutoClose
    private TestWindow window;

    @BeforeEach
    void open() {
        school = SchoolFixture.empty(folder);
        window = TestWindow.show(1200, 700, Language.KK, ThemeChoice.LIGHT, (words, _) -> {
            var model = new PlanViewModel(words, school, opened::add);
            importing = new ImportModel(school, Optional::empty);
            var notices = new Notices(words);
            var plan = new PlanView(
                    words,
                    model,
                    new DaysModel(school, model),
                    importing,
                    new PlanExport(school, words, _ -> Optional.empty(), _ -> {}),
                    notices);
            return new StackPane(plan, notices);
        });
        window.alsoCloses(school);
        window.press("#plan-from-letter");
        window.run(() -> table().getSelectionModel().select(2));
    }

    @Test
    void enterEditsACellAndEnterAgainGoesDown() {
        key(KeyCode.ENTER);
        typeInto("Көп балалы аналармен кездесу", KeyCode.ENTER);
        assertEquals("Көп балалы аналармен кездесу", row("d03").title());
        assertEquals(3, window.call(() -> table().getEditingCell().getRow()));
        assertEquals(TITLE, window.call(() -> table().getEditingCell().getColumn()));
    }

    @Test
    void whatIsPastedIsLookedAtTickedByTheSpaceBarAndTaken() {
        int before = school.work().getValue().plan().size();
        window.run(() -> importing.paste("", "Іс-шара\tМерзімі\nАшылу\t15.11\nКөрме\t16.11\n\t17.11\n"));
        TableView<?> found = importTable();
        window.run(() -> {
            found.getSelectionModel().select(1);
            found.fireEvent(pressed(KeyCode.SPACE));
            found.getSelectionModel().select(2);
            found.fireEvent(pressed(KeyCode.SPACE));
        });
        assertEquals(1, window.call(() -> importing.count().get()));
        window.press("#import-take");
        assertEquals(before + 1, school.work().getValue().plan().size());
        assertNull(window.call(() -> importing.plan().get()));
        assertTrue(window.shows("#plan-table"));
    }

    @Test
    void escapeTakesNothing() {
        int before = school.work().getValue().plan().size();
        window.run(() -> importing.paste("", "Іс-шара\tМерзімі\nАшылу\t15.11\n"));
        window.run(() -> importTable().fireEvent(pressed(KeyCode.ESCAPE)));
        assertNull(window.call(() -> importing.plan().get()));
        assertEquals(before, school.work().getValue().plan().size());
    }

    @Test
    void tabGoesToTheRightAndADayAndATimeAreTypedThere() {
        key(KeyCode.F2);
        typeInto("Кездесу", KeyCode.TAB);
        assertEquals(DAY, window.call(() -> table().getEditingCell().getColumn()));
        typeInto("16.11.2023", KeyCode.TAB);
        assertEquals(DAY, window.call(() -> table().getEditingCell().getColumn()));
        typeInto("15-16.10", KeyCode.TAB);
        assertEquals(DAY + 1, window.call(() -> table().getEditingCell().getColumn()));
        PlanRow row = row("d03");
        assertEquals("2023-11-16 15:00 16:10", row.date() + " " + row.start() + " " + row.end());
        assertTrue(window.text().contains("16 қараша, Бс"), window.text());
        assertTrue(window.text().contains("15:00–16:10"), window.text());
    }

    @Test
    void theCellThatWasPressedIsEdited() {
        window.run(() -> {
            TableCell<?, ?> place = window.scene().getRoot().lookupAll(".table-cell").stream()
                    .map(TableCell.class::cast)
                    .filter(cell -> cell.getIndex() == 2
                            && "plan-column-place".equals(cell.getTableColumn().getId()))
                    .findFirst()
                    .orElseThrow();
            place.fireEvent(Clicks.pressed());
        });
        key(KeyCode.F2);
        assertEquals(DAY + 1, window.call(() -> table().getEditingCell().getColumn()));
    }

    @Test
    void whatIsNoDayKeepsTheCellOpenAndIsSaidBelowUntilItIsMended() {
        editDay();
        typeInto("32.13.2023", KeyCode.ENTER);
        assertEquals(DAY, window.call(() -> table().getEditingCell().getColumn()));
        assertTrue(window.text().contains("«32.13.2023» – күн емес. Мысалы: 22.11.2023"), window.text());
        assertEquals("32.13.2023", window.call(() -> focusedField().getText()));
        typeInto("16.11.2023", KeyCode.ENTER);
        assertEquals("2023-11-16", row("d03").date().toString());
        assertFalse(window.text().contains("күн емес"), window.text());
    }

    @Test
    void whatIsNoTimeKeepsTheCellOpenOnTabAndEscapeTakesItBack() {
        editDay();
        typeInto("16.11.2023", KeyCode.TAB);
        typeInto("25:99", KeyCode.TAB);
        assertEquals(DAY, window.call(() -> table().getEditingCell().getColumn()));
        assertTrue(window.text().contains("«25:99» – уақыт емес. Мысалы: 14:30"), window.text());
        typeInto("24:00", KeyCode.ESCAPE);
        assertNull(window.call(() -> table().getEditingCell()));
        assertFalse(window.text().contains("уақыт емес"), window.text());
        assertNull(row("d03").date());
    }

    @Test
    void anEndBeforeTheStartIsToldAsThat() {
        editDay();
        typeInto("16.11.2023", KeyCode.TAB);
        typeInto("11–9", KeyCode.TAB);
        assertTrue(window.text().contains("Аяқталуы басталуынан бұрын тұр."), window.text());
        assertFalse(window.text().contains("уақыт емес"), window.text());
    }

    @Test
    void aRowIsAsHighAsWhatIsSaidInIt() {
        editDay();
        double before = window.call(() -> editedRow().getHeight());
        typeInto("32.13.2023", KeyCode.ENTER);
        assertTrue(window.call(() -> editedRow().getHeight()) > before + 30);
        window.assertReadable();
    }

    @Test
    void whoLeavesTheCellByAClickIsToldWhatWasNotTaken() {
        editDay();
        window.run(() -> {
            focusedField().setText("32.13.2023");
            ((TextField) window.scene().lookup("#plan-time")).setText("25:99");
            window.scene().lookup("#plan-filter").requestFocus();
        });
        assertNull(window.call(() -> table().getEditingCell()));
        assertNull(row("d03").date());
        assertTrue(
                window.text()
                        .contains("Күні мен уақыты сол қалпында қалды: «32.13.2023» – күн емес, «25:99» – уақыт емес."),
                window.text());
    }

    @Test
    void whatCanBeReadOfACellIsTakenWhenItIsLeft() {
        editDay();
        window.run(() -> {
            focusedField().setText("16.11.2023");
            ((TextField) window.scene().lookup("#plan-time")).setText("25:99");
            ((StackPane) window.scene().getRoot()).getChildren().removeFirst();
        });
        assertEquals("2023-11-16", row("d03").date().toString());
        assertTrue(window.text().contains("Уақыты сол қалпында қалды: «25:99» – уақыт емес."), window.text());
    }

    @Test
    void escapeTakesBackWhatWasTyped() {
        String before = row("d03").title();
        key(KeyCode.ENTER);
        typeInto("қате", KeyCode.ESCAPE);
        assertEquals(before, row("d03").title());
        assertFalse(window.call(() -> table().getEditingCell() != null));
    }

    @Test
    void heldGoesToTheNewEvent() {
        window.press("#plan-held");
        assertEquals(List.of(school.work().getValue().events().getFirst().uuid()), opened);
        assertTrue(window.text().contains("Іс-шараны ашу"));
    }

    @Test
    void notHeldAsksWhyBesideTheField() {
        window.press("#plan-not-held");
        assertTrue(window.text().contains("Себебін жазыңыз"), window.text());
        window.type("#plan-reason", "Карантин жарияланды");
        assertFalse(window.text().contains("Себебін жазыңыз"));
        assertEquals("Карантин жарияланды", row("d03").outcome().reason());
    }

    @SuppressWarnings("unchecked")
    private TableView<PlanEntry> table() {
        return (TableView<PlanEntry>) window.scene().lookup("#plan-table");
    }

    private TableView<?> importTable() {
        return (TableView<?>) window.scene().lookup("#import-table");
    }

    private void key(KeyCode code) {
        window.run(() -> {
            table().requestFocus();
            table().fireEvent(pressed(code));
        });
    }

    private void editDay() {
        key(KeyCode.F2);
        typeInto("Кездесу", KeyCode.TAB);
    }

    private void typeInto(String text, KeyCode then) {
        window.run(() -> {
            TextField field = focusedField();
            field.setText(text);
            field.fireEvent(pressed(then));
        });
    }

    private TextField focusedField() {
        return (TextField) table().lookupAll(".text-field").stream()
                .filter(node -> node.isFocused())
                .findFirst()
                .orElseThrow();
    }

    private Region editedRow() {
        Node node = focusedField();
        while (!(node instanceof TableRow<?>)) {
            node = node.getParent();
        }
        return (Region) node;
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private PlanRow row(String item) {
        return school.work().getValue().planOf(item).getFirst();
    }
}
