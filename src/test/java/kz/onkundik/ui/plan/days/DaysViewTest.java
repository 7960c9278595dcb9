package kz.onkundik.ui.plan.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.school.PlanRow;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.plan.PlanViewModel;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards go from day to day by mouse and by keyboard. */
class DaysViewTest {
    private static final String CARD = "Марапаттау";

    @TempDir
    Path folder;

    private SchoolModel school;
    private final List<UUID> opened = new ArrayList<>();

    @AutoClose
    private TestWindow window;

    @BeforeEach
    void open() {
        school = PlanDays.half(folder, "");
        window = TestWindow.show(1366, 600, Language.KK, ThemeChoice.LIGHT, (words, _) -> {
            var plan = new PlanViewModel(words, school, opened::add);
            var notices = new Notices(words);
            return new StackPane(new DaysView(words, new DaysModel(school, plan), notices), notices);
        });
        window.alsoCloses(school);
    }

    @Test
    void a_card_is_dragged_onto_another_day_and_brought_back() {
        PlanDays.dragOver(window, CARD, 23);
        assertThat(window.text()).contains("Осында қойсаңыз, қайшылық болмайды");
        PlanDays.drop(window, CARD, place(23));
        assertThat(day(CARD)).isEqualTo(LocalDate.of(2023, 11, 23));
        assertThat(window.text())
                .contains("«Марапаттау» жылжытылды: 23 қараша, Бс")
                .contains("Қайшылық жоқ")
                .doesNotContain("Осында қойсаңыз");
        window.press(".notice .link");
        assertThat(day(CARD)).isEqualTo(LocalDate.of(2023, 11, 25));
    }

    @Test
    void a_second_move_of_the_card_has_its_own_way_back() {
        window.run(card(CARD)::requestFocus);
        press(card(CARD), KeyCode.LEFT, true);
        press(card(CARD), KeyCode.LEFT, true);
        window.press(".notice .link");
        assertThat(day(CARD)).isEqualTo(LocalDate.of(2023, 11, 24));
        window.run(school::undo);
        assertThat(day(CARD)).isEqualTo(LocalDate.of(2023, 11, 25));
    }

    @Test
    void who_drags_what_was_held_is_told_why_it_stays() {
        String held = school.work().getValue().events().getFirst().title();
        LocalDate before = school.work().getValue().events().getFirst().date();
        PlanDays.dragOver(window, held, 23);
        PlanDays.drop(window, held, place(23));
        assertThat(window.text()).contains("Өткен іс-шара жылжытылмайды.");
        assertThat(school.work().getValue().events().getFirst().date()).isEqualTo(before);
    }

    @Test
    void while_it_is_dragged_the_day_says_what_is_taken_there() {
        PlanDays.dragOver(window, CARD, 20);
        assertThat(window.text())
                .contains("Спорт залы бос емес: Дүниежүзілік балалар күніне арналған мерекелік жиын, 12:00–12:45");
    }

    @Test
    void escape_puts_it_back_and_a_drop_beside_the_days_too() {
        PlanDays.dragOver(window, CARD, 23);
        press(card(CARD), KeyCode.ESCAPE, false);
        assertThat(window.text()).doesNotContain("Осында қойсаңыз");
        PlanDays.drop(window, CARD, place(23));
        assertThat(day(CARD)).isEqualTo(LocalDate.of(2023, 11, 25));
        PlanDays.dragOver(window, CARD, 23);
        PlanDays.drop(window, CARD, new Point2D(5, 595));
        assertThat(day(CARD)).isEqualTo(LocalDate.of(2023, 11, 25));
    }

    @Test
    void dropped_onto_the_foot_it_has_no_day_and_from_there_goes_onto_today() {
        PlanDays.dragOver(window, CARD, 23);
        PlanDays.drop(window, CARD, PlanDays.middle(window.scene().lookup("#plan-undated")));
        assertThat(day(CARD)).isNull();
        Node chip = window.scene().lookup("#undated-" + row(CARD).uuid());
        press(chip, KeyCode.UP, true);
        assertThat(day(CARD)).isEqualTo(PlanDays.TODAY);
    }

    @Test
    void what_is_dragged_from_the_foot_is_chosen_and_has_the_keys_on_its_day() {
        Node chip = window.scene().lookup("#undated-" + new UUID(7, 4));
        window.run(() -> {
            chip.requestFocus();
            Point2D from = PlanDays.middle(chip);
            PlanDays.fire(chip, MouseEvent.MOUSE_PRESSED, from);
            PlanDays.fire(chip, MouseEvent.MOUSE_DRAGGED, from.add(10, 0));
            PlanDays.fire(chip, MouseEvent.MOUSE_DRAGGED, PlanDays.middle(PlanDays.column(window, 23)));
            PlanDays.fire(chip, MouseEvent.MOUSE_RELEASED, PlanDays.middle(PlanDays.column(window, 23)));
        });
        Node card = card("Ата-аналар жиналысы");
        assertThat(card.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("chosen"));
        assertThat(window.call(card::isFocused)).isTrue();
    }

    @Test
    void an_item_that_had_no_row_is_chosen_on_its_day_too() {
        window.run(() -> school.change(
                "plan.deleting",
                file -> {
                    new EditPlan()
                            .delete(
                                    file,
                                    file.work().plan().stream()
                                            .map(PlanRow::uuid)
                                            .toList());
                    file.work().events().forEach(event -> new RecordEvent().delete(file, event.uuid()));
                    return 0;
                },
                _ -> {}));
        Node chip = window.scene().lookup("#undated-d03");
        window.run(chip::requestFocus);
        press(chip, KeyCode.UP, true);
        Node card = window.call(() -> window.scene().lookup(".day-card"));
        assertThat(card.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("chosen"));
        assertThat(window.call(card::isFocused)).isTrue();
    }

    @Test
    void with_ctrl_the_arrows_take_the_card_along_and_it_keeps_the_focus() {
        window.run(card(CARD)::requestFocus);
        press(card(CARD), KeyCode.LEFT, true);
        press(card(CARD), KeyCode.LEFT, true);
        assertThat(day(CARD)).isEqualTo(LocalDate.of(2023, 11, 23));
        assertThat(window.call(() -> card(CARD).isFocused())).isTrue();
        press(card(CARD), KeyCode.DOWN, true);
        assertThat(row(CARD).start()).hasToString("13:00");
        for (int i = 0; i < 4; i++) {
            press(card(CARD), KeyCode.RIGHT, true);
        }
        assertThat(day(CARD)).isEqualTo(LocalDate.of(2023, 11, 25));
    }

    @Test
    void a_card_that_is_pressed_takes_the_keys_though_the_pane_around_it_wants_them() {
        window.run(() -> PlanDays.fire(card(CARD), MouseEvent.MOUSE_PRESSED, PlanDays.middle(card(CARD))));
        assertThat(window.call(() -> card(CARD).isFocused())).isTrue();
    }

    @Test
    void the_arrows_alone_go_from_card_to_card() {
        window.run(card(CARD)::requestFocus);
        press(card(CARD), KeyCode.UP, false);
        assertThat(focused()).contains("Отбасылық спорт жарысы");
        press(window.scene().getFocusOwner(), KeyCode.LEFT, false);
        assertThat(focused()).contains("Сынып сағаттары");
    }

    @Test
    void what_was_held_is_not_moved_and_enter_goes_to_its_event() {
        Node held = card("Этно-ұлттық сайыстың іріктеу кезеңі");
        window.run(held::requestFocus);
        press(held, KeyCode.RIGHT, true);
        assertThat(window.text()).contains("Өткен іс-шара жылжытылмайды");
        press(held, KeyCode.ENTER, false);
        assertThat(opened).hasSize(1);
    }

    @Test
    void a_day_that_has_passed_asks_whether_it_was_held() {
        window.run(() -> {
            var question = (MenuButton) window.scene().lookup(".day-question");
            question.getItems().get(1).fire();
        });
        assertThat(row("Жадынама тарату").outcome().state()).isEqualTo(PlanRow.State.NOT_HELD);
    }

    @Test
    void one_press_mends_the_clash() {
        window.press("#clash-time");
        assertThat(row(CARD).start()).hasToString("13:30");
        assertThat(window.text()).contains("Қайшылық жоқ");
    }

    private Node card(String title) {
        return window.call(() -> PlanDays.card(window, title));
    }

    private Point2D place(int day) {
        return window.call(() -> PlanDays.middle(PlanDays.column(window, day)));
    }

    private String focused() {
        return window.call(() -> window.scene().getFocusOwner().getAccessibleText());
    }

    private void press(Node node, KeyCode code, boolean ctrl) {
        window.run(() -> node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false)));
    }

    private LocalDate day(String title) {
        return row(title).date();
    }

    private PlanRow row(String title) {
        return school.work().getValue().plan().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
