package kz.onkundik.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Clicks;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything on the overview leads to where it is done, by mouse and by keyboard. */
class OverviewViewTest {
    @TempDir
    Path folder;

    private SchoolModel school;
    private OverviewModel model;
    private final List<Place> gone = new ArrayList<>();
    private int plans;
    private int letters;

    @AutoClose
    private TestWindow window;

    @BeforeEach
    void open() {
        school = OverviewSchool.half(folder);
        OverviewSchool.mistake(school, "d05");
        model = new OverviewModel(school, new OverviewActions(gone::add, () -> plans++, () -> letters++));
        window = TestWindow.show(
                1166, 622, Language.KK, ThemeChoice.LIGHT, (words, _) -> new OverviewView(words, model));
        window.alsoCloses(school);
    }

    @Test
    void participations_are_those_of_children_as_the_paper_counts_them_and_adults_stand_apart() {
        Figures figures = model.overview().getValue().figures();
        assertThat(window.text().lines())
                .contains(String.format("%,d", figures.children()).replace(',', '\u00A0'))
                .contains("қатысу, ересек: " + figures.adults());
    }

    @Test
    void the_frame_of_the_safe_day_lies_over_the_days_beside_it() {
        window.run(() -> window.words().language().set(Language.RU));
        double safe = window.call(
                () -> window.scene().getRoot().lookup(".time-day.safe").getViewOrder());
        double other =
                window.call(() -> window.scene().getRoot().lookup(".day-ground").getViewOrder());
        assertThat(safe).isLessThan(other);
    }

    @Test
    void a_problem_leads_to_its_very_field() {
        window.run(() -> button("«оның ішінде 1-4 сынып»").fire());
        String event =
                school.work().getValue().eventsOf("d05").getFirst().uuid().toString();
        assertThat(gone).containsExactly(new Place("event", event, "counts.pupils_1_4"));
    }

    @Test
    void an_item_leads_to_its_place_by_mouse_and_by_keyboard() {
        Node row = window.scene().lookup("#item-d09");
        window.run(() -> row.fireEvent(Clicks.left()));
        window.run(row::requestFocus);
        window.key(KeyCode.ENTER);
        window.key(KeyCode.SPACE);
        assertThat(gone).hasSize(3).containsOnly(Place.of("item", "d09"));
    }

    @Test
    void a_mark_of_a_day_leads_to_its_event_or_its_row_of_the_plan() {
        String event =
                school.work().getValue().eventsOf("d06").getFirst().uuid().toString();
        window.press("#mark-" + event);
        window.press("#mark-00000000-0000-0000-0000-000000000009");
        assertThat(gone)
                .containsExactly(Place.of("event", event), Place.of("plan", "00000000-0000-0000-0000-000000000009"));
    }

    @Test
    void without_the_letter_sent_to_her_she_sees_the_day_above_and_the_way_to_enter_her_own() {
        window.close();
        SchoolModel other = OverviewSchool.other(folder, LocalDate.of(2023, 11, 25), 12, OverviewSchool.TODAY);
        model = new OverviewModel(other, new OverviewActions(gone::add, () -> plans++, () -> letters++));
        window = TestWindow.show(
                1166, 622, Language.KK, ThemeChoice.LIGHT, (words, _) -> new OverviewView(words, model));
        assertThat(window.text())
                .contains("30 қараша күніне дейін", "өзіңізге келген хат бұл файлға енгізілмеген")
                .doesNotContain("Қауіпсіз күн");
        window.press("#overview-enter-letter");
        assertThat(letters).isOne();
        other.close(() -> {});
    }

    @Test
    void the_letters_say_their_own_words_on_demand_from_the_band_and_from_each_bar() {
        assertThat(window.shows("#overview-letter-words")).isFalse();
        window.press("#overview-letters");
        assertThat(window.text()).contains("ағымдағы жылғы 30 қарашаға дейін жариялауды", "Хаттарды жасыру");
        window.run(() -> window.scene().lookup("#deadline-to-oblast").requestFocus());
        window.key(KeyCode.ENTER);
        assertThat(window.shows("#overview-letter-words")).isFalse();
    }

    @Test
    void who_is_led_to_the_deadlines_has_the_focus_there() {
        window.run(() -> model.wanted().set("deadline"));
        window.waitUntil(() -> model.wanted().get() == null);
        assertThat(window.focused()).isEqualTo("overview-letters");
    }

    @Test
    void what_is_done_elsewhere_is_seen_here_at_once() {
        assertThat(window.text()).contains("Бүгін 14:00: өткізілді ме?");
        window.run(() -> OverviewSchool.change(school, file -> new EditPlan().delete(file, List.of(new UUID(0, 10)))));
        assertThat(window.text()).doesNotContain("Бүгін 14:00: өткізілді ме?");
    }

    @Test
    void the_charts_are_switched_and_say_their_numbers_to_who_cannot_see_them() {
        assertThat(said()).startsWith("Күндер бойынша қатысу").contains("20 қараша: бала");
        window.press("#overview-chart-items");
        assertThat(said()).startsWith("Тармақтар бойынша қатысу").contains("5: бала 10, ересек 0");
        window.press("#overview-chart-plan");
        assertThat(said()).startsWith("Жоспардың орындалуы").contains("8: өткізілді 1, жоспарда 2");
    }

    private String said() {
        return window.call(() -> window.scene().lookup("#overview-chart").getAccessibleText());
    }

    private Button button(String words) {
        return window.scene().getRoot().lookupAll(".problem-row").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().startsWith(words))
                .findFirst()
                .orElseThrow();
    }
}
